/** A cell that is a formula alone: programs that do not calculate write them, and nobody knows what they would show. */
const ALONE =
  /<(?:\w{1,9}:)?c\b([^<>]{0,300})>\s{0,9}<(?:\w{1,9}:)?f\b(?:[^<>]{0,500}\/>|[^<>]{0,500}>[^<]{0,9000}<\/(?:\w{1,9}:)?f>)\s{0,9}(<(?:\w{1,9}:)?v\s?(?:\/>|><\/(?:\w{1,9}:)?v>))?\s{0,9}<\/(?:\w{1,9}:)?c>/g;
/** Bytes of `</f>`, without which there is none. */
const END_OF_FORMULA = [0x66, 0x3e];

/**
 * The places of a sheet's cells (part of SpreadsheetML) that hold a formula and no result. A text that came out empty is
 * a result. O(bytes).
 */
export function uncalculatedCells(sheet: Uint8Array): string[] {
  if (!hasFormula(sheet)) return [];
  const xml = new TextDecoder().decode(sheet);
  return Array.from(xml.matchAll(ALONE)).flatMap(([, attributes = '', result]) => {
    const isEmptyText = result !== undefined && /\bt="str"/.test(attributes);
    const [, place] = /\br="([A-Z]{1,3}\d{1,7})"/.exec(attributes) ?? [];
    return isEmptyText || place === undefined ? [] : [place];
  });
}

function hasFormula(sheet: Uint8Array): boolean {
  const [f, end] = END_OF_FORMULA as [number, number];
  for (let at = sheet.indexOf(f); at >= 0; at = sheet.indexOf(f, at + 1))
    if (
      (sheet[at + 1] === end || sheet[at + 1] === 0x20 || sheet[at + 1] === 0x2f) &&
      isTagBefore(sheet[at - 1])
    )
      return true;
  return false;
}

/** `<f>`, `</f>`, `<x:f>`. */
const isTagBefore = (byte: number | undefined) => byte === 0x3c || byte === 0x2f || byte === 0x3a;
