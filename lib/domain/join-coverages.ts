import { type Answering, answeredIn, isComplete, regimesNamed } from './answered';
import type { Coverage, Query } from './coverage';
import { nameKey } from './name-key';

/**
 * What a list joined from several lists answers for. A whole register of a regime stays whole, with or without
 * searches in the same regime; searches elsewhere stay searches. Of two answers to the same search the later one
 * counts, except that a partial answer never replaces a complete one. Undefined if everything is whole. O(searches).
 */
export function joinCoverages(parts: readonly Answering[]): Coverage | undefined {
  const regimes = [...new Set(parts.flatMap(regimesOf))];
  const whole = regimes.filter((regime) => parts.some((part) => answeredIn(part, regime) === 'whole'));
  if (parts.every(({ coverage }) => !coverage) || (regimes.length > 0 && whole.length === regimes.length))
    return undefined;
  const queries = latest(parts.flatMap(placed)).filter(({ regime }) => !regime || !whole.includes(regime));
  return { queries, ...(whole.length > 0 ? { whole } : {}) };
}

function regimesOf({ regimes, coverage }: Answering): string[] {
  return coverage ? [...regimes, ...regimesNamed(coverage)] : [...regimes];
}

/**
 * Searches with the register that was asked filled in, as far as the list leaves no doubt: once joined with others it
 * would.
 */
function placed({ regimes, coverage }: Answering): Query[] {
  const [only, ...others] = regimes;
  if (!coverage || !only || others.length > 0) return coverage?.queries ?? [];
  return coverage.queries.map((query) => ({ regime: only, ...query }));
}

/** Each search once. */
function latest(queries: readonly Query[]): Query[] {
  const kept = new Map<string, Query>();
  for (const query of queries) {
    const key = searchKey(query);
    const before = kept.get(key);
    if (!before || counts(query, before)) kept.set(key, query);
  }
  return [...kept.values()];
}

function counts(query: Query, before: Query): boolean {
  if (isComplete(query) !== isComplete(before)) return isComplete(query);
  return query.day > before.day || (query.day === before.day && query.taken > before.taken);
}

/** The key by which two searches are the same. */
function searchKey({ regime = '', field, match, words }: Query): string {
  return [regime, field, match, nameKey(words) || words].join('\n');
}
