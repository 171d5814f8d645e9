/** Marks in quotation marks, and where the first of them begins. */
export interface QuotedMarks {
  marks: string[];
  at?: number;
}

const LONGEST = 120;
/** Pairs of quotation marks as they are written in Chinese, English and Russian; ASCII ones close as they open. */
const PAIRS = ['“”', '""', '「」', '『』', '«»', '《》', '‘’', '＂＂'] as const;
const QUOTED = new RegExp(
  PAIRS.map(([open, close]) => `${open}[^${open}${close}\\n]{1,${LONGEST}}${close}`).join('|'),
  'g',
);
/** What may stand between quoted marks of one list: “A”、“B”和“C”. */
const LISTED = /^(?:[\s、,;/&]|和|及|与|以及|商标|标识|and|и){0,12}$/;
/** The mark is close before the label of its number: “NIKE及钩图形”商标专用权（备案号：… */
const CLOSE = 80;

/**
 * The marks that stand in quotation marks at the end of a text, before the label of a number. A copy may have lost the
 * closing mark: “asics(图形)（海关备案号：… The two texts are the same, one with narrow signs. O(characters).
 */
export function readMarks(folded: string, words: string): QuotedMarks {
  const quoted = [...words.matchAll(QUOTED)];
  const last = quoted.at(-1);
  const end = last ? last.index + last[0].length : 0;
  const open = words.lastIndexOf('“');
  if (open >= end) return unclosed(folded, words, open);
  if (!last || words.length - end > CLOSE) return { marks: [] };
  const list = [last];
  for (const before of quoted.slice(0, -1).reverse()) {
    const gap = words.slice(before.index + before[0].length, list[0]!.index);
    if (!LISTED.test(gap)) break;
    list.unshift(before);
  }
  return { marks: list.map(([text]) => text.slice(1, -1).trim()), at: list[0]!.index };
}

/** From the opening mark to the bracket of the number. */
function unclosed(folded: string, words: string, open: number): QuotedMarks {
  const bracket = folded.lastIndexOf('(');
  if (open < 0 || bracket <= open + 1 || bracket - open > LONGEST) return { marks: [] };
  return { marks: [words.slice(open + 1, bracket).trim()], at: open };
}
