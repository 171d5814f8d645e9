import type { SoundEvidence } from '../../evidence/verify';
import type { SoundTimestamp, VerifiedTimestamp } from '../../timestamp/verify';
import { readWhole } from '../read-file';
import { UsageError } from '../usage-error';

const PEM = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g;

/** The certificates of a PEM file, as DER. Throws a UsageError where it holds none or cannot be read. */
export async function certificatesIn(path: string): Promise<Uint8Array[]> {
  const text = new TextDecoder().decode(await readWhole(path, 4 << 20));
  const found = Array.from(
    text.matchAll(PEM),
    ([, letters]) => new Uint8Array(Buffer.from(letters!, 'base64')),
  );
  if (found.length === 0) throw new UsageError(`${path}: holds no certificate in PEM form`);
  return found;
}

/** A package's timestamp, checked; undefined where it has none. The library for it is loaded only then. */
export async function timestampOf(
  { files, timestamp }: SoundEvidence,
  trusted: readonly Uint8Array[] | undefined,
): Promise<VerifiedTimestamp | undefined> {
  if (!timestamp) return undefined;
  const { verifyTimestamp } = await import('../../timestamp/verify');
  return verifyTimestamp(timestamp, { content: files['datapackage.json'], ...(trusted && { trusted }) });
}

const TRUST = {
  'not-judged': 'whether that server can be relied on was not judged (--tsa-ca)',
  trusted: 'its certificate goes back to one that you gave',
  untrusted: 'its certificate does NOT go back to one that you gave',
} as const;

/** What a timestamp says, and how far that can be relied on. */
export function timestampLine(timestamp: SoundTimestamp | undefined): string {
  if (!timestamp) return 'timestamp: none; nobody but that machine vouches for the time';
  const { time, server, certificate, trust } = timestamp;
  return `timestamp: ${time}, by ${server}, certificate ${certificate}; ${TRUST[trust]}`;
}
