/** What a capture may keep of a page, and what it may not: see `cleanCapture`. */

/** Data that sites embed for their own reader; every other script is left out. */
const KEPT_SCRIPTS = 'script[type="application/ld+json"], script[type="application/json"]';

/** Attributes that hold what a person typed, or what tells one visitor from another. */
const DROPPED_ATTRIBUTES =
  /^(?:on|nonce$|data-(?:.*-)?(?:user|session|token|csrf|visitor|customer|email|csa|track|spm|aplus|log))/i;

const SECRETS: [RegExp, string][] = [
  [/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/g, 'someone@example.com'],
  [/\beyJ[\w-]{10,}\.[\w-]{5,}\.[\w-]*/g, 'TOKEN'],
  // Long runs of letters and digits mixed are session ids and signatures, not words.
  [/(?<![\w/-])(?=[\w-]{0,200}\d)(?=[\w-]{0,200}[A-Za-z])[\w-]{33,}(?![\w/-])/g, 'TOKEN'],
  [/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, '0.0.0.0'],
  [/(?<![\w.])\+\d[\d ()-]{8,16}\d/g, '+00 000 000'],
  [
    /\b((?:session|csrf|auth|access|refresh|user|customer|visitor|device)[\w-]{0,20}(?:id|token|key|name)?"?\s{0,3}[:=]\s{0,3}"?)[\w%+/=-]{6,}/gi,
    '$1HIDDEN',
  ],
];

/** Query parameters by which sites name what is shown; all others go. */
const KEPT_PARAMETERS = new Set([
  'id',
  'k',
  'q',
  'query',
  'keyword',
  'keywords',
  '_nkw',
  'search',
  'text',
  'offerid',
  'goods_id',
  'url',
  'rd',
  'page',
]);

/**
 * Takes out of a saved page, in place, what must not leave the developer's machine: scripts but for structured
 * data, form values, frames, comments, tracking attributes, query parameters, and in all texts and attributes e-mail
 * addresses, tokens, IP addresses, telephone numbers and the given words (one's own name, say).
 */
export function cleanCapture(document: Document, redact: string[] = []): void {
  const keptScripts = new Set(document.querySelectorAll(KEPT_SCRIPTS));
  for (const element of document.querySelectorAll(
    'script, iframe, noscript, object, embed, link[rel="preload"], meta[name*="csrf" i]',
  )) {
    if (!keptScripts.has(element)) element.remove();
  }
  for (const element of document.querySelectorAll('*')) cleanElement(element, redact);
  cleanTexts(document.documentElement, redact);
}

function cleanElement(element: Element, redact: string[]): void {
  if (['INPUT', 'TEXTAREA', 'OPTION'].includes(element.tagName) && element.getAttribute('type') !== 'hidden')
    element.removeAttribute('value');
  for (const { name, value } of [...element.attributes]) {
    if (DROPPED_ATTRIBUTES.test(name)) element.removeAttribute(name);
    else if (name === 'href' || name === 'src')
      element.setAttribute(name, withoutSecrets(withoutParameters(value), redact));
    else element.setAttribute(name, withoutSecrets(value, redact));
  }
}

function cleanTexts(parent: Node, redact: string[]): void {
  for (let node = parent.firstChild; node; ) {
    const next = node.nextSibling;
    if (node.nodeType === 8) parent.removeChild(node);
    else if (node.nodeType === 3) (node as Text).data = withoutSecrets((node as Text).data, redact);
    else cleanTexts(node, redact);
    node = next;
  }
}

function withoutParameters(address: string): string {
  const [path = '', query = ''] = address.replace(/#.*$/, '').split('?', 2);
  const kept = query.split('&').filter((pair) => KEPT_PARAMETERS.has(pair.split('=', 1)[0]!.toLowerCase()));
  return kept.length > 0 ? `${path}?${kept.join('&')}` : path;
}

function withoutSecrets(text: string, redact: string[]): string {
  let clean = text;
  for (const [secret, instead] of SECRETS) clean = clean.replace(secret, instead);
  for (const word of redact) if (word.length > 1) clean = clean.replaceAll(word, 'HIDDEN');
  return clean;
}
