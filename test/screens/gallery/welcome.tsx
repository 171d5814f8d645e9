import { createInPage } from '../../../components/in-page/in-page';
import type { Texts } from '../../../components/shared/texts-context';
import { Welcome, type WelcomeProps } from '../../../components/welcome/welcome';
import { finding, screening } from '../../components/fixtures';
import { idleRegister } from '../../components/idle-sources';
import type { DrawState } from './surfaces';
import '../../../lib/highlight/highlights.css';

/** What the demonstration list finds in the sample's first offer. */
async function mark(cards: readonly HTMLElement[], texts: Texts, signal: AbortSignal): Promise<void> {
  const card = cards[0]!;
  const node = card.querySelector('h3')!.firstChild as Text;
  const start = node.data.indexOf('Nlke');
  const pieces = [{ node, nodeStart: 0, start: 0, length: node.data.length }];
  const place = {
    listing: { id: '1', site: '', url: '', title: node.data, images: [] },
    card,
    title: { text: node.data, pieces },
  };
  const found = screening({ findings: [finding({ start, end: start + 4 })] });
  createInPage(document, { ...texts, role: () => 'seller' }, signal).show([{ place, screening: found }]);
}

const welcome = (onSample: WelcomeProps['onSample']) => (
  <Welcome
    {...idleRegister}
    {...{ reader: 'seller', onSample }}
    onRole={() => {}}
    onOpenOptions={() => {}}
    onOpenBulk={() => {}}
  />
);

export const welcomeStates: Record<string, DrawState> = {
  usual: (texts, _, { signal }) => welcome((cards) => mark(cards, texts, signal)),
  unanswered: () => welcome(() => Promise.reject(new Error('no answer'))),
};
