import type { Notice } from '../locales/notice';

/** A line of a backup, or a part of one, that is not brought back, and why. */
export interface SkippedLine {
  line: number;
  reason: Notice;
}

/** Reasons kept; of a file of nothing but faults the first ones tell enough. */
const MOST_REASONS = 200;

/** What of a backup is left out. */
export class SkippedLines {
  /** Lines left out whole. */
  lines = 0;
  /** Values left out of lines that are otherwise taken: one setting, one word. */
  values = 0;
  readonly reasons: SkippedLine[] = [];

  line(line: number, reason: Notice): void {
    this.lines++;
    this.#keep(line, reason);
  }

  value(line: number, reason: Notice): void {
    this.values++;
    this.#keep(line, reason);
  }

  #keep(line: number, reason: Notice): void {
    if (this.reasons.length < MOST_REASONS) this.reasons.push({ line, reason });
  }
}
