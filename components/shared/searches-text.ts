import type { Searches } from '../../lib/domain/searches';
import type { Formatters } from './texts-context';

/** "answers for 12 searches, the oldest of 1 Nov 2026"; undefined for a whole register. */
export function searchesText(searches: Searches | undefined, { t, day }: Formatters): string | undefined {
  if (!searches) return undefined;
  const { count, oldest } = searches;
  if (!oldest) return t('coverage.noSearch');
  return t('coverage.searches', { day: day(oldest) }, count);
}
