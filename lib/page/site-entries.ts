import { MatchPattern } from '#imports';

/** What the manifest runs on the pages of one marketplace, as far as is asked here. */
export interface SiteEntry {
  matches?: readonly string[] | undefined;
  js?: readonly string[] | undefined;
}

/** The manifest's entry for an address; undefined for shops that nobody has described. */
export function siteEntry(url: string, entries: readonly SiteEntry[]): SiteEntry | undefined {
  return entries.find(
    ({ js, matches }) => js && matches?.some((match) => new MatchPattern(match).includes(url)),
  );
}

/** Key of the marketplace that an address belongs to: its description's file is called by it, in Firefox with the whole address. */
export function siteKey(url: string, entries: readonly SiteEntry[]): string | undefined {
  const scripts = siteEntry(url, entries)?.js ?? [];
  return scripts
    .map((script) => /(?:^|\/)sites\/([^/]+)\.js$/.exec(script)?.[1])
    .find((key) => key !== undefined);
}
