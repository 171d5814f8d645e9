import { decodeHTMLStrict } from 'entities/decode';
import { decodedOnce } from './twice-encoded';

/** Nothing that any of the notations below begins with: most cells. */
const PLAIN = /^[^&<%\\]*$/;

/** Times that a text is unescaped: feeds that pass through several systems escape each other's ampersands. */
const PASSES = 3;

const LINE_TAGS =
  'address|article|blockquote|br|center|dd|div|dl|dt|h[1-6]|hr|img|li|ol|p|section|table|tbody|td|th|tr|ul';
const INLINE_TAGS = 'a|abbr|b|big|code|del|em|font|i|ins|label|mark|s|small|span|strike|strong|sub|sup|u';
/** Tags by their names alone: a title may say "<3" or "size<b5". */
const TAG = new RegExp(`</?(?:(${LINE_TAGS})|${INLINE_TAGS})(?:\\s[^<>]{0,2000})?/?>`, 'gi');
const HIDDEN = /<(script|style)\b[^<>]{0,500}>[\s\S]{0,2000}?<\/\1\s*>|<!--[\s\S]{0,2000}?-->/gi;
const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/g;

/**
 * A cell's text as the shop's buyers read it: exports write titles with entities ("H&amp;M", also twice over), tags
 * ("<b>Nike</b>"), escapes of JSON ("\u00e9") or of addresses ("Nike%20shoes"), or encoded twice ("CitroÃ«n"). Where a listing's text was written
 * so, this text is in its place everywhere, and the places of findings are counted in it, as they are on a page.
 * What only looks like a notation stays as it is. Pure; O(length).
 */
export function plainText(written: string): string {
  const text = decodedOnce(written);
  if (PLAIN.test(text)) return text;
  let plain = text.replace(CDATA, '$1');
  for (let pass = 0; pass < PASSES && /&[#a-z]/i.test(plain); pass++) {
    const decoded = decodeHTMLStrict(plain);
    if (decoded === plain) break;
    plain = decoded;
  }
  return fromAddress(fromJson(withoutTags(plain)));
}

function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  return text.replace(HIDDEN, ' ').replace(TAG, (_, line?: string) => (line ? ' ' : ''));
}

function fromJson(text: string): string {
  return text.replace(/\\u([\da-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Only a text without any blank can be an address's; in forms "+" is the blank. */
function fromAddress(text: string): string {
  if (!/%[\da-f]{2}/i.test(text) || /\s/.test(text)) return text;
  try {
    return decodeURIComponent(/%20/.test(text) ? text : text.replaceAll('+', ' '));
  } catch {
    // "100%cotton": a sign of per cent, and no escape.
    return text;
  }
}
