import { Window } from 'happy-dom';
import { afterEach, describe, expect, test } from 'vitest';
import { type PageMemory, pageMemory, rootsOf } from '../../lib/marketplaces/page/page-memory';
import { pageRoots } from '../../lib/marketplaces/page/page-roots';
import { watchPage } from '../../lib/marketplaces/page/watch';

let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
});

/** An element of a page's own name, with a tree of its own or, for now, without one. */
function element(document: Document, inner?: string): HTMLElement {
  const made = document.createElement('shop-grid');
  if (inner !== undefined) made.attachShadow({ mode: 'open' }).innerHTML = inner;
  return made;
}

function watched(html: string) {
  const window = new Window({ url: 'https://shop.example/' });
  Object.assign(window, { requestIdleCallback: (run: () => void) => setTimeout(run) });
  const document = window.document as unknown as Document;
  document.body.innerHTML = html;
  const memory = pageMemory();
  watchPage(document, () => {}, life.signal, memory);
  return { document, memory, main: document.querySelector('main')! };
}

const turn = () => new Promise((next) => setTimeout(next));

async function settled(): Promise<void> {
  for (let left = 6; left > 0; left--) await turn();
}

const known = (document: Document, memory: PageMemory) => rootsOf(memory, document);

describe('the trees of a page that changes are those that a search of all of it finds', () => {
  test.each<[string, (main: Element, document: Document) => void]>([
    ['one comes with its tree', (main, document) => main.append(element(document, '<p>new</p>'))],
    [
      'deep inside what comes',
      (main, document) => {
        const section = document.createElement('section');
        section.innerHTML = '<div><ul><li></li></ul></div>';
        section.querySelector('li')!.append(element(document, 'new'));
        main.append(section);
      },
    ],
    [
      'inside the tree of another',
      (main, document) => {
        const outer = element(document, '<i></i>');
        outer.shadowRoot!.append(element(document, 'inner'));
        main.append(outer);
      },
    ],
    [
      'one that stood there without gets it, and something else changes',
      (main) => {
        main.querySelector('shop-row')!.attachShadow({ mode: 'open' });
        main.append('more');
      },
    ],
    ['one goes', (main) => main.querySelector('shop-old')!.remove()],
    ['all goes', (main) => main.replaceChildren()],
    [
      'one is taken out and put in elsewhere',
      (main, document) => document.body.append(main.querySelector('shop-old')!),
    ],
    [
      'one of ours comes, and is none of the page’s',
      (main, document) => {
        const ours = element(document, 'ours');
        ours.setAttribute('data-recordal-lens', '');
        main.append(ours, 'words');
      },
    ],
    ['only words come', (main) => main.append('words')],
  ])('%s', async (_, act) => {
    const { document, memory, main } = watched('<main><shop-row></shop-row></main>');
    const old = document.createElement('shop-old');
    old.attachShadow({ mode: 'open' }).innerHTML = '<p>old</p>';
    main.append(old);
    await settled();
    expect(known(document, memory)).toEqual(pageRoots(document));
    act(main, document);
    await settled();
    expect(known(document, memory)).toEqual(pageRoots(document));
  });

  test.each(Array.from({ length: 40 }, (_, seed) => seed))(
    'whatever comes, goes and moves (%i)',
    async (seed) => {
      const { document, memory, main } = watched('<main></main>');
      let state = seed + 1;
      const below = (n: number) => {
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
        return Math.floor((state / 2_147_483_648) * n);
      };
      for (let step = 0; step < 40; step++) {
        const places: ParentNode[] = [main, ...pageRoots(document).slice(1)];
        const place = places[below(places.length)]!;
        const all = [...place.querySelectorAll('shop-grid, section')];
        const one = all[below(all.length || 1)];
        const kind = below(7);
        if (kind === 0) place.append(element(document));
        else if (kind === 1) place.append(element(document, '<section></section>'));
        else if (kind === 2) place.append(document.createElement('section'));
        else if (kind === 3) one?.append(element(document, 'inner'));
        else if (kind === 4) one?.remove();
        else if (kind === 5 && one) main.append(one);
        else if (kind === 6 && one?.tagName === 'SHOP-GRID' && !one.shadowRoot) {
          one.attachShadow({ mode: 'open' });
          // A tree that comes to an element is no change by itself: the next one tells.
          place.append('words');
        }
        if (below(4) === 0) {
          // Somebody reads between the change and the look that follows it: of trees that nobody follows yet.
          await turn();
          known(document, memory);
        }
        if (below(3) === 0) {
          await settled();
          expect(known(document, memory)).toEqual(pageRoots(document));
        }
      }
    },
  );

  test('a tree that was read of before anybody followed it is followed from the next look on', async () => {
    const { document, memory, main } = watched('<main></main>');
    const outer = element(document, '<i></i>');
    main.append(outer);
    await turn();
    known(document, memory);
    outer.shadowRoot!.append(element(document, 'inner'));
    await settled();
    expect(known(document, memory)).toEqual(pageRoots(document));
    outer.shadowRoot!.lastElementChild!.shadowRoot!.append(element(document, 'innermost'));
    await settled();
    expect(known(document, memory)).toEqual(pageRoots(document));
  });

  test('what was looked through for trees is not kept', async () => {
    const { memory, main } = watched('<main></main>');
    main.append('words');
    await settled();
    expect(memory.news).toEqual([]);
  });

  test('what is gone is not kept', async () => {
    const { document, memory, main } = watched('<main></main>');
    for (let at = 0; at < 50; at++) {
      main.replaceChildren(element(document), element(document), document.createElement('section'));
      await settled();
    }
    expect(memory.bare.size).toBeLessThan(10);
  });
});
