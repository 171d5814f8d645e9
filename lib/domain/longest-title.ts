/**
 * UTF-16 units of a text that is judged as one title; no more is searched (lib/text/scan.ts). Nobody looks at the
 * rest, and the reader has to be told. Code that passes a title on must pass at least this much: a title cut shorter
 * would be a different one.
 */
export const LONGEST_TITLE = 32_768;
