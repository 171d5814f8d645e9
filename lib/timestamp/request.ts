import { Integer, OctetString } from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from 'pkijs';
import { SHA_256 } from './names';

/** Bytes of the nonce, by which the answer to this request is recognised. */
const NONCE_LENGTH = 12;

/** A request to a timestamp server, and the nonce that its answer must repeat. */
export interface TimestampRequest {
  body: Uint8Array;
  nonce: Uint8Array;
}

/**
 * The request for a timestamp of something with this SHA-256 (RFC 3161, 2.4.1), including certificates. The server
 * learns the hash and nothing else.
 */
export function timestampRequest(sha256: Uint8Array): TimestampRequest {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_LENGTH));
  // With a first byte from 1 to 127, the shortest encoding of the number is the bytes themselves.
  nonce[0] = (nonce[0]! & 0x7f) | 1;
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA_256 }),
      hashedMessage: new OctetString({ valueHex: bufferOf(sha256) }),
    }),
    nonce: new Integer({ valueHex: bufferOf(nonce) }),
    certReq: true,
  });
  return { body: new Uint8Array(request.toSchema().toBER()), nonce };
}

const bufferOf = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer as ArrayBuffer;
