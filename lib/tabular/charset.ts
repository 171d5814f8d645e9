import { analyse } from 'chardet';
import { notice } from '../locales/notice';
import { joinBytes, UnreadableFile, yieldingToEvents } from './bytes';

/** What lists come in: names of the WHATWG Encoding Standard, as TextDecoder takes them. */
export const CHARSETS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'big5',
  'shift_jis',
  'windows-1251',
  'windows-1252',
] as const;
export type Charset = (typeof CHARSETS)[number];

/** Bytes looked at, counted from the first one that is not ASCII. */
const SAMPLE = 1 << 16;

/** What the detector may answer, and how its names are spelled here. */
const DETECTED: Record<string, Charset> = {
  GB18030: 'gb18030',
  Big5: 'big5',
  Shift_JIS: 'shift_jis',
  'windows-1251': 'windows-1251',
  'windows-1252': 'windows-1252',
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-5': 'windows-1251',
  'KOI8-R': 'windows-1251',
};

/**
 * The charset of a sample that begins the file or is cut out of it. A byte order mark decides, then valid UTF-8
 * (no other text is valid UTF-8 by chance), then letter statistics. Chinese offices write GB18030: it wins ties.
 */
function detectCharset(sample: Uint8Array): Charset {
  const [a, b, c] = sample;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const zeros = zeroBytes(sample);
  if (zeros) return zeros;
  if (isUtf8(sample)) return 'utf-8';
  const best = analyse(sample).find(({ name }) => name in DETECTED);
  const gb = analyse(sample).find(({ name }) => name === 'GB18030');
  if (gb && best && gb.confidence >= best.confidence) return 'gb18030';
  return best ? DETECTED[best.name]! : 'gb18030';
}

/** UTF-16 without a byte order mark: delimiters and digits leave zeros in every other byte. */
function zeroBytes(sample: Uint8Array): Charset | undefined {
  const counts = [0, 0];
  const end = Math.min(sample.length, 4096);
  for (let i = 0; i < end; i++) if (sample[i] === 0) counts[i & 1]!++;
  const [even, odd] = counts as [number, number];
  if (odd > end / 50 && odd > even * 4) return 'utf-16le';
  if (even > end / 50 && even > odd * 4) return 'utf-16be';
  return undefined;
}

const DECLARED: Record<string, Charset> = {
  gb2312: 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
  shift_jis: 'shift_jis',
  'windows-1251': 'windows-1251',
};

/** What a saved page says about itself. UTF-8 is not believed: the bytes tell that for sure. */
export function declaredCharset(head: Uint8Array): Charset | undefined {
  const text = new TextDecoder('latin1').decode(head.subarray(0, 2_048));
  if (!/^\s*(?:\xef\xbb\xbf)?\s*</.test(text)) return undefined;
  const name = text.match(/<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{1,20})/i)?.[1]?.toLowerCase();
  return name && Object.hasOwn(DECLARED, name) ? DECLARED[name] : undefined;
}

function isUtf8(sample: Uint8Array): boolean {
  try {
    // `stream` lets the sample end inside a character.
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Text of a file, and how it was read: known once the text is read as far as its first character beyond ASCII. */
export interface DecodedText {
  charset(): Charset;
  text: AsyncGenerator<string>;
}

/**
 * Decodes a byte stream in one pass. Plain ASCII reads the same in every charset but UTF-16, so it is passed on at
 * once and the charset is decided where the first other character stands: a file may begin with thousands of
 * ASCII lines. Bytes that do not belong to the charset become U+FFFD.
 */
export function decodeText(chunks: AsyncIterable<Uint8Array>, charset?: Charset): DecodedText {
  let decided = charset;
  return {
    charset: () => decided ?? 'utf-8',
    text: decode(chunks, decided, (found) => {
      decided = found;
    }),
  };
}

async function* decode(
  chunks: AsyncIterable<Uint8Array>,
  charset: Charset | undefined,
  decide: (charset: Charset) => void,
): AsyncGenerator<string> {
  let decoder = charset && new TextDecoder(charset);
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
      decoder = new TextDecoder(decideOn(bytes, decide));
      yield decodeChecked(bytes, true);
    }
  }
  const rest = joinBytes(sample);
  decoder ??= new TextDecoder(rest.length > 0 ? decideOn(rest, decide) : 'utf-8');
  yield decodeChecked(rest, false);
}

const ascii = new TextDecoder('utf-8');

/** Decides from the first character beyond ASCII on; what stands before it would only dilute the statistics. */
function decideOn(bytes: Uint8Array, decide: (charset: Charset) => void): Charset {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const found = zeroBytes(bytes) ?? detectCharset(bytes.subarray(Math.max(0, first), first + 2 * SAMPLE));
  decide(found);
  return found;
}

function isPlainAscii(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte > 0x7f || byte === 0) return false;
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
