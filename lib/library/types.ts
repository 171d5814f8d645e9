/** What a list is read from: a compiled one (`lists compile`), or any format that `lists import` reads. */
export type ListSource =
  | Uint8Array
  | ArrayBuffer
  | SharedArrayBuffer
  | Blob
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>;

/** What a file of a list does not say itself. A compiled list says all of it, so none of this is used. */
export interface OpenListOptions {
  /**
   * Short name, shown with every finding; its kind and day are read from it, as from a file's name:
   * `cn_2026-05-01.csv`.
   */
  name?: string;
  /** Day the list speaks for, `YYYY-MM-DD`, whatever its rows say. */
  date?: string;
  /** Customs regime of rows that name none: CN, US, KZ, …, or a country in words. */
  regime?: string;
}

/** One list: what it is, and the day that it speaks for. */
export interface ListInfo {
  readonly name: string;
  /** `YYYY-MM-DD`; empty if unknown. */
  readonly date: string;
  /**
   * `YYYY-MM-DD`, the day after which its publisher no longer stands by it; from then on, finding nothing in it does
   * not mean clear.
   */
  readonly expires?: string;
  /** Made-up data. */
  readonly demonstration: boolean;
  /** Number of recordals in it. */
  readonly count: number;
  readonly regimes: readonly string[];
  /**
   * It holds the answers to searches rather than a whole register: what nobody searched for is `not-looked-up`, never
   * `clear`.
   */
  readonly searches: boolean;
  /** SHA-256 of the contents of its rows, independent of their order, in hexadecimal. */
  readonly content: string;
}

/** Opened lists. Do not change what they hold. */
export interface List {
  /** One; several if a compiled file holds several. */
  readonly lists: readonly ListInfo[];
  /** Rows of the file that were refused, with the reason for each. */
  readonly rejected: readonly { readonly row: number; readonly reason: string }[];
}

/**
 * A listing to screen. Only the title must be there; other members come back under `input`. Texts are read as the command
 * line reads them: entities and tags as their readers see them.
 */
export interface ListingInput {
  title: string;
  /** Any JSON value; it comes back as it is. */
  id?: unknown;
  brand?: string | null;
  category?: string | null;
  seller?: string | null;
  price?: number | string | null;
  currency?: string | null;
  quantity?: number | string | null;
  url?: string | null;
  site?: string | null;
  locale?: string | null;
  [column: string]: unknown;
}

/** A mark that you own or may use. */
export interface OwnMark {
  markText: string;
  recordNo?: string;
  registrationNo?: string;
  role: 'own' | 'licensed';
  /** Regimes in which it is protected or licensed; if absent or empty, everywhere. */
  regimes?: readonly string[];
}

export interface ScreenOptions {
  /** How similar but unrecorded marks count at customs; `strict` if absent. */
  policy?: 'strict' | 'cautious';
  /** The day to judge by, `YYYY-MM-DD`; today if absent. */
  on?: string;
  /** Which border the goods cross; `export` if absent. */
  direction?: 'export' | 'import';
  /** `personal`: a private person's parcel; `luggage`: what a traveller carries; `commercial` if absent. */
  consignment?: 'commercial' | 'personal' | 'luggage';
  /** Language of the explanations; `en` if absent. */
  language?: 'en' | 'ru' | 'zh_CN';
  own?: readonly OwnMark[];
  /** Include what a page would fold away (`shown: false`). */
  all?: boolean;
}

/** How much attention a listing needs. `not-looked-up`: nothing was found, but nobody looked; that is not clear. */
export type Outcome = 'conflict' | 'review' | 'note' | 'not-looked-up' | 'clear';

/** A provision that a verdict rests on. */
export interface Citation {
  law: string;
  /** Begins with the number: `57(1)`; empty if a source names only the act. */
  article: string;
  reference?: string;
  version?: string;
  summary?: string;
  source?: string;
  checked?: string;
  doubt?: string;
}

/** A possible conflict between one place in a listing and one recordal. */
export interface Finding {
  recordNo: string;
  regime: string;
  list: string;
  listDate: string;
  demonstration: boolean;
  /** The mark as the list writes it. */
  mark: string;
  markRaw?: string;
  /** The word is accompanied by a figure. */
  figure?: boolean;
  holder: string;
  relation: 'identical' | 'near-identical' | 'similar';
  /** What had to be disregarded, or known, to recognise the mark in the words. Further values may be added. */
  reasons: readonly string[];
  field: 'title' | 'brand' | 'seller' | 'image';
  /** UTF-16 offsets [start, end) into that field; `text` is exactly the slice. */
  start: number;
  end: number;
  text: string;
  use: 'mark' | 'compatible' | 'used' | 'counterfeit-signal' | 'descriptive' | 'own';
  goods: 'same' | 'similar' | 'same-class-unknown' | 'different' | 'unknown';
  /** null: the list does not say. */
  inForce: boolean | null;
  /** 0…1: how likely the words name this mark. */
  confidence: number;
  /** False for what a page folds away. */
  shown: boolean;
  outcome: 'conflict' | 'review' | 'note' | 'clear';
  customs: {
    outcome:
      | 'in-scope'
      | 'likely'
      | 'borderline'
      | 'review'
      | 'application-only'
      | 'out'
      | 'cleared'
      | 'unknown';
    citations: readonly Citation[];
  };
  law: {
    outcome:
      | 'identical-mark'
      | 'likelihood-of-confusion'
      | 'reference-use'
      | 'descriptive-use'
      | 'well-known-only'
      | 'authorised'
      | 'none'
      | 'unknown';
    citations: readonly Citation[];
  };
  /** One sentence per step. */
  explanation: readonly string[];
}

/** What was found in a listing. */
export interface Screened {
  /** As it was given; null where the listing has none. */
  id: unknown;
  title: string;
  outcome: Outcome;
  /** Strongest first. */
  findings: readonly Finding[];
  /** What nobody looked up about it, if no whole register answers. */
  notLookedUp?: { words: readonly string[]; inPart: readonly string[]; regimes: readonly string[] };
  /** Its other members, as they were given. */
  input?: Readonly<Record<string, unknown>>;
  error?: never;
}

/** A listing that cannot be screened, and why. */
export interface NotScreened {
  id: unknown;
  error: string;
}

/** One for each listing, in the order given. */
export type Result = Screened | NotScreened;

/**
 * Opens a list. A compiled one opens at once; any other is read and compiled, some seconds for 150,000 recordals.
 *
 * @throws ListError, in one sentence, for a list that cannot be read, is damaged, of another version or holds no recordal;
 * TypeError or RangeError for a source or options that are none.
 */
export type OpenList = (source: ListSource, options?: OpenListOptions) => Promise<List>;

/**
 * Screens listings against lists: one result for each, in the order given, a bad one included. Runs at once in this thread,
 * some thousand listings a second: hand a long file on in batches.
 *
 * @throws TypeError or RangeError for lists, listings or options that are none.
 */
export type Screen = (
  lists: List | readonly List[],
  listings: Iterable<ListingInput>,
  options?: ScreenOptions,
) => Result[];

/** Opens a list in a file. Throws what opening a list throws, and what the system says of the file. */
export type OpenListFile = (path: string | URL, options?: OpenListOptions) => Promise<List>;
