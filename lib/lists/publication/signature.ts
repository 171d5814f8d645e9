import { type Manifest, UpdateProblem } from './manifest';

const ALGORITHM = { name: 'Ed25519' } as const;

/** The bytes that a signature covers: the manifest without it, keys in alphabetical order, no white space, UTF-8. */
function signedBytes({ signature: _, ...manifest }: Manifest): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonical(manifest));
}

function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}

/** A new key pair: the private key as PKCS #8, both parts base64. */
export async function newKey(): Promise<{ privateKey: string; publicKey: string }> {
  const pair = (await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])) as CryptoKeyPair;
  const privateKey = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
  return { privateKey: toBase64(new Uint8Array(privateKey)), publicKey: await publicPart(pair.publicKey) };
}

/** Signs a manifest with a private key (PKCS #8, base64). The public key is derived and written with the signature. */
export async function signManifest(manifest: Manifest, privateKey: string): Promise<Manifest> {
  const key = await crypto.subtle.importKey('pkcs8', fromBase64(privateKey), ALGORITHM, true, ['sign']);
  const value = await crypto.subtle.sign(ALGORITHM, key, signedBytes(manifest));
  const jwk = await crypto.subtle.exportKey('jwk', key);
  const publicKey = toBase64(fromBase64(jwk.x!.replaceAll('-', '+').replaceAll('_', '/')));
  return { ...manifest, signature: { key: publicKey, value: toBase64(new Uint8Array(value)) } };
}

async function publicPart(key: CryptoKey): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', key)));
}

/**
 * Checks a manifest's signature against the key pinned at first use. Returns the key to pin (none for an unsigned
 * list that never was signed). Throws UpdateProblem `unsigned`, `signature` or `key-changed`.
 */
export async function verifySignature(manifest: Manifest, pinned?: string): Promise<string | undefined> {
  const { signature } = manifest;
  if (!signature) {
    if (pinned) throw new UpdateProblem('unsigned', 'the list was signed before and is not any more');
    return undefined;
  }
  if (!(await isSigned(manifest, signature)))
    throw new UpdateProblem('signature', 'the signature does not fit the list; somebody may have changed it');
  if (pinned && pinned !== signature.key)
    throw new UpdateProblem(
      'key-changed',
      'the publisher signs with another key than before; ask them whether that is right',
      signature.key,
    );
  return signature.key;
}

async function isSigned(
  manifest: Manifest,
  { key, value }: { key: string; value: string },
): Promise<boolean> {
  try {
    const publicKey = await crypto.subtle.importKey('raw', fromBase64(key), ALGORITHM, false, ['verify']);
    return await crypto.subtle.verify(ALGORITHM, publicKey, fromBase64(value), signedBytes(manifest));
  } catch {
    // No key, no base64, no Ed25519: whichever it is, nothing vouches for the list.
    return false;
  }
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replace(/\s/g, '')), (byte) => byte.charCodeAt(0));
}

/** What people compare a public key (base64) by: the first 16 bytes of its SHA-256, in groups of four hex digits. */
export async function fingerprintOf(publicKey: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', fromBase64(publicKey));
  const hex = [...new Uint8Array(digest).subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0'));
  return hex.join('').replace(/.{4}(?=.)/g, '$& ');
}
