import { canonicalJson, type Json } from '../digest/canonical-json';
import { wellFormed } from '../digest/well-formed';
import { joinBytes } from '../tabular/bytes';
import { containerOf } from './container';
import type { EvidenceFacts } from './facts';
import type { EvidenceFiles } from './files';
import { manifestOf } from './manifest';
import { pngAddress } from './png';
import { reportHtml } from './report';

/** What a capture brings: the facts, the words of the listing's card, and both pictures as PNG. */
export interface Captured {
  facts: EvidenceFacts;
  cardText: string;
  cardPicture: Uint8Array;
  pagePicture: Uint8Array;
}

/** The files of a package. Texts that cannot be written as UTF-8 are made such. O(bytes). */
export function filesOf({ facts, cardText, cardPicture, pagePicture }: Captured): EvidenceFiles {
  const text = new TextEncoder();
  const open = wellFormed(facts as unknown as Json);
  const words = wellFormed(cardText) as string;
  const report = reportOf(open as unknown as EvidenceFacts, words, cardPicture, pagePicture);
  const described = {
    'evidence.json': text.encode(canonicalJson(open)),
    'report.html': text.encode(report),
    'card.txt': text.encode(words),
    'card.png': cardPicture,
    'page.png': pagePicture,
  };
  return { 'datapackage.json': manifestOf(described, facts.taken.ended), ...described };
}

/** The package as one file. O(bytes). */
export const packed = (files: EvidenceFiles): Uint8Array =>
  joinBytes(containerOf(files).map(({ bytes }) => bytes));

/** The report that the files of a package make. */
export function reportOf(
  facts: EvidenceFacts,
  cardText: string,
  cardPicture: Uint8Array,
  pagePicture: Uint8Array,
): string {
  return reportHtml(facts, {
    cardText,
    cardPicture: pngAddress(cardPicture),
    pagePicture: pngAddress(pagePicture),
  });
}
