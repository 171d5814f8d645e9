/** UTF-16 units of a text that is judged as one title; what is beyond, nobody looks at, and has to be told. */
export const LONGEST_TITLE = 20_000;
