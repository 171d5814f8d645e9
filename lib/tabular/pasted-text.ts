import type { Charset } from './charsets';

const TYPE = 'text/plain;charset=utf-8';

/** Text that a person pasted, as a file: its letters are known, so that nobody guesses at its bytes. */
export function pastedText(text: string): Blob {
  return new Blob([text], { type: TYPE });
}

/** The charset that a file came with: only what was pasted has one. */
export function knownCharset({ type }: Blob): Charset | undefined {
  return type === TYPE ? 'utf-8' : undefined;
}
