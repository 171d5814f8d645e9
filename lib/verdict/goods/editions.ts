import type { Recordal } from '../../domain/recordal';
import json from './editions.json';
import type { Kind } from './vocabulary';

interface Move {
  kind: string;
  from: number;
  to: number;
  /** The edition that moved the goods, and the day it began to apply. */
  edition: number;
  inForceFrom: string;
}

const moves = new Map((json.moves as readonly Move[]).map((move) => [move.kind, move]));

/**
 * The classes in which a recordal may have filed goods of a kind. A recordal lives ten years and keeps the
 * class of its own edition. One that began since may rest on a registration that is older and keeps its class: both are possible.
 */
export function classesFiledFor(kind: Kind, recordal: Recordal): readonly number[] {
  const move = moves.get(kind.id);
  if (!move) return [kind.class];
  const edition = Number.parseInt(recordal.niceEdition?.match(/\d+/)?.[0] ?? '', 10);
  if (!Number.isNaN(edition)) return edition < move.edition ? [move.from] : [move.to];
  const isOlder = recordal.validFrom !== undefined && recordal.validFrom < move.inForceFrom;
  return isOlder ? [move.from] : [move.from, move.to];
}

/** Every class in which goods of a kind have been filed, the present one first. */
export function classesEverFiledFor(kind: Kind): readonly number[] {
  const move = moves.get(kind.id);
  return move ? [move.to, move.from] : [kind.class];
}
