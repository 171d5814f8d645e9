import { daysOf, decisionsIn } from './decision-day';
import { finedIn, readHolders } from './decision-holders';
import { readMarks } from './decision-marks';
import { numbersIn } from './recordal-number';

/** A recordal that customs' own words name: a penalty decision, or news of one. */
export interface NamedRecordal {
  recordNo: string;
  /** As the text quotes it; absent where it cannot be told which of several marks has this number. */
  mark?: string;
  holder?: string;
  /** Day of the decision, or the only day that its text names. */
  day?: string;
  /** Line of the text, from 1. */
  line: number;
  /** How many marks and numbers stand together, where they cannot be paired. */
  unpaired?: { marks: number; numbers: number };
}

/** Numbers that stand together behind the marks that they are of. Places are those of the text. */
interface Mention {
  numbers: readonly string[];
  marks: readonly string[];
  /** Where the first mark begins, and where the last number ends. */
  from: number;
  to: number;
  at: number;
}

/**
 * The recordals that a published text names, in its order. Only what the text says is told: marks in quotation marks
 * before a label (备案号) with numbers, paired in order; who the text says claimed them; the decision's day. Whoever was
 * fined is left out. A number that stands again adds nothing. Places are sought in bounded windows: O(characters).
 *
 *     A、B认为上述货物侵犯其“X、Y”（海关备案号：T2020-99731、T2016-45490）商标权 → X T2020-99731 A, Y T2016-45490 B
 */
export function namedRecordals(text: string): NamedRecordal[] {
  const folded = withNarrowSigns(text);
  const lines = new LineCount(folded);
  return decisionsIn(folded).flatMap(({ from, to }) => {
    const words = text.slice(from, to);
    const [day] = daysOf(words);
    return inDecision(folded.slice(from, to), words).map(({ at, ...one }) => ({
      ...one,
      line: lines.at(from + at),
      ...(day !== undefined && { day }),
    }));
  });
}

/** Lines of a text up to places that are asked for in their order. */
class LineCount {
  #line = 1;
  #next: number;

  constructor(private readonly text: string) {
    this.#next = text.indexOf('\n');
  }

  at(place: number): number {
    while (this.#next >= 0 && this.#next < place) {
      this.#line++;
      this.#next = this.text.indexOf('\n', this.#next + 1);
    }
    return this.#line;
  }
}

/** Full-width letters, digits and signs as ASCII, and dashes as one: the same number of characters, at the same places. */
function withNarrowSigns(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[‐-―−]/g, '-')
    .replace(/[〔﹝]/g, '(')
    .replace(/[〕﹞]/g, ')');
}

type Placed = Omit<NamedRecordal, 'line' | 'day'> & { at: number };

function inDecision(folded: string, words: string): Placed[] {
  const named = new Set<string>();
  const fined = finedIn(folded);
  return chainsOf(mentionsIn(folded, words), folded).flatMap((chain) => {
    const pairs = chain.flatMap(pairsOf);
    const from = chain[0]!.from;
    const start = Math.max(0, from - CLAUSE);
    const before = { folded: folded.slice(start, from), words: words.slice(start, from) };
    const holders = readHolders(before, pairs.length, fined);
    return pairs.flatMap((pair, at): Placed[] => {
      if (named.has(pair.recordNo)) return [];
      named.add(pair.recordNo);
      const holder = holders[at];
      return [{ ...pair, ...(holder && { holder }) }];
    });
  });
}

/** Characters before the marks in which the one who claims them is named. */
const CLAUSE = 400;

/** What may stand between numbers of one bracket. */
const BETWEEN_NUMBERS = /^(?:[\s、,;:/&№]|和|及|与|以及|and|и|海关|总署|备案|编?号|No\.?){0,24}$/i;
/** What tells that a number is a recordal's, between the mark and it. */
const LABEL = /备案|核准号|record|регистр|реестр|ТРОИС|рег\. ?№/i;
/** A sentence's beginning is looked for so far back. */
const SENTENCE = 600;
/** The label ends close before its number. */
const LABEL_WITHIN = 60;

