import { readdirSync, readFileSync } from 'node:fs';

/** A marketplace page written for this project, in the site's structure, with titles made up to show conflicts. */
export interface SamplePage {
  /** "amazon-search" */
  name: string;
  site: string;
  /** Real address that the page is served under. */
  url: string;
  html: string;
}

const FOLDER = new URL('../pages/', import.meta.url);

/** The sample pages, by site and kind; each is a folder with `page.html` and `expected.json`. */
export function samplePages(): SamplePage[] {
  return folders(FOLDER).flatMap((site) =>
    folders(new URL(`${site}/`, FOLDER)).map((slug) => {
      const folder = new URL(`${site}/${slug}/`, FOLDER);
      const { url } = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'));
      return { name: `${site}-${slug}`, site, url, html: readFileSync(new URL('page.html', folder), 'utf8') };
    }),
  );
}

/** One sample page by name. Throws where there is none. */
export function samplePage(name: string): SamplePage {
  const page = samplePages().find((one) => one.name === name);
  if (!page) throw new Error(`no sample page ${name}`);
  return page;
}

function folders(parent: URL): string[] {
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
