import { byteChunks } from './bytes';
import { declaredCharset, decodeText } from './charset';
import { type Charset, charsetCalled } from './charsets';
import { bytesOf, leafParts, type MimePart, mimePart } from './mime';
import type { OpenOptions } from './opened-file';

/** A page that a browser or Excel saved as one file (.mht, .mhtml): its frames, the first one the page itself. */
export interface SavedPage {
  pages: string[];
  charset: Charset | undefined;
}

const PAGE = /^(?:text\/html|application\/xhtml\+xml)$/;

/**
 * The pages in a message (RFC 2557), each in its own charset. Pictures, styles and scripts beside them are passed over.
 * Empty where the message holds no page. Throws UnreadableFile for a page that is too large.
 */
export async function savedPages(bytes: Uint8Array, options: OpenOptions): Promise<SavedPage> {
  const parts = leafParts(mimePart(byteText(bytes))).filter(({ type }) => PAGE.test(type));
  const { pageText } = await import('./html');
  const saved: SavedPage = { pages: [], charset: undefined };
  for (const part of parts) {
    const { text, charset } = decoded(part, options);
    saved.pages.push(await pageText(text));
    saved.charset ??= charset();
  }
  return saved;
}

function decoded(part: MimePart, { charset, signal }: OpenOptions) {
  const bytes = bytesOf(part);
  const declared = charsetCalled(part.charset ?? '') ?? declaredCharset(bytes);
  return decodeText(byteChunks(bytes, signal), { charset, declared });
}

/** A character for each byte; what is called latin1 is no such thing in browsers. */
export function byteText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return text;
}
