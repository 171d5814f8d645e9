import { type Notice, notice } from '../locales/notice';

/** An "&" that begins no entity: a shop's name, written as it is. Parsers take what follows for one, tags and all. */
const BARE = /&(?!#?[\w\u00b7-\uffff]{1,40};)/g;
const CDATA = '<![CDATA[';

/**
 * A document of XML with each bare "&" as XML would have it; those in CDATA are in their place. `doubts` gets the place
 * of the first. O(length).
 */
export function mendAmpersands(text: string, doubts: Notice[]): string {
  let mended = '';
  let at = 0;
  const told = doubts.length;
  for (;;) {
    const section = text.indexOf(CDATA, at);
    const end = section < 0 ? text.length : section;
    const from = at;
    mended += text.slice(from, end).replace(BARE, (_, offset: number) => {
      if (doubts.length === told) doubts.push(slipAt(text, from + offset));
      return '&amp;';
    });
    if (section < 0) return mended;
    const close = text.indexOf(']]>', section);
    at = close < 0 ? text.length : close;
    mended += text.slice(section, at);
  }
}

function slipAt(text: string, at: number): Notice {
  const before = text.slice(0, at).split('\n');
  return notice('xmlSlip', { line: before.length, column: before.at(-1)!.length + 1 });
}
