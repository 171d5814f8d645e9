import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { timestampRequest } from '../../lib/timestamp/request';
import { verifyTimestamp } from '../../lib/timestamp/verify';
import { type Authority, hasOpenssl, openAuthority } from './authority';

const CONTENT = new TextEncoder().encode('the manifest of a package');
const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest());

/** Where a text of bytes stands in others. */
const placeOf = (bytes: Uint8Array, part: Uint8Array): number => Buffer.from(bytes).indexOf(part);

describe.skipIf(!hasOpenssl())('a timestamp by OpenSSL (needs openssl)', () => {
  let authority: Authority;
  let answer: Uint8Array;
  const asked = timestampRequest(sha256(CONTENT));

  beforeAll(() => {
    authority = openAuthority();
    answer = authority.answer(asked.body);
  }, 60_000);
  afterAll(() => authority?.close());

  test('says when, and by whom, and does not say that anybody relies on them', async () => {
    const result = await verifyTimestamp(answer, { content: CONTENT, nonce: asked.nonce });
    expect(result).toMatchObject({
      sound: true,
      server: 'Lens, Test clock',
      certificate: expect.stringMatching(/^[0-9a-f]{64}$/),
      trust: 'not-judged',
    });
    const { time } = result as { time: string };
    expect(Math.abs(Date.parse(time) - Date.now())).toBeLessThan(120_000);
  });

  test('is trusted by who relies on the issuer of its certificate, and by nobody else', async () => {
    const trustOf = async (trusted: Uint8Array[]) => verifyTimestamp(answer, { content: CONTENT, trusted });
    expect(await trustOf([authority.root.der])).toMatchObject({ sound: true, trust: 'trusted' });
    const other = openAuthority();
    expect(await trustOf([other.root.der])).toMatchObject({ sound: true, trust: 'untrusted' });
    expect(await trustOf([])).toMatchObject({ sound: true, trust: 'untrusted' });
    other.close();
  }, 60_000);

  test('about something else is found', async () => {
    const content = new TextEncoder().encode('the manifest of another');
    expect(await verifyTimestamp(answer, { content })).toEqual({ sound: false, fault: 'imprint' });
  });

  test('to another question is found', async () => {
    const { nonce } = timestampRequest(sha256(CONTENT));
    expect(await verifyTimestamp(answer, { content: CONTENT, nonce })).toEqual({
      sound: false,
      fault: 'nonce',
    });
  });

  test('with another time than was signed is found', async () => {
    const changed = answer.slice();
    const year = placeOf(changed, new TextEncoder().encode(`${new Date().getUTCFullYear()}`));
    // The first is the time of the timestamp itself: GeneralizedTime writes four digits of the year, certificates two.
    changed[year + 3]! -= 1;
    const result = await verifyTimestamp(changed, { content: CONTENT });
    expect(result.sound).toBe(false);
  });

  test('whose signature has a changed bit is found', async () => {
    const changed = answer.slice();
    changed[changed.length - 3]! ^= 1;
    expect(await verifyTimestamp(changed, { content: CONTENT })).toEqual({
      sound: false,
      fault: 'signature',
    });
  });

  test('by a certificate for something else is found', async () => {
    const other = openAuthority('critical,timeStamping');
    const { nonce, body } = timestampRequest(sha256(CONTENT));
    const theirs = other.answer(body);
    expect(await verifyTimestamp(theirs, { content: CONTENT, nonce })).toMatchObject({ sound: true });
    // The certificate's purpose, with one number more: timeStamping (8) becomes OCSPSigning (9).
    const purpose = Buffer.from([0x06, 0x08, 0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x08]);
    const changed = theirs.slice();
    changed[placeOf(theirs, purpose) + 9]! = 9;
    expect(await verifyTimestamp(changed, { content: CONTENT })).toEqual({
      sound: false,
      fault: 'certificate',
    });
    other.close();
  }, 60_000);

  test('that a server refused is told apart from what is none', async () => {
    const refused = authority.answer(timestampRequest(new Uint8Array(31)).body);
    expect(await verifyTimestamp(refused, { content: CONTENT })).toEqual({ sound: false, fault: 'refused' });
  });

  test('cut at any place is none, and nothing is thrown', async () => {
    for (let length = 0; length < answer.length; length += 53)
      expect((await verifyTimestamp(answer.subarray(0, length), { content: CONTENT })).sound).toBe(false);
  });
});

test.each([
  ['a page', '<html>404</html>'],
  ['nothing', ''],
  ['a lot', '0'.repeat(1 << 19)],
])('%s in place of an answer is none', async (_, text) => {
  const answer = new TextEncoder().encode(text);
  expect(await verifyTimestamp(answer, { content: CONTENT })).toEqual({ sound: false, fault: 'form' });
});
