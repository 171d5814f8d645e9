import type { PageKind } from '../reading';
import type { StateRule } from '../site';
import { asNumber, asText, type Product } from './product';

/** State larger than this is not parsed: it would stop the page for longer than it is worth. */
const LARGEST = 4_000_000;
const MOST_PRODUCTS = 500;

/** Products that the page's embedded state holds where the site's rules say. State that is no JSON gives none. */
export function stateProducts(document: Document, rules: StateRule[] | undefined, kind: PageKind): Product[] {
  const fitting = (rules ?? []).filter(({ on }) => !on || on.includes(kind));
  return fitting.flatMap((rule) =>
    sources(document, rule)
      .flatMap((state) => valuesAt(state, rule.at ? rule.at.split('.') : []))
      .slice(0, MOST_PRODUCTS)
      .map((value) => readProduct(value, rule))
      .filter((product) => product !== undefined),
  );
}

/** Every value that the rule's source may mean; which of them holds products the rule's path tells. */
function sources(document: Document, { from }: StateRule): unknown[] {
  if ('variable' in from) return assignedValues(document, from.variable);
  const [selector = '', attribute] = from.json.split('@');
  return [...document.querySelectorAll(selector)].slice(0, 20).map((element) => {
    const text = attribute ? (element.getAttribute(attribute) ?? '') : (element.textContent ?? '');
    return parse(text);
  });
}

/** Short names (`data:`) occur often; so many places are tried per page. */
const MOST_PLACES = 30;

/** The objects that scripts assign to `name`: the text between the matching braces, quotes minded. */
function assignedValues(document: Document, name: string): unknown[] {
  const values: unknown[] = [];
  let places = 0;
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    for (let start = objectStart(text, name, 0); start >= 0 && places < MOST_PLACES; places++) {
      const end = objectEnd(text, start);
      values.push(parse(text.slice(start, end)));
      start = objectStart(text, name, Math.max(end, start + 1));
    }
  }
  return values;
}

/** Index of the first `{` or `[` at or after `from` that follows `name =` or `name:`, or -1. */
function objectStart(text: string, name: string, from: number): number {
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + name.length)) {
    const rest = /^["']?\]?\s{0,9}[=:]\s{0,9}(?=[{[])/.exec(
      text.slice(at + name.length, at + name.length + 40),
    );
    if (rest) return at + name.length + rest[0].length;
  }
  return -1;
}

/** One past the bracket that closes the one at `start`. A lazy pattern would stop at a `};` inside a string. */
function objectEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length && at - start < LARGEST; at++) {
    const char = text[at];
    if (char === '"') at = stringEnd(text, at);
    else if (char === '{' || char === '[') depth++;
    else if ((char === '}' || char === ']') && --depth === 0) return at + 1;
  }
  return start;
}

function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

function parse(text: string): unknown {
  if (text === '' || text.length > LARGEST) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // A script that writes its state as JavaScript rather than JSON: the page's own elements have to do.
    return undefined;
  }
}

/** `*` stands for every entry of a list or object. */
function valuesAt(value: unknown, path: string[]): unknown[] {
  let values = [value];
  for (const step of path) {
    values = values.flatMap((each) => {
      if (typeof each !== 'object' || each === null) return [];
      if (step === '*') return Object.values(each).slice(0, MOST_PRODUCTS);
      return Object.hasOwn(each, step) ? [(each as Record<string, unknown>)[step]] : [];
    });
  }
  return values;
}

function readProduct(value: unknown, { fields, priceUnit = 1 }: StateRule): Product | undefined {
  const text = (path: string | undefined): string =>
    path ? valuesAt(value, path.split('.')).map(asText).filter(Boolean).join(' > ') : '';
  const name = text(fields.title);
  if (!name && !fields.id) return undefined;
  const price = fields.price ? asNumber(text(fields.price).replace(/^[^\d]{1,4}/, '')) : undefined;
  return {
    name,
    images: [text(fields.image)].filter(Boolean),
    ...filled('id', text(fields.id)),
    ...filled('brand', text(fields.brand)),
    ...filled('seller', text(fields.seller)),
    ...filled('currency', text(fields.currency)),
    ...filled('category', text(fields.category)),
    ...(price !== undefined && { price: price / priceUnit }),
  };
}

function filled<Key extends keyof Product>(key: Key, text: string): Partial<Record<Key, string>> {
  return (text ? { [key]: text } : {}) as Partial<Record<Key, string>>;
}
