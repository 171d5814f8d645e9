import { vi } from 'vitest';

/** Roots that were attached since `watchRoots`: they are closed, and a test looks into them as no page can. */
let roots: { host: Element; root: ShadowRoot }[] = [];

export function watchRoots(): void {
  roots = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, how) {
    const root = attach.call(this, how);
    roots.push({ host: this, root });
    return root;
  });
}

/** Every root of ours that stands on the page. */
export function ourRoots(): ShadowRoot[] {
  return roots.filter(({ host }) => host.isConnected).map(({ root }) => root);
}

/** Sends an event as the browser does for a person: what a script makes up says so of itself. */
export function personally(target: EventTarget, event: Event): void {
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
}

export function press(target: EventTarget): void {
  personally(target, new MouseEvent('click', { bubbles: true, composed: true }));
}

/** A window in which the test says which elements are seen; it lays nothing out. */
export class SeenElements {
  static all = new Set<SeenElements>();
  readonly watched = new Set<Element>();
  /** Whether what is watched from now on is in the window at once. */
  static inWindow = true;
  constructor(readonly tell: (changes: { target: Element; isIntersecting: boolean }[]) => void) {
    SeenElements.all.add(this);
  }
  observe(target: Element): void {
    this.watched.add(target);
    if (SeenElements.inWindow) this.tell([{ target, isIntersecting: true }]);
  }
  unobserve(target: Element): void {
    this.watched.delete(target);
  }
  disconnect(): void {
    SeenElements.all.delete(this);
  }
  static scrollTo(target: Element): void {
    for (const one of SeenElements.all)
      if (one.watched.has(target)) one.tell([{ target, isIntersecting: true }]);
  }
}
