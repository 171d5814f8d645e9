import type { JoinedText } from '../reading';
import type { FieldHooks, Site } from '../site';
import { sliceJoined } from './joined-text';
import { type Found, firstFound, type Scope } from './selectors';

/** What is found in a title's place: the title, only a place-holder ("Shop on eBay"), or nothing. */
export type ShownTitle = (JoinedText & { element: Element }) | 'placeholder' | undefined;

/** The title that is in `scope`, without labels the site puts before or after it. */
export function findTitle(site: Site, scope: Scope, hooks: FieldHooks): ShownTitle {
  let placeholder = false;
  const accept = ({ text }: Found): boolean => {
    const title = isTitle(site, text);
    placeholder ||= !title;
    return title && !placeholder;
  };
  const shown = firstFound(scope, hooks.title, accept, hooks.skip);
  if (!shown) return placeholder ? 'placeholder' : undefined;
  const title = wholeTitle(scope, hooks, withoutNoise(site, shown));
  return title.text ? { ...title, element: shown.element } : undefined;
}

export function isTitle(site: Site, text: string): boolean {
  return text !== '' && !site.notTitles?.test(text);
}

function withoutNoise(site: Site, shown: Found): JoinedText {
  let title: JoinedText = { text: shown.text, pieces: shown.pieces };
  for (const noise of site.titleNoise ?? []) {
    const found = noise.exec(title.text);
    if (!found) continue;
    const end = found.index + found[0].length;
    title =
      found.index === 0 ? sliceJoined(title, end, title.text.length) : sliceJoined(title, 0, found.index);
  }
  return title;
}

/** The uncut title, with the places of the part that is visible. */
function wholeTitle(scope: Scope, hooks: FieldHooks, visible: JoinedText): JoinedText {
  const start = visible.text.replace(/\s?(?:…|\.{3})$/, '');
  if (!hooks.fullTitle || start === visible.text) return visible;
  const whole = firstFound(scope, hooks.fullTitle, (found) => found.text.startsWith(start));
  return whole ? { text: whole.text, pieces: sliceJoined(visible, 0, start.length).pieces } : visible;
}
