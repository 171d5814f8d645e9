/** A page with more elements than this is not searched for hidden trees. */
const MOST_ELEMENTS = 60_000;

/**
 * Elements that pages consist of and that are no hosts in practice; the browser sorts them out faster than we can. In the
 * order of how many there are: it asks one after the other, and last what it has to go up the tree for.
 */
const PLAIN =
  'div,span,a,li,img,path,svg,i,p,script,button,ul,input,b,option,h2,h3,td,tr,label,source,picture,link,meta,style,em,s,strong,svg *';

/**
 * The trees that a page's content is in: the document, open shadow roots, and documents of frames of the same
 * origin, each with what is inside it. Closed roots and frames of other origins cannot be seen. O(elements), most of
 * it inside the browser.
 */
export function pageRoots(document: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (let at = 0; at < roots.length && roots.length < 200; at++) {
    const elements = roots[at]!.querySelectorAll(`:not(${PLAIN})`);
    if (elements.length > MOST_ELEMENTS) continue;
    for (const element of elements) {
      const inner = element.shadowRoot ?? (element.tagName === 'IFRAME' ? frameDocument(element) : undefined);
      if (inner && !element.hasAttribute('data-recordal-lens')) roots.push(inner);
    }
  }
  return roots;
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
