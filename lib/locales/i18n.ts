import { browser } from '../browser';
import { createTranslate, type Translate } from './create-translate';
import { spelledInFiles } from './text-key';

/** Texts by the name that the browser has for them, `card_why`. */
export type SpokenTexts = Readonly<Record<string, string>>;

declare global {
  /** The texts of a language that the person chose, where it is not the browser's. In our own world, as are page parts. */
  var recordalLensTexts: SpokenTexts | undefined;
}

let spoken: SpokenTexts | undefined;
let translate = createTranslate(textOf);

/**
 * The interface's texts in the language that the person chose, else in the browser's. The browser keeps them as
 * `@wxt-dev/i18n` writes them from lib/locales: the content script carries no dictionary, which would add 37 kB to the 25
 * that it may have. That library's own `t` is not used: it knows no plural categories, and beside ours it takes the
 * explanation over its 12 kB.
 */
export const t = ((...asked: Parameters<Translate>) => {
  // What was said so far is kept cut by its key, whatever the language.
  if (spoken !== globalThis.recordalLensTexts) {
    spoken = globalThis.recordalLensTexts;
    translate = createTranslate(textOf);
  }
  return translate(...asked);
}) as Translate;

/** From now on these texts are said in this context; the browser's own without any. */
export function speak(texts: SpokenTexts | undefined): void {
  globalThis.recordalLensTexts = texts;
}

function textOf(key: string): string | undefined {
  const name = spelledInFiles(key).replaceAll('.', '_');
  // Typed for the browser's own messages only.
  return (
    spoken?.[name] ??
    (browser.i18n.getMessage(name as Parameters<typeof browser.i18n.getMessage>[0]) || undefined)
  );
}
