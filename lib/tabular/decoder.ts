import type { Charset } from './charsets';

/** Decodes bytes piece by piece: the part of TextDecoder that is used here. */
export interface Decoder {
  decode(bytes: Uint8Array, options: { stream: boolean }): string;
}

/**
 * A decoder that reads as the Encoding Standard says, also where the platform's own does not: Node reads windows-1252
 * as ISO 8859-1 (nodejs/node issues 56542 and 60888) and knows of EUC-KR only what KS X 1001 has, without the 8,822
 * syllables of CP949. Bytes that do not belong to the charset become U+FFFD, or throw where `fatal` is set.
 */
export function decoderOf(charset: Charset, fatal = false): Decoder {
  if (charset === 'windows-1252' && misread(charset, [0x80], '€')) return windows1252(fatal);
  if (charset === 'euc-kr' && misread(charset, [0x81, 0x41], '갂')) return new Cp949Decoder(fatal);
  return new TextDecoder(charset, { fatal });
}

function misread(charset: Charset, bytes: number[], expected: string): boolean {
  return new TextDecoder(charset).decode(Uint8Array.from(bytes)) !== expected;
}

/** What is at 0x80–0x9F (Encoding Standard, index windows-1252); five places are controls there too. */
export const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(fatal: boolean): Decoder {
  const latin1 = new TextDecoder('windows-1252', { fatal });
  return {
    decode: (bytes, options) =>
      latin1
        .decode(bytes, options)
        .replace(/[\u0080-\u009f]/g, (control) => HIGH_CONTROLS[control.charCodeAt(0) - 0x80]!),
  };
}

/** EUC-KR with the syllables of CP949, which are at pairs that EUC-KR leaves free. */
class Cp949Decoder implements Decoder {
  private readonly known: TextDecoder;
  private readonly added = addedSyllables();
  private lead: number | undefined;

  constructor(fatal: boolean) {
    this.known = new TextDecoder('euc-kr', { fatal });
  }

  decode(bytes: Uint8Array, { stream }: { stream: boolean }): string {
    let text = '';
    let from = 0;
    const all = this.lead === undefined ? bytes : Uint8Array.from([this.lead, ...bytes]);
    this.lead = undefined;
    let at = 0;
    while (at < all.length) {
      if (all[at]! < 0x81) at++;
      else if (at + 1 === all.length && stream) {
        this.lead = all[at]!;
        break;
      } else {
        const syllable = this.added.get(all[at]! * 256 + (all[at + 1] ?? 0));
        if (syllable) {
          text += this.known.decode(all.subarray(from, at)) + syllable;
          from = at + 2;
        }
        at += 2;
      }
    }
    return text + this.known.decode(all.subarray(from, Math.min(at, all.length)));
  }
}

let syllables: Map<number, string> | undefined;

/**
 * CP949's own syllables by their pairs of bytes: those that KS X 1001 lacks, in Unicode's order, at the free pairs in
 * theirs. Made once from what the platform knows of KS X 1001.
 */
function addedSyllables(): ReadonlyMap<number, string> {
  if (syllables) return syllables;
  // Two signs that came to KS X 1001 later.
  syllables = new Map([
    [0xa2e6, '€'],
    [0xa2e7, '®'],
  ]);
  const known = new Set(new TextDecoder('euc-kr').decode(pairsOfKsX1001()));
  const free = freePairs();
  for (let code = 0xac00; code <= 0xd7a3; code++) {
    const syllable = String.fromCharCode(code);
    if (!known.has(syllable)) syllables.set(free.next().value as number, syllable);
  }
  return syllables;
}

function pairsOfKsX1001(): Uint8Array {
  const bytes: number[] = [];
  for (let lead = 0xb0; lead <= 0xc8; lead++)
    for (let trail = 0xa1; trail <= 0xfe; trail++) bytes.push(lead, trail);
  return Uint8Array.from(bytes);
}

function* freePairs(): Generator<number> {
  for (let lead = 0x81; lead <= 0xc6; lead++)
    for (const [from, to] of [
      [0x41, 0x5a],
      [0x61, 0x7a],
      [0x81, lead <= 0xa0 ? 0xfe : 0xa0],
    ] as const)
      for (let trail = from; trail <= to; trail++) yield lead * 256 + trail;
}
