import { fromBER } from 'asn1js';
import { type Certificate, SignedData, TimeStampResp, TSTInfo } from 'pkijs';
import { TIMESTAMP_INFO } from './names';

/** A server's answer, parsed; nothing of it is verified yet. */
export interface ReadTimestamp {
  signed: SignedData;
  info: TSTInfo;
  signer: Certificate | undefined;
}

/** The most bytes: more than any answer has, certificates included. */
export const MOST_ANSWER = 1 << 18;

/** Status values that come with a token (RFC 3161, 2.4.2): granted, granted with changes. */
const GRANTED = [0, 1];

/**
 * Parses an answer from an untrusted source. `refused`: the server declined. `form`: not a timestamp answer. Never
 * throws.
 */
export function readTimestamp(answer: Uint8Array): ReadTimestamp | 'refused' | 'form' {
  if (answer.length > MOST_ANSWER) return 'form';
  try {
    return taken(answer);
  } catch {
    // Whatever the library throws, the only thing to report is that this is no answer.
    return 'form';
  }
}

function taken(answer: Uint8Array): ReadTimestamp | 'refused' | 'form' {
  const outer = fromBER(answer.slice().buffer as ArrayBuffer);
  if (outer.offset !== answer.length) return 'form';
  const response = new TimeStampResp({ schema: outer.result });
  if (!GRANTED.includes(response.status.status)) return 'refused';
  const token = response.timeStampToken;
  if (!token) return 'form';
  const signed = new SignedData({ schema: token.content });
  const { eContentType, eContent } = signed.encapContentInfo;
  if (eContentType !== TIMESTAMP_INFO || !eContent || signed.signerInfos.length !== 1) return 'form';
  const inner = fromBER(eContent.getValue());
  const info = new TSTInfo({ schema: inner.result });
  return { signed, info, signer: signerOf(signed) };
}

/** The certificate that the signer names by issuer and number; an answer may include others. */
function signerOf({ certificates = [], signerInfos }: SignedData): Certificate | undefined {
  const named = signerInfos[0]?.sid as {
    issuer?: unknown;
    serialNumber?: { isEqual(other: unknown): boolean };
  };
  return certificates.find(
    (one): one is Certificate =>
      'serialNumber' in one &&
      named.serialNumber?.isEqual(one.serialNumber) === true &&
      one.issuer.isEqual(named.issuer as never),
  );
}
