import { afterString } from './json-string';

/** As many digits as a number may have that JavaScript does not tell from its neighbours. */
const LONG = /\d{16}/;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Whether an integer, as it is written, is another one once JavaScript has read it as a number. */
export const isLongNumber = (written: string): boolean =>
  LONG.test(written) && !/[.eE]/.test(written) && !Number.isSafeInteger(Number(written));

/**
 * The same JSON with integers that JavaScript cannot hold as texts of their digits: read as numbers, two ids of twenty digits are
 * one. O(length).
 *
 * @param json valid JSON
 */
export function withLongNumbersAsText(json: string): string {
  if (!LONG.test(json)) return json;
  let text = '';
  let from = 0;
  for (let at = 0; at < json.length; ) {
    const sign = json[at]!;
    if (sign === '"') at = afterString(json, at);
    else if (sign === '-' || (sign >= '0' && sign <= '9')) {
      NUMBER.lastIndex = at;
      const [written = sign] = NUMBER.exec(json) ?? [];
      if (isLongNumber(written)) {
        text += `${json.slice(from, at)}"${written}"`;
        from = at + written.length;
      }
      at += written.length;
    } else at++;
  }
  return text + json.slice(from);
}
