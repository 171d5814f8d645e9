import { notice } from '../../locales/notice';
import { foldNumber, type Read } from './fields';
import { withHanNumbers } from './han-numbers';

/** "NCL(11) 25", "Nice 11-2021: 25": the edition is no class. */
const EDITION = /n(?:cl|ice) ?\(?\d+(?:-\d{4})?\)?:?/gi;
/** 第25类, 9、25类: the numbers next to the word for class, where others beside it count goods. */
const NAMED = /\d{1,2}(?:[\s,、，;/-]{1,3}\d{1,2}(?!\d)){0,44}(?= ?[类類류])/g;
/** "IC 009. US 021 023 026": what stands behind US are classes of the office's own. */
const OF_THE_US = /(?<=\bIC \d{3}\.? {0,3})US(?: \d{3})+\.?/g;
/** "25 (10 items)": a count of goods. */
const COUNTED = /\(\s?\d+\s?\p{L}[^)]{0,20}\)/gu;
/** "3 to 5", "с 3 по 5", 3至5. */
const BETWEEN = /(?<=\d) ?(?:-|~|to|through|thru|bis|по|a|à|al|至|到|から|–) ?(?=\d)/gi;
/** A spreadsheet made a day of "9-25": which classes stood there nobody knows. */
const A_DAY = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/;

/**
 * Nice classes of a cell: "9", "第25类", "第九、二十五类", "07, 09", "3-5", "3 to 5", "NCL(11) 25", "9.0". Numbers that are no class
 * give a warning.
 */
export function readClasses(text: string): Read<number[]> {
  const folded = foldNumber(text);
  if (A_DAY.test(folded)) return { value: [], warning: notice('notClasses', { text: folded }) };
  const clean = withHanNumbers(folded)
    .replace(EDITION, ' ')
    .replace(OF_THE_US, ' ')
    .replace(COUNTED, ' ')
    .replace(/(?<=(?:^|[\s,;])\d{1,2})\.0(?=$|[\s,;])/g, '')
    .replace(BETWEEN, '-');
  const named = clean
    .match(NAMED)
    ?.join(' ')
    .match(/\d{1,2}(?:-\d{1,2})?/g);
  const classes = new Set<number>();
  const wrong: string[] = [];
  for (const part of named ?? clean.match(/\d+(?:-\d+)?/g) ?? []) {
    const [from = 0, to = from] = part.split('-').map(Number);
    if (from < 1 || to > 45 || to < from) wrong.push(part);
    else for (let number = from; number <= to; number++) classes.add(number);
  }
  const value = [...classes].sort((a, b) => a - b);
  if (value.length === 0 && wrong.length === 0 && folded !== '') wrong.push(folded.slice(0, 40));
  return wrong.length === 0
    ? { value }
    : { value, warning: notice('notClasses', { text: wrong.slice(0, 5).join(', ') }) };
}
