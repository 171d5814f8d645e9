import { once } from '../../runtime/once';
import type { Scan } from '../../text/scan';
import type { Reason } from '../candidate';
import { marksByKey } from '../index/lookup';
import { isOrdinaryMark, isWellKnown, knownLogOdds } from '../index/profile';
import type { IndexSections } from '../index/sections';
import { mostTold } from '../index/word-counts';
import { KeyKind } from '../keys/mark-keys';
import { hashUnits } from '../keys/span-hash';
import { isVowel } from '../names/letters';
import { NameKeys } from '../names/name-keys';
import { LONGEST_NAME, NameLetters, rotate } from '../names/name-letters';
import { inSteps } from '../score/in-steps';
import { ordinaryWords } from '../tables/ordinary-words';
import { addedWords, mostAdded } from './added-words';
import { readMark, readName } from './address-ending';
import { Alignment, type LetterStep } from './alignment';
import { SignCandidates } from './candidates';
import { toldByCommonWordsAlone } from './common-words';
import { containedMarks } from './contained';
import { COSTS, COSTS_ACROSS_SCRIPTS, VOWEL_ACROSS_SCRIPTS } from './costs';
import { coveredBy, cutsThrough } from './covered';
import { toldByCutWords } from './cut-words';
import { Exchanges, KANA_SOUNDS } from './exchanges';
import { type HanLikeness, HanSigns } from './han-signs';
import { KnownHanNames } from './known-han-names';
import { leastKeptOf } from './least-alike';
import { drawn, drawnHan } from './letters-drawn';
import { informationOfName } from './mark-information';
import { nameOf } from './one-name';
import { isOtherNumber } from './other-number';
import { costOfPassedOver } from './passed-over';
import { reasonsOfExchanges, reasonsOfSteps } from './reasons-of-steps';
import { sameExchanges } from './same-exchanges';
import { standsIn } from './stands-in';
import { turningPoint } from './turning-point';

/** A mark that a sign may have been made from. */
export interface SignLikeness {
  mark: number;
  /** See `nameOf`. */
  name: string;
  /** How much likelier the sign is, made from this mark, than by chance; nats. */
  ratio: number;
  /** What speaks for the mark before any sign, beside the length of the list; nats. */
  prior: number;
  /** The mark, or its telling part, is in the sign letter by letter. */
  contained: boolean;
  /** What became of the mark's letters; of one whose letters were aligned. */
  steps?: readonly LetterStep[];
  /** Where in the mark those letters begin that the steps begin with: see `turningPoint`. 0: with its first. */
  turnedAt: number;
  han?: HanLikeness;
}

/** How the sign may have been made from the mark. */
export interface Making {
  /** Units of the sign that the mark's letters became. */
  from: number;
  to: number;
  reasons: readonly Reason[];
  /** See Candidate. */
  letters: string;
}

/** One table for all indexes, made for the first sign. */
const exchanges = once(() => new Exchanges(COSTS));
const exchangesAcross = once(() => new Exchanges(COSTS_ACROSS_SCRIPTS, KANA_SOUNDS));

/** Compares signs with the marks that share most with them. One instance per index. */
export class SignSearch {
  readonly #index: IndexSections;
  readonly #candidates: SignCandidates;
  readonly #han: HanSigns;
  /** Read for the first sign of a few Han characters. */
  readonly #knownNames: () => KnownHanNames;
  readonly #keys = new NameKeys();
  readonly #sign = new NameLetters();
  readonly #mark = new NameLetters();
  readonly #exchanges = exchanges();
  readonly #alignment = new Alignment(COSTS, this.#exchanges);
  /** Made for the first pair of two scripts. */
  readonly #across = once(() => new Alignment(COSTS_ACROSS_SCRIPTS, exchangesAcross()));
  readonly #latinised = new NameLetters();
  /** Where the mark that was compared last is turned, if it is nearer with its halves exchanged, and stands so. */
  #turnedAt = 0;
  readonly #information = new Float32Array(LONGEST_NAME);
  readonly #rows: number;

  constructor(index: IndexSections) {
    this.#index = index;
    this.#rows = inSteps(index.size);
    this.#candidates = new SignCandidates(index);
    this.#han = new HanSigns(index);
    this.#knownNames = once(() => new KnownHanNames(index));
  }

