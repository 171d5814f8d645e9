import { yieldingToEvents } from './bytes';

/** The text of what this product wrote itself: always UTF-8, so that neither guessing nor the code for it is needed. */
export async function* decodeUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of yieldingToEvents(chunks)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
