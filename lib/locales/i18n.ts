import { browser } from '../browser';
import { createTranslate, type Translate } from './create-translate';
import { spelledInFiles } from './text-key';

/** Texts by the browser's names for them, such as `card_why`. */
export type SpokenTexts = Readonly<Record<string, string>>;

declare global {
  /**
   * The texts in the language that the person chose, if it is not the browser's. Lives in our isolated world, as page
   * parts do.
   */
  var recordalLensTexts: SpokenTexts | undefined;
}

let spoken: SpokenTexts | undefined;
let translate = createTranslate(textOf);

/**
 * The interface's texts in the language that the person chose, otherwise in the browser's. The browser holds them as
 * `@wxt-dev/i18n` generates them from lib/locales, because a dictionary would add 37 kB to a content script that may
 * have 25. That library's own `t` is not used: it knows no plural categories, and together with ours it would take the
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
