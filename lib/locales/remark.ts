import type en from './en.json';
import { say } from './sentence';

/** One sentence to tell a person: which of the texts below `remark`, and what stands at its `$1`, `$2`, …. */
export interface Remark {
  text: keyof typeof en.remark;
  of?: readonly (string | number)[];
}

/** A remark of a text and what stands in it. */
export function remark(text: Remark['text'], ...of: (string | number)[]): Remark {
  return of.length > 0 ? { text, of } : { text };
}

/** A remark in the language that suits a locale ("zh-CN"). */
export function sentenceOf({ text, of }: Remark, locale: string): string {
  return say(locale, `remark.${text}`, of);
}

/** A failure that was foreseen: its message is English, its remark is told in the reader's language. */
export class Remarkable extends Error {
  constructor(readonly remark: Remark) {
    super(sentenceOf(remark, 'en'));
  }
}

/** What a worker tells its page of a failure: a remark where it was foreseen, else what the failure says itself. */
export type Failure = Remark | string;

export function failureOf(error: unknown): Failure {
  if (error instanceof Remarkable) return error.remark;
  return error instanceof Error ? error.message : String(error);
}

/** A failure in words for a person. */
export function failureIn(failure: Failure, locale: string): string {
  return typeof failure === 'string' ? failure : sentenceOf(failure, locale);
}
