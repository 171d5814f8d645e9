import { composed, type TitleParts } from './compose';

/** A title, and whether words were left out of it. */
export interface Fitting {
  title: string;
  shortened: boolean;
}

/**
 * Builds a title that fits into a marketplace's limit: whole words are dropped from its end, then from before the
 * goods' own name; never what the goods fit. Undefined if that alone is too long. O(words × length).
 */
export function withinLength(parts: TitleParts, longest = Number.POSITIVE_INFINITY): Fitting | undefined {
  const whole = composed(parts);
  if (whole.length <= longest) return { title: whole, shortened: false };
  const room = longest - composed({ ...parts, rest: '' }).length;
  if (room < 0) return withFewerGoods(parts, longest);
  const title = composed({ ...parts, rest: room > LEAST_REST ? upTo(parts.rest, room - 1) : '' });
  return title.length <= longest ? { title, shortened: true } : undefined;
}

/** "Wireless Bluetooth Earbuds compatible with …": the goods' own name comes last. */
function withFewerGoods(parts: TitleParts, longest: number): Fitting | undefined {
  const words = parts.goods.split(' ');
  for (let from = 1; from < words.length; from++) {
    const title = composed({ ...parts, goods: words.slice(from).join(' '), rest: '' });
    if (title.length <= longest) return { title, shortened: true };
  }
  return undefined;
}

/** A shorter limit leaves no room for a word worth keeping. */
const LEAST_REST = 5;

/** As many whole words as fit; a text without spaces is cut at a dash or dropped. */
function upTo(text: string, room: number): string {
  if (text.length <= room) return text;
  const end = Math.max(...[' ', ',', '，', '、'].map((blank) => text.lastIndexOf(blank, room)));
  return end > 0 ? text.slice(0, end) : '';
}
