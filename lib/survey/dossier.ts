import type { Outcome } from '../domain/outcome';
import type { PriceComparison } from './genuine-price';
import type { SavedEvidence, Sighting } from './sighting';

/** What a survey knows of one seller on one site. */
export interface Dossier {
  seller: string;
  site: string;
  count: number;
  first: string;
  last: string;
  outcomes: Partial<Record<Outcome, number>>;
  /** Mark and words, the most frequent first. */
  words: { mark: string; words: string; count: number }[];
  /** Lowest and highest price by currency. */
  prices: { currency: string; low: number; high: number; count: number }[];
  /** Offers below half of the genuine price, among those that could be compared. */
  belowHalf: number;
  compared: number;
  reported: number;
  gone: number;
  /** Those whose link leads to another page. */
  moved: number;
  /** Packages of evidence saved of its offers, the latest first. */
  evidence: (SavedEvidence & { title: string })[];
}

/** Aggregates a seller's sightings as they come, comparing their prices with today's genuine ones. O(sightings). */
export async function dossierOf(
  batches: AsyncIterable<readonly Sighting[]>,
  shareOf: PriceComparison['share'],
): Promise<Dossier | undefined> {
  let dossier: Dossier | undefined;
  for await (const batch of batches)
    for (const sighting of batch) {
      dossier ??= begun(sighting);
      count(dossier, sighting, shareOf(sighting));
    }
  dossier?.words.sort((one, other) => other.count - one.count);
  dossier?.evidence.sort((one, other) => (one.at < other.at ? 1 : -1));
  return dossier;
}

function begun({ seller = '', site, first, last }: Sighting): Dossier {
  return {
    ...{ seller, site, first, last, count: 0, outcomes: {}, words: [], prices: [] },
    ...{ belowHalf: 0, compared: 0, reported: 0, gone: 0, moved: 0, evidence: [] },
  };
}

function count(dossier: Dossier, sighting: Sighting, share: number | undefined): void {
  const { first, last, outcome, reported, looked } = sighting;
  dossier.count++;
  if (first < dossier.first) dossier.first = first;
  if (last > dossier.last) dossier.last = last;
  dossier.outcomes[outcome] = (dossier.outcomes[outcome] ?? 0) + 1;
  if (share !== undefined) dossier.compared++;
  if (share !== undefined && share < 0.5) dossier.belowHalf++;
  if (reported) dossier.reported++;
  if (looked?.state === 'gone') dossier.gone++;
  if (looked?.state === 'moved') dossier.moved++;
  dossier.evidence.push(...(sighting.evidence ?? []).map((one) => ({ ...one, title: sighting.title })));
  countWords(dossier, sighting);
  countPrice(dossier, sighting);
}

function countWords({ words }: Dossier, { named }: Sighting): void {
  for (const one of named) {
    const known = words.find(({ mark, words }) => mark === one.mark && words === one.words);
    if (known) known.count++;
    else words.push({ mark: one.mark, words: one.words, count: 1 });
  }
}

function countPrice({ prices }: Dossier, { price, currency = '' }: Sighting): void {
  if (price === undefined) return;
  const known = prices.find((one) => one.currency === currency);
  if (!known) {
    prices.push({ currency, low: price, high: price, count: 1 });
    return;
  }
  known.low = Math.min(known.low, price);
  known.high = Math.max(known.high, price);
  known.count++;
}
