import { type Constructed, type Integer, OctetString, type Sequence } from 'asn1js';
import { Certificate, type ExtKeyUsage, type SignedData } from 'pkijs';
import { EXTENDED_KEY_USAGE, SHA_256, SIGNING_CERTIFICATE, TIME_STAMPING } from './names';
import { type ReadTimestamp, readTimestamp } from './read';

/**
 * What is wrong with a timestamp. `form`: it is not one. `refused`: the server gave none. `imprint`: it is about
 * something else. `nonce`: it answers another request. `signature`: it is not what its certificate's key signed.
 * `certificate`: the certificate is missing, not meant for timestamps, not the one that the signer named, or was not
 * valid then.
 */
export type TimestampFault = 'form' | 'refused' | 'imprint' | 'nonce' | 'signature' | 'certificate';

export interface SoundTimestamp {
  sound: true;
  /** The time by the server's clock: UTC, ISO 8601. */
  time: string;
  /** The server as its certificate names it, and that certificate's SHA-256. */
  server: string;
  certificate: string;
  /**
   * Whether the server can be relied on. `not-judged`: nobody said which ones can. `trusted`: its certificate goes
   * back to one that was given. `untrusted`: it does not.
   */
  trust: 'not-judged' | 'trusted' | 'untrusted';
}

export type VerifiedTimestamp = SoundTimestamp | { sound: false; fault: TimestampFault };

/** What a timestamp is checked against. */
export interface TimestampCheck {
  /** The hash that it must be about. */
  content: Uint8Array;
  /** The nonce of the request, if known. */
  nonce?: Uint8Array;
  /** Certificates that the reader relies on, as DER; without any, trust is not judged. */
  trusted?: readonly Uint8Array[];
}

/**
 * Verifies a timestamp server's answer without a network: what it is about, its signature, and its certificate's
 * purpose and validity. By itself it only proves that the holder of a key said so; who that is, the certificate tells
 * only to those who rely on its issuer. Never rejects.
 */
export async function verifyTimestamp(answer: Uint8Array, check: TimestampCheck): Promise<VerifiedTimestamp> {
  const read = readTimestamp(answer);
  if (typeof read === 'string') return { sound: false, fault: read };
  const fault = await faultIn(read, check);
  if (fault) return { sound: false, fault };
  const signer = read.signer!;
  return {
    sound: true,
    time: read.info.genTime.toISOString(),
    server: nameOf(signer),
    certificate: hex(await digest('SHA-256', derOf(signer))),
    trust: await trustIn(read, check),
  };
}

async function faultIn(read: ReadTimestamp, check: TimestampCheck): Promise<TimestampFault | undefined> {
  const { info, signer, signed } = read;
  const { hashAlgorithm, hashedMessage } = info.messageImprint;
  const due = await digest('SHA-256', check.content);
  if (hashAlgorithm.algorithmId !== SHA_256 || !same(bytesOf(hashedMessage), due)) return 'imprint';
  if (check.nonce && !(info.nonce && same(bytesOf(info.nonce), check.nonce))) return 'nonce';
  if (!signer || !isForTimestamps(signer) || !wasValid(signer, info.genTime)) return 'certificate';
  if (!(await isNamed(signed, signer))) return 'certificate';
  return (await isSigned(signed, check.content)) ? undefined : 'signature';
}

/** Whether the signature matches the certificate in the answer. */
async function isSigned(signed: SignedData, content: Uint8Array): Promise<boolean> {
  try {
    const { signatureVerified } = await signed.verify({
      ...{ signer: 0, data: content.slice().buffer as ArrayBuffer, extendedMode: true },
    });
    return signatureVerified === true;
  } catch {
    // Whatever the library objects to, it is not signed.
    return false;
  }
}

async function trustIn(
  { signed, info }: ReadTimestamp,
  check: TimestampCheck,
): Promise<SoundTimestamp['trust']> {
  if (!check.trusted) return 'not-judged';
  try {
    const trustedCerts = check.trusted.map((der) => Certificate.fromBER(der.slice().buffer as ArrayBuffer));
    const { signerCertificateVerified } = await signed.verify({
      ...{ signer: 0, data: check.content.slice().buffer as ArrayBuffer, extendedMode: true },
      ...{ checkChain: true, trustedCerts, checkDate: info.genTime },
    });
    return signerCertificateVerified ? 'trusted' : 'untrusted';
  } catch {
    // The library can follow no chain to there.
    return 'untrusted';
  }
}

/** RFC 3161, 2.3: extended key usage, critical, and for timestamps alone. */
function isForTimestamps({ extensions = [] }: Certificate): boolean {
  const usage = extensions.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE);
  const purposes = (usage?.parsedValue as ExtKeyUsage | undefined)?.keyPurposes ?? [];
  return usage?.critical === true && purposes.length === 1 && purposes[0] === TIME_STAMPING;
}

const wasValid = ({ notBefore, notAfter }: Certificate, at: Date): boolean =>
  notBefore.value <= at && at <= notAfter.value;

/**
 * Whether the signed attributes name this certificate by its hash; another with the same issuer and number is not
 * meant.
 */
async function isNamed({ signerInfos }: SignedData, signer: Certificate): Promise<boolean> {
  const attributes = signerInfos[0]?.signedAttrs?.attributes ?? [];
  const named = attributes.find(({ type }) => SIGNING_CERTIFICATE.includes(type))?.values[0];
  const hash = named && firstHash(named as Sequence);
  const algorithm = hash && ALGORITHMS[hash.length];
  return algorithm !== undefined && same(hash!, await digest(algorithm, derOf(signer)));
}

const ALGORITHMS: Record<number, string> = { 20: 'SHA-1', 32: 'SHA-256', 48: 'SHA-384', 64: 'SHA-512' };

/** SigningCertificate ::= { certs { ESSCertID { [algorithm], hash, … }, … }, … }: the hash of the first. */
function firstHash(value: Sequence): Uint8Array | undefined {
  const inner = (node: unknown): unknown[] => (node as Constructed).valueBlock?.value ?? [];
  const hash = inner(inner(inner(value)[0])[0]).find((part) => part instanceof OctetString);
  return hash && bytesOf(hash as OctetString);
}

function nameOf({ subject }: Certificate): string {
  return subject.typesAndValues.map(({ value }) => String(value.valueBlock.value)).join(', ');
}

const derOf = (certificate: Certificate): Uint8Array => new Uint8Array(certificate.toSchema().toBER());

const bytesOf = (value: OctetString | Integer): Uint8Array => new Uint8Array(value.valueBlock.valueHexView);

const digest = async (algorithm: string, bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest(algorithm, bytes.slice()));

const same = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
