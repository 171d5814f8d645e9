import { notice } from '../locales/notice';
import { resume, UnreadableFile } from './bytes';

/** So much of a text as is wanted (less at the end), and the whole text again from the start. */
export async function peekText(
  text: AsyncIterable<string>,
  wanted: (head: string) => boolean,
): Promise<{ head: string; text: AsyncGenerator<string> }> {
  const iterator = text[Symbol.asyncIterator]();
  const seen: string[] = [];
  let head = '';
  while (wanted(head)) {
    const next = await iterator.next();
    if (next.done) break;
    seen.push(next.value);
    head += next.value;
  }
  return { head, text: resume(seen, iterator) };
}

/** The text without its first characters. */
export async function* withoutStart(text: AsyncIterable<string>, length: number): AsyncGenerator<string> {
  let left = length;
  for await (const chunk of text) {
    if (left < chunk.length) yield chunk.slice(left);
    left = Math.max(0, left - chunk.length);
  }
}

/** A text that cannot be read in parts. Throws UnreadableFile beyond so many characters. */
export async function wholeOf(text: AsyncIterable<string>, most: number): Promise<string> {
  let whole = '';
  for await (const chunk of text) {
    whole += chunk;
    if (whole.length > most) throw new UnreadableFile(notice('tableTooLarge'));
  }
  return whole;
}
