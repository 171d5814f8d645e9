import { isAroundPage } from './own-words';

const MOST_FRAMES = 50;
/** In pixels: nothing but a page is as high. */
const HEIGHT_OF_A_PAGE = 800;
/** In pixels: advertisements in the usual sizes are lower or narrower than a list. */
const LOWEST_LIST = 300;
const NARROWEST_LIST = 400;

/** Whether a page has a frame that may hold its offers; nobody looks for cards inside one. */
export function hasFrameOfOffers(document: Document): boolean {
  return (
    [...document.querySelectorAll('iframe, frame')].slice(0, MOST_FRAMES).some(mayHoldOffers) ||
    [...document.querySelectorAll('object[data], embed[src], canvas')]
      .slice(0, MOST_FRAMES)
      .some(mayShowOffers)
  );
}

/** A catalogue as one document, or drawn as one picture: as high as a page, and not hidden. */
function mayShowOffers(part: Element): boolean {
  return !part.closest(HIDDEN) && (sizeOf(part, 'height') ?? 0) >= HEIGHT_OF_A_PAGE;
}

const HIDDEN = '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"]';

/** One of a set, as high as a page, or of a list's size with an address that names nothing else. */
function mayHoldOffers(frame: Element): boolean {
  if (frame.tagName === 'FRAME') return true;
  if (frame.closest(HIDDEN)) return false;
  const height = sizeOf(frame, 'height');
  if (height !== undefined && height >= HEIGHT_OF_A_PAGE) return true;
  const source = frame.getAttribute('src') ?? '';
  const holdsPage = frame.hasAttribute('srcdoc') || /^(?!about:|javascript:|data:)./i.test(source);
  if (!holdsPage || isOfOtherUse(frame, source) || isAroundPage(frame)) return false;
  const width = sizeOf(frame, 'width');
  if ((height ?? LOWEST_LIST) < LOWEST_LIST || (width ?? NARROWEST_LIST) < NARROWEST_LIST) return false;
  return !isSeenEmpty(frame, source);
}

/** In pixels, as the browser shows it or the markup says; undefined where that is left to style sheets. */
function sizeOf(frame: Element, side: 'height' | 'width'): number | undefined {
  const shown = side === 'height' ? frame.clientHeight : frame.clientWidth;
  if (shown > 0) return shown;
  const style = frame.getAttribute('style') ?? '';
  const styled = new RegExp(`(?:^|[;\\s])${side}:\\s?(\\d{1,5})(?:px|(?=\\s?(?:;|!|$)))`).exec(style)?.[1];
  const said = styled ?? /^\s*(\d{1,5})(?:px)?\s*$/.exec(frame.getAttribute(side) ?? '')?.[1];
  return said === undefined ? undefined : Number(said);
}

/** What pages of any kind take in from others, by words of the address or of the frame's own name; from memory. */
const OTHER_USE =
  /video|youtu|vimeo|player|dailymotion|rutube|bilibili|twitch|loom|spotify|soundcloud|podcast|audio|(?:^|[^a-z])(?:maps?|film|movie|tv|ads?|adserv(?:er|ice)?|chat|login|sso|oauth|captcha|forms?|survey|calendar|reviews?|consent|cookies?|pay|payment|widget\/(?:score|rating))(?![a-z])|doubleclick|googlesyndication|googletagmanager|googleads|criteo|taboola|outbrain|adnxs|captcha|cloudflare|facebook|instagram|twitter|x\.com|tiktok|pinterest|linkedin|vk\.com|disqus|typeform|jotform|hubspot|mailchimp|klaviyo|calendly|intercom|zendesk|tawk|livechat|jivo|stripe|paypal|klarna|trustpilot|trustedshops|yotpo|onetrust|docs\.google|accounts\.google|recaptcha|карта|видео/i;

function isOfOtherUse(frame: Element, source: string): boolean {
  const names = [source.slice(0, 300), frame.getAttribute('title'), frame.id, frame.getAttribute('name')];
  return names.some((name) => name && OTHER_USE.test(name));
}

/** A page of the shop's own can be looked into: one without pictures and links has no offers. */
function isSeenEmpty(frame: Element, source: string): boolean {
  const { URL: base } = frame.ownerDocument;
  const isOwn =
    frame.hasAttribute('srcdoc') ||
    (URL.canParse(source, base) && new URL(source, base).origin === new URL(base).origin);
  if (!isOwn) return false;
  try {
    const inside = (frame as HTMLIFrameElement).contentDocument;
    return inside?.readyState === 'complete' && !inside.querySelector('a[href], img, picture');
  } catch {
    return false;
  }
}
