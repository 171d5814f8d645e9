import type { PageReading, ReadListing } from '../../lib/marketplaces/reading';
import type { CardRule, PageRule, Site } from '../../lib/marketplaces/site';

/**
 * A description to begin with, for a host that has none: the kind of page, its item, cards, titles and ids as the reader
 * of unknown shops found them on the captured page. To be looked through by hand.
 */
export function draftFor(key: string, url: URL, { page, listings }: PageReading): Site {
  const item = page === 'detail' ? listings[0] : undefined;
  const others = listings.filter((one) => one !== item && one.title);
  const id = idPattern(item ? [url.href] : others.map(({ listing }) => listing.url).filter(Boolean));
  return {
    key,
    name: nameOf(key),
    hosts: [url.hostname],
    pages: item ? [{ kind: 'detail', path: id }] : [pageAt(url), { kind: 'detail', path: id }],
    ids: [id],
    cards: others.length > 0 ? [cardRule(others)] : [],
    item: item?.title
      ? { title: [selectorOf(titleOf(item))], block: [selectorOf(item.card)] }
      : { title: ['h1'] },
    captures: [],
  };
}

/** The source of such a description; `npm run fix` formats it. */
export function sourceOf(site: Site): string {
  const name = site.name.charAt(0).toLowerCase() + site.name.slice(1);
  return `import type { Site } from '../site';\n\nexport const ${name}: Site = ${written(site)};\n`;
}

function written(value: unknown): string {
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${key}: ${written(member)}`);
  return `{ ${members.join(', ')} }`;
}

/** A page that was asked for with words is a search; any other with several offers is a list. */
function pageAt({ pathname, search }: URL): PageRule {
  return { kind: search ? 'search' : 'list', path: new RegExp(`^${patternOf(pathname)}`) };
}

function cardRule(listings: readonly ReadListing[]): CardRule {
  return {
    card: commonest(listings.map(({ card }) => selectorOf(card))) ?? 'li',
    id: ['@href', 'a[href]@href'],
    title: [commonest(listings.map((one) => selectorOf(titleOf(one)))) ?? 'h3'],
    images: ['img@src'],
    link: ['@href', 'a[href]@href'],
    lazy: true,
  };
}

const titleOf = ({ title }: ReadListing) => title?.pieces[0]?.node.parentElement;

function nameOf(key: string): string {
  const words = key.replace(/[^a-z0-9]+/gi, '-').replace(/^(?=\d)/, 'shop-');
  return words.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Attributes by which shops' own tests and search engines find an element, which outlive class names. */
const NAMED_BY = ['data-testid', 'data-test-id', 'data-test', 'data-qa', 'itemprop'];

/** Element name and what cards of one make share: an attribute that names their part, else the first class. */
function selectorOf(element: Element | null | undefined): string {
  if (!element) return '';
  for (const name of NAMED_BY) {
    const value = element.getAttribute(name) ?? '';
    if (/^[a-z][a-z_-]{2,}$/i.test(value)) return `${element.localName}[${name}="${value}"]`;
  }
  const [first = ''] = (element.getAttribute('class') ?? '').trim().split(/\s+/);
  return element.localName + (first && `.${first.replace(/[^\w-]/g, '\\$&')}`);
}

function commonest(values: string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** For the id in the offers' addresses: a number after a part that all share, else the last part. */
function idPattern(urls: string[]): RegExp {
  const paths = urls.map((url) => new URL(url).pathname);
  const folders = paths.map((path) => /\/([\w-]+)\/(?:[^/]+\/)?\d{2,}/.exec(path)?.[1]);
  const [folder] = folders;
  if (folder && folders.every((each) => each === folder))
    return new RegExp(`\\/${patternOf(folder)}\\/(?:[^/]+\\/)?(\\d{2,})`);
  if (paths.length > 0 && paths.every((path) => /[-_]\d{3,}(?:\.\w{2,5})?\/?$/.test(path)))
    return /[-_](\d{3,})(?:\.\w{2,5})?(?:[/?#]|$)/;
  return /\/([^/?#]+)\/?(?:[?#]|$)/;
}

function patternOf(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
