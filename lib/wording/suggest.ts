import type { Listing } from '../domain/listing';
import type { Screening } from '../screening/finding';
import { shownFindings } from '../screening/shown-findings';
import { type Draft, type Drafts, draftsFor } from './drafts';
import { isHeavy } from './need';
import type { Suggestion } from './suggestion';

type Judged = Pick<Screening, 'findings'>;

/**
 * What can be done about a listing's words: a title that says what its goods fit, or what is needed instead.
 * A title is offered only after the same pipeline has judged it "worth knowing" or lower.
 * @param screening what was found in the listing
 * @param judge screens a listing as this one was screened; called at most some times, and not where nothing can be offered
 * @returns undefined where there is nothing to say: no finding, or none that a reference or more weighs on
 */
export function suggest(
  listing: Listing,
  screening: Judged,
  judge: (listing: Listing) => Judged,
): Suggestion | undefined {
  const found = draftsFor(listing, screening);
  if (!found || 'needed' in found) return found && needed(found);
  const passing = found.drafts.find((draft) =>
    passes(draft, found, judge({ ...listing, title: draft.title })),
  );
  return chosen(listing, screening, found, passing);
}

/**
 * The same for many listings and a pipeline that is waited for: the titles to try are judged together, one of each listing
 * at a time, so that mostly one round is enough.
 * @param screenings what was found in the listings, in their order
 */
export async function suggestAll(
  listings: readonly Listing[],
  screenings: readonly Judged[],
  judge: (listings: Listing[]) => Promise<readonly Judged[]>,
): Promise<(Suggestion | undefined)[]> {
  const found = listings.map((listing, at) => draftsFor(listing, screenings[at]!));
  const passing = new Map<number, Draft>();
  const toTry = (at: number, round: number): Draft | undefined => {
    const one = found[at];
    return one && 'drafts' in one && !passing.has(at) ? one.drafts[round] : undefined;
  };
  for (let round = 0; ; round++) {
    const tried = listings.flatMap((listing, at) => {
      const draft = toTry(at, round);
      return draft ? [{ at, draft, listing: { ...listing, title: draft.title } }] : [];
    });
    if (tried.length === 0) break;
    const judged = await judge(tried.map(({ listing }) => listing));
    for (const [turn, { at, draft }] of tried.entries())
      if (passes(draft, found[at] as Found, judged[turn]!)) passing.set(at, draft);
  }
  return found.map((one, at) =>
    one && 'drafts' in one
      ? chosen(listings[at]!, screenings[at]!, one, passing.get(at))
      : one && needed(one),
  );
}

type Found = Exclude<Drafts, { needed: unknown }>;

const needed = ({ needed: { need, mark } }: Extract<Drafts, { needed: unknown }>): Suggestion => ({
  kind: 'needed',
  need,
  mark,
});

/** Nothing that is shown of it weighs more than "worth knowing", and every name and number of what it fits is in it. */
function passes({ title }: Draft, { places }: Found, judged: Judged): boolean {
  return places.every(({ object }) => title.includes(object)) && !shownFindings(judged).some(isHeavy);
}

function chosen(listing: Listing, screening: Judged, found: Found, passing: Draft | undefined): Suggestion {
  const { language, brand, places, mark, rule } = found;
  const isFine = !shownFindings(screening).some(isHeavy);
  if (!passing) return isFine ? { kind: 'as-it-is' } : { kind: 'needed', need: 'no-wording', mark };
  const { title, shortened } = passing;
  if (isFine && title === listing.title) return { kind: 'as-it-is' };
  return {
    ...{ kind: 'title', title, language },
    ...(brand === '' && { brandMissing: true }),
    ...(shortened && { shortened: true }),
    ...(places.some(({ said }) => !said) && { onlyIfItFits: true }),
    ...(rule.source !== undefined && { source: rule.source }),
    ...(rule.field !== undefined && { field: rule.field }),
  };
}
