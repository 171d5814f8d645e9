import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withoutNullWords } from '../../lib/domain/named-parties';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';

/** A capture of some shop's page and what a person read on it; `*` was not judged, null must be left out. */
export interface Capture {
  file: string;
  url: string;
  status: string;
  main?: string;
  brand?: string | null;
  price?: number | '*' | null;
  seller?: string | null;
  list?: string[];
}

/** What of a page is judged. */
export type Judged = 'status' | 'title' | 'brand' | 'price' | 'seller' | 'recall' | 'precision';

/** How many of what was expected of one capture came out, by what is judged, and what is wrong in words. */
export interface CaptureScore {
  right: Partial<Record<Judged, [right: number, of: number]>>;
  faults: string[];
}

const folder = fileURLToPath(new URL('../../../shared/pages-2026/', import.meta.url));

/** Captures of many shops; they lie outside the repository, and not everywhere. */
export const haveCaptures = existsSync(`${folder}expected.jsonl`);

export function captures(): Capture[] {
  const lines = readFileSync(`${folder}expected.jsonl`, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line));
}

/** Reads one capture as `extract` does and holds the reading against what a person read. */
export function scoreCapture(capture: Capture): CaptureScore {
  const page = openSavedPage(readFileSync(folder + capture.file), capture.url);
  const { status, page: kind, listings } = readPage(page, new URL(capture.url));
  const read = listings.map(({ listing }) => withoutNullWords(listing));
  const score: CaptureScore = { right: {}, faults: [] };
  const judge = (what: Judged, right: number, of: number, fault: string): void => {
    score.right[what] = [right, of];
    if (right < of) score.faults.push(fault);
  };
  if (capture.status !== '*')
    judge('status', Number(status === capture.status), 1, `status ${status} for ${capture.status}`);
  const { main } = capture;
  const item = kind === 'detail' ? read[0] : undefined;
  if (main !== undefined) {
    if (main !== '*')
      judge('title', Number(spaced(item?.title) === spaced(main)), 1, `title ${item?.title} for ${main}`);
    for (const field of ['brand', 'seller'] as const) {
      const [wanted, given] = [capture[field], item?.[field]];
      if (wanted === undefined || wanted === '*') continue;
      const right = wanted === null ? !given : letters(given) === letters(wanted);
      judge(field, Number(right), 1, `${field} ${given} for ${wanted}`);
    }
    const { price } = capture;
    if (price !== undefined && price !== '*') {
      const right =
        price === null ? item?.price === undefined : Math.abs((item?.price ?? Number.NaN) - price) < 0.006;
      judge('price', Number(right), 1, `price ${item?.price} for ${price}`);
    }
  }
  if (capture.list) {
    const wanted = new Set(capture.list.map(letters));
    const given = (main === undefined ? read : read.slice(1)).map(({ title }) => letters(title));
    const found = [...wanted].filter((title) => given.includes(title)).length;
    judge('recall', found, wanted.size, `${wanted.size - found} of ${wanted.size} offers missed`);
    const offers = given.filter((title) => wanted.has(title)).length;
    if (main === undefined)
      judge('precision', offers, given.length, `${given.length - offers} of ${given.length} are no offers`);
  }
  return score;
}

/** The shares of all captures together. */
export function sharesOf(scores: readonly CaptureScore[]): Record<Judged, number> {
  const share = (what: Judged): number => {
    const judged = scores.map(({ right }): [number, number] => right[what] ?? [0, 0]);
    const of = judged.reduce((sum, [, all]) => sum + all, 0);
    return of === 0 ? 1 : judged.reduce((sum, [right]) => sum + right, 0) / of;
  };
  const all = ['status', 'title', 'brand', 'price', 'seller', 'recall', 'precision'] as const;
  return Object.fromEntries(all.map((what) => [what, share(what)])) as Record<Judged, number>;
}

const letters = (text: string | null | undefined): string =>
  (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const spaced = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