  /**
   * Marks that a sign may have been made from, each once, in no order. `met`: marks that a search for words met in it, which
   * are compared whatever else comes near; `ofKnown`: so are well-known names of so many Han characters; `inTitle`: Han marks are looked
   * for in fewer ways. O(marks under the keys of the sign).
   */
  search(scan: Scan, met: readonly number[] = [], ofKnown = 0, inTitle = false): SignLikeness[] {
    const found = new Map<number, SignLikeness>();
    const contained = new Set<number>();
    const passedOver = costOfPassedOver(scan);
    containedMarks(this.#index, scan, (mark) => contained.add(mark));
    for (const mark of this.#marksToCompare(scan, [...contained, ...met])) {
      const named = this.#index.scanOf(mark);
      const prior = this.#priorOf(mark, readMark(this.#mark, named, this.#sign, scan));
      const least = contained.has(mark) ? LEAST_KEPT : Math.max(LEAST_KEPT, LEAST_RATIO - prior);
      // Words around a mark may tell for it more than its letters lack.
      const leastAlike = contained.has(mark) ? least - mostAdded(this.#sign) : least;
      const alike = this.#compare(named, leastAlike);
      if (alike < leastAlike) continue;
      const steps = this.#aligned.steps();
      const ratio =
        alike + this.#around(steps) + (contained.has(mark) ? 0 : passedOver) - this.#common(steps);
      if (ratio < (contained.has(mark) ? least : Math.max(least, leastKeptOf(this.#mark)))) continue;
      const place = { contained: contained.has(mark), turnedAt: this.#turnedAt };
      found.set(mark, { mark, name: nameOf(named), ratio, prior, steps, ...place });
    }
    const note = (han: HanLikeness) => this.#noteHan(found, han);
    this.#han.search(scan, note, inTitle);
    if (ofKnown > 0) this.#knownNames().search(scan, ofKnown, note);
    return [...found.values()];
  }

  /** Han marks that characters from one of these units on may have been made from. See HanSigns. */
  searchHeads(scan: Scan, heads: readonly number[]): SignLikeness[] {
    const found = new Map<number, SignLikeness>();
    this.#han.searchAt(scan, heads, (han) => this.#noteHan(found, han));
    return [...found.values()];
  }

  #noteHan(found: Map<number, SignLikeness>, han: HanLikeness): void {
    const { mark, ratio } = han;
    if (ratio <= (found.get(mark)?.ratio ?? 0)) return;
    const name = han.part ?? nameOf(this.#index.scanOf(mark));
    found.set(mark, { mark, name, ratio, prior: this.#priorOf(mark), contained: false, turnedAt: 0, han });
  }

  /** Of one that `search` found in the same sign. */
  makingOf({ mark, steps = [], turnedAt, han }: SignLikeness, scan: Scan): Making {
    if (han) {
      const letters = drawnHan(this.#index.scanOf(mark), scan, han.from, han.to);
      return { from: han.from, to: han.to, reasons: reasonsOfExchanges(han.exchanges), letters };
    }
    readMark(this.#mark, this.#index.scanOf(mark), this.#sign, scan);
    if (turnedAt > 0) this.#mark.turn(turnedAt);
    return {
      ...this.#placeOf(steps, scan),
      reasons: turnedAt > 0 ? ['word-order'] : reasonsOfSteps(steps, this.#mark, this.#sign, this.#exchanges),
      letters: drawn(steps, this.#mark, this.#sign),
    };
  }

  /** Whether a sign is so like one of some marks, letter by letter, that `search` would tell of it. O(marks given). */
  isAnyKept(scan: Scan, marks: readonly number[]): boolean {
    readName(this.#sign, scan);
    return marks.some((mark) => {
      const named = this.#index.scanOf(mark);
      const prior = this.#priorOf(mark, readMark(this.#mark, named, this.#sign, scan));
      const least = Math.max(LEAST_KEPT, LEAST_RATIO - prior);
      const alike = this.#compare(named, least);
      return (
        alike >= least &&
        alike + this.#around(this.#aligned.steps()) >= Math.max(least, leastKeptOf(this.#mark))
      );
    });
  }

  #marksToCompare(scan: Scan, known: readonly number[]): Set<number> {
    readName(this.#sign, scan);
    if (this.#sign.length < 2) return new Set();
    const marks = new Set([...known, ...this.#candidates.of(this.#keys.read(this.#sign))]);
    if (this.#sign.isSpelt)
      for (const r of ['r', 'l']) {
        const name = this.#latinised.latinised(this.#sign, r.charCodeAt(0));
        for (const mark of this.#candidates.of(this.#keys.read(name))) marks.add(mark);
      }
    return marks;
  }

  /** `scan`: of the mark whose letters were just read. `least`: what is less is of no account. */
  #compare(scan: Scan, least = Number.NEGATIVE_INFINITY): number {
    const name = this.#mark;
    // One letter is like anything; nothing is aligned, and so nothing may be read from the alignment.
    if (name.length < 2) return Number.NEGATIVE_INFINITY;
    const mostOf = (letters: Uint16Array, from: number, to: number) =>
      this.#mostTold(scan, letters, from, to);
    informationOfName(name, COSTS.ordinaryWord, mostOf, this.#information);
    this.#turnedAt = 0;
    if (name.isSpelt !== this.#sign.isSpelt) return this.#compareAcross(name, least);
    const number = isOtherNumber(name, this.#sign) ? COSTS.otherNumber : 0;
    const ratio = number + this.#alignment.ratio(name, this.#information, this.#sign, least - number);
    const same = number + sameExchanges(name, this.#information, this.#sign, this.#exchanges);
    if (same > ratio) {
      // The steps are read from the alignment, which may have ended early.
      if (same >= least && ratio < least) this.#alignment.ratio(name, this.#information, this.#sign);
      return same;
    }
    const turn = turningPoint(name, this.#sign);
    return turn === 0 ? ratio : this.#turned(name, turn, ratio, least);
  }

  /** One is in kana or Hangul, the other in Latin letters: by their sound, vowels telling less. */
  #compareAcross(name: NameLetters, least: number): number {
    for (let at = 0; at < name.length; at++)
      if (isVowel(name.letters[at]!)) this.#information[at]! *= VOWEL_ACROSS_SCRIPTS;
    return this.#across().ratio(name, this.#information, this.#sign, least);
  }

  /** The alignment of the mark that was compared last. */
  get #aligned(): Alignment {
    return this.#mark.isSpelt === this.#sign.isSpelt ? this.#alignment : this.#across();
  }

  /** What a word of a mark tells at most: little where many marks hold it, unless it is the name that they share. */
  #mostTold(scan: Scan, letters: Uint16Array, from: number, to: number): number {
    const most = mostTold(this.#index.wordCounts, this.#rows, letters, from, to);
    if (most === Number.POSITIVE_INFINITY || ordinaryWords.has(letters, from, to)) return most;
    const start = this.#mark.from[from]!;
    return isMark(this.#index, scan, start, this.#mark.from[to - 1]! + 1) ? Number.POSITIVE_INFINITY : most;
  }

  /** The mark with its halves exchanged, beside the sign. The mark stays so only if that is the better way. */
  #turned(name: NameLetters, at: number, asItIs: number, least: number): number {
    name.turn(at);
    rotate(this.#information, name.length, at);
    const { turned } = COSTS;
    const ratio = turned + this.#alignment.ratio(name, this.#information, this.#sign, least - turned);
    if (ratio > asItIs) {
      this.#turnedAt = at;
      return ratio;
    }
    if (asItIs < least) return asItIs;
    name.turn(name.length - at);
    rotate(this.#information, name.length, name.length - at);
    this.#alignment.ratio(name, this.#information, this.#sign);
    return asItIs;
  }

  /** What the letters of the sign tell that the mark that was compared last does not account for. */
  #around(steps: readonly LetterStep[]): number {
    const { length } = this.#mark;
    const covered = coveredBy(steps, this.#sign.length);
    const told = toldByCutWords(steps, this.#information, this.#sign, covered);
    const cuts = Math.max(cutsThrough(covered, this.#sign), Number(told > 0));
    const cut = cuts * COSTS.cut - told;
    return length < SHORTEST_AMONG_WORDS ? cut : cut + addedWords(this.#sign, covered);
  }

  #common(steps: readonly LetterStep[]): number {
    const { wordCounts } = this.#index;
    return toldByCommonWordsAlone(steps, this.#information, this.#mark, this.#sign.length, wordCounts);
  }

  /** From the first letter of the sign that the mark accounts for to the last. */
  #placeOf(steps: readonly LetterStep[], scan: Scan): { from: number; to: number } {
    const { first, last } = coveredBy(steps, this.#sign.length);
    return first < last
      ? { from: this.#sign.from[first]!, to: this.#sign.from[last - 1]! + 1 }
      : { from: 0, to: scan.length };
  }

  /** One mark of the list is as good as another, but for those that are known. `name`: its letters, where they were compared. */
  #priorOf(mark: number, name?: NameLetters): number {
    const profile = this.#index.profiles[mark]!;
    const usual = Math.max(0, knownLogOdds(profile) ?? 0) * COSTS.usualBrand;
    if (!isWellKnown(profile)) return usual;
    const known = COSTS.wellKnown * (name ? Math.min(1, name.length / LONG_ENOUGH) : 1);
    return (
      usual + (isOrdinaryMark(profile) && name?.words === 1 && this.#isWordFirst(name) ? known / 2 : known)
    );
  }

  /** GUESS is a word first, and so is Guest; Pumma is no word. RED BULL together is hardly anything but a name. */
  #isWordFirst(name: NameLetters): boolean {
    return ordinaryWords.has(this.#sign.letters, 0, this.#sign.length) || standsIn(name, this.#sign);
  }
}

/** PLAYSTATION 4, PLAYSTATION VITA: their first word is a mark of its own. Units [from, to) of a scan, by their key alone. */
export function isMark(index: IndexSections, { skeletons }: Scan, from: number, to: number): boolean {
  let found = false;
  marksByKey(index, hashUnits(skeletons, from, to), KeyKind.Own, () => {
    found = true;
  });
  return found;
}

/** Two letters beside words are hardly a mark that they were added to. */
const SHORTEST_AMONG_WORDS = 3;
/** Two letters of a well-known mark (HP, C&A) are in many words: being known speaks for it in proportion. */
const LONG_ENOUGH = 4;
/** Less than this is never shown, in the shortest of lists; a mark that is in the sign letter by letter is kept all the same. */
const LEAST_RATIO = 0.5;
const LEAST_KEPT = -5;
