import type { Raster } from '../raster';
import { resized } from '../resize';
import { asInput, LINE_LEVELS } from './input';
import type { RunNetwork } from './network';
import { type Strip, turned } from './strip';

/** Size that the network for directions was taught on. */
const WIDTH = 192;
/** It must be this sure before a line is turned. */
const SURE = 0.9;

/** The strip the right way up. A line that cannot be told stays as it is. */
export async function upright(strip: Strip, run: RunNetwork): Promise<Strip> {
  const { numbers } = await run('direction', asInput(fitted(strip.raster), LINE_LEVELS, WIDTH));
  return numbers[1]! > SURE ? turned(strip) : strip;
}

const fitted = (raster: Raster) => (raster.width > WIDTH ? resized(raster, WIDTH, raster.height) : raster);
