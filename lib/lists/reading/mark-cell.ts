import { isNullWord } from '../../domain/null-word';
import { cleanText } from './fields';
import { isIllegible, wordsBeforePicture } from './illegible-mark';
import { figureBehindWord, saidOfWord } from './mark-figure';
import { describedMark, unwrapped } from './mark-kind';
import { mayDescribe, saysOnlyFigure } from './mark-phrases';
import { inOtherScript, splitWords } from './mark-words';
import { statesToldIn } from './states';

/** A cell that names a mark, taken apart. */
export interface MarkCell {
  /** The word; empty where the mark is a figure. */
  markText: string;
  /** What was there, where that is not the word alone. */
  markRaw?: string;
  /** Further words of the same cell. */
  aliases: string[];
  /** A figure is next to the word. */
  figure?: true;
  /** What is there was read out of a picture by a program, and is no mark: somebody has to look at the record. */
  illegible?: true;
  /** The word is longer than a mark may be, and only its beginning is here. */
  cut?: true;
}

/** Marks are cut here. */
export const LONGEST_MARK = 200;
const LONGEST_RAW = 400;
/** Descriptions that may be heaped on one word: "Товарный знак «A» (комб.), цветной". */
const MOST_LAYERS = 8;

/**
 * Parts a mark cell into its word and what the office wrote about it: `NIKE及钩图形`, `ACME & Design`, `Комбинированный
 * товарный знак «АКМЕ»`. A cell that only describes a figure has no word. Nothing is taken from a word that the
 * notation of an office does not explain: 美图 and "Porsche Design" stay what they are. O(length), bounded.
 */
export function readMarkCell(text: string): MarkCell {
  const cell = readCell(text);
  const bare = withoutNote(cell.markText) ?? withoutState(cell.markText);
  return bare === undefined ? cell : { ...cell, aliases: [bare, ...cell.aliases] };
}

/** A number that points to a note below the table: ACME¹, ACME (2), ACME [3]. It may be a part of the mark all the same. */
const NOTED = /^(.{0,190}\p{L}{3}[®™]?)(?:[¹²³⁰⁴-⁹]{1,2}|\s?\(\d\)|\s?\[\d\])$/u;

const withoutNote = (mark: string) => NOTED.exec(mark)?.[1];

/** What stands behind a mark in brackets or behind a stroke. */
const REMARKED =
  /^(.{2,150}?)(?:\s?[([（【]\s?([^()（）[\]【】]{2,40})\s?[)\]）】]|\s[-–—:]\s?([^-–—:]{2,40}))$/u;
/** Words that only join a state to its day. */
const JOINING =
  /(?<!\p{L})(?:since|from|until|till|to|by|on|as of|in|at|exp|с|со|по|до|от|г|года|на|ab|seit|bis|am|depuis|desde|hasta)(?!\p{L})/giu;

/** The mark without the state that somebody wrote behind it, "ZORVEX (active until 2030)", who may have meant a part of the mark. */
function withoutState(mark: string): string | undefined {
  const [, bare, inBrackets, behind] = REMARKED.exec(mark) ?? [];
  const said = (inBrackets ?? behind)?.toLowerCase();
  if (!bare || !said) return undefined;
  const { states, rest } = statesToldIn(said);
  return states.length > 0 && !/\p{L}/u.test(rest.replace(JOINING, '')) ? bare : undefined;
}

/** Words of two scripts on a line each are two, as with a stroke between them. */
function linesApart(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const [upper, lower] = lines;
  return lines.length === 2 && inOtherScript(upper!, lower!) ? lines.join(' / ') : text;
}

function readCell(text: string): MarkCell {
  const raw = cleanText(linesApart(text));
  if (isNullWord(raw)) return { markText: '', aliases: [] };
  if (isIllegible(raw)) return illegible(raw);
  if (!mayDescribe(raw)) return wholeCell(raw);
  const peeled = peel({ rest: raw.slice(0, LONGEST_RAW), figure: false, beside: [] });
  if (peeled.rest.length > LONGEST_MARK) return wholeCell(raw);
  const [markText = '', ...aliases] = [...splitWords(peeled.rest), ...peeled.beside];
  const cell: MarkCell = { markText, aliases: [...new Set(aliases)].filter((word) => word !== markText) };
  if (markText !== raw) cell.markRaw = raw.slice(0, LONGEST_RAW);
  if (peeled.figure && markText !== '') cell.figure = true;
  return cell;
}

function illegible(raw: string): MarkCell {
  const [markText = '', ...aliases] = wordsBeforePicture(raw);
  // What follows names windows, files and people: only as much is kept as shows what it is.
  return { markText, aliases, markRaw: raw.slice(0, LONGEST_MARK), illegible: true };
}

/** A cell that is all word. */
function wholeCell(raw: string): MarkCell {
  const cell: MarkCell = { markText: raw.slice(0, LONGEST_MARK), aliases: [] };
  return raw.length > LONGEST_MARK ? { ...cell, cut: true } : cell;
}

/** What is left of a cell while descriptions are taken off it. */
interface Layers {
  rest: string;
  figure: boolean;
  /** Words that was in brackets beside the mark. */
  beside: string[];
}

function peel(layers: Layers): Layers {
  let { rest, figure } = layers;
  const beside = [...layers.beside];
  for (let depth = 0; depth < MOST_LAYERS; depth++) {
    if (saysOnlyFigure(unwrapped(rest))) return { rest: '', figure: true, beside };
    const layer = LAYERS.map((take) => take(rest)).find((taken) => taken && taken.rest !== rest);
    if (!layer) break;
    rest = withoutJoiners(layer.rest);
    figure ||= layer.said === 'figure';
    beside.push(...(layer.beside ?? []));
  }
  return { rest, figure, beside };
}

/** In this order: what is before or around a word goes before what is behind it. */
const LAYERS = [...describedMark, ...figureBehindWord, ...saidOfWord];

/** Strokes and joiners that was between a word and what was taken off. */
function withoutJoiners(text: string): string {
  return text
    .replace(/^[\s,，;；:：、–—/|＋+-]+|(?<![\s,，;；:：、–—/|＋+-])[\s,，;；:：、–—/|＋+-]+$/gu, '')
    .replace(/\s[&＆]$|(?<=..)及$/u, '');
}
