import * as Edge from '../text/edges';
import * as Kind from '../text/kinds';
import type { Scan } from '../text/scan';
import type { Span } from './goods-in';

/** Separates two names in a brand field: ASICS/亚瑟士, Nike（耐克）. */
const PARTING = /[/|、，,;；()（）[\]【】]/u;

/**
 * The names in a brand field, in its scan's units: parted by a sign, or by a change between Han and letters. Numbers
 * belong to the name beside them (361度).
 */
export function namesInBrand(scan: Scan): Span[] {
  const names: Span[] = [];
  for (let from = 0, at = 1; at <= scan.length; at++) {
    if (at < scan.length && !isParted(scan, at)) continue;
    names.push({ from, to: at });
    from = at;
  }
  return names;
}

function isParted({ text, starts, ends, edges, kinds }: Scan, at: number): boolean {
  if (edges[at] !== Edge.Hard) return false;
  if (PARTING.test(text.slice(ends[at - 1], starts[at]))) return true;
  const [before, behind] = [kinds[at - 1]!, kinds[at]!];
  return (before === Kind.Letter && behind >= Kind.Han) || (before >= Kind.Han && behind === Kind.Letter);
}
