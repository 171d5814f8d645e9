import { isPlace } from './chinese-places';
import { soundFrame, soundFrameOfHan } from './sound-frames';

const SHORTEST = 2;
const LONGEST = 6;
/** Consonants that must agree, and all of them: one alone is in every sixth name. */
const LEAST_SOUNDS = 2;
/** Characters that follow the name in a company's: 公司, 集团, 株式会社. */
const LEAST_BEHIND = 2;

/** What holders go by, each read once however many rows it has. */
export class HolderNames {
  readonly #beginnings = new Map<string, ReadonlyMap<string, string>>();

  /**
   * What a company that is written in Han begins with, where that sounds like one of its Latin marks: 乐高 for LEGO of
   * 乐高公司. A list of Chinese customs names every holder so, and seldom the mark in Chinese. Undefined where none does.
   * Of 16,600 pairs of a brand and another's company 59 sound alike. O(length).
   */
  soundingLike(mark: string, holder: string): string | undefined {
    if (!/^\p{Script=Han}{2}/u.test(holder)) return undefined;
    const frame = soundFrame(mark);
    return frame.length < LEAST_SOUNDS ? undefined : this.#of(holder).get(frame);
  }

  /** By sound the shortest beginning of a holder's name. */
  #of(holder: string): ReadonlyMap<string, string> {
    const known = this.#beginnings.get(holder);
    if (known) return known;
    const beginnings = new Map<string, string>();
    const name = /^\p{Script=Han}+/u.exec(holder)?.[0] ?? '';
    for (let to = SHORTEST; to <= Math.min(LONGEST, name.length - LEAST_BEHIND); to++) {
      const beginning = name.slice(0, to);
      if (isPlace(beginning, name[to]!)) continue;
      const frame = soundFrameOfHan(beginning);
      if (!beginnings.has(frame)) beginnings.set(frame, beginning);
    }
    this.#beginnings.set(holder, beginnings);
    return beginnings;
  }
}
