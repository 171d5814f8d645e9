/** How far what is written here of a source was checked. */
export type SourceCheck =
  /** Read in a saved copy of the authority's own page or file. */
  | { by: 'copy'; day: string }
  /** Read in public code that uses the source. */
  | { by: 'public-code'; day: string }
  /** Told by others; neither page nor code was seen. */
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

/** An authority's own register, where a person finds it, and what it gives. */
export interface OfficialSource {
  /** Short name: `cn-gacc`. */
  key: string;
  /** Customs regime whose recordals it holds. */
  regime: string;
  title: Readonly<Record<'en' | 'zh_CN', string>>;
  /** What a person opens. */
  address: string;
  /** `query`: one searches and turns pages. `file`: it publishes its whole register. `page`: it lists all on pages. `none`: nothing is public. */
  kind: 'query' | 'file' | 'page' | 'none';
  /** The most rows a page of its query can show. */
  rowsPerPage?: number;
  /** What it tells of a recordal, and what it does not, in both languages. */
  gives: Readonly<Record<'en' | 'zh_CN', string>>;
  lacks: Readonly<Record<'en' | 'zh_CN', string>>;
  checked: SourceCheck;
  /** For sources that publish files. */
  newest?: FileSearch;
}

/** A source that publishes its register as a file. */
export type FileSource = OfficialSource & { newest: FileSearch };
