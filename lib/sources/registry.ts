import { ae } from './ae';
import { ar } from './ar';
import { au } from './au';
import { by } from './by';
import { cn } from './cn';
import { eu } from './eu';
import { hk } from './hk';
import { india } from './in';
import { jp } from './jp';
import { kg } from './kg';
import { kr } from './kr';
import { kz } from './kz';
import { mx } from './mx';
import { nz } from './nz';
import { ru } from './ru';
import type { OfficialSource } from './source';
import { th } from './th';
import { tr } from './tr';
import { tw } from './tw';
import { ua } from './ua';
import { uk } from './uk';
import { us } from './us';
import { vn } from './vn';

/** Every official source, in the order in which they are shown to somebody who named no customs. */
export const SOURCES: readonly OfficialSource[] = [
  cn,
  us,
  eu,
  jp,
  kr,
  ru,
  kz,
  by,
  kg,
  ua,
  tr,
  india,
  vn,
  th,
  tw,
  ae,
  ar,
  mx,
  hk,
  uk,
  nz,
  au,
];

const byRegime = new Map(SOURCES.map((source) => [source.regime.toLowerCase(), source]));

/**
 * Where the register of a regime is found; undefined for regimes that nobody searched, and for a person's own lists.
 */
export function sourceOf(regime: string): OfficialSource | undefined {
  return byRegime.get(regime.toLowerCase());
}

/** All sources, with the person's own customs first; the others keep their order. */
export function ownSourceFirst(regime: string): OfficialSource[] {
  const own = sourceOf(regime);
  return own ? [own, ...SOURCES.filter((source) => source !== own)] : [...SOURCES];
}
