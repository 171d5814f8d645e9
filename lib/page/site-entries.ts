import { MatchPattern } from '#imports';

/** What the manifest runs on the pages of one marketplace, as far as needed. */
export interface SiteEntry {
  matches?: readonly string[] | undefined;
  js?: readonly string[] | undefined;
}

/** The manifest's entry for an address; undefined for shops without a description. */
export function siteEntry(url: string, entries: readonly SiteEntry[]): SiteEntry | undefined {
  return entries.find(
    ({ js, matches }) => js && matches?.some((match) => new MatchPattern(match).includes(url)),
  );
}

/**
 * Key of the marketplace that an address belongs to: the file of its description is named after it (in Firefox given
 * as a full address).
 */
export function siteKey(url: string, entries: readonly SiteEntry[]): string | undefined {
  const scripts = siteEntry(url, entries)?.js ?? [];
  return scripts
    .map((script) => /(?:^|\/)sites\/([^/]+)\.js$/.exec(script)?.[1])
    .find((key) => key !== undefined);
}
