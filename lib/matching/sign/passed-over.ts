import * as Kind from '../../text/kinds';
import type { Scan } from '../../text/scan';
import { COSTS } from './costs';

/**
 * What it costs, in nats, that a sign has Han characters: they are not compared letter by letter, and so were added to whatever its
 * letters were made from (みらい in 関西みらい銀行). O(units).
 */
export function costOfPassedOver({ kinds, length }: Scan): number {
  let characters = 0;
  for (let at = 0; at < length; at++) if (kinds[at] === Kind.Han) characters++;
  return characters === 0 ? 0 : COSTS.addAtRim + COSTS.addNoWord + COSTS.addMoreAtRim * characters;
}
