import type { Listing } from '../domain/listing';
import type { Level } from '../domain/outcome';
import type { Recordal } from '../domain/recordal';
import type { Candidate, ScreenedField } from '../matching/candidate';
import type { Situation } from './situation';
import type { CustomsVerdict, GoodsRelation, LawVerdict, Policy, Use } from './verdict';

/** A mark the user owns or may use. */
export interface OwnMark {
  markText: string;
  recordNo?: string | undefined;
  registrationNo?: string | undefined;
  role: 'own' | 'licensed';
  /** Customs regimes in which the mark is protected or licensed, "CN"; absent or empty: everywhere. */
  regimes?: readonly string[] | undefined;
}

/** What judging depends on besides the listing and the recordal. */
export interface JudgingContext {
  /** The day to judge by, `YYYY-MM-DD`. */
  on: string;
  policy: Policy;
  own: readonly OwnMark[];
  /** Language tag of the explanation's reader ("en", "zh-CN"). */
  locale: string;
  /** Which border the goods cross; export is what a seller in the regime's own country does. */
  direction?: 'export' | 'import';
  /** `personal`: a private person's parcel in a reasonable quantity; `luggage`: what a traveller carries. */
  consignment?: 'commercial' | 'personal' | 'luggage';
  /** How words of the listing stand in the explanation's sentences; as they are if absent. */
  quoted?: (words: string) => string;
}

/** Everything known about one place in one listing that may name one recorded mark. */
export interface Evidence {
  listing: Listing;
  candidate: Candidate & { field: ScreenedField };
  recordal: Recordal;
  list: { name: string; date: string; demonstration: boolean };
}

/** The answer: how the words are used, on which goods, and two verdicts that are never merged. */
export interface Judgement {
  use: Use;
  goods: GoodsRelation;
  /** null: the list does not say. */
  inForce: boolean | null;
  customs: CustomsVerdict;
  law: LawVerdict;
  outcome: Level;
  /** Customs regime that keeps the record: CN, US, … or `own`. */
  regime: string;
  /** Row of the decision table that decided. */
  row: string;
  /** The goods are an accessory or a part, by title or category. */
  accessory?: boolean;
  /** The user's own word, recorded under somebody else's number: perhaps a squatter's. */
  rival?: boolean;
  /** The situation that was looked up in the table. */
  situation: Situation;
  /** One sentence per step, in the context's language. */
  explanation: string[];
}

/** A judgement whose sentences are not written yet: most of what is judged is never shown. */
export interface Judged extends Omit<Judgement, 'explanation'> {
  /** The words are the known name of what the goods fit, hold or are made of: told even where they hardly name the mark. */
  refers?: true;
  /** `Judgement.explanation`, written when it is asked for. */
  explain(): string[];
}
