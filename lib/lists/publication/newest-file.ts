import { isDay } from '../../domain/day';
import type { FileSearch } from '../../sources/source';
import { pageLinks } from '../../tabular/html-links';
import { UpdateProblem } from './manifest';

/** The newest file of a register. */
export interface NewestFile {
  address: string;
  /** The day that its path tells. */
  day?: string;
}

/**
 * Finds the newest file in what stands at the search's address, which is hostile input: only an address on the same
 * host whose path the source describes is one, asked over https whatever the page writes. Of several the latest by the
 * day in its path, and of those without one the first. Throws UpdateProblem `no-link`. O(characters).
 */
export function newestFile(search: FileSearch, content: string): NewestFile {
  const { links, base } =
    search.by === 'meta-csv' ? { links: cellsOf(content), base: undefined } : pageLinks(content);
  const from =
    base && URL.canParse(base, search.address) ? new URL(base, search.address).href : search.address;
  const found = links.flatMap((link) => fileAt(link, from, search) ?? []);
  const [first, ...others] = found;
  if (!first) throw new UpdateProblem('no-link', `${search.address} names no file of the register`);
  return others.reduce((newest, one) => ((one.day ?? '') > (newest.day ?? '') ? one : newest), first);
}

/** Addresses hold neither quotation marks nor the signs that part cells. */
function cellsOf(table: string): string[] {
  return table
    .split(/[,;\t\r\n"]+/)
    .map((cell) => cell.trim())
    .filter((cell) => cell.startsWith('https:') || cell.startsWith('http:') || cell.startsWith('/'));
}

function fileAt(link: string, from: string, { address, path }: FileSearch): NewestFile | undefined {
  if (!URL.canParse(link, from)) return undefined;
  const url = new URL(link, from);
  const asked = new URL(address);
  // Many a page still links its own files without the s; the file is asked for with it.
  if (url.protocol === 'http:' && url.hostname === asked.hostname) url.protocol = asked.protocol;
  const read = path.exec(url.pathname);
  if (url.origin !== asked.origin || url.username !== '' || url.password !== '' || !read) return undefined;
  url.hash = '';
  const day = dayIn(read.groups);
  return { address: url.href, ...(day && { day }) };
}

function dayIn({ year = '', month, day }: Record<string, string | undefined> = {}): string | undefined {
  const whole = `${year.length === 2 ? `20${year}` : year}-${month}-${day}`;
  return isDay(whole) ? whole : undefined;
}
