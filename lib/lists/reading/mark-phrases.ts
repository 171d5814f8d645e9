import { once } from '../../runtime/once';
import type { MarkNotation } from './notations/notation';
import { markNotations } from './notations/notations';

/** What a phrase says of a mark: that it has a figure, or only how its word looks. */
export type Said = 'figure' | 'word';

type PhraseList = {
  [Field in keyof MarkNotation]-?: MarkNotation[Field] extends readonly string[] | undefined ? Field : never;
}[keyof MarkNotation];

const everyPhrase = (list: PhraseList): string[] => markNotations.flatMap((notation) => notation[list] ?? []);

/** A phrase as the data write it: one case, one width, one space. */
function phraseKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u0307/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:]+|(?<![\s,;:])[\s,;:]+$/g, '');
}

const wholly = (...lists: PhraseList[]) => once(() => new RegExp(`^(?:${anyOf(...lists)})$`, 'iu'));

const onlyFigure = wholly('onlyFigure');
const figureSaid = wholly('withFigure', 'onlyFigure', 'bareFigures', 'figureKinds');
const wordSaid = wholly('ofTheWord', 'bareOfTheWord', 'kinds');

/** What a figure shows, behind its name: `图形（三叶草）`. Latin letters there are the mark's own word. */
const DESCRIPTION =
  /^([^(（:：]{1,40})(?:[（(][^()（）\p{Script=Latin}]{1,60}[)）]|[:：][^\p{Script=Latin}]{1,60})$/u;

/** Whether a whole cell says no more than that the mark is a figure, or which. */
export function saysOnlyFigure(text: string): boolean {
  const [, figure = text] = DESCRIPTION.exec(text.trim()) ?? [];
  return onlyFigure().test(phraseKey(figure));
}

/** What a text in brackets or behind a comma says of the mark; undefined where it is no known phrase. */
export function saidIn(text: string): Said | undefined {
  const said = saidWhole(phraseKey(text));
  if (said) return said;
  const parts = phraseKey(text)
    .split(/ ?[,;、] ?| и /)
    .map(saidWhole);
  if (parts.includes(undefined)) return undefined;
  return parts.includes('figure') ? 'figure' : 'word';
}

function saidWhole(phrase: string): Said | undefined {
  if (figureSaid().test(phrase)) return 'figure';
  return wordSaid().test(phrase) ? 'word' : undefined;
}

/** Any of the phrases, the longest first. Cyrillic ones in all their cases: "товарным знаком" is "товарный знак". */
export function anyOf(...lists: PhraseList[]): string {
  return [...new Set(lists.flatMap(everyPhrase))]
    .sort((a, b) => b.length - a.length)
    .map(patternOf)
    .join('|');
}

function patternOf(phrase: string): string {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+');
  return escaped.replace(/\p{Script=Cyrillic}{4,}/gu, (word) => `${stemOf(word)}[а-яёіїєґ]{0,4}`);
}

/** A word without the ending that its case changes. */
function stemOf(word: string): string {
  return word.replace(/(?:[ыиоеаяу][йеяю]|[аяоеьыиу])$/u, '');
}

/** Takes one description off a text; undefined where there is none. `beside`: further words that it named. */
export type Layer = (text: string) => { rest: string; said?: Said; beside?: string[] } | undefined;

const proseStart = once(() => new RegExp(`(?:^|[\\s,.;:–—-]+)(?:${anyOf('prose')})(?!\\p{L})`, 'iu'));

/** Where a sentence about the mark begins; -1 where there is none. */
export function proseFrom(text: string): number {
  return proseStart().exec(text)?.index ?? -1;
}

const vocabulary = once(
  () =>
    new Set(
      PHRASE_LISTS.flatMap(everyPhrase)
        .flatMap((phrase) => phraseKey(phrase).split(/[\s/-]+/))
        .filter((word) => /^[\p{Script=Latin}\d&.]+$/u.test(word)),
    ),
);

const PHRASE_LISTS: readonly PhraseList[] = [
  'figures',
  'onlyFigure',
  'withFigure',
  'ofTheWord',
  'kinds',
  'figureKinds',
  'prose',
  'bareFigures',
  'bareOfTheWord',
];

/** Signs around descriptions, and characters that every East Asian one of them has. */
const SUSPICIOUS =
  /[()（）[\]【】〔〕«»“”„"「」『』《》;；|｜、，,/／:：+＋]|[图圖図案样樣标標徽章计計商文字形体體色維维附像片绘畫画及中英拼汉漢墨系列组組]|[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Arabic}]/u;

/** Whether a cell can be more than its word at all. Nearly all cells of a list are not, and cost no more than this. */
export function mayDescribe(text: string): boolean {
  if (SUSPICIOUS.test(text)) return true;
  if (/\p{Script=Cyrillic}/u.test(text)) return true;
  return phraseKey(text)
    .split(/[\s/-]+/)
    .some((word) => vocabulary().has(word));
}
