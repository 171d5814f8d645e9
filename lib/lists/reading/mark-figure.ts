import { once } from '../../runtime/once';
import { cleanText } from './fields';
import { anyOf, type Layer, proseFrom, saidIn } from './mark-phrases';
import { inOtherScript } from './mark-words';
import { SHOWN_IN_FIGURES } from './notations/chinese';

const behind = once(() => ({
  separated: /^(.*[\p{L}\p{N}»”"’)!?.®™])\s*(?:[,，;；|、/]|\s[–—-])\s*([^,，;；|]{1,60})$/u,
  figure: new RegExp(
    `^(.*?)(?:(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d])|(?<!\\p{Script=Han})(?=\\P{Script=Latin}))[\\s_]*(?:${anyOf('bareFigures')})[.\\s]*$`,
    'iu',
  ),
  word: new RegExp(`^(.*?)\\s+(?:${anyOf('bareOfTheWord')})[.\\s]*$`, 'iu'),
  /** Between joiner and figure stands what it shows, in small letters or Han: "& swoosh design", 及三斜杠图形. */
  joined: new RegExp(
    `^(.*\\S)(?:\\s*[&＆+＋]\\s*|\\s+(?:${wordJoiners()}|w\\/)\\s+|\\s*[及與与和加]\\s*)((?:[a-z0-9-]+\\s+){0,4}|[\\p{Script=Han}A-Za-z0-9 ]{0,12}?)(?:${anyOf('figures')})(?:商标|商標)?[.\\s]*$`,
    'iu',
  ),
}));

function wordJoiners(): string {
  return anyOf('joiners')
    .split('|')
    .filter((joiner) => /^\p{L}+$/u.test(joiner))
    .join('|');
}

/** `ACME & swoosh design`, `耐克及钩图形`: the last joiner counts, and a name in capitals behind it is one more word. */
const joinedFigure: Layer = (text) => {
  const found = behind().joined.exec(text);
  if (!found) return undefined;
  const [, rest = '', shown = ''] = found;
  // 永和图形 is a figure beside 永和, and 埃及图案 one beside 埃及: a single Han character before the joiner is no word.
  if (/^\p{Script=Han}$/u.test(rest)) return undefined;
  const name = shown.trim();
  if (/[\p{Lu}]{3}|\p{Lu}\p{Ll}/u.test(name) && !SHOWN_IN_FIGURES.test(name)) {
    if (!/\p{Script=Han}/u.test(text.slice(rest.length))) return undefined;
    return { rest, said: 'figure', beside: [name] };
  }
  // "老干妈文字及图": the word is told to be words.
  return { rest: rest.replace(/(?<=.)(?:文字|字母|中文|英文)$/u, ''), said: 'figure' };
};

/** "ACME Device": a word in capitals, and what is none of it. */
const DEVICE_BEHIND_CAPITALS = /^(\P{Ll}*\p{Lu}\P{Ll}*)\s(?:D|d)evice$/u;

/** `ACME图形`, `ACME logo`, `耐克图形`; of `三斜杠图形` nothing is left, for it names no word. */
const bareFigure: Layer = (text) => {
  const rest = figureBehind(text) ?? DEVICE_BEHIND_CAPITALS.exec(text)?.[1];
  return rest === undefined ? undefined : { rest, said: 'figure' };
};

function figureBehind(text: string): string | undefined {
  const latin = /^(.*[\p{Script=Latin}\p{N}®™!.])\s*(?:图|圖|設計圖|设计图|设计|設計)$/u.exec(text)?.[1];
  const word = (latin ?? behind().figure.exec(text)?.[1])?.trim();
  // One Han character is no word: 新标识 is a name of its own.
  if (!word || (/^\p{Script=Han}$/u.test(word) && !SHOWN_IN_FIGURES.test(word))) return undefined;
  return SHOWN_IN_FIGURES.test(word.replace(/\s/g, '')) && !/^[A-Z]{2,}/.test(word) ? '' : word;
}

/** "with an eagle device", 钩图形: what a figure shows, and no name. */
function namesFigure(text: string): boolean {
  const joined = joinedFigure(`ACME & ${text.replace(/^(?:and|with|plus|&|\+)\s+/i, '')}`);
  return (joined?.rest === 'ACME' && !joined.beside) || figureBehind(text) === '' || proseFrom(text) === 0;
}

const SIDE_BRACKET = /[(（[【〔]([^()（）[\]【】〔〕]{1,80})[)）\]】〕]/g;

/** "ACME (device)", "爱世克私(ASICS)": what is said goes, a word of another script is next to, all else stays. */
const bracket: Layer = (text) => {
  for (const found of text.matchAll(SIDE_BRACKET)) {
    const [whole, inside = ''] = found;
    const around = cleanText(`${text.slice(0, found.index)} ${text.slice(found.index + whole.length)}`);
    if (around === '') continue;
    const said = saidIn(inside) ?? (namesFigure(inside) ? 'figure' : undefined);
    if (said) return { rest: around, said };
    if (inOtherScript(inside, around) && /\p{L}{2}/u.test(inside))
      return { rest: around, beside: [inside.trim()] };
  }
  return undefined;
};

/** "ACME, комбинированный", "ACME / device". */
const saidBehind: Layer = (text) => {
  const [, rest, inside] = behind().separated.exec(text) ?? [];
  const said = inside === undefined ? undefined : saidIn(inside);
  return said && { rest: rest!, said };
};

const bareWord: Layer = (text) => {
  const rest = behind().word.exec(text)?.[1];
  if (rest) return { rest, said: 'word' };
  const latin = /^(.*[\p{Script=Latin}\p{N}®™!.])\s*(?:注册商标|文字商标|商标|商標|文字|字样|牌)$/u.exec(
    text,
  )?.[1];
  const han = /^(.*\S)(?:文字商标|注册商标|文字及图形?|字样)$/u.exec(text)?.[1];
  const word = latin ?? han;
  return word ? { rest: word, said: /图/.test(text.slice(word.length)) ? 'figure' : 'word' } : undefined;
};

/** Takes off what is said of a word in brackets or behind a comma. */
export const saidOfWord: readonly Layer[] = [bracket, saidBehind];

/** Takes the name of a figure, or of the word's form, off a word's end. */
export const figureBehindWord: readonly Layer[] = [joinedFigure, bareFigure, bareWord];
