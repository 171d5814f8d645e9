import { type Import, PRODUCT } from './imports';
import type { Room } from './rooms';

/** The room that a file of the product belongs to: the longest path it lies in. Undefined where there is none. */
export function roomOf(path: string, rooms: readonly Room[]): Room | undefined {
  const around = rooms.filter(({ room }) => path === room || path.startsWith(`${room}/`));
  return around.sort((a, b) => b.room.length - a.room.length)[0];
}

/** Every import that the table does not allow, as "file:line: why". O(imports × rooms). */
export function forbiddenImports(imports: readonly Import[], rooms: readonly Room[]): string[] {
  return imports.flatMap((each) => {
    const why = faultOf(each, rooms);
    return why === undefined ? [] : [`${each.file}:${each.line}: ${why}`];
  });
}

function faultOf({ file, of, ours, types }: Import, rooms: readonly Room[]): string | undefined {
  const from = roomOf(file, rooms);
  if (!from) return 'lies in no room of the table';
  if (!ours || !isProduct(of)) {
    if (of.startsWith('test/')) return `the product does not import its tests (${of})`;
    return from.packages?.includes(of) ? undefined : `${from.room} may not import ${of}`;
  }
  const to = roomOf(of, rooms);
  if (!to) return `${of} lies in no room of the table`;
  if (to === from || from.may?.includes(to.room)) return undefined;
  if (from.types?.includes(to.room)) {
    return types ? undefined : `${from.room} may import types alone from ${to.room} (${of})`;
  }
  return `${from.room} may not import ${to.room} (${of})`;
}

const isProduct = (path: string) => PRODUCT.some((folder) => path.startsWith(`${folder}/`));

/** Arrows and packages of the table that no import uses, and those for code of which types alone are used. */
export function unusedEntries(imports: readonly Import[], rooms: readonly Room[]): string[] {
  const code = new Set<string>();
  const used = new Set<string>();
  for (const { file, of, types } of imports) {
    const from = roomOf(file, rooms)?.room;
    const arrow = `${from} → ${isProduct(of) ? roomOf(of, rooms)?.room : of}`;
    used.add(arrow);
    if (!types) code.add(arrow);
  }
  return rooms.flatMap(({ room, may = [], types = [], packages = [] }) => [
    ...may
      .map((to) => `${room} → ${to}`)
      .filter((arrow) => !code.has(arrow))
      .map((arrow) => (used.has(arrow) ? `${arrow}: types alone` : arrow)),
    ...[...types, ...packages].map((to) => `${room} → ${to}`).filter((arrow) => !used.has(arrow)),
  ]);
}

/** Arrows of the table to a room that does not stand before it, or to none: without them there is no circle. */
export function upwardArrows(rooms: readonly Room[]): string[] {
  return rooms.flatMap(({ room, may = [], types = [] }, at) => {
    const below = new Set(rooms.slice(0, at).map((each) => each.room));
    return [...may, ...types].filter((to) => !below.has(to)).map((to) => `${room} → ${to}`);
  });
}

/** What only an extension has. */
const EXTENSION = new Set(['#imports', '#i18n', 'wxt', '@wxt-dev', 'webextension-polyfill']);

/** Imports by which code that has to run anywhere comes upon the extension's own interface. O(files × imports). */
export function boundToExtension(imports: readonly Import[], rooms: readonly Room[]): string[] {
  const code = new Map<string, Import[]>();
  for (const each of imports) {
    if (!each.types) code.set(each.file, [...(code.get(each.file) ?? []), each]);
  }
  const files = [...code.keys()].filter((file) => roomOf(file, rooms)?.anywhere);
  return files.flatMap((file) => {
    const way = wayToExtension(file, code);
    return way.length > 0 ? [way.join(' → ')] : [];
  });
}

/** The first way found from a file to the extension's interface; empty where there is none. */
function wayToExtension(start: string, code: ReadonlyMap<string, readonly Import[]>): string[] {
  const seen = new Set([start]);
  const ways = [[start]];
  for (const way of ways) {
    for (const { of } of code.get(way.at(-1)!) ?? []) {
      if (EXTENSION.has(of)) return [...way, of];
      if (!seen.has(of)) ways.push([...way, of]);
      seen.add(of);
    }
  }
  return [];
}
