import { dayOf, today } from '../domain/day';
import type { ListSource, SourceContent } from './list-source';

/** What the reader of a tab found: its tables as HTML. */
interface PageTables {
  url: string;
  html: string;
}

const LONGEST_NAME = 40;

/** A file, named for itself without its endings. */
export function fileContent(file: File): SourceContent {
  return {
    from: 'file',
    content: file,
    name: file.name,
    list: file.name.replace(/(\.\w{2,5}){1,2}$/, '').slice(0, LONGEST_NAME) || file.name,
    date: dayOf(new Date(file.lastModified)),
    origin: { kind: 'file', file: file.name },
  };
}

/** Pasted text, under a name for such things. */
export function pastedContent({ text }: Extract<ListSource, { from: 'paste' }>, name: string): SourceContent {
  const origin = { kind: 'file', file: name } as const;
  return { from: 'paste', content: new Blob([text]), name, list: name, date: today(), origin };
}

/** The tables of a page, named for its host. */
export function pageContent({ url, html }: PageTables): SourceContent {
  const { hostname } = new URL(url);
  return {
    from: 'page',
    content: new Blob([html]),
    name: hostname,
    list: hostname.slice(0, LONGEST_NAME),
    date: today(),
    origin: { kind: 'page', url },
  };
}
