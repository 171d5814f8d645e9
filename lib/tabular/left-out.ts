/** Parts named one by one, and characters of a name: a workbook may have a thousand sheets, and a page any text. */
const NAMED = 20;
const NAME = 60;

/** Row numbers for one sentence: the first ones, and how many more there are. */
export function rowNumbers(first: readonly number[], count: number): string {
  const more = count - first.length;
  return more > 0 ? `${first.join(', ')} … (+${more})` : first.join(', ');
}

/** Names of the parts of a file that were not read, for one sentence; of very many the first ones and how many more. */
export function partNames(names: readonly string[]): string {
  const named = names.slice(0, NAMED).map((name) => (name.length > NAME ? `${name.slice(0, NAME)}…` : name));
  const more = names.length - named.length;
  return more > 0 ? `${named.join(', ')} … (+${more})` : named.join(', ');
}
