import type { Raster } from '../raster';
import type { Tensor } from './network';

interface Levels {
  mean: readonly [number, number, number];
  deviation: readonly [number, number, number];
}

/** As the network for regions was trained (PaddleOCR, `NormalizeImage`), which takes blue first. */
export const REGION_LEVELS: Levels = { mean: [0.485, 0.456, 0.406], deviation: [0.229, 0.224, 0.225] };
/** As the networks for lines were. */
export const LINE_LEVELS: Levels = { mean: [0.5, 0.5, 0.5], deviation: [0.5, 0.5, 0.5] };

/**
 * A picture as the networks want it: [1, channel, row, column], blue first, filled up with zero, which is the mean grey, to
 * `width`. O(pixels).
 */
export function asInput(raster: Raster, { mean, deviation }: Levels, width: number = raster.width): Tensor {
  const { height, pixels } = raster;
  const numbers = new Float32Array(3 * height * width);
  for (let channel = 0; channel < 3; channel++)
    for (let y = 0; y < height; y++)
      for (let x = 0; x < raster.width; x++) {
        const level = pixels[(y * raster.width + x) * 4 + 2 - channel]! / 255;
        numbers[(channel * height + y) * width + x] = (level - mean[channel]!) / deviation[channel]!;
      }
  return { numbers, shape: [1, 3, height, width] };
}
