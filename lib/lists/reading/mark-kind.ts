import { once } from '../../runtime/once';
import { anyOf, type Layer, proseFrom } from './mark-phrases';
import { inOtherScript } from './mark-words';

const QUOTED = /[«“„"‘「『《〈]([^«»“”„"’‘「」『』《》〈〉]{1,200})[»”“"’」』》〉]/g;
const WRAPPED = /^[«“„"‘「『《〈]([^«»“”„"’‘「」『』《》〈〉]+)[»”“"’」』》〉]$/;
const BRACKETED = /^[(（[【〔]([^()（）[\]【】〔〕]+)[)）\]】〕]$/;

export function unwrapped(text: string): string {
  return (BRACKETED.exec(text) ?? WRAPPED.exec(text))?.[1]?.trim() ?? text;
}

/** "«АКМЕ»" and "(АКМЕ)" as a whole. */
const wrapping: Layer = (text) => {
  const inside = unwrapped(text);
  return inside === text ? undefined : { rest: inside };
};

const descriptions = once(() => ({
  any: new RegExp(`(?:${anyOf('kinds', 'figureKinds', 'ofTheWord', 'withFigure', 'prose')})`, 'iu'),
  figure: new RegExp(`(?<!\\p{L})(?:${anyOf('figureKinds', 'figures', 'withFigure')})`, 'iu'),
}));

/** "Комбинированный товарный знак «АКМЕ» в виде …": the words are what is between quotation marks. */
const quotedWords: Layer = (text) => {
  const words = [...text.matchAll(QUOTED)].map(([, word]) => word!.trim()).filter(Boolean);
  const around = text.replace(QUOTED, ' ').trim();
  if (words.length === 0 || !describes(around)) return undefined;
  return {
    rest: words[0]!,
    beside: words.slice(1),
    said: descriptions().figure.test(around) ? 'figure' : 'word',
  };
};

/** Whether a text around quotation marks is a description: it begins or ends with one, and has no name in capitals. */
function describes(around: string): boolean {
  const bare = around.replace(/^[\s,.;:–—-]+|(?<![\s,.;:–—-])[\s,.;:–—-]+$/g, '');
  if (bare === '') return around !== '';
  const found = descriptions().any.exec(bare);
  return found !== null && (found.index === 0 || found.index + found[0].length === bare.length);
}

const opening = once(() => ({
  goods: /^товары,?\s+маркированн\p{L}{0,4}\s(?:[^:«"“]{0,120}:\s*)?/iu,
  named: new RegExp(
    `^(?:(${anyOf('figureKinds')})|${anyOf('kinds')})\\s*(?:[:：=]|[–—-](?=\\s)|(?=[«“„"「《]))\\s*(?=\\S)`,
    'iu',
  ),
  /** Kinds of two words and more need no colon: no name begins with "товарный знак". */
  spaced: new RegExp(
    `^(?:(${longKinds('figureKinds')})|(?:${longKinds('kinds')}))(?:\\s+№?\\s*\\d{1,3}(?=\\s|$))?(?:$|,?\\s+(?=\\S))`,
    'iu',
  ),
  short: new RegExp(`^(?:(${anyOf('figureKinds')})|${anyOf('kinds')})\\s*[+＋及和与]?\\s*(?=\\S)`, 'iu'),
}));

function longKinds(list: 'kinds' | 'figureKinds'): string {
  return anyOf(list)
    .split('|')
    .filter((kind) => kind.includes('\\s+') || /^\p{L}.{3,}(?<!trade)(?:mark|marke|merk)$/u.test(kind))
    .join('|');
}

/** "Товарный знак: АКМЕ", "Логотип ACME", "图形+ACME". */
const kindBefore: Layer = (text) => {
  const goods = opening().goods.exec(text);
  if (goods)
    return {
      rest: text.slice(goods[0].length),
      said: descriptions().figure.test(goods[0]) ? 'figure' : 'word',
    };
  const kind = opening().named.exec(text) ?? opening().spaced.exec(text);
  if (kind) return { rest: text.slice(kind[0].length), said: kind[1] ? 'figure' : 'word' };
  const short = opening().short.exec(text);
  const rest = short && text.slice(short[0].length);
  return rest && inOtherScript(short[0], rest) ? { rest, said: short[1] ? 'figure' : 'word' } : undefined;
};

/** "ACME Каждая товарная упаковка …", "АКМЕ – словесный товарный знак, выполненный …". */
const proseBehind: Layer = (text) => {
  const dash = /^(.*?\S)\s?[–—-]\s(.+)$/u.exec(text);
  if (dash && opening().spaced.test(`${dash[2]} .`))
    return { rest: dash[1]!, said: descriptions().figure.test(dash[2]!) ? 'figure' : 'word' };
  const at = proseFrom(text);
  // "Изображение АКМЕРО": a name is in what would be a sentence.
  if (at < 0 || (at === 0 && /\p{Lu}{2}/u.test(text))) return undefined;
  return { rest: text.slice(0, at), said: descriptions().figure.test(text.slice(at)) ? 'figure' : 'word' };
};

/** Takes off what says of a mark, before or around its words, which kind it is. */
export const describedMark: readonly Layer[] = [wrapping, quotedWords, kindBefore, proseBehind];
