import { sha256Hex } from '../digest/sha-256';
import type { Listing } from '../domain/listing';
import type { RecordedRow } from './parts';

/** Texts of a listing that are screened, or that decide about what is; `image`: the words that its pictures show, where they were read. */
const FIELDS = ['title', 'brand', 'category', 'seller', 'image'] as const;

/** The texts that a listing has, each with its digest. O(length). */
export function textsOf(listing: Pick<Listing, (typeof FIELDS)[number]>): RecordedRow['texts'] {
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const text = listing[field];
      return text === undefined ? [] : [[field, { text, sha256: textDigest(text) }]];
    }),
  );
}

/**
 * SHA-256 of a text's normal form in UTF-8: halves of surrogate pairs made U+FFFD, Unicode NFC, each run of space, tab,
 * line feed, carriage return and no-break space one space, none at the ends; letters, case and punctuation untouched.
 */
export function textDigest(text: string): string {
  return sha256Hex(normalForm(text));
}

function normalForm(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC')
    .replace(/[ \t\n\r\u00a0]+/g, ' ')
    .replace(/^ | $/g, '');
}
