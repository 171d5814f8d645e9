import type { Charset } from './charsets';
import { decoderOf } from './decoder';
import { likeness } from './likely-text';
import { WRITINGS } from './writings';

/** Bytes that the letters are judged by. */
const JUDGED = 12_000;

/** Where a few letters fit several charsets: what the offices of China, of Russia, and of most of Europe and America write. */
const COMMONEST: ReadonlySet<Charset> = new Set(['gb18030', 'windows-1252', 'windows-1251']);
const HEADSTART = 0.1;

/** The charset that fits bytes best. */
export interface DetectedCharset {
  charset: Charset;
  /** One that reads them otherwise and fits nearly as well, or one that fits badly itself: a person should look. */
  doubtful: boolean;
}

/** A charset that a file declares is believed unless another fits so much better. */
const BELIEVED = 0.3;
/** Two readings that are this close cannot be told apart; text below this likeness is none that we know. */
const CLOSE = 0.08;
const UNLIKELY = 0.3;

/**
 * The charset of a sample that begins with its first character beyond ASCII. Valid UTF-8 wins over everything else, for
 * no other text is that by chance; so does UTF-8 with a few cut characters. Then what the file declares, unless its
 * letters speak against it, and then the charset whose letters make the likeliest text.
 */
export function detectCharset(sample: Uint8Array, declared?: Charset): DetectedCharset {
  const zeros = zeroBytes(sample);
  if (zeros) return { charset: zeros, doubtful: false };
  if (isIso2022(sample)) return { charset: 'iso-2022-jp', doubtful: false };
  if (isMostlyUtf8(sample)) return { charset: 'utf-8', doubtful: false };
  const readings = ratedReadings(sample.subarray(0, JUDGED), declared);
  const [best] = readings;
  if (!best) return { charset: declared ?? 'gb18030', doubtful: true };
  const own = readings.find(({ charset }) => charset === declared);
  if (own && own.rating > best.rating - BELIEVED) return { charset: own.charset, doubtful: own.rating < 0 };
  const rival = readings.find(({ text }) => text !== best.text);
  const close = rival !== undefined && rival.rating > best.rating - CLOSE;
  return { charset: best.charset, doubtful: close || best.rating < UNLIKELY };
}

interface Reading {
  charset: Charset;
  text: string;
  rating: number;
}

/** Every charset that can read the sample, likeliest first; ties stay in the order of `WRITINGS`. */
function ratedReadings(sample: Uint8Array, declared: Charset | undefined): Reading[] {
  const readings = new Map<Charset, Reading>();
  const charsets = new Set([
    ...WRITINGS.flatMap((writing) => writing.charsets),
    ...(declared ? [declared] : []),
  ]);
  for (const charset of charsets) {
    const text = textIn(sample, charset);
    if (text !== undefined) readings.set(charset, { charset, text, rating: Number.NEGATIVE_INFINITY });
  }
  for (const writing of WRITINGS)
    for (const charset of writing.charsets) {
      const reading = readings.get(charset);
      if (!reading) continue;
      const rating = likeness(reading.text, writing) + (COMMONEST.has(charset) ? HEADSTART : 0);
      reading.rating = Math.max(reading.rating, rating);
    }
  return [...readings.values()].sort((a, b) => b.rating - a.rating);
}

/** The sample's text; undefined where it is not in the charset. The sample may end inside a character. */
function textIn(sample: Uint8Array, charset: Charset): string | undefined {
  try {
    return decoderOf(charset, true).decode(sample, { stream: true });
  } catch {
    return undefined;
  }
}

/** UTF-16 without a byte order mark: delimiters and digits leave zeros in every other byte. */
export function zeroBytes(sample: Uint8Array): Charset | undefined {
  const counts = [0, 0];
  const end = Math.min(sample.length, 4096);
  for (let i = 0; i < end; i++) if (sample[i] === 0) counts[i & 1]!++;
  const [even, odd] = counts as [number, number];
  if (odd > end / 50 && odd > even * 4) return 'utf-16le';
  if (even > end / 50 && even > odd * 4) return 'utf-16be';
  return undefined;
}

/** One broken character in fifty, as where a system cuts cells by bytes, makes no other charset likelier. */
const BROKEN = 50;

function isMostlyUtf8(sample: Uint8Array): boolean {
  if (textIn(sample, 'utf-8') !== undefined) return true;
  const text = new TextDecoder().decode(sample, { stream: true });
  let whole = 0;
  let broken = 0;
  for (const character of text)
    if (character === '\ufffd') broken++;
    else if (character > '\u007f') whole++;
  return whole > broken * BROKEN;
}

/** Japanese in seven bits: an escape switches to two bytes a character. */
function isIso2022(sample: Uint8Array): boolean {
  for (let at = 0; at + 2 < sample.length; at++)
    if (
      sample[at] === 0x1b &&
      sample[at + 1] === 0x24 &&
      (sample[at + 2] === 0x42 || sample[at + 2] === 0x40)
    )
      return true;
  return false;
}
