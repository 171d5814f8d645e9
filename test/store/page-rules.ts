import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { isElsewhere, type Kind } from './built';
import { loadsStyle } from './code-rules';

type Element = DefaultTreeAdapterTypes.Element;

export interface PageFault {
  kind: Kind;
  what: string;
}

/** What a page of the extension loads from elsewhere or runs out of its own text; addresses of mere links are none. */
export function pageFaults(html: string): PageFault[] {
  return elementsOf(parse(html)).flatMap((element) => {
    const what = `<${element.tagName} ${element.attrs.map(({ name, value }) => `${name}="${value}"`).join(' ')}>`;
    return kindsOf(element).map((kind) => ({ kind, what: what.slice(0, 120) }));
  });
}

/** The style sheet's fault, where it asks another host for a style, a font or a picture. */
export function styleFaults(css: string): PageFault[] {
  if (!loadsStyle(css)) return [];
  const at = css.search(/@import|url\(\s{0,9}["']?(?:https?:)?\/\//i);
  return [{ kind: 'style from elsewhere', what: css.slice(at, at + 120) }];
}

function kindsOf(element: Element): Kind[] {
  const kinds: Kind[] = [];
  const { tagName } = element;
  if (tagName === 'script' && runsItsText(element)) kinds.push('script inside a page');
  if (element.attrs.some(({ name, value }) => /^on/.test(name) || /^\s*javascript:/i.test(value)))
    kinds.push('script inside a page');
  if (/^(?:script|iframe|frame|embed|object)$/.test(tagName) && loadsElsewhere(element, 'src', 'data'))
    kinds.push('code from elsewhere');
  if (tagName === 'link' && loadsElsewhere(element, 'href'))
    kinds.push(
      /script|module/.test(attribute(element, 'rel', 'as')) ? 'code from elsewhere' : 'style from elsewhere',
    );
  if (tagName === 'style' && loadsStyle(textIn(element))) kinds.push('style from elsewhere');
  return kinds;
}

const runsItsText = (element: Element): boolean =>
  textIn(element).trim() !== '' && !/json/.test(attribute(element, 'type'));

const textIn = (element: Element): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

const attribute = (element: Element, ...names: string[]): string =>
  element.attrs
    .filter(({ name }) => names.includes(name))
    .map(({ value }) => value)
    .join(' ');

const loadsElsewhere = (element: Element, ...names: string[]): boolean =>
  element.attrs.some(({ name, value }) => names.includes(name) && isElsewhere(value));

function elementsOf(node: DefaultTreeAdapterTypes.Node): Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  const inTemplate = 'content' in node ? elementsOf(node.content) : [];
  return [...('tagName' in node ? [node] : []), ...inside, ...inTemplate];
}
