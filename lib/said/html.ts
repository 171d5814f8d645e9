import type { Said } from './said-schema';

const NAMED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * A text inside a page: no markup, no line end, and steering characters (controls, direction overrides) as ⟨U+202E⟩, so
 * that what is seen is what is written. The ranges stand here: other versions of Unicode must give the same page.
 */
export function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => NAMED[character]!)
    .replace(/[\t\n\r]+/g, ' ')
    .replace(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
      /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
      (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
    );
}

/** Data of people and files, whose direction may be another than the page's. */
export const data = (text: string): string => `<bdi>${escaped(text)}</bdi>`;

/** Order of what has names, whatever order a file or a program has it in. */
export const byName = ([one]: [string, unknown], [other]: [string, unknown]): number =>
  one < other ? -1 : 1;

/** A sentence in each of its languages, one after the other. */
export function inLanguages(said: Said | undefined): string {
  return Object.entries(said ?? {})
    .sort(byName)
    .map(([language, text]) => `<span lang="${escaped(language.replace('_', '-'))}">${escaped(text)}</span>`)
    .join(' ');
}

/** Sentences as a list; nothing where there is none. */
export function bullets(sentences: readonly Said[]): string {
  if (sentences.length === 0) return '';
  return `<ul>${sentences.map((sentence) => `<li>${inLanguages(sentence)}</li>`).join('')}</ul>`;
}
