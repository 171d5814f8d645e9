import { once } from '../../runtime/once';

/** A year of this or the last century, in full or its last two digits. */
const YEAR = String.raw`(?:(?:19|20)\d{2}|\d{2})`;
const FULL_YEAR = String.raw`(?:19|20)\d{2}`;
const RANGE = [
  // 2005-2010, 07-13, 2018~2023款, 2015 to 2020, с 2015 по 2020
  `(?<first>${YEAR})(?: ?[-–—~/～至到] ?| to | до | по )(?<last>${YEAR})`,
  // 1993-up, 2009 and up, 2016+, 2018 onwards, 2015-present
  String.raw`${FULL_YEAR} ?(?:\+|[-–—]? ?(?:and )?(?:up|on|onwards?|newer|later|present|н\.? ?в\.?))`,
  // 2016 2017 2018
  `${FULL_YEAR}(?:[ ,/]{1,2}${FULL_YEAR})+`,
].join('|');

const LONGEST_RUN = 30;
/** Words between a maker and the years of its model: Toyota Camry Hybrid 2018-2023. */
const BETWEEN = String.raw`(?:[\p{L}\p{N}]+[ -]){0,2}`;
const before = once(
  () => new RegExp(String.raw`(?<![\p{L}\p{N}.])(?:${RANGE}) ?(?:款|年|г\.?|гг\.?)? ?(?:select )?$`, 'u'),
);
const behind = once(
  () =>
    new RegExp(String.raw`^[ -]?${BETWEEN}(?:${RANGE})(?![\p{N}.]|[ -]?(?:mm|cm|inch|oz|w|v|pcs)\b)`, 'u'),
);
const WINDOW = 48;

/**
 * The model years beside a vehicle's maker at [start, end) of a folded text: `2005-2010 Toyota Camry`, `BMW E92 07-13`,
 * `1993-up`. A vehicle is of one year; what is of several only fits it. O(1): looks at the words beside the maker.
 */
export function modelYearsBeside(
  folded: string,
  start: number,
  end: number,
): { start: number; end: number } | undefined {
  const from = Math.max(0, start - WINDOW);
  const first = before().exec(folded.slice(from, start));
  if (first && isRun(first))
    return { start: from + first.index, end: from + first.index + first[0].trimEnd().length };
  const last = behind().exec(folded.slice(end, end + WINDOW));
  return last && isRun(last) ? { start: end, end: end + last[0].length } : undefined;
}

/** Whether the years follow one another: 07-13, not 24-12. */
function isRun({ groups }: RegExpExecArray): boolean {
  const { first, last } = groups ?? {};
  if (first === undefined || last === undefined) return true;
  const years = Number(last.slice(-2)) - Number(first.slice(-2));
  return (years + 100) % 100 > 0 && (years + 100) % 100 <= LONGEST_RUN;
}
