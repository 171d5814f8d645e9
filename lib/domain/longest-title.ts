/**
 * UTF-16 units of a text that is judged as one title: no more is looked through (lib/text/scan.ts). What is beyond, nobody looks at,
 * and has to be told. Whatever hands a title on takes so much of it: cut shorter on the way, it would be another title.
 */
export const LONGEST_TITLE = 32_768;
