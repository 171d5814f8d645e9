import { afterString } from '../../tabular/json-string';

/**
 * The value of a member of a JSON object as it is written there: a number of twenty digits is another one once
 * JavaScript has read it. Of several members of the name the last, as `JSON.parse` takes it. O(length).
 *
 * @param json an object, valid JSON
 * @returns undefined where there is no such member
 */
export function writtenMember(json: string, name: string): string | undefined {
  let written: string | undefined;
  let at = afterSpace(json, json.indexOf('{') + 1);
  while (json[at] === '"') {
    const keyEnd = afterString(json, at);
    const key: unknown = JSON.parse(json.slice(at, keyEnd));
    const start = afterSpace(json, json.indexOf(':', keyEnd) + 1);
    const end = afterValue(json, start);
    if (key === name) written = json.slice(start, end);
    at = afterSpace(json, end);
    if (json[at] === ',') at = afterSpace(json, at + 1);
  }
  // Between its parts JSON has no control character but white space, and on one line only these.
  return written?.replace(/[\t\r]/g, ' ');
}

function afterSpace(json: string, from: number): number {
  let at = from;
  while (at < json.length && ' \t\r\n'.includes(json[at]!)) at++;
  return at;
}

function afterValue(json: string, from: number): number {
  if (json[from] === '"') return afterString(json, from);
  let depth = 0;
  for (let at = from; at < json.length; at++) {
    const sign = json[at]!;
    if (sign === '"') at = afterString(json, at) - 1;
    else if ('{['.includes(sign)) depth++;
    else if ('}]'.includes(sign) && --depth <= 0) return depth === 0 ? at + 1 : at;
    else if (depth === 0 && ', \t\r\n'.includes(sign)) return at;
  }
  return json.length;
}
