import { readFileSync } from 'node:fs';

/** A program of the page of examples, and what stands below it as its output. */
export interface Example {
  language: 'js' | 'ts' | 'html';
  heading: string;
  code: string;
  output?: string;
}

/** The lists that the page speaks of. */
export const EXAMPLE_LIST = `${[
  { recordNo: 'T1', markText: 'NIKE', holder: 'Nike Innovate C.V.' },
  { recordNo: 'T2', markText: '阿迪达斯', holder: 'adidas AG' },
]
  .map((row) => JSON.stringify({ ...row, classes: [25], validFrom: '2020-01-01', validTo: '2029-12-31' }))
  .join('\n')}\n`;

/** Every program in lib/library/LIBRARY.md. */
export function examples(): Example[] {
  const page = readFileSync('lib/library/LIBRARY.md', 'utf8');
  const found: Example[] = [];
  for (const section of page.split(/^## /m)) {
    const [heading = ''] = section.split('\n');
    for (const [, language, code] of section.matchAll(/^```(\w+)\n(.*?)^```$/gms)) {
      if (language === 'text') found.at(-1)!.output = code!;
      else found.push({ language: language as Example['language'], heading, code: code! });
    }
  }
  return found;
}
