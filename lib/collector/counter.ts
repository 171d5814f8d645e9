import type { CollectionState } from '../domain/result-page';
import { refuseForged } from '../highlight/trusted-events';
import type { Translate } from '../locales/create-translate';
import styles from './counter.css?inline';

export interface Counter {
  show(state: CollectionState): void;
  /** Number of pages that are read but not stored yet. */
  waits(pages: number): void;
}

/**
 * Draws the counter into a page, in a root whose contents the page's scripts can neither read nor click, until the
 * signal is aborted. A page that removes it gets it back with the counter's next change.
 */
export function drawCounter(page: Document, t: Translate, done: () => void, signal: AbortSignal): Counter {
  const host = page.createElement('span');
  host.dataset.recordalLens = '';
  const root = host.attachShadow({ mode: 'closed' });
  refuseForged(root);
  const make = <K extends keyof HTMLElementTagNameMap>(name: K, words = '') =>
    Object.assign(page.createElement(name), { textContent: words });
  const says = make('p', t('collector.ready'));
  const list = make('p');
  const late = make('p');
  const button = Object.assign(make('button', t('collector.done')), { type: 'button' });
  const box = Object.assign(make('div'), { className: 'counter', dir: t('textDirection') });
  says.setAttribute('role', 'status');
  list.className = 'list';
  late.className = 'late';
  box.append(says, list, late, button);
  root.append(make('style', styles), box);
  button.addEventListener('click', (event) => event.isTrusted && done());
  signal.addEventListener('abort', () => host.remove());
  const stand = (): void => {
    if (!host.isConnected && !signal.aborted) page.documentElement.append(host);
  };
  stand();
  return {
    show(state) {
      says.textContent = progressText(state, t);
      list.textContent = t('collector.into', { list: state.list });
      stand();
    },
    waits(pages) {
      late.textContent = pages > 0 ? t('collector.late') : '';
      stand();
    },
  };
}

/** "300 of 643 taken, page 3 of 7". */
function progressText({ current, rows }: CollectionState, t: Translate): string {
  if (!current) return t('collector.ready');
  const { words, taken, hits, page, pages } = current;
  if (words === '') return t('collector.unknownSearch', { rows });
  if (hits === 0) return t('collector.none', { words });
  const counted =
    hits === undefined ? t('collector.taken', { taken }) : t('collector.takenOf', { taken, hits });
  return page && pages ? t('collector.onPage', { counted, page, pages }) : counted;
}
