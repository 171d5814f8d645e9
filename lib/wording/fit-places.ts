import type { Finding } from '../screening/finding';
import { bearsSign } from '../verdict/use/fit';
import { isWordCode } from '../verdict/use/fold';
import { accessoryPhrases, explicitPhrases } from '../verdict/use/markers';
import { type SeenMarker, type UseReading, useAt } from '../verdict/use/reading';
import { namesFitted } from '../verdict/use/reference';
import { nameOfFitEnd } from './what-fits';

/** A place in a title that says, or may say, what goods fit: UTF-16 offsets [start, end) with the words that say so. */
export interface FitPlace {
  start: number;
  end: number;
  /** Maker and model, as written. */
  object: string;
  /** Words of the title say that it is a reference. */
  said: boolean;
  /** Where maker and model begin. */
  named: number;
}

/**
 * What the goods of a title fit, by findings in it that are references. A use that reads as a mark counts where the goods
 * name a brand of their own, are such as fit other goods, and bear no sign: then they may be no more than that.
 * @param brand the listing's brand, folded; empty where it names none
 */
export function fitPlaces(reading: UseReading, findings: readonly Finding[], brand: string): FitPlace[] {
  const places = findings.flatMap((finding) => placeOf(reading, finding, brand) ?? []);
  return joined(
    reading.text,
    places.sort((a, b) => a.start - b.start || b.end - a.end),
  );
}

/** Whether a finding read as a mark may be no more than a reference to what the goods fit. */
export function mayOnlyFit(reading: UseReading, finding: Finding, brand: string): boolean {
  const { use, field, situation, start, end } = finding;
  if (use !== 'mark' || field !== 'title' || situation.reference === 'none' || brand === '') return false;
  if (bearsSign(reading)) return false;
  const { reference } = useAt(reading, start, end, factsFor(brand, finding.accessory ?? false));
  return reference?.to === 'fit';
}

/** What names a mark without a fit. */
const NO_FIT: ReadonlySet<string | undefined> = new Set(['service', 'comparison']);

const factsFor = (brand: string, accessory: boolean) => ({ brand, accessory, named: [], ordinary: false });

function placeOf(
  reading: UseReading,
  finding: Finding,
  brand: string,
): FitPlace | readonly FitPlace[] | undefined {
  const { field, use, start, end } = finding;
  if (field !== 'title') return undefined;
  if (use !== 'compatible') {
    return mayOnlyFit(reading, finding, brand) ? unsaid(reading, start, end) : undefined;
  }
  const { by, use: here } = useAt(reading, start, end, factsFor(brand, true));
  if (here !== 'compatible' || !by || NO_FIT.has(by.marker.kind)) return undefined;
  return by.end <= start ? behind(reading, by, start, end) : before(reading, by, start, end);
}

function unsaid(reading: UseReading, start: number, end: number): FitPlace {
  const from = makerBefore(reading, start);
  const till = nameOfFitEnd(reading, start, end);
  return { start: from, end: till, object: reading.text.slice(from, till), said: false, named: from };
}

/** "for iPhone 15": the words come first. Undefined where an East Asian text has its goods between them and the name. */
function behind(reading: UseReading, by: SeenMarker, start: number, end: number): FitPlace | undefined {
  const { text, folded } = reading;
  const between = folded.slice(by.end, start);
  if (EAST_ASIAN.test(between) && accessoryPhrases().in(between).length > 0) return undefined;
  const till = nameOfFitEnd(reading, start, end);
  const from = firstOfMarkers(reading, by.start);
  const named = makerBefore(reading, start);
  return { start: from, end: till, object: text.slice(by.end, till).trim(), said: true, named };
}

const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/**
 * "iPhone 15 対応", "Canon compatible PGI-220": the words come last, or before the model. Where goods stand between name
 * and words, the words have a place of their own, so that the goods stay.
 */
function before(reading: UseReading, by: SeenMarker, start: number, end: number): FitPlace[] {
  const { text } = reading;
  const from = makerBefore(reading, start);
  const till = Math.min(nameOfFitEnd(reading, start, end), by.start);
  const behindWords = nameOfFitEnd(reading, by.end, by.end);
  const between = text.slice(till, by.start);
  const models = MODELS_LAST.exec(between.slice(-LONGEST_MODELS))?.[0] ?? '';
  const object = [text.slice(from, till), models, text.slice(by.end, behindWords)]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');
  const name = { start: from, object, said: true, named: from };
  if (between.trim() === models.trim()) return [{ ...name, end: behindWords }];
  const words = by.start - models.length;
  return [
    { ...name, end: till },
    { start: words, end: behindWords, object: '', said: true, named: words },
  ];
}

const LONGEST_MODELS = 40;
/** "r9/r11" in "oppo无线蓝牙耳机r9/r11专用". */
const MODELS_LAST = /(?:(?<![a-z0-9])[a-z]{0,4}\d[a-z0-9]*[\s/、,-]*)+$/i;

/** "compatible replacement for": where words that say a fit stand right before others, all of them go. */
function firstOfMarkers({ placed, folded }: UseReading, start: number): number {
  const previous = placed.find(
    (seen) =>
      seen.end <= start &&
      explicitPhrases().has(folded.slice(seen.start, seen.end)) &&
      folded.slice(seen.end, start).trim() === '',
  );
  return previous && previous.start < start ? previous.start : start;
}

/** "Apple" before "iPhone": a maker's name belongs to what its product is called. */
function makerBefore(reading: UseReading, start: number): number {
  const { folded } = reading;
  let end = start;
  while (end > 0 && folded[end - 1] === ' ') end--;
  let from = end;
  while (from > 0 && isWordCode(folded.charCodeAt(from - 1))) from--;
  return from < end && start - end <= 1 && namesFitted(reading, from, end) ? from : start;
}

/**
 * Places that overlap are one, and a second name that the same words speak of ("compatible HP 11X toner HP Q6511X") has a
 * place of its own.
 */
function joined(text: string, places: readonly FitPlace[]): FitPlace[] {
  const all: FitPlace[] = [];
  for (const place of places) {
    const last = all.at(-1);
    if (!last || place.start >= last.end) all.push({ ...place });
    else if (place.named >= last.end)
      all.push({ ...place, start: place.named, object: text.slice(place.named, place.end).trim() });
    else if (place.end > last.end) {
      last.object += text.slice(last.end, place.end);
      last.end = place.end;
      last.said ||= place.said;
    }
  }
  return all;
}
