import { readPage } from '../../lib/marketplaces/index';
import type { PageReading } from '../../lib/marketplaces/reading';

/** One way in which a site's pages may look tomorrow; changes a document in place. */
export interface LayoutChange {
  name: string;
  apply(document: Document): void;
}

/** Reads a page after a change of its layout. */
export function readChanged(document: Document, url: string, change: LayoutChange): PageReading {
  change.apply(document);
  return readPage(document, new URL(url));
}

/** Sites that build their style sheets anew rename every class. */
export const CLASSES_HASHED: LayoutChange = { name: 'classes hashed', apply: hashClasses };

/** Changes that sites make without notice, and that leave what a person reads as it was. */
export const LAYOUT_CHANGES: LayoutChange[] = [
  CLASSES_HASHED,
  { name: 'test hooks gone', apply: dropTestHooks },
  { name: 'data gone', apply: dropData },
  { name: 'titles split', apply: splitTexts },
  { name: 'cards wrapped', apply: wrapLinks },
  { name: 'headings plain', apply: plainHeadings },
];

/** Every class gets a name that a build tool might give it; alike stay alike. */
function hashClasses(document: Document): void {
  const names = new Map<string, string>();
  for (const element of document.querySelectorAll('[class]')) {
    const hashed = (element.getAttribute('class') ?? '').split(/\s+/).map((name) => {
      if (!names.has(name)) names.set(name, `x${(names.size * 7919 + 104729).toString(36)}`);
      return names.get(name);
    });
    element.setAttribute('class', hashed.join(' '));
  }
}

const TEST_HOOKS = /^data-(?:testid|test|test-id|qa|qa-.*|automation-.*|automation|cy|sqe|e2e|pl)$/;

function dropTestHooks(document: Document): void {
  for (const element of document.querySelectorAll('*'))
    for (const { name } of [...element.attributes]) if (TEST_HOOKS.test(name)) element.removeAttribute(name);
}

/** Structured data and state in scripts: after soft navigation they tell of another page, or are not there. */
function dropData(document: Document): void {
  for (const script of document.querySelectorAll('script')) script.remove();
}

const UNTOUCHED = 'script, style, noscript, textarea, title, option, svg';

/** Every longer text falls into three spans, parted inside of words. */
function splitTexts(document: Document): void {
  for (const text of textsOf(document.body)) {
    const { data } = text;
    if (data.trim().length < 12 || text.parentElement?.closest(UNTOUCHED)) continue;
    const third = Math.ceil(data.length / 3);
    for (const part of [data.slice(0, third), data.slice(third, 2 * third), data.slice(2 * third)]) {
      const span = document.createElement('span');
      span.textContent = part;
      text.before(span);
    }
    text.remove();
  }
}

function textsOf(parent: Node, found: Text[] = []): Text[] {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) found.push(node as Text);
    else textsOf(node, found);
  }
  return found;
}

/** An element more around every link's content: child selectors no longer reach it. */
function wrapLinks(document: Document): void {
  for (const link of document.querySelectorAll('a[href], li')) {
    const wrapper = document.createElement('div');
    wrapper.append(...link.childNodes);
    link.append(wrapper);
  }
}

function plainHeadings(document: Document): void {
  for (const heading of document.querySelectorAll('h2, h3, h4')) {
    const plain = document.createElement('div');
    for (const { name, value } of [...heading.attributes]) plain.setAttribute(name, value);
    plain.append(...heading.childNodes);
    heading.replaceWith(plain);
  }
}
