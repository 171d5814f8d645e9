import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

interface Profile {
  nodes: {
    id: number;
    callFrame: { url: string; lineNumber: number; columnNumber: number; functionName: string };
    children?: number[];
  }[];
  samples: number[];
  timeDeltas: number[];
}

/** Samples are a millisecond apart; what is longer the process stood still, because others had the processor. */
const LONGEST = 3_000;

/**
 * The share of the time that each room of lib/ took itself, what it called of the platform included; the greatest first.
 * Each part of the program is read by the source map that lies beside it.
 */
export function timeByRoom(profilePath: string): [room: string, share: number][] {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(profilePath, 'utf8')) as Profile;
  const maps = new Map<string, SourceMap | undefined>();
  const rooms = new Map<number, string>();
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  for (const { id, callFrame } of nodes) {
    const { url, lineNumber, columnNumber, functionName } = callFrame;
    if (!maps.has(url)) maps.set(url, mapBeside(url));
    const entry: object = maps.get(url)?.findEntry(lineNumber, columnNumber) ?? {};
    const source = 'originalSource' in entry ? String(entry.originalSource) : undefined;
    const own = source
      ? roomOf(source)
      : functionName === '(garbage collector)'
        ? 'garbage collection'
        : undefined;
    rooms.set(id, own ?? rooms.get(parents.get(id) ?? -1) ?? 'platform');
  }
  const times = new Map<string, number>();
  let total = 0;
  for (const [at, node] of samples.entries()) {
    const time = Math.min(timeDeltas[at] ?? 0, LONGEST);
    const room = rooms.get(node)!;
    if (room === 'platform') continue;
    times.set(room, (times.get(room) ?? 0) + time);
    total += time;
  }
  return [...times].map(([room, time]): [string, number] => [room, time / total]).sort((a, b) => b[1] - a[1]);
}

function mapBeside(url: string): SourceMap | undefined {
  const path = url.startsWith('file:') ? `${fileURLToPath(url)}.map` : '';
  return path !== '' && existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
}

/** `lib/matching/sign` of `../../lib/matching/sign/han-signs.ts`. */
function roomOf(source: string): string {
  const path = source.replace(/^.*?(lib|node_modules)\//, '$1/');
  return path.startsWith('lib/')
    ? path.split('/').slice(0, -1).join('/')
    : path.split('/').slice(0, 2).join('/');
}
