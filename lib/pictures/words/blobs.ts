/** Pixels that hang together, as offsets into their map. */
export type Blob = readonly number[];

/**
 * The pixels of a map that are at least `least`, gathered into those that touch, corners included, in reading order of their
 * first pixel. O(pixels).
 */
export function blobsOf(map: Float32Array, width: number, least: number): Blob[] {
  const seen = new Uint8Array(map.length);
  const blobs: Blob[] = [];
  for (let at = 0; at < map.length; at++)
    if (!seen[at] && map[at]! >= least) blobs.push(gathered(map, width, least, seen, at));
  return blobs;
}

function gathered(map: Float32Array, width: number, least: number, seen: Uint8Array, first: number): Blob {
  const blob = [first];
  seen[first] = 1;
  for (let next = 0; next < blob.length; next++) {
    const at = blob[next]!;
    const x = at % width;
    for (let row = at - width; row <= at + width; row += width)
      for (let column = x > 0 ? -1 : 0; column <= (x < width - 1 ? 1 : 0); column++) {
        const beside = row + column;
        if (seen[beside] !== 0 || !(map[beside]! >= least)) continue;
        seen[beside] = 1;
        blob.push(beside);
      }
  }
  return blob;
}
