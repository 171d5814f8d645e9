import { type Notice, notice } from '../locales/notice';
import { byteChunks, joinBytes, UnreadableFile, yieldingToEvents } from './bytes';
import { type Charset, charsetCalled } from './charsets';
import { type Decoder, decoderOf } from './decoder';
import { detectCharset, zeroBytes } from './detect-charset';

/** Bytes looked at, counted from the first one that is not ASCII. */
const SAMPLE = 1 << 16;

/** Saved pages often put comments and scripts before the element that declares their charset. */
export const DECLARED_WITHIN = 8_192;

/** What a saved page or an XML file says about its own charset. */
export function declaredCharset(head: Uint8Array): Charset | undefined {
  const text = new TextDecoder('latin1').decode(head.subarray(0, DECLARED_WITHIN));
  if (!/^\s*(?:\xef\xbb\xbf\s*)?</.test(text)) return undefined;
  const [, xml, page] =
    text.match(
      /<\?xml[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{1,30})|<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w.:-]{1,30})/i,
    ) ?? [];
  const charset = charsetCalled(xml ?? page ?? '');
  // What could be read so far is ASCII: it is no UTF-16, whatever it claims.
  return charset?.startsWith('utf') ? undefined : charset;
}

/** Text of a file, and how it was read: known once the text is read as far as its first character beyond ASCII. */
export interface DecodedText {
  charset(): Charset;
  text: AsyncGenerator<string>;
}

/** How bytes are decoded. */
export interface Decoding {
  /** Taken by a person: nothing is guessed. */
  charset?: Charset | undefined;
  /** What the file says of itself; see `detectCharset`. */
  declared?: Charset | undefined;
  /** Gets a remark where the charset could not be told for sure. */
  doubts?: Notice[];
}

/**
 * Decodes a byte stream in one pass. Plain ASCII reads the same in every charset but UTF-16, so it is passed on at
 * once and the charset is decided where the first other character stands: a file may begin with thousands of
 * ASCII lines. Bytes that do not belong to the charset become U+FFFD.
 */
export function decodeText(chunks: AsyncIterable<Uint8Array>, decoding: Decoding = {}): DecodedText {
  let decided = decoding.charset;
  const decide = (bytes: Uint8Array): Charset => {
    decided = decideOn(bytes, decoding);
    return decided;
  };
  return { charset: () => decided ?? 'utf-8', text: decode(chunks, decided, decide) };
}

/** The text of a whole file, in the charset given or else in the one that it declares and its letters show. */
export async function wholeText(bytes: Uint8Array, charset?: Charset): Promise<string> {
  let whole = '';
  for await (const part of decodeText(byteChunks(bytes), { charset, declared: declaredCharset(bytes) }).text)
    whole += part;
  return whole;
}

async function* decode(
  chunks: AsyncIterable<Uint8Array>,
  charset: Charset | undefined,
  decide: (bytes: Uint8Array) => Charset,
): AsyncGenerator<string> {
  let decoder: Decoder | undefined = charset && decoderOf(charset);
  let sample: Uint8Array[] = [];
  let sampled = 0;
  let checked = 0;
  const decodeChecked = (bytes: Uint8Array, stream: boolean): string => {
    const text = decoder!.decode(bytes, { stream });
    if (checked < SAMPLE && looksBinary(text)) throw new UnreadableFile(notice('notText'));
    checked += bytes.length;
    return text;
  };
  for await (const chunk of yieldingToEvents(chunks)) {
    if (decoder) {
      yield decodeChecked(chunk, true);
    } else if (sampled === 0 && isPlainAscii(chunk)) {
      yield ascii.decode(chunk);
    } else {
      sample.push(chunk);
      sampled += chunk.length;
      if (sampled < SAMPLE) continue;
      const bytes = joinBytes(sample);
      sample = [];
      decoder = decoderOf(decide(bytes));
      yield decodeChecked(bytes, true);
    }
  }
  const rest = joinBytes(sample);
  decoder ??= decoderOf(rest.length > 0 ? decide(rest) : 'utf-8');
  yield decodeChecked(rest, false);
}

const ascii = new TextDecoder('utf-8');

/** Decides from the first character beyond ASCII on; what stands before it would only dilute the statistics. */
function decideOn(bytes: Uint8Array, { declared, doubts }: Decoding): Charset {
  const marked = bomCharset(bytes) ?? zeroBytes(bytes);
  if (marked) return marked;
  const first = bytes.findIndex(isBeyondAscii);
  const sample = bytes.subarray(Math.max(0, first), first + 2 * SAMPLE);
  const { charset, doubtful } = detectCharset(sample, declared);
  if (doubtful) doubts?.push(notice('charsetDoubtful', { charset }));
  return charset;
}

function bomCharset([a, b, c]: Uint8Array): Charset | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

const ESCAPE = 0x1b;
const isBeyondAscii = (byte: number) => byte > 0x7f || byte === ESCAPE;

function isPlainAscii(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte === 0 || isBeyondAscii(byte)) return false;
  return true;
}

/** Pictures, programs and databases: control characters that no text has. */
function looksBinary(text: string): boolean {
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 9 || (code > 13 && code < 32 && code !== 26 && code !== 27)) controls++;
  }
  return controls > 4 && controls > text.length / 200;
}
