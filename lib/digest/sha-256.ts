import { sha256 } from '@noble/hashes/sha2.js';

/**
 * SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. Synchronous, unlike the browser's own: a
 * transaction of IndexedDB would end while waiting for that. O(length).
 */
export function sha256Hex(text: string): string {
  return sha256OfBytes(new TextEncoder().encode(text));
}

/** SHA-256 of bytes, as 64 lower-case hexadecimal digits. O(length). */
export function sha256OfBytes(bytes: Uint8Array): string {
  return hex(sha256(bytes));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
