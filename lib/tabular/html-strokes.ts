import { elements } from './html-cells';
import { attribute, type Element, type Node, textOf } from './html-text';

const STRUCK = new Set(['s', 'del', 'strike']);
const STROKE = /line-through/i;
/** Characters of a page's rules that are looked through. */
const MOST_RULES = 1 << 20;

/** Tells an element that strikes through what is in it. */
export type IsStroke = (element: Element) => boolean;

/** Which elements of a page strike their texts through: by their names, their own style, or a class in the page's rules. */
export function strokesOf(page: Node): IsStroke {
  const classes = new Set(elements(page, 'style').flatMap((style) => classesIn(rulesOf(style))));
  return (element) =>
    STRUCK.has(element.tagName) ||
    STROKE.test(attribute(element, 'style').slice(0, 1_000)) ||
    (classes.size > 0 &&
      attribute(element, 'class')
        .split(/\s+/)
        .some((name) => classes.has(name)));
}

const rulesOf = ({ childNodes }: Element) =>
  childNodes
    .map((node) => ('value' in node ? node.value : ''))
    .join('')
    .slice(0, MOST_RULES);

/** The classes whose rules strike through, `tr.gone td { … }`; what a pointer over it does is no state. */
function classesIn(rules: string): string[] {
  return rules.split('}').flatMap((rule) => {
    const [selectors = '', declarations = ''] = rule.split('{').slice(-2);
    if (!STROKE.test(declarations)) return [];
    return selectors
      .split(',')
      .filter((selector) => !selector.includes(':'))
      .flatMap(
        (selector) =>
          selector
            .match(/\.[\w-]{1,100}/g)
            ?.at(-1)
            ?.slice(1) ?? [],
      );
  });
}

/** Texts of a row that are struck through, the outermost of each; all of it where the row itself is. */
export function struckIn(row: Element, isStroke: IsStroke): string[] {
  for (
    let node: Node | null = row;
    node && 'tagName' in node && node.tagName !== 'table';
    node = node.parentNode
  )
    if (isStroke(node)) return cellTexts(row);
  const texts: string[] = [];
  const open: Node[] = [row];
  while (open.length > 0) {
    const node = open.pop()!;
    if ('tagName' in node && isStroke(node)) texts.push(textOf(node));
    else if ('childNodes' in node)
      for (let at = node.childNodes.length - 1; at >= 0; at--) open.push(node.childNodes[at]!);
  }
  return texts.filter((text) => text !== '');
}

const cellTexts = ({ childNodes }: Element) =>
  childNodes.flatMap((cell) => ('tagName' in cell ? [textOf(cell)] : [])).filter((text) => text !== '');
