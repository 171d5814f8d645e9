/** The README with the table between `<!-- name -->` and `<!-- /name -->` written anew. Throws when the markers are gone. */
export function withTable(readme: string, name: string, rows: readonly (readonly string[])[]): string {
  const opening = `<!-- ${name} -->`;
  const start = readme.indexOf(opening);
  const end = readme.indexOf(`<!-- /${name} -->`);
  if (start < 0 || end < start) throw new Error(`README.md has no ${opening} … <!-- /${name} -->`);
  return `${readme.slice(0, start + opening.length)}\n\n${table(rows)}\n\n${readme.slice(end)}`;
}

/** Rows as a table; the first is its header. */
function table([header = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
