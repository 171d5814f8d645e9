import { isDay } from '../domain/day';
import { regimeNamed } from '../lists/reading/regime-words';
import type { OpenListOptions, OwnMark } from './types';

/**
 * Rejects options of the wrong kind and unknown names: a misspelt option would otherwise be ignored silently.
 * @throws TypeError or RangeError
 */
export function refuseUnknown(options: unknown, known: readonly string[]): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new TypeError('options are an object');
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new RangeError(`${unknown}: is no option; there are ${known.join(', ')}`);
}

const OPENING = ['name', 'date', 'regime'] as const satisfies readonly (keyof OpenListOptions)[];

/**
 * The options for opening a list, with its regime as a code.
 * @throws TypeError or RangeError for values without meaning
 */
export function openingOptions(options: OpenListOptions): OpenListOptions {
  refuseUnknown(options, OPENING);
  for (const name of OPENING) {
    const value: unknown = options[name];
    if (value !== undefined && typeof value !== 'string') throw new TypeError(`${name}: is no text`);
  }
  const { date, regime } = options;
  if (date && !isDay(date)) throw new RangeError(`date: "${date}" is no day as YYYY-MM-DD`);
  if (!regime) return options;
  const named = regimeNamed(regime);
  if (!named) throw new RangeError(`regime: "${regime}" is no customs regime`);
  return { ...options, regime: named };
}

/**
 * Own marks with all that they must state: a mark that counts as one's own is cleared.
 * @throws TypeError or RangeError
 */
export function ownMarks(own: unknown): readonly OwnMark[] {
  if (!Array.isArray(own)) throw new TypeError('own: is no array of marks');
  for (const [at, mark] of own.entries()) refuseNoMark(mark, `own[${at}]`);
  return own as OwnMark[];
}

function refuseNoMark(mark: unknown, where: string): void {
  if (typeof mark !== 'object' || mark === null) throw new TypeError(`${where}: is no mark`);
  const { markText, role, recordNo, registrationNo, regimes = [] } = mark as Record<string, unknown>;
  if (typeof markText !== 'string' || markText.trim() === '')
    throw new TypeError(`${where}.markText: is no text`);
  if (role !== 'own' && role !== 'licensed') throw new RangeError(`${where}.role: is none of own, licensed`);
  for (const [name, number] of Object.entries({ recordNo, registrationNo }))
    if (number !== undefined && typeof number !== 'string')
      throw new TypeError(`${where}.${name}: is no text`);
  if (!Array.isArray(regimes) || regimes.some((regime) => typeof regime !== 'string'))
    throw new TypeError(`${where}.regimes: is no array of texts`);
}
