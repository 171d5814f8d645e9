/** The most UTF-16 units of a cell; the longest real one, of goods, has 9,000. */
const LONGEST_CELL = 10_000;

/** The text of a cell as a person reads it; if a grid shows only the beginning, the whole is in `title`. */
export function cellText(cell: Element): string {
  const text = shownText(cell);
  const title = (cell.getAttribute('title') ?? '').slice(0, LONGEST_CELL).trim();
  return text === '' || /(?:…|\.\.\.)$/.test(text) ? title || text : text;
}

/**
 * The text of an element: a line for each `br` and `p`, spaces folded, scripts and styles left out, cut if overlong.
 */
function shownText(element: Element): string {
  let text = '';
  const walker = element.ownerDocument.createTreeWalker(element, 5 /* elements and text */);
  while (walker.nextNode() && text.length < LONGEST_CELL) {
    const { nodeName, nodeValue, parentNode } = walker.currentNode;
    if (nodeName === 'BR' || nodeName === 'P') text += '\n';
    else if (nodeValue !== null && !/^(?:SCRIPT|STYLE)$/.test(parentNode?.nodeName ?? '')) text += nodeValue;
  }
  return text
    .slice(0, LONGEST_CELL)
    .replace(/[ \t\r\f\u00a0\u3000]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** Whether a person can see an element; one that its page has not laid out yet counts as hidden. */
export function isShown(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}