function mentionsIn(folded: string, words: string): Mention[] {
  const groups: { number: string; at: number }[][] = [];
  let end = 0;
  for (const found of numbersIn(folded)) {
    const before = folded.slice(end, found.at);
    if (groups.length > 0 && before.length < 30 && BETWEEN_NUMBERS.test(before)) groups.at(-1)!.push(found);
    else groups.push([found]);
    end = found.at + found.number.length;
  }
  let after = 0;
  return groups.flatMap((group) => {
    const [first, last] = [group[0]!, group.at(-1)!];
    const left = sentenceStart(folded, Math.max(after, first.at - SENTENCE), first.at);
    after = last.at + last.number.length;
    const label = folded.slice(Math.max(left, first.at - LABEL_WITHIN), first.at);
    if (!LABEL.test(label)) return [];
    const { marks, at } = readMarks(folded.slice(left, first.at), words.slice(left, first.at));
    const numbers = group.map(({ number }) => number.toUpperCase());
    return [{ numbers, marks, from: at === undefined ? first.at : left + at, to: after, at: first.at }];
  });
}

function sentenceStart(text: string, from: number, to: number): number {
  const before = text.slice(from, to);
  return from + Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1;
}

/** Words between two brackets of one list: “X”（…）商标权、“Y”（…） */
const LINKING = /^(?:[\s、,;)\]]|和|及|与|以及|等|的|商标|专用权|权|标识|著作|作品|and|и){0,24}$/;

/** Mentions that one clause names: who claimed the first claimed all of them. */
function chainsOf(mentions: readonly Mention[], folded: string): Mention[][] {
  const chains: Mention[][] = [];
  for (const mention of mentions) {
    const before = chains.at(-1)?.at(-1);
    const gap = before ? folded.slice(before.to, mention.from) : undefined;
    if (gap !== undefined && gap.length < 40 && LINKING.test(gap)) chains.at(-1)!.push(mention);
    else chains.push([mention]);
  }
  return chains;
}

type Pair = Pick<NamedRecordal, 'recordNo' | 'mark' | 'unpaired'> & { at: number };

/** Each number with its mark: as many of both in order, one mark for all, or the nearest of several for one. */
function pairsOf({ numbers, marks, at }: Mention): Pair[] {
  const [only] = marks;
  if (numbers.length === 1 || marks.length === 0) {
    const mark = marks.at(-1);
    return numbers.map((recordNo) => ({ recordNo, at, ...(mark && { mark }) }));
  }
  const items = marksFor(marks, numbers.length);
  if (items) return numbers.map((recordNo, n) => ({ recordNo, at, mark: items[n]! }));
  const [first, ...more] = splitWords(marks);
  if (first && more.length === 0 && only) return numbers.map((recordNo) => ({ recordNo, at, mark: only }));
  const unpaired = { marks: splitWords(marks).length, numbers: numbers.length };
  return numbers.map((recordNo) => ({ recordNo, at, unpaired }));
}

const SEPARATORS = [/、/, /[;；]/, /[/／]/, /[,，]/, /[、;；/／,，]/];

/** So many marks: as they are quoted, or quoted together and parted by one kind of sign. */
function marksFor(marks: readonly string[], count: number): string[] | undefined {
  if (marks.length === count) return [...marks];
  return SEPARATORS.map((sign) => marks.flatMap((mark) => parts(mark, sign))).find(
    ({ length }) => length === count,
  );
}

const splitWords = (marks: readonly string[]) => marks.flatMap((mark) => parts(mark, SEPARATORS.at(-1)!));

const parts = (mark: string, sign: RegExp): string[] =>
  mark
    .split(sign)
    .map((part) => part.trim())
    .filter(Boolean);
