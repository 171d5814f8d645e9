/** A page with more elements than this is not searched for hidden trees. */
const MOST_ELEMENTS = 60_000;

/**
 * Elements that pages consist of and that are no hosts in practice; the browser sorts them out faster than we can. In the
 * order of how many there are: it asks one after the other, and last what it has to go up the tree for.
 */
const PLAIN =
  'div,span,a,li,img,path,svg,use,i,p,script,button,ul,input,b,option,h2,h3,td,tr,label,source,picture,link,meta,style,em,s,strong,br,form,ol,hr,noscript,svg *';

const MAY_HOLD_A_TREE = `:not(${PLAIN})`;
/** More pieces at once than these are not looked into one by one. */
const MOST_PIECES = 500;

/**
 * The trees that a page's content is in: the document, open shadow roots, and documents of frames of the same
 * origin, each with what is inside it. Closed roots and frames of other origins cannot be seen. O(elements), most of
 * it inside the browser.
 * @param bare takes the elements that have no tree and may get one, for `areRootsOthers`
 */
export function pageRoots(document: Document, bare?: Set<Element>): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (let at = 0; at < roots.length && roots.length < 200; at++) {
    const elements = roots[at]!.querySelectorAll(MAY_HOLD_A_TREE);
    if (elements.length > MOST_ELEMENTS) continue;
    for (const element of elements) {
      const inner = treeIn(element);
      if (inner) roots.push(inner);
      else bare?.add(element);
    }
  }
  return roots;
}

/**
 * Whether changes to a page may have brought trees to it, or taken some: then all of it is searched again. A frame that loads is no
 * change, and told apart. What may get a tree joins `bare`, what is gone leaves it. O(elements that came + bare ones).
 */
export function areRootsOthers(
  roots: readonly (Document | ShadowRoot)[],
  bare: Set<Element>,
  changes: readonly MutationRecord[],
): boolean {
  if (roots.some((root) => !('host' in root ? root.isConnected : root.defaultView))) return true;
  const pieces = changes.flatMap(({ addedNodes }) => [...addedNodes]).filter(isElement);
  if (pieces.length > MOST_PIECES) return true;
  for (const piece of pieces) {
    const inside = piece.querySelectorAll(MAY_HOLD_A_TREE);
    for (const element of piece.matches(PLAIN) ? inside : [piece, ...inside]) {
      if (treeIn(element)) return true;
      bare.add(element);
    }
  }
  for (const element of bare) {
    if (!element.isConnected) bare.delete(element);
    else if (element.shadowRoot && treeIn(element)) return true;
  }
  return false;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

function treeIn(element: Element): Document | ShadowRoot | undefined {
  if (element.hasAttribute('data-recordal-lens')) return undefined;
  return element.shadowRoot ?? (element.tagName === 'IFRAME' ? frameDocument(element) : undefined);
}

/**
 * Only frames with a page of the site's own are looked into: the browser makes a world for our scripts in each one that
 * is, and the empty ones, of which advertisements leave many, would cost more than all the reading.
 */
function frameDocument(frame: Element): Document | undefined {
  const source = frame.getAttribute('src') ?? '';
  const { URL: base } = frame.ownerDocument;
  const isOwn = URL.canParse(source, base) && new URL(source, base).origin === new URL(base).origin;
  if (!frame.getAttribute('srcdoc') && !(source && isOwn)) return undefined;
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    // A frame of another origin: its content is not part of this page for us.
    return undefined;
  }
}
