import { composed, type TitleParts } from './compose';

/** A title, and whether words were left out of it. */
export interface Fitting {
  title: string;
  shortened: boolean;
}

/**
 * The title of parts, no longer than a marketplace has room for: whole words are left out from its end, then from before
 * the goods' own name; never what they fit. Undefined where that alone is too long. O(words × length).
 */
export function withinLength(parts: TitleParts, longest = Number.POSITIVE_INFINITY): Fitting | undefined {
  const whole = composed(parts);
  if (whole.length <= longest) return { title: whole, shortened: false };
  const room = longest - composed({ ...parts, rest: '' }).length;
  if (room < 0) return withFewerGoods(parts, longest);
  const title = composed({ ...parts, rest: room > LEAST_REST ? upTo(parts.rest, room - 1) : '' });
  return title.length <= longest ? { title, shortened: true } : undefined;
}

/** "Wireless Bluetooth Earbuds compatible with …": what the goods are called stands last. */
function withFewerGoods(parts: TitleParts, longest: number): Fitting | undefined {
  const words = parts.goods.split(' ');
  for (let from = 1; from < words.length; from++) {
    const title = composed({ ...parts, goods: words.slice(from).join(' '), rest: '' });
    if (title.length <= longest) return { title, shortened: true };
  }
  return undefined;
}

/** Fewer UTF-16 units hold no word worth keeping. */
const LEAST_REST = 5;

/** As many whole words as there is room for; a text without blanks is cut at a stroke or not kept. */
function upTo(text: string, room: number): string {
  if (text.length <= room) return text;
  const end = Math.max(...[' ', ',', '，', '、'].map((blank) => text.lastIndexOf(blank, room)));
  return end > 0 ? text.slice(0, end) : '';
}
