import type en from './en.json';

type PluralCategory = Intl.LDMLPluralRule;

/** A text with a form for each plural category that its language tells apart: `{ one, other }` in English. */
type PluralForms<Node> = Node extends { other: string }
  ? Exclude<keyof Node, PluralCategory> extends never
    ? true
    : false
  : false;

type Leaves<Node, Plural extends boolean, Path extends string = ''> = {
  [Key in keyof Node & string]: Node[Key] extends string
    ? Plural extends false
      ? `${Path}${Key}`
      : never
    : PluralForms<Node[Key]> extends true
      ? Plural extends true
        ? `${Path}${Key}`
        : never
      : Leaves<Node[Key], Plural, `${Path}${Key}.`>;
}[keyof Node & string];

/**
 * Message names in browsers allow no hyphen, but the words of the domain ("in-scope") have one: the files spell it
 * `in_scope`.
 */
type Hyphenated<Key extends string> = Key extends `${infer Head}_${infer Tail}`
  ? `${Head}-${Hyphenated<Tail>}`
  : Key;

type Written<Key extends string> = Key | Hyphenated<Key>;

/** Every text by its path in lib/locales, so that a misspelt key does not compile. */
export type TextKey = Written<Leaves<typeof en, false>>;

/** Every text whose form depends on a number. */
export type PluralKey = Written<Leaves<typeof en, true>>;

/** The keys of the texts under a group, relative to it: "seller.askHolder" under "next". */
export type TextBelow<
  Group extends string,
  Key extends string = TextKey,
> = Key extends `${Group}.${infer Rest}` ? Rest : never;

/** The values for the `{names}` in a text. */
export type TextParams = Readonly<Record<string, string | number>>;

/** A key as the locale files and the browser spell it; the only place where spellings are converted. */
export function spelledInFiles(key: string): string {
  return key.replaceAll('-', '_');
}
