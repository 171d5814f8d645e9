import { remembered } from '../../runtime/remembered';
import type { Use } from '../verdict';
import { namesAccessory } from './accessory';
import { reaches } from './between';
import { COMPARISON, comparisonWith } from './comparison';
import { calledOff, WordsOfText } from './exclusions';
import { fitAt, type GoodsNamed } from './fit';
import { fold, isEastAsianCode, isWordCode } from './fold';
import { refusedBeside } from './genuine-claims';
import { takesPlaceOfModel } from './in-place-of';
import { isIngredient } from './ingredient';
import type { Marker } from './marker';
import { accessoryPhrases, connectors, markerPhrases } from './markers';
import { describedBy, PLAIN_WORD } from './plain-words';
import {
  fittedBetween,
  isOfMaker,
  nameEnd,
  namesFitted,
  type PossibleReference,
  referenceAt,
} from './reference';
import { SERVICE, serviceOn } from './service';

/** A marker seen in a text and not called off. */
export interface SeenMarker {
  marker: Marker;
  start: number;
  end: number;
  /** The words themselves, as written. */
  text: string;
}

/** What a text says about use before any mark is looked at: read once per text, asked for every candidate. */
export interface UseReading {
  text: string;
  folded: string;
  /** Speak of the goods as a whole. */
  counterfeit: SeenMarker | undefined;
  /** Says of the goods that they are not their maker's: "Charger, not original Samsung" is a part that another made, and its seller says so. */
  notGenuine: SeenMarker | undefined;
  used: SeenMarker | undefined;
  altered: SeenMarker | undefined;
  /** Hint and prove nothing. */
  weak: readonly SeenMarker[];
  /** Speak of the mark they are next to; sorted by place. */
  placed: readonly SeenMarker[];
  accessory: boolean;
}

/** How one mark is used, and the marker that says so. */
export interface UseHere {
  use: Exclude<Use, 'own'>;
  by?: SeenMarker;
  reference?: PossibleReference;
}

/** What must be known besides the text to decide how a mark in it is used. */
export interface UseFacts extends GoodsNamed {
  /** The mark is an ordinary word, and these are not its own goods. */
  ordinary: boolean;
}

/** Reads a text once. O(length). */
export function readUse(text: string): UseReading {
  const folded = fold(text);
  const seen = seenMarkers(text, folded);
  const anywhere = seen.filter(({ marker }) => marker.side === 'anywhere');
  const copies = anywhere.filter(({ marker }) => marker.use === 'counterfeit-signal');
  return {
    text,
    folded,
    counterfeit: copies.find(({ marker }) => marker.kind !== 'not-genuine'),
    notGenuine: copies.find(({ marker }) => marker.kind === 'not-genuine'),
    used: anywhere.find(({ marker }) => marker.use === 'used'),
    altered: anywhere.find(({ marker }) => marker.kind === 'altered'),
    weak: seen.filter(({ marker }) => marker.use === 'weak'),
    placed: seen.filter(({ marker }) => marker.side !== 'anywhere' && marker.use !== 'weak'),
    accessory: namesAccessory(folded),
  };
}

/** Brands and sellers repeat over a page and a file. Bounded, then begun afresh. */
const MOST_NAMES = 2_048;
const LONGEST_NAME = 200;
const rememberedName = remembered(MOST_NAMES, readUse);

/** The same of a brand field or a seller's name: what was read of it is remembered. */
export const readName = (name: string): UseReading =>
  name.length > LONGEST_NAME ? readUse(name) : rememberedName(name);

/**
 * How the mark at [start, end) of the text is used. A counterfeit signal overrides everything; words that say a fit must
 * be believed of these goods; "used" speaks of the goods themselves.
 * O(log markers + markers within reach).
 */
export function useAt(reading: UseReading, start: number, end: number, facts: UseFacts): UseHere {
  if (reading.counterfeit) return { use: 'counterfeit-signal', by: reading.counterfeit };
  const refused = reading.notGenuine ?? refusedBeside(reading, [start, end]);
  if (refused && !(facts.accessory && namesFitted(reading, start, end)))
    return { use: 'counterfeit-signal', by: refused };
  const isOwn = isOfMaker(facts.brand, reading.folded.slice(start, end));
  const comparison = isOwn ? undefined : comparisonWith(reading, [start, end]);
  if (comparison) return saidBy(COMPARISON, comparison, reading);
  const placed = nearest(reading, start, end, facts);
  const fit = placed?.marker.use === 'compatible' ? placed : undefined;
  const fits = fit && fitAt(reading, fit, [start, end], facts);
  if (fit && fits === 'said') return { use: 'compatible', by: fit };
  if (reading.used) return { use: 'used', by: reading.used };
  const service = serviceOn(reading, [start, end]);
  if (service) return saidBy(SERVICE, service, reading);
  if (placed?.marker.use === 'descriptive') return { use: 'descriptive', by: placed };
  const reference =
    fit && fits === 'perhaps'
      ? ({ to: 'fit', words: fit.text } as const)
      : referenceAt(reading, [start, end], facts.brand);
  if (reference !== undefined) return { use: 'mark', reference };
  const described = describedBy(reading, [start, end], facts.named, facts.brand);
  return described ? saidBy(PLAIN_WORD, described, reading) : { use: 'mark' };
}

