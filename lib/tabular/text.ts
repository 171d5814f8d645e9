import { resume } from './bytes';

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
