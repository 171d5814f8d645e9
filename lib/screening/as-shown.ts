import type { Listing } from '../domain/listing';
import { mostSevere, severity } from '../domain/outcome';
import { translate } from '../locales/translate';
import { type ShownText, shownOrder, withoutSteering } from '../text/shown-order';
import type { Finding, MarkedSpan, Screening, ScreeningContext } from './finding';

/** A listing with its words as people see them, and the mapping from them back to the listing as given. */
export interface AsShown {
  listing: Listing;
  fields: ReadonlyMap<string, ShownText>;
}

/** What pages taught refers to words as written, so a second reading of the same words teaches nothing. */
export const untaughtContext = ({ learning: _, ...context }: ScreeningContext): ScreeningContext => context;

const STEERED = ['title', 'brand', 'seller', 'category'] as const;

/** Undefined if people see exactly what is written, as in nearly every listing. O(length of its texts). */
export function asShown(listing: Listing): AsShown | undefined {
  const fields = new Map<string, ShownText>();
  const listed = { ...listing };
  for (const field of STEERED) {
    const shown = shownOrder(listing[field] ?? '');
    if (!shown) continue;
    fields.set(field, shown);
    listed[field] = shown.text;
  }
  return fields.size === 0 ? undefined : { listing: listed, fields };
}

/**
 * What was found in a listing both as it is written and as people see it: people read “ekiN” behind a right-to-left
 * override as Nike, and what programs read may be either. Each place is reported once, with what was done to its
 * words.
 */
export function withShown(
  written: Screening,
  seen: Screening,
  { fields }: AsShown,
  listing: Listing,
  context: Pick<ScreeningContext, 'locale' | 'quoted'>,
): Screening {
  const inGiven = <Of extends MarkedSpan>(one: Of): Of => ({
    ...one,
    ...placeIn(fields.get(one.field), one),
  });
  const found = seen.findings.map((one): Finding => {
    if (!fields.has(one.field)) return one;
    const placed = inGiven(one);
    const text = (listing[one.field] ?? '').slice(placed.start, placed.end);
    return withSteering({ ...placed, text }, one.text, context);
  });
  const unseen = written.findings.map((one) =>
    withSteering(one, shownPlace(fields.get(one.field), one) ?? one.text, context),
  );
  return {
    ...written,
    outcome: mostSevere([written.outcome, seen.outcome]),
    findings: onceEach([...found, ...unseen], (one) => [one.list, one.recordNo]).sort(strongestFirst),
    ...(seen.notLookedUp && { notLookedUp: seen.notLookedUp }),
    ...(written.marked && { marked: onceEach([...(seen.marked ?? []).map(inGiven), ...written.marked]) }),
  };
}

const asTheyAre = (words: string) => words;

/** A finding, and how its words are displayed if that differs from how they are written. */
function withSteering(
  one: Finding,
  shown: string,
  { locale, quoted = asTheyAre }: Pick<ScreeningContext, 'locale' | 'quoted'>,
): Finding {
  const [words, seen] = [withoutSteering(one.text), withoutSteering(shown)];
  if (words === seen) return one;
  const [first, ...rest] = one.explanation;
  const field = translate(locale, `verdict.field.${one.field}`);
  const steered = translate(locale, 'verdict.steered', { words: quoted(words), shown: quoted(seen), field });
  return { ...one, explanation: [first!, steered, ...rest] };
}

/** What is displayed for a range of the given text. */
function shownPlace(shown: ShownText | undefined, { start, end }: MarkedSpan): string | undefined {
  if (!shown) return undefined;
  return shown.from.map((from, at) => (from >= start && from < end ? shown.text[at] : '')).join('');
}

/** Offsets in the given text, from the first to the last unit of what is displayed as one range. */
function placeIn(shown: ShownText | undefined, { start, end }: MarkedSpan): Partial<MarkedSpan> {
  if (!shown || end <= start) return {};
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (let at = start; at < end; at++) {
    first = Math.min(first, shown.from[at]!);
    last = Math.max(last, shown.from[at]!);
  }
  return { start: first, end: last + 1 };
}

function onceEach<Of extends MarkedSpan>(all: readonly Of[], more: (one: Of) => unknown[] = () => []): Of[] {
  const known = new Set<string>();
  return all.filter((one) => {
    const key = JSON.stringify([one.field, one.start, one.end, ...more(one)]);
    return known.size < known.add(key).size;
  });
}

const strongestFirst = (a: Finding, b: Finding): number =>
  Number(b.shown) - Number(a.shown) ||
  severity(b.outcome) - severity(a.outcome) ||
  b.confidence - a.confidence;
