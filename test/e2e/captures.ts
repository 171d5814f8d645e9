import { existsSync, readFileSync } from 'node:fs';

const FOLDER = '../shared/pages';

export interface Capture {
  file: string;
  url: string;
  html: string;
  /** Titles a person reads on the page. */
  titles: string[];
}

/** Whether the saved pages of real marketplaces are at hand; they are nobody's to publish, so they are kept apart. */
export const haveCaptures = existsSync(`${FOLDER}/expected.jsonl`);

/** Saved pages by file name; none where they are not at hand. */
export function captures(...files: string[]): Capture[] {
  if (!haveCaptures) return [];
  const rows = readFileSync(`${FOLDER}/expected.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return files.map((file) => {
    const row = rows.find((one) => one.file === file);
    if (!row) throw new Error(`${file} is not among the saved pages`);
    const html = readFileSync(`${FOLDER}/${file}`, 'utf8');
    return { file, url: new URL(row.url).href, html, titles: [...row.main, ...row.list] };
  });
}
