import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import type { TraceEvent } from './page-cost';

/** Time that one function of ours took itself, what it asked of the browser included, in ms. */
export interface PlaceTime {
  /** `lib/highlight/badge.ts:44`. */
  place: string;
  script: number;
  /** Style and layout that it made the browser do at once. */
  layout: number;
}

/** Samples are a fifth of this apart, in µs; what is more the thread stood still, because others had the processor. */
const LONGEST = 500;

interface Frame {
  url?: string;
  functionName: string;
  lineNumber?: number;
  columnNumber?: number;
}

interface Chunk {
  cpuProfile?: { nodes?: { id: number; parent?: number; callFrame: Frame }[]; samples?: number[] };
  timeDeltas?: number[];
}

/**
 * Where a page's main thread spent its time, from the samples of a trace: each counts for the innermost function of
 * ours below which it fell. `map` is the source map of the script that runs on pages.
 */
export function timeByPlace(
  events: readonly TraceEvent[],
  main: { pid: number; tid: number },
  isRendering: (at: number) => boolean,
  map: string,
): PlaceTime[] {
  const sources = new SourceMap(JSON.parse(readFileSync(map, 'utf8')));
  const profile = events.find(
    ({ name, pid, tid }) => name === 'Profile' && pid === main.pid && tid === main.tid,
  );
  if (!profile) throw new Error('the trace holds no profile of the page');
  const places = new Map<number, string | undefined>();
  const times = new Map<string, PlaceTime>();
  let now = (profile.args.data as { startTime: number }).startTime;
  let before: { node: number; at: number } | undefined;
  for (const event of events) {
    if (event.name !== 'ProfileChunk' || event.pid !== main.pid || event.id !== profile.id) continue;
    const { cpuProfile = {}, timeDeltas = [] } = event.args.data as Chunk;
    for (const { id, parent, callFrame } of cpuProfile.nodes ?? [])
      places.set(id, placeOf(sources, callFrame) ?? (parent === undefined ? undefined : places.get(parent)));
    for (const [at, node] of (cpuProfile.samples ?? []).entries()) {
      now += timeDeltas[at] ?? 0;
      if (before)
        add(times, places.get(before.node), Math.min(now - before.at, LONGEST), isRendering(before.at));
      before = { node, at: now };
    }
  }
  return [...times.values()].sort((a, b) => b.script + b.layout - a.script - a.layout);
}

function placeOf(
  sources: SourceMap,
  { url = '', lineNumber = 0, columnNumber = 0 }: Frame,
): string | undefined {
  if (!url.startsWith('chrome-extension:')) return undefined;
  if (!url.endsWith('/marketplace.js')) return url.replace(/^.*\/\/[^/]*\//, '');
  const entry = sources.findEntry(lineNumber, columnNumber);
  if (!('originalSource' in entry) || !entry.originalSource) return 'start';
  return `${entry.originalSource.replace(/^(?:\.\.\/)+/, '')}:${entry.originalLine + 1}`;
}

function add(
  times: Map<string, PlaceTime>,
  place: string | undefined,
  micros: number,
  layout: boolean,
): void {
  if (place === undefined) return;
  const time = times.get(place) ?? { place, script: 0, layout: 0 };
  time[layout ? 'layout' : 'script'] += micros / 1000;
  times.set(place, time);
}
