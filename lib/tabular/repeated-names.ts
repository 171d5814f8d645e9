import { afterString } from './json-string';

/** What a name stands for that one object gives to different values: nobody knows which of them counts. */
class RepeatedName {
  constructor(readonly name: string) {}
}

/** Whether nobody knows which value counts: it is no object, whatever may be asked of one. */
export const isRepeatedName = (value: unknown): boolean => value instanceof RepeatedName;

/** Mostly the end of a name. The mark that opens the text `":)"` passes for one too: what is counted so are too many, never too few. */
const LIKE_A_NAME = /"\s*:/g;
const COLON = /(?<!\s)\s*:/y;

/**
 * Whether objects of a text give one name twice: it has more names than the value that JavaScript made of it, which keeps the last of
 * each. O(length).
 *
 * @param json valid JSON
 */
export function repeatsNames(json: string, value: unknown): boolean {
  const kept = namesIn(value);
  return marksLikeNames(json) > kept && namesWritten(json) > kept;
}

function marksLikeNames(json: string): number {
  let found = 0;
  LIKE_A_NAME.lastIndex = 0;
  while (LIKE_A_NAME.test(json)) found++;
  return found;
}

function namesWritten(json: string): number {
  let names = 0;
  for (let at = json.indexOf('"'); at >= 0; at = json.indexOf('"', at)) {
    at = afterString(json, at);
    COLON.lastIndex = at;
    if (COLON.test(json)) names++;
  }
  return names;
}

/** Names of all objects in a value. It may be nested deeper than calls can be. */
function namesIn(value: unknown): number {
  let names = 0;
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    const inner = Object.values(next);
    if (!Array.isArray(next)) names += inner.length;
    for (const one of inner) if (typeof one === 'object' && one !== null) open.push(one);
  }
  return names;
}

/** The names within a value that stand for different values in one object, as `looseJson` leaves them. */
export function repeatedNamesIn(value: unknown): string[] {
  const names: string[] = [];
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (next instanceof RepeatedName) names.push(next.name);
    else if (typeof next === 'object' && next !== null) for (const one of Object.values(next)) open.push(one);
  }
  return names;
}

/** What an object keeps under a name that it gives once more: the value, where it is the same again. */
export function givenAgain(name: string, before: unknown, value: unknown): unknown {
  if (before instanceof RepeatedName) return before;
  return JSON.stringify(before) === JSON.stringify(value) ? value : new RepeatedName(name);
}
