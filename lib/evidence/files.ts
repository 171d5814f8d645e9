/** What a package of evidence holds, in the order in which it lies there. */
export const EVIDENCE_FILES = [
  'datapackage.json',
  'evidence.json',
  'report.html',
  'card.txt',
  'card.png',
  'page.png',
] as const;

/** The timestamp comes when all of these are there, and lies behind them. */
export const TIMESTAMP = 'timestamp.tsr';

export type EvidenceFile = (typeof EVIDENCE_FILES)[number] | typeof TIMESTAMP;

/** The files of a package by their names. */
export type EvidenceFiles = Record<(typeof EVIDENCE_FILES)[number], Uint8Array> & {
  [TIMESTAMP]?: Uint8Array;
};

/** The names that such a package has. */
export const namesIn = (files: EvidenceFiles): EvidenceFile[] =>
  files[TIMESTAMP] ? [...EVIDENCE_FILES, TIMESTAMP] : [...EVIDENCE_FILES];

/** Bytes of a whole package. A picture of a large window takes some millions. */
export const LARGEST = 64 << 20;
