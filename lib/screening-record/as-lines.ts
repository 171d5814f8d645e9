/** Lines as a file holds them, the last one ended too. */
export const asLines = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
