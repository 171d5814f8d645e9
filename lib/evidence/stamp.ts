import { type EvidenceFiles, TIMESTAMP } from './files';

/** The files of a package with what a timestamp server answered about its manifest; the manifest stays as it is. */
export const stamped = (files: EvidenceFiles, answer: Uint8Array): EvidenceFiles => ({
  ...files,
  [TIMESTAMP]: answer,
});
