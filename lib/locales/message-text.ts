import type { Remark } from './message';
import { say } from './sentence';

/** A remark in the language that suits a locale ("zh-CN"). */
export function sentenceOf({ text, of }: Remark, locale: string): string {
  const parts = of?.map((part) => (typeof part === 'object' ? sentenceOf(part, locale) : part));
  return say(locale, `remark.${text}`, parts);
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
