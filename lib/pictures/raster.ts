/** A decoded picture: rows from the top, four bytes a pixel (red, green, blue, alpha). */
export interface Raster {
  width: number;
  height: number;
  pixels: Uint8Array | Uint8ClampedArray;
}

/** A point of a picture, in its pixels, from the upper left. */
export type Point = readonly [x: number, y: number];

/** The same picture on white, which is what stands behind transparent product pictures. O(pixels), in place. */
export function onWhite(raster: Raster): Raster {
  const { pixels } = raster;
  for (let at = 0; at < pixels.length; at += 4) {
    const alpha = pixels[at + 3]!;
    if (alpha === 255) continue;
    for (let channel = at; channel < at + 3; channel++)
      pixels[channel] = Math.round((pixels[channel]! * alpha + 255 * (255 - alpha)) / 255);
    pixels[at + 3] = 255;
  }
  return raster;
}
