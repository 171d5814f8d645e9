import { Popup } from '../../../components/popup/popup';
import type { PopupProps } from '../../../components/popup/popup-props';
import type { PageState } from '../../../lib/page/page-state';
import { sourceOf } from '../../../lib/sources/registry';
import { pageState } from '../../components/fixtures';
import { idleDemonstration, idleRegister } from '../../components/idle-sources';
import type { Language } from '../../components/texts';
import { DEMO_LIST, LISTS_LOST, samplePage } from './sample-data';
import type { DrawState } from './surfaces';

function popup(props: Partial<PopupProps> = {}): DrawState {
  return (_, language) => (
    <Popup
      {...{ source: sourceOf('CN'), onLookUpAt: idleRegister.onLookUpAt, ...idleDemonstration }}
      host="www.amazon.com"
      page={samplePage(language)}
      lists={[DEMO_LIST]}
      onSwitch={async () => {}}
      onLookup={async (text) => {
        const { screened } = samplePage(language);
        const screening = screened.find(({ listing }) => listing.title === text)?.screening;
        const marks = screened.flatMap(({ screening }) => screening.findings);
        const matches = marks
          .filter(({ text: words }) => text.toLowerCase().startsWith(words.toLowerCase().slice(0, 1)))
          .map((found) => ({ ...found, status: 'active', freshness: 'fresh' as const }));
        return { matches, ...(screening && { screening }) };
      }}
      onOpenRecord={() => {}}
      onReveal={() => {}}
      onOpen={() => {}}
      {...props}
    />
  );
}

const page = (over: Partial<PageState>) =>
  popup({ page: pageState({ screened: [], cards: 0, readable: 0, ...over }) });

/** The popup with words typed into its look-up. */
function typed(words: (language: Language) => string, props: Partial<PopupProps> = {}): DrawState {
  return (texts, language, stage) => {
    stage.after(() => {
      const field = document.querySelector<HTMLInputElement>('input[type="search"]')!;
      field.value = words(language);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    return popup(props)(texts, language, stage);
  };
}

/** The popup after the record of its page was saved, or could not be. */
function recorded(onRecord: PopupProps['onRecord'] & {}): DrawState {
  return (texts, language, stage) => {
    stage.after(() => document.querySelector<HTMLElement>('.page-record button')!.click());
    return popup({ onRecord })(texts, language, stage);
  };
}

export const popupStates: Record<string, DrawState> = {
  found: popup(),
  'record-saved': recorded(async () => {}),
  'record-failed': recorded(() => Promise.reject(new Error('no list'))),
  'looked-up': typed(() => 'nike'),
  'title-checked': typed((language) => samplePage(language).screened[0]!.listing.title),
  'not-known': typed(() => 'zzyzx', { onLookup: async () => ({ matches: [] }) }),
  clear: popup({ page: pageState({ screened: pageState().screened.slice(1), cards: 1, readable: 1 }) }),
  asking: popup({ page: 'asking' }),
  absent: popup({ page: 'absent', host: 'news.example', onRead: () => {} }),
  bare: popup({ page: 'bare', host: '', onRead: () => {}, onReload: () => {} }),
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
  'demonstration-left': popup({
    demonstrationLeft: true,
    lists: [{ ...DEMO_LIST, name: 'customs-2026', demonstration: false }],
  }),
  'no-list': popup({ lists: [], page: 'absent', host: '' }),
  'lists-lost': popup({ listsLost: LISTS_LOST }),
};
