import type { Room } from './rooms';

const START = '<!-- rooms -->';
const END = '<!-- /rooms -->';

/** The README with its map of the house written anew from the table of rooms. Throws when the markers are gone. */
export function withRoomsMap(readme: string, rooms: readonly Room[]): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`README.md has no ${START} … ${END}`);
  return `${readme.slice(0, start + START.length)}\n\n${map(rooms)}\n\n${readme.slice(end)}`;
}

/** One row per folder, in the table's order; files with a row of their own are a matter of the table alone. */
function map(rooms: readonly Room[]): string {
  const folders = rooms.filter(({ room }) => !room.includes('.ts'));
  const rows = folders.map(({ room, does }) => [`\`${room}/\``, does]);
  const all = [['room', 'what happens there'], ...rows];
  const widths = [0, 1].map((column) => Math.max(...all.map((row) => row[column]!.length)));
  const line = (row: string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [line(all[0]!), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
