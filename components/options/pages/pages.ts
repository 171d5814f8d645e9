/**
 * The pages of the options and their sections, in the order in which both are shown. A page's name and a section's name are
 * addresses: `options.html#judging`, `options.html#decisions`.
 */
export const PAGES = {
  lists: ['lists', 'toLookUp'],
  marks: ['own', 'watchlist', 'alerts'],
  stock: ['stock'],
  sites: ['sites', 'writing'],
  judging: ['judging', 'decisions'],
  team: ['team', 'reasons'],
  data: ['data'],
  help: ['language', 'keys', 'about'],
} as const;

export type PageName = keyof typeof PAGES;
export type SectionName = (typeof PAGES)[PageName][number];

export const PAGE_NAMES = Object.keys(PAGES) as PageName[];
export const SECTIONS: readonly SectionName[] = PAGE_NAMES.flatMap((page) => PAGES[page]);

/** A place in the options: a page, and on it a section to begin at. */
export interface Place {
  page: PageName;
  section: SectionName;
}

/**
 * The place that an address names.
 * @param hash of the address, with its `#`: a section, or a page, which begins at its first section. Anything else, and nothing, is the first page.
 */
export function placeAt(hash: string): Place {
  const named = hash.slice(1);
  const page =
    PAGE_NAMES.find((name) => name === named) ??
    PAGE_NAMES.find((name) => sectionsOf(name).some((section) => section === named)) ??
    'lists';
  const section = sectionsOf(page).find((name) => name === named);
  return { page, section: section ?? PAGES[page][0] };
}

export function sectionsOf(page: PageName): readonly SectionName[] {
  return PAGES[page];
}
