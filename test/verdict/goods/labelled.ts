import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classify } from '../../../lib/verdict/goods/classify';

/** A real title, by file and line (the titles themselves are not ours to keep), with the classes a person gave it. */
interface Label {
  file: string;
  line: number;
  language: string;
  /** The first is the best answer, the others are as good; empty: no goods (a service, a coupon). */
  classes: number[];
}

export interface LabelledTitle extends Label {
  title: string;
  /** `tuning` titles were looked at while building the table, `held-out` ones were not. */
  part: 'tuning' | 'held-out';
}

const LISTINGS = join(import.meta.dirname, '../../../../shared/listings');

/** The labelled titles, or undefined where the listings are not at hand. */
export function labelledTitles(): LabelledTitle[] | undefined {
  if (!existsSync(LISTINGS)) return undefined;
  const files = new Map<string, string[]>();
  return readLines(join(import.meta.dirname, 'labels.jsonl')).map((line) => {
    const label = JSON.parse(line) as Label;
    if (!files.has(label.file)) files.set(label.file, readLines(join(LISTINGS, label.file)));
    const { title } = JSON.parse(files.get(label.file)![label.line - 1]!) as { title: string };
    const even = createHash('sha256').update(`${label.file}:${label.line}`).digest()[0]! % 2 === 0;
    return { ...label, title, part: even ? 'tuning' : 'held-out' };
  });
}

export interface Accuracy {
  titles: number;
  /** The likeliest class is one of those given. */
  top1: number;
  top3: number;
  /** No class was found at all. */
  silent: number;
}

/** Shares of the titles whose class was found first, among the first three, or not at all. */
export function accuracyOf(labelled: readonly LabelledTitle[]): Accuracy {
  let top1 = 0;
  let top3 = 0;
  let silent = 0;
  for (const { title, classes } of labelled) {
    const found = classify(title).classes.map((entry) => entry.class);
    if (found.length === 0) silent++;
    if (classes.includes(found[0]!)) top1++;
    if (found.slice(0, 3).some((cls) => classes.includes(cls))) top3++;
  }
  const n = labelled.length;
  return { titles: n, top1: top1 / n, top3: top3 / n, silent: silent / n };
}

function readLines(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean);
}
