/** A text in some of the interface's languages; other readers get the English one. */
export type Words = Readonly<Record<'en' | 'zh_CN', string> & Record<string, string>>;

/** How far the facts about a source were checked. No address was opened: each is quoted from somewhere else. */
export type SourceCheck =
  /** Read in a saved copy of the authority's own page or file. */
  | { by: 'copy'; day: string }
  /** Read in public code that uses the source. */
  | { by: 'public-code'; day: string }
  /** Reported by others; neither the page nor code was seen. */
  | { by: 'second-hand'; day: string };

/**
 * How the newest file of a register is found from an address that stays: of the addresses that stand there, those on
 * the same host whose path looks like this. Groups `year`, `month` and `day` of the path tell which is the newest.
 */
export interface FileSearch {
  /** A table of names and values (`meta.csv` of the Russian open data), or a page with a link to the file. */
  by: 'meta-csv' | 'link-on-page';
  address: string;
  path: RegExp;
}

interface Source {
  /** Short name: `cn-gacc`. */
  key: string;
  /** Customs regime whose recordals it holds. */
  regime: string;
  /** Country or union, as people choose it. */
  country: Words;
  title: Words;
  /** What it does not tell; for a source that is not public, that it is not. */
  lacks: Words;
  checked: SourceCheck;
  /** Time zones of its country, by which it is suggested; one that ends in `/` stands for all with that prefix. */
  timeZones: readonly string[];
  /** Regions of languages (`de-AT`) for which it is suggested; the regime itself where absent. */
  regions?: readonly string[];
  /** The authority offers no https for it, so what is typed there can be read in transit. */
  httpOnly?: true;
  /** For sources that publish files. */
  newest?: FileSearch;
}

/** A register that people can look into. */
export interface PublicSource extends Source {
  /** `query`: one searches and turns pages. `file`: it publishes its whole register. `page`: it lists all on pages. */
  kind: 'query' | 'file' | 'page';
  /** What a person opens. */
  address: string;
  /** The most rows a page of its query can show. */
  rowsPerPage?: number;
  /** What it tells of a recordal. */
  gives: Words;
  /** What a person does there, and how long it takes. */
  how: Words;
}

/** A customs authority that publishes nothing, or whose publication was not found. */
export interface ClosedSource extends Source {
  kind: 'none';
  /** Where the authority writes about recording. */
  address?: string;
}

/** An authority's own register: where to find it, and what it gives. */
export type OfficialSource = PublicSource | ClosedSource;

/** A source that publishes its register as a file. */
export type FileSource = PublicSource & { newest: FileSearch };
