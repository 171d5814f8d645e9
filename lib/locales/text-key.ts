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

/** Browsers' message names allow no hyphen, the words of the domain ("in-scope") have one: `in_scope` in the files. */
type Hyphenated<Key extends string> = Key extends `${infer Head}_${infer Tail}`
  ? `${Head}-${Hyphenated<Tail>}`
  : Key;

type Written<Key extends string> = Key | Hyphenated<Key>;

/** Every text by its path in lib/locales: a misspelt key does not compile. */
export type TextKey = Written<Leaves<typeof en, false>>;

/** Every text whose form depends on a number. */
export type PluralKey = Written<Leaves<typeof en, true>>;

/** The texts below a group, as a table of its own names them: "seller.askHolder" below "next". */
export type TextBelow<
  Group extends string,
  Key extends string = TextKey,
> = Key extends `${Group}.${infer Rest}` ? Rest : never;

/** What fills the `{names}` in a text. */
export type TextParams = Readonly<Record<string, string | number>>;

/** A key as the locale files and the browser write it; the one place where spellings are converted. */
export function spelledInFiles(key: string): string {
  return key.replaceAll('-', '_');
}
