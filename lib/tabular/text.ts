import { notice } from '../locales/notice';
import { resume, UnreadableFile } from './bytes';

/** The first `size` characters (fewer at the end), and the whole text again from the start. */
export async function peekText(
  text: AsyncIterable<string>,
  size: number,
): Promise<{ head: string; text: AsyncGenerator<string> }> {
  const iterator = text[Symbol.asyncIterator]();
  const seen: string[] = [];
  let head = '';
  while (head.length < size) {
    const next = await iterator.next();
    if (next.done) break;
    seen.push(next.value);
    head += next.value;
  }
  return { head: head.slice(0, size), text: resume(seen, iterator) };
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
