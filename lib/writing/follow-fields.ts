import { type PageMemory, pageMemory, rootsOf } from '../marketplaces/page/page-memory';
import { watchPage } from '../marketplaces/page/watch';

/** Milliseconds between two searches for fields: an editor changes with every letter. */
const LOOK_EVERY = 700;

/** Events after which a field may hold other words: typed, chosen, pasted, or written by the editor itself. */
const TYPED = ['input', 'change', 'focusin', 'focusout', 'click', 'compositionend'];

export interface FieldFollower {
  /** The trees of the page that may contain fields. */
  roots(): (Document | ShadowRoot)[];
  /** True while a person composes a character from several keys: what the field holds then is no word yet. */
  readonly isComposing: boolean;
}

/**
 * Follows what is written on a page until the signal is aborted: `look` is called when fields may have come or gone,
 * `typed` when a field's words may have changed. It only listens: it stops no event, moves no focus, and sets nothing.
 */
export function followFields(
  document: Document,
  { look, typed }: { look(): void; typed(): void },
  signal: AbortSignal,
): FieldFollower {
  const memory: PageMemory = pageMemory();
  const listening = new WeakSet<Node>();
  let isComposing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function listen(): void {
    for (const root of rootsOf(memory, document)) {
      if (listening.has(root)) continue;
      listening.add(root);
      const options = { signal, capture: true, passive: true };
      root.addEventListener('compositionstart', () => compose(true), options);
      root.addEventListener('compositionend', () => compose(false), options);
      for (const type of TYPED) root.addEventListener(type, () => isComposing || typed(), options);
    }
  }

  /** A field that is removed during composition ends it without an event; the focus reveals that. */
  function compose(composing: boolean): void {
    isComposing = composing;
  }
  document.addEventListener('focusin', () => compose(false), { signal, capture: true, passive: true });

  function changed(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (signal.aborted) return;
      listen();
      look();
    }, LOOK_EVERY);
  }

  listen();
  watchPage(document, changed, signal, memory);
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    roots: () => rootsOf(memory, document),
    get isComposing() {
      return isComposing;
    },
  };
}
