/** What the gate looks at: an extension as it is zipped. */
export interface Built {
  browser: 'chrome' | 'firefox';
  manifest: Manifest;
  /** Text of every file that is text, by its path in the zip. */
  texts: ReadonlyMap<string, string>;
  /** Paths of all files. */
  paths: ReadonlySet<string>;
}

export interface Manifest {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches: string[]; js?: string[]; css?: string[] }[];
  content_security_policy?: unknown;
  action?: unknown;
  side_panel?: { default_path: string };
  browser_specific_settings?: { gecko?: { data_collection_permissions?: { required?: string[] } } };
}

export type Kind =
  | 'code made of text'
  | 'code from elsewhere'
  | 'code of an unknown address'
  | 'style from elsewhere'
  | 'address of a CDN'
  | 'script inside a page'
  | 'document.write'
  | 'policy that lets in code'
  | 'file that is missing'
  | 'permission without use'
  | 'permission without a reason'
  | 'reason without a permission'
  | 'answer about data that is not so';

export interface Violation {
  kind: Kind;
  /** Where: a file of the zip, or of `.store/`. */
  file: string;
  /** The words at fault, cut to a line. */
  what: string;
}

/** An address that names a host, or brings its content along: not a file of the extension. */
export const isElsewhere = (address: string): boolean =>
  /^\s*(?:(?:https?|wss?|ftp):)?\/\//i.test(address) || /^\s*(?:data|blob|javascript):/i.test(address);

/** One line of text to show, of `text` from `start`. */
export const excerpt = (text: string, start: number, end = text.length): string =>
  text.slice(start, Math.min(end, start + 120)).replaceAll(/\s+/g, ' ');
