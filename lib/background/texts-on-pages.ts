import type { SpokenTexts } from '../locales/i18n';

/** Groups of texts that scripts on shoppers' pages say: a page is not given the others. */
const SAID_ON_PAGES =
  /^(?:action|age|articleSeparator|card|collector|confirm|customs|demonstration|demonstrationShort|freshness|languageTag|law|level|listSeparator|next|panel|problem|step|textDirection|wording|writing)(?:_|$)/;

/** What a page's scripts say in a language that the person chose; undefined where that is the browser's. */
export function textsOnPages(): SpokenTexts | undefined {
  const texts = globalThis.recordalLensTexts;
  return texts && Object.fromEntries(Object.entries(texts).filter(([name]) => SAID_ON_PAGES.test(name)));
}
