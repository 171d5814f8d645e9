/** A page with more elements than this is not searched for hidden trees. */
const MOST_ELEMENTS = 60_000;
const MOST_ROOTS = 200;
/** So many pieces that came at once are not looked into one by one: the page is searched anew. */
const MANY_PIECES = 500;

/** Elements that pages consist of and that are no hosts in practice; the browser sorts them out faster than we can. */
const PLAIN =
  'div,span,a,li,ul,ol,p,img,picture,source,svg,svg *,i,b,em,s,strong,button,input,label,option,select,script,style,link,meta,h1,h2,h3,h4,h5,h6,table,tbody,tr,td,th,form,br,dl,dt,dd,noscript,template';
const HOSTS = `:not(${PLAIN})`;

type Root = Document | ShadowRoot;

/** The trees that a page's content stands in, kept while the page changes. */
export interface PageRoots {
  /**
   * The document, open shadow roots, and documents of frames of the same origin, each before what is inside it. Closed
   * roots and frames of other origins cannot be seen.
   */
  all(): readonly Root[];
  /** To be told of every change: only what was added is searched, and elements known from before may have got trees. */
  changed(added: Iterable<Node>): void;
}

/** O(elements) at first, most of it inside the browser; then O(elements added). */
export function pageRoots(document: Document): PageRoots {
  const hosts = new Set<Element>();
  let unsearched: (Root | Element)[] = [document];
  let searched = new WeakSet<Root>();
  let known: readonly Root[] | undefined;

  function search(part: Root | Element): void {
    if ('matches' in part && part.matches(HOSTS)) hosts.add(part);
    const inside = part.querySelectorAll(HOSTS);
    if (inside.length > MOST_ELEMENTS) return;
    for (const element of inside) hosts.add(element);
  }

  function look(): readonly Root[] {
    const roots: Root[] = [document];
    unsearched.forEach(search);
    unsearched = [];
    // What is found on the way is among the hosts that follow.
    for (const host of hosts) {
      if (roots.length >= MOST_ROOTS) break;
      if (isGone(host)) {
        hosts.delete(host);
        continue;
      }
      const inner = treeOf(host);
      if (!inner) continue;
      roots.push(inner);
      if (!searched.has(inner)) search(inner);
      searched.add(inner);
    }
    return roots;
  }

  return {
    all: () => (known ??= look()),
    changed(added) {
      known = undefined;
      for (const node of added) if (node.nodeType === 1) unsearched.push(node as Element);
      if (unsearched.length <= MANY_PIECES) return;
      unsearched = [document];
      searched = new WeakSet();
    },
  };
}

/** A frame's elements stay in its document when the frame goes. */
function isGone({ isConnected, ownerDocument }: Element): boolean {
  return !isConnected || !ownerDocument.defaultView;
}

function treeOf(host: Element): Root | undefined {
  if (host.hasAttribute('data-recordal-lens')) return undefined;
  return host.shadowRoot ?? (host.tagName === 'IFRAME' ? frameDocument(host) : undefined);
}

/**
 * Only frames with a page of the site's own are looked into: the browser makes a world for our scripts in each one that
 * is, and the empty ones, of which advertisements leave many, would cost more than all the reading.
 */
function frameDocument(frame: Element): Document | undefined {
  const source = frame.getAttribute('src');
  const { URL: base } = frame.ownerDocument;
  try {
    const isOwn = source && new URL(source, base).origin === new URL(base).origin;
    if (isOwn || frame.getAttribute('srcdoc'))
      return (frame as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    // No address, or a frame of another origin: its content is not part of this page for us.
  }
  return undefined;
}
