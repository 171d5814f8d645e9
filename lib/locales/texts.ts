import type en from './en.json';

/** A text with plural forms, as the locale files write it: `1` and `n`. */
type Plural = { n: string };
type Leaves<Node, Path extends string = ''> = {
  [Key in keyof Node & string]: Node[Key] extends string | Plural
    ? `${Path}${Key}`
    : Leaves<Node[Key], `${Path}${Key}.`>;
}[keyof Node & string];

/** Every text of the interface by its path in lib/locales: a misspelt key does not compile. */
export type TextKey = Leaves<typeof en>;

/**
 * Gives a text in the reader's language. `params` fill the `{names}` in it; `count` chooses the plural form.
 * A plain function, so that components and highlights need no browser and are tested in every language.
 */
export type Translate = (
  key: TextKey,
  params?: Readonly<Record<string, string | number>>,
  count?: number,
) => string;

type Camel<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Text;

/** "in-scope" → "inScope": the browsers' message names allow no hyphen, our outcome words have one. */
export function camel<Text extends string>(text: Text): Camel<Text> {
  return text.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as Camel<Text>;
}

/** "2031-05-03" → "3 May 2031" or "2031年5月3日"; anything that is not a day comes back as it is. */
export function formatDay(day: string, languageTag: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return day;
  return new Intl.DateTimeFormat(languageTag, { dateStyle: 'medium', timeZone: 'UTC' }).format(time);
}

/** Whole days from a day to today; null where the day is not known. */
export function daysSince(day: string, today: Date): number | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.max(0, Math.floor((today.getTime() - time) / 86_400_000));
}
