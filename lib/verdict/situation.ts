import type { Relation } from '../matching/candidate';
import type { GoodsRelation, Use } from './verdict';

/** Why the seller may use the mark, if so. `authorised`: the listing's seller is the holder or on the recordal's list. */
export type Authority = 'none' | 'own' | 'licensed' | 'authorised';

/** The recordal on the day judged. `unknown`: the list does not say; never read as safe. */
export type Force = 'in-force' | 'not-in-force' | 'unknown';

/**
 * What the decision table looks at: one value per column, nothing else. A situation is what is left of a
 * listing and a recordal once every question of fact has been answered.
 */
export interface Situation {
  authority: Authority;
  /** `holder`: the recordal is a picture without words, and the words name who holds it. */
  relation: Relation | 'holder' | 'none';
  goods: GoodsRelation;
  force: Force;
  use: Exclude<Use, 'own'>;
  /** Whether words read as a mark may be no more than a reference to what the goods fit ("iPhone 3G hard case") or contain. */
  reference: 'possible' | 'none';
  /** Used goods that were changed: refurbished, new shell. Exhaustion may then fail. */
  condition: 'unaltered' | 'altered';
  /** The registration behind the recordal, as far as the list says. */
  registration: 'alive' | 'ended';
  /** A similar mark that is itself recorded and in force: how customs would take that recordal. */
  twin: 'none' | 'likely' | 'in-scope';
  trade: 'ordinary' | 'oem-export' | 'personal';
  /** `ordinary`: a dictionary word that stands like any other word, without a sign that it is a mark here. */
  word: 'distinctive' | 'ordinary';
  /** Whether the list is one that a customs authority acts on by itself, as far as that is known. */
  route: 'ex-officio' | 'application' | 'unknown';
}

/** Every value of every column, mildest first where there is an order: what the whole-table walk goes through. */
export const SITUATIONS: { [Column in keyof Situation]: readonly Situation[Column][] } = {
  authority: ['own', 'licensed', 'authorised', 'none'],
  relation: ['none', 'holder', 'similar', 'near-identical', 'identical'],
  goods: ['different', 'similar', 'unknown', 'same-class-unknown', 'same'],
  force: ['not-in-force', 'unknown', 'in-force'],
  use: ['descriptive', 'compatible', 'used', 'mark', 'counterfeit-signal'],
  reference: ['possible', 'none'],
  condition: ['unaltered', 'altered'],
  registration: ['ended', 'alive'],
  twin: ['none', 'likely', 'in-scope'],
  trade: ['personal', 'ordinary', 'oem-export'],
  word: ['ordinary', 'distinctive'],
  route: ['application', 'unknown', 'ex-officio'],
};
