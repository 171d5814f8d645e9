import { Popup, type PopupProps } from '../../../components/popup/popup';
import type { PageState } from '../../../lib/messages';
import { pageState } from '../../components/fixtures';
import { DEMO_LIST, samplePage } from './sample-data';
import type { DrawState } from './surfaces';

function popup(props: Partial<PopupProps> = {}): DrawState {
  return (_, language) => (
    <Popup
      host="www.amazon.com"
      page={samplePage(language)}
      lists={[DEMO_LIST]}
      onSwitch={() => {}}
      onLookup={async (text) => ({
        matches: samplePage(language).screened.flatMap(({ screening }) =>
          screening.findings
            .filter(({ mark }) => mark.toLowerCase().startsWith(text.toLowerCase().slice(0, 2)))
            .map((found) => ({ ...found, status: 'active', freshness: 'fresh' as const })),
        ),
      })}
      onOpenRecord={() => {}}
      onReveal={() => {}}
      onOpen={() => {}}
      {...props}
    />
  );
}

const page = (over: Partial<PageState>) =>
  popup({ page: pageState({ screened: [], cards: 0, readable: 0, ...over }) });

export const popupStates: Record<string, DrawState> = {
  found: popup(),
  clear: popup({ page: pageState({ screened: pageState().screened.slice(1), cards: 1, readable: 1 }) }),
  asking: popup({ page: 'asking' }),
  absent: popup({ page: 'absent', host: 'news.example', onRead: () => {} }),
  closed: popup({ page: 'closed', host: '' }),
  off: page({ off: true }),
  captcha: page({ status: 'unreadable', reason: 'captcha' }),
  partial: popup({
    page: pageState({ status: 'partial', reason: 'layout-changed', cards: 48, readable: 2 }),
    changed: true,
    onSaveBroken: () => {},
  }),
  checking: page({ cards: 48, readable: 48 }),
  failed: page({ problem: 'TypeError: list', cards: 48, readable: 48 }),
  'no-list': popup({ lists: [], page: 'absent', host: '' }),
};
