import type { SoundEvidence } from '../../lib/evidence/verify';
import type { SoundTimestamp } from '../../lib/timestamp/verify';

/** A package that is open: just taken, or read from a file. */
export interface OpenEvidence {
  name: string;
  bytes: Uint8Array;
  result: SoundEvidence;
  /** Taken just now, and kept nowhere. */
  taken: boolean;
  /** Taken of a private window: that it was is written down nowhere. */
  ofPrivate?: boolean | undefined;
  /** Checked; absent where nobody was asked for one. */
  timestamp?: SoundTimestamp;
}

/** What the page shows: nothing yet, pictures being taken, a package, or why there is none. */
export type EvidenceState =
  | { is: 'none' }
  | { is: 'taking' }
  | { is: 'failed'; reason: string }
  | { is: 'open'; evidence: OpenEvidence };
