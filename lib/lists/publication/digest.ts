/** SHA-256 of a buffer, in lower-case hexadecimal. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * What a list says, whatever the order of its rows: SHA-256 over the sorted 53-bit hashes of its rows (as
 * little-endian doubles). The same for a full list and for an older one that a delta was applied to.
 */
export async function contentDigest(contents: Float64Array): Promise<string> {
  const sorted = contents.slice().sort();
  return sha256(new Uint8Array(sorted.buffer));
}
