import { elements } from './html-cells';
import { attribute, type Element, type Node, textOf } from './html-text';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/**
 * The nearest heading between a table and the one before it; of a picture, what is written for those who do not see it.
 * Empty where there is none. O(nodes before it in each of `around`).
 * @param around how many elements around the table are looked through, its parent the first of them.
 */
export function headingOver(table: Node, around = 1): string {
  let node: Node = table;
  for (let level = 0; level < around; level++) {
    const parent: Node | null = 'parentNode' in node ? node.parentNode : null;
    if (!parent || !('childNodes' in parent) || parent.nodeName === 'html') return '';
    const siblings = parent.childNodes;
    for (let at = siblings.indexOf(node as never) - 1; at >= 0; at--) {
      const before = siblings[at]!;
      if (!('tagName' in before)) continue;
      if (elements(before, 'table').length > 0) return '';
      const heading = HEADINGS.flatMap((tag) => elements(before, tag)).at(-1);
      if (heading) return textOf(heading) || pictured(heading);
    }
    node = parent;
  }
  return '';
}

function pictured(heading: Element): string {
  const [picture] = elements(heading, 'img');
  return picture ? attribute(picture, 'alt').trim() : '';
}
