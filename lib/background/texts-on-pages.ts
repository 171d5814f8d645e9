import type { SpokenTexts } from '../locales/i18n';

/** The groups of texts that scripts on shoppers' pages use; a page is given no others. */
const SAID_ON_PAGES =
  /^(?:action|age|articleSeparator|card|collector|confirm|customs|demonstration|demonstrationShort|freshness|languageTag|law|level|listSeparator|next|panel|problem|step|textDirection|wording|writing)(?:_|$)/;

/** The texts for a page's scripts in the language that the person chose; undefined if that is the browser's. */
export function textsOnPages(): SpokenTexts | undefined {
  const texts = globalThis.recordalLensTexts;
  return texts && Object.fromEntries(Object.entries(texts).filter(([name]) => SAID_ON_PAGES.test(name)));
}
