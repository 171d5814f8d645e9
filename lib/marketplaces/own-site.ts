import type { FieldHooks, Site } from './site';

/**
 * How a page's content script carries only its own site: the manifest runs two scripts per marketplace, first the
 * site's description (a few kilobytes of data, written by `siteSource` at build time), then the one reader that all
 * share. On any other shop, where a click injects the reader alone, there is no description.
 */
declare global {
  var recordalLensSite: Site | undefined;
}

/** The description that was loaded before this script, if any. */
export function ownSite(): Site | undefined {
  return globalThis.recordalLensSite;
}

/**
 * A site's description as a script that leaves it where `ownSite` looks. Hosts and captures no page needs, nor where
 * pictures are: nothing is judged by them.
 */
export function siteSource(site: Site): string {
  const cards = site.cards.map(withoutPictures);
  const item = site.item && withoutPictures(site.item);
  return `globalThis.recordalLensSite=${literal({ ...site, cards, item, hosts: undefined, shopDomains: undefined, captures: undefined })};\n`;
}

function withoutPictures<Rule extends FieldHooks>(rule: Rule): Rule {
  return { ...rule, images: undefined };
}

/** Descriptions are data: text, flags, numbers, patterns, lists and objects of these. */
function literal(value: unknown): string {
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join()}]`;
  if (typeof value === 'boolean') return value ? '!0' : '!1';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${entries.map(([key, each]) => `${key}:${literal(each)}`).join()}}`;
}
