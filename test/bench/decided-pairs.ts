import Papa from 'papaparse';
import { readMarkCell } from '../../lib/lists/reading/mark-cell';
import { keyOf, readShared, sharedLines } from './shared';

/** A sign, and the marks that others decided it is too near to; any of them counts. */
export interface DecidedPair {
  marks: string[];
  sign: string;
  /** Where the decision stands: pairs of one source are left out together. */
  source: string;
}

const rowsOf = (file: string) =>
  Papa.parse<Record<string, string>>(readShared(`pairs/${file}`), { header: true, skipEmptyLines: true })
    .data;

/** A mark as a list's cell gives it to the engine: "CJ & DEVICE" is CJ with a figure. */
const asRead = (mark: string) => readMarkCell(mark).markText || mark;

/** Trademark offices and courts, and known knock-offs. */
export function officePairs(): DecidedPair[] {
  return rowsOf('office_and_knockoff_pairs.csv')
    .filter(({ similar }) => similar === '1')
    .map(({ mark, sign, source }) => ({ marks: [asRead(mark!)], sign: sign!, source: placeOf(source!) }));
}

/** Pairs of one host, or of one of its collections. */
const placeOf = (source: string) => source.replace(/^https?:\/\//, '').split('/')[0]!;

const ENDING = /(\.[a-z]{2,4})?\.[a-z]+$/i;

/** Disputed domains that were handed over or cancelled: the label that was registered, without its endings. */
export function disputedDomains(): DecidedPair[] {
  return rowsOf('udrp_mark_domain.csv')
    .filter(({ outcome_heuristic: outcome }) => !outcome!.startsWith('denied'))
    .map(({ marks, domain, url }) => ({
      marks: marks!.split('|').map(asRead),
      sign: domain!.replace(ENDING, ''),
      source: placeOf(url!),
    }));
}

/** Names of Chinese shops that were found to infringe (TMID). */
export function shopNames(): DecidedPair[] {
  return rowsOf('tmid_192.csv')
    .filter(({ label_infringing: infringing }) => infringing === '1')
    .map(({ mark, text }) => ({
      marks: [asRead(mark!)],
      sign: text!.replaceAll('\\t', ' '),
      source: 'tmid',
    }));
}

const ONE_IN = 9;
const CHOSEN = 4;

/** Real brands that the list is measured without: signs that were made from none of its marks. */
export function otherBrands(): string[] {
  const names = [
    ...sharedLines('brands/name_suggestion_index_names.txt'),
    ...sharedLines('brands/amazonbrandfilter.txt'),
  ];
  return [...new Set(names)].filter((name, at) => at % ONE_IN === CHOSEN && keyOf(name).length > 1);
}