function saidBy(
  marker: Marker,
  { start, end }: { start: number; end: number },
  { text }: UseReading,
): UseHere {
  const use = marker.use === 'descriptive' ? 'descriptive' : 'compatible';
  return { use, by: { marker, start, end, text: text.slice(start, end) } };
}

/** Hints about the goods as a whole or about the mark at [start, end); never decisive. */
export function hintsAt(reading: UseReading, start: number, end: number): SeenMarker[] {
  const { weak, folded } = reading;
  const hints: SeenMarker[] = [];
  for (const seen of weak) {
    if (hints.length === MOST_WEAK) break;
    // Two languages share a word ("OEM"): it is told once.
    if (hints.at(-1)?.start === seen.start) continue;
    if (seen.marker.side === 'anywhere' || pointsAt(seen, folded, start, end)) hints.push(seen);
  }
  return hints;
}

const MOST_WEAK = 3;

/** No marker farther away than this reaches a mark, in UTF-16 units. */
const REACH = 140;

function seenMarkers(text: string, folded: string): SeenMarker[] {
  const whole = new WordsOfText(folded);
  return markerPhrases()
    .in(folded)
    .flatMap((sighting) => {
      const { start, end, meaning } = sighting;
      if (meaning.some((marker) => calledOff(sighting, marker, folded, whole))) return [];
      const told = meaning.filter(({ only }) => !only || only.some((word) => whole.has(word)));
      return told.map((marker) => ({ marker, start, end, text: text.slice(start, end) }));
    });
}

function nearest(
  reading: UseReading,
  start: number,
  end: number,
  { ordinary }: UseFacts,
): SeenMarker | undefined {
  const till = nameEnd(reading, start, end);
  const describes = ordinary || isIngredient(reading.folded.slice(start, end));
  let best: SeenMarker | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let i = firstWithin(reading.placed, start - REACH); i < reading.placed.length; i++) {
    const seen = reading.placed[i]!;
    if (seen.start > till + REACH) break;
    if (seen.marker.of?.includes(reading.folded.slice(start, end)) === false) continue;
    if (seen.marker.needs === 'ordinary' && !describes) continue;
    if (seen.marker.needs === 'model' && !takesPlaceOfModel(reading, seen, [start, end])) continue;
    const distance = distanceTo(seen, start, till);
    // "For boss lady": a word that makes another name of the mark tells more than one as near that says a fit.
    if (
      distance > bestDistance ||
      (distance === bestDistance && !seen.marker.of) ||
      !pointsAt(seen, reading.folded, start, till)
    )
      continue;
    if (seen.start >= till && meansAnother(reading, seen, [start, end])) continue;
    best = seen;
    bestDistance = distance;
  }
  return best;
}

/** "Ttec iPhone uyumlu kablo": what the cable fits is the iPhone, and Ttec made it. */
function meansAnother(
  reading: UseReading,
  { marker, start }: SeenMarker,
  [from, to]: readonly [start: number, end: number],
): boolean {
  return marker.use === 'compatible' && fittedBetween(reading, to, start) && !namesFitted(reading, from, to);
}

function distanceTo(seen: SeenMarker, start: number, end: number): number {
  return seen.end <= start ? start - seen.end : seen.start - end;
}

function pointsAt({ marker, start, end }: SeenMarker, folded: string, from: number, to: number): boolean {
  // "Кабель на айфон": the phrase has the device's name in it.
  if (start < from && end === to && marker.use === 'compatible') return true;
  if (end <= from && marker.side !== 'after') {
    return reaches(folded.slice(end, from), folded.slice(to, to + REACH), marker.gap ?? 0);
  }
  if (start >= to && marker.side !== 'before') {
    // What follows "Canon 845 替换" is the goods; the model has said what they replace.
    if (marker.side === 'after' || marker.needs === 'model')
      return reaches(folded.slice(to, start), '', marker.gap ?? 0);
    const isTogether = TOGETHER.has(folded.charAt(from - 1));
    return (isTogether || !takesObject(folded, end)) && reaches(folded.slice(to, start), '', AFTER_EITHER);
  }
  return false;
}

/**
 * Whether a marker that may be on either side goes on to name something: in 墨然适用惠普硒鼓 the product is
 * HP's, and 墨然 made it; in 苹果手机壳适用 or 华为适用手机壳 nothing but the accessory follows,
 * with or without its device (手机).
 */
function takesObject(folded: string, end: number): boolean {
  const object = folded.slice(end, end + REACH_OF_OBJECT).trimStart();
  const next = object.charCodeAt(0);
  if (Number.isNaN(next) || !(isEastAsianCode(next) || isWordCode(next))) return false;
  const [accessory] = accessoryPhrases().in(object);
  return !accessory || !(accessory.start === 0 || connectors().has(object.slice(0, accessory.start)));
}

/** 与乐高兼容: what it goes with stands before the word, whatever is behind. */
const TOGETHER: ReadonlySet<string> = new Set('与與和跟同');
const REACH_OF_OBJECT = 16;
/** Chinese puts 适用 on either side, but behind the mark it follows closely: 苹果手机壳适用. */
const AFTER_EITHER = 6;

function firstWithin(seen: readonly SeenMarker[], from: number): number {
  let low = 0;
  let high = seen.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (seen[middle]!.end < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
