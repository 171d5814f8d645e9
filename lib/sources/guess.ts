import { SOURCES } from './registry';
import type { OfficialSource } from './source';

/** What a browser reveals about its user's location. */
export interface Whereabouts {
  /** IANA name: `Asia/Shanghai`. */
  timeZone: string;
  /** Language tags, the preferred one first. */
  languages: readonly string[];
}

/**
 * The regime whose customs a person most likely meets first: by the time zone, otherwise by the first language that
 * names a region. A suggestion for the person to confirm; undefined if neither tells. Never throws.
 */
export function guessCustoms({ timeZone, languages }: Whereabouts): string | undefined {
  const here = SOURCES.find(({ timeZones }) => timeZones.some((zone) => isIn(timeZone, zone)));
  return (here ?? bySpeech(languages))?.regime;
}

const isIn = (timeZone: string, zone: string): boolean =>
  zone.endsWith('/') ? timeZone.startsWith(zone) : timeZone === zone;

function bySpeech(languages: readonly string[]): OfficialSource | undefined {
  const regions = languages.flatMap((tag) => tag.match(/[-_]([A-Z]{2})\b/)?.[1] ?? []);
  return regions.map(sourceOfRegion).find((source) => source !== undefined);
}

const sourceOfRegion = (region: string): OfficialSource | undefined =>
  SOURCES.find(({ regime, regions = [regime] }) => regions.includes(region));
