import type { FaultyEvidence, SoundEvidence } from '../../lib/evidence/verify';

/** A package that is open: just taken, or read from a file. */
export interface OpenEvidence {
  name: string;
  bytes: Uint8Array;
  result: SoundEvidence;
  /** Taken just now, and kept nowhere. */
  taken: boolean;
}

/** What the page shows: nothing yet, pictures being taken, why none were, a package, or what is wrong with one. */
export type EvidenceState =
  | { is: 'none' }
  | { is: 'taking' }
  | { is: 'failed'; reason: string }
  | { is: 'faulty'; name: string; result: FaultyEvidence }
  | { is: 'open'; evidence: OpenEvidence };
