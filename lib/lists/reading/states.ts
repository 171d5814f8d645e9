import type { Recordal } from '../../domain/recordal';
import { once } from '../../runtime/once';
import type { RecordState } from '../registers/register';
import { vocabularies } from '../registers/registry';
import { readDays } from './dates';
import { cleanText } from './fields';

const GRAVEST_FIRST: readonly RecordState[] = ['cancelled', 'revoked', 'expired', 'suspended', 'active'];

const words = once(() =>
  GRAVEST_FIRST.map((state) => ({
    state,
    words: vocabularies.flatMap(({ states }) => states?.[state] ?? []),
  })),
);

/** A register's word for the state of a record; `unknown` for a word nobody knows, `active` for none. */
export function readStatus(text: string): Recordal['status'] {
  const clean = cleanText(text);
  if (clean === '') return 'active';
  const state = stateIn(clean);
  return state === undefined || state === 'suspended' ? 'unknown' : state;
}

function stateIn(text: string): RecordState | undefined {
  const lower = text.toLowerCase();
  return words().find(({ words }) => words.some((word) => lower.includes(word)))?.state;
}

/** "приостановлен с 01.02.2024 до 01.02.2025": a time in which the record does not protect. */
export function readSuspension(text: string): { from: string; to?: string } | undefined {
  const lower = text.toLowerCase();
  if (!vocabularies.some(({ states }) => states?.suspended?.some((word) => lower.includes(word))))
    return undefined;
  const [from, to] = readDays(text).value;
  if (!from) return undefined;
  return to ? { from, to } : { from };
}

/**
 * Whether a text says that the register struck the record off: `opening` where it begins with it ("Исключён приказом
 * № 561"), `somewhere` where it is said of a term, or picked up in the noise of a picture read as text.
 */
export function strikesOff(text: string): 'opening' | 'somewhere' | undefined {
  for (const { struckOff } of vocabularies) {
    const at = struckOff ? text.search(struckOff) : -1;
    if (at >= 0) return /\p{L}/u.test(text.slice(0, at)) ? 'somewhere' : 'opening';
  }
  return undefined;
}
