import { DOMParser } from 'linkedom';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { decodePage } from './page-charset';

/**
 * A saved page as a document, for Node. parse5 reads the markup exactly as the HTML standard (and so a browser)
 * does; linkedom only supplies the DOM the tree is built in, because its own parser closes elements differently.
 * `url` becomes the document's base for relative links. Scripts stay text: nothing runs. O(size of the page).
 */
export function openSavedPage(html: string | Uint8Array, url: URL | string): Document {
  const text = typeof html === 'string' ? html : decodePage(html);
  const document = new DOMParser().parseFromString('', 'text/html') as unknown as Document;
  const tree = parse(text, { scriptingEnabled: true });
  build(document, tree);
  Object.defineProperty(document, 'URL', { value: String(url), configurable: true });
  Object.defineProperty(document, 'title', { get: () => titleOf(document), configurable: true });
  return document;
}

/** As browsers give it: of the first title element wherever it stands. linkedom looks into the head only. */
function titleOf(document: Document): string {
  const title = [...document.querySelectorAll('title')].find((each) => !each.closest('svg'));
  return (title?.textContent ?? '').replace(/[\t\n\f\r ]+/g, ' ').trim();
}

type Job = { parent: Node; children: Tree.ChildNode[] };

/** Depth of hostile pages is unbounded, so the walk keeps its own stack. */
function build(document: Document, tree: Tree.Document): void {
  const stack: Job[] = [{ parent: document, children: tree.childNodes }];
  for (let job = stack.pop(); job; job = stack.pop()) {
    for (const child of job.children) {
      const tree = shadowTreeOf(child);
      if (tree && job.parent.nodeType === 1) {
        const root =
          (job.parent as Element).shadowRoot ?? (job.parent as Element).attachShadow({ mode: 'open' });
        stack.push({ parent: root, children: tree.childNodes });
        continue;
      }
      const node = createNode(document, child);
      if (!node) continue;
      job.parent.appendChild(node);
      if ('childNodes' in child) stack.push({ parent: node, children: child.childNodes });
    }
  }
}

/** What a browser makes the tree of the element around it as it opens the page. */
function shadowTreeOf(node: Tree.ChildNode): Tree.DocumentFragment | undefined {
  if (!('content' in node)) return undefined;
  const isOpen = node.attrs.some(({ name, value }) => name === 'shadowrootmode' && value === 'open');
  return isOpen ? node.content : undefined;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A `<template>`'s content is inert in a browser and is not part of the page: it is left out, as it would be there. */
function createNode(document: Document, node: Tree.ChildNode): Node | null {
  if (node.nodeName === '#text') return document.createTextNode((node as Tree.TextNode).value);
  if (!('tagName' in node)) return null;
  const element =
    node.namespaceURI === SVG
      ? document.createElementNS(SVG, node.tagName)
      : document.createElement(node.tagName);
  for (const { name, prefix, value } of node.attrs)
    element.setAttribute(prefix ? `${prefix}:${name}` : name, value);
  return element;
}
