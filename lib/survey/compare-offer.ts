import { foldedWords } from '../decisions/folded-words';
import type { OfferFacts } from './sighting';

/**
 * The facts in which an offer differs from an earlier look. A fact missing from one of the two looks is no change; nor
 * is a title that only one of them cut short.
 */
export function changesOf(before: OfferFacts, now: OfferFacts): (keyof OfferFacts)[] {
  const changes: (keyof OfferFacts)[] = [];
  if (!isSameTitle(before.title, now.title)) changes.push('title');
  if (before.seller && now.seller && foldedWords(before.seller) !== foldedWords(now.seller))
    changes.push('seller');
  const bothPriced = before.price !== undefined && now.price !== undefined;
  if (bothPriced && (before.price !== now.price || differs(before.currency, now.currency)))
    changes.push('price');
  return changes;
}

const differs = (one?: string, other?: string): boolean => Boolean(one && other && one !== other);

function isSameTitle(before: string, now: string): boolean {
  const [one, other] = [before, now].map((title) =>
    foldedWords(title)
      .replace(/(?:…|\.\.\.)$/u, '')
      .trim(),
  );
  return one!.startsWith(other!) || other!.startsWith(one!);
}
