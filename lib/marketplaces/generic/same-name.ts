import { nameKey } from '../../domain/name-key';
import type { Product } from '../structured/product';

/** Letters that are compared at a time, and how many such pieces a title has at least. */
const PIECE = 4;
const FEWEST_PIECES = 8;

/** The same words, or one begins with the other: shops add their name behind and colours behind that. */
export function namesSame(one: string, other: string): boolean {
  const [a, b] = [nameKey(one), nameKey(other)];
  if (a.length < 4 || b.length < 4) return false;
  return a === b || (Math.min(a.length, b.length) >= 12 && (a.startsWith(b) || b.startsWith(a)));
}

/** What parts a name from its colour or its size behind it. */
const PARTED = /^\s?(?:[-–—,(|/]|$)/;

/** A name as short as a category's, with its colour behind it in one of the two. */
function isVariantOf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 4 && long.startsWith(short) && PARTED.test(long.slice(short.length));
}

/** Letters of a name that says something by itself: "One" at the end of a heading is nobody's. */
const TELLING = 8;

/** Headings may have the brand before the name, or say what it is before they name it. */
export function isNamed({ name, brand = '' }: Product, title: string): boolean {
  const key = nameKey(name);
  return (
    namesSame(name, title) ||
    isVariantOf(name, title) ||
    (brand !== '' && namesSame(`${brand} ${name}`, title)) ||
    (key.length >= TELLING && nameKey(title).endsWith(key))
  );
}

/** How much of a title has to be in what the document calls itself. */
const MOST = 0.7;

/** Whether most of a title, or a `share` of it, is in another text, in whatever order: heads add, leave out and shorten words. */
export function isMostlyIn(title: string, text: string, share = MOST): boolean {
  const [part, whole] = [nameKey(title).slice(0, 400), nameKey(text)];
  if (whole.includes(part)) return true;
  let found = 0;
  for (let at = 0; at + PIECE <= part.length; at++) if (whole.includes(part.slice(at, at + PIECE))) found++;
  return found >= share * Math.max(part.length - PIECE + 1, FEWEST_PIECES);
}
