import type { PageReading } from '../../lib/marketplaces/reading';

/**
 * A description to begin with, for a host that has none: cards, titles and ids as the reader of unknown shops found
 * them on the captured page. To be looked through by hand; `npm run fix` formats it.
 */
export function descriptionFor(key: string, url: URL, { listings }: PageReading): string {
  const name = nameOf(key);
  const shown = listings.filter(({ title }) => title);
  const cards = shown.map(({ card }) => selectorOf(card));
  const titles = shown.map(({ title }) => selectorOf(title?.pieces[0]?.node.parentElement));
  const id = idPattern(listings.map(({ listing }) => listing.url).filter(Boolean));
  return `import type { Site } from '../site';

export const ${name.charAt(0).toLowerCase()}${name.slice(1)}: Site = {
  key: ${JSON.stringify(key)},
  name: ${JSON.stringify(name)},
  hosts: [${JSON.stringify(url.hostname)}],
  pages: [
    { kind: 'search', path: /^${patternOf(url.pathname)}/ },
    { kind: 'detail', path: ${id} },
  ],
  ids: [${id}],
  cards: [
    {
      card: ${JSON.stringify(commonest(cards) ?? 'li')},
      id: ['@href', 'a[href]@href'],
      title: [${JSON.stringify(commonest(titles) ?? 'h3')}],
      images: ['img@src'],
      link: ['@href', 'a[href]@href'],
      lazy: true,
    },
  ],
  item: { title: ['h1'] },
  captures: [],
};
`;
}

function nameOf(key: string): string {
  const words = key.replace(/[^a-z0-9]+/gi, '-').replace(/^(?=\d)/, 'shop-');
  return words.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Element name and first class: what cards of one make share. */
function selectorOf(element: Element | null | undefined): string {
  if (!element) return '';
  const [first = ''] = (element.getAttribute('class') ?? '').trim().split(/\s+/);
  return element.localName + (first && `.${first.replace(/[^\w-]/g, '\\$&')}`);
}

function commonest(values: string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** Source of a pattern for the id in the offers' addresses: a number after a part that all share, else the last part. */
function idPattern(urls: string[]): string {
  const paths = urls.map((url) => new URL(url).pathname);
  const folders = paths.map((path) => /\/([\w-]+)\/(?:[^/]+\/)?\d{3,}/.exec(path)?.[1]);
  const [folder] = folders;
  if (folder && folders.every((each) => each === folder))
    return `/\\/${patternOf(folder)}\\/(?:[^/]+\\/)?(\\d{3,})/`;
  if (paths.length > 0 && paths.every((path) => /[-_]\d{3,}(?:\.\w{2,5})?\/?$/.test(path)))
    return '/[-_](\\d{3,})(?:\\.\\w{2,5})?(?:[/?#]|$)/';
  return '/\\/([^/?#]+)\\/?(?:[?#]|$)/';
}

function patternOf(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
