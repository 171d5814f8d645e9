import type en from './en.json';

/**
 * One sentence to tell a person: which of the texts below `remark`, and what stands at its `$1`, `$2`, …. Made where
 * something is noticed, put into words where it is told (`remark-words.ts`).
 */
export interface Remark {
  text: keyof typeof en.remark;
  of?: readonly Part[];
}
type Part = string | number | Remark;

/** A remark of a text and what stands in it. */
export function remark(text: Remark['text'], ...of: Part[]): Remark {
  return of.length > 0 ? { text, of } : { text };
}
