import * as v from 'valibot';
import type { RegisterSearch, ResultPage, SearchPress } from '../../domain/result-page';
import { list, text } from './bounded';

/** No register has more rows or pages. */
const Figure = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));

const RegisterSearchShape: v.GenericSchema<unknown, RegisterSearch> = v.object({
  words: v.pipe(text(200), v.trim(), v.minLength(1)),
  field: v.exactOptional(v.picklist(['mark', 'holder', 'number'])),
  match: v.exactOptional(v.picklist(['exact', 'contains'])),
  guessed: v.exactOptional(v.literal(true)),
});

/** A search that a person began on a page. */
export const SearchPressShape: v.GenericSchema<unknown, SearchPress> = v.object({
  search: v.exactOptional(RegisterSearchShape),
});

/** UTF-16 units of a whole page of results; two thousand rows with long goods need less. */
const MOST_TEXT = 8_000_000;

/** A page of results: a header and rows of cells, as little trusted as the page that they came from. */
export const ResultPageShape: v.GenericSchema<unknown, ResultPage> = v.object({
  table: v.pipe(
    list(list(text(10_000), 80), 2_001),
    v.minLength(1),
    v.check((rows) => lengthOf(rows) <= MOST_TEXT),
  ),
  search: v.exactOptional(RegisterSearchShape),
  hits: v.exactOptional(Figure),
  page: v.exactOptional(Figure),
  pages: v.exactOptional(Figure),
});

const lengthOf = (rows: readonly (readonly string[])[]): number =>
  rows.reduce((sum, cells) => cells.reduce((length, cell) => length + cell.length, sum), 0);
