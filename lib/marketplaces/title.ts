import { type Found, firstFound, type Scope } from './hooks';
import { sliceJoined } from './joined-text';
import type { JoinedText } from './reading';
import type { FieldHooks, Site } from './site';
import { isWallTitle } from './walls';

/** What stands where a title stands: the title, only a place-holder ("Shop on eBay"), or nothing. */
export type ShownTitle = (JoinedText & { element: Element }) | 'placeholder' | undefined;

/** The title that stands in `scope`, without labels the site puts before or after it. */
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

/** og:title or `<title>`, without what the site adds to it; empty when they name the shop or a wall only. */
export function headTitle({ site, document, url }: { site: Site; document: Document; url: URL }): string {
  const given =
    document.querySelector('meta[property="og:title"]')?.getAttribute('content') || document.title || '';
  const title = (site.documentTitleNoise ? removeAll(given, site.documentTitleNoise) : given).trim();
  const isShop = [site.name, url.hostname, url.hostname.replace(/^www\./, '')].some((name) =>
    sameName(name, title),
  );
  return isShop || isWallTitle(given, site.walls) || !isTitle(site, title) ? '' : title.replace(/\s+/g, ' ');
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Names of shop and section stand behind each other: "Name - Buy … - Shop". */
function removeAll(text: string, noise: RegExp): string {
  const shorter = text.replace(noise, '');
  return shorter === text || shorter === '' ? shorter : removeAll(shorter, noise);
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
