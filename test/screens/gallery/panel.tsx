import { Panel, type PanelProps } from '../../../components/panel/panel';
import { NoticeError } from '../../../lib/locales/failure';
import type { PageState } from '../../../lib/page/page-state';
import { pageState } from '../../components/fixtures';
import { idleDemonstration } from '../../components/idle-sources';
import { DEMO_LIST, LISTS_LOST, manyPages, samplePage } from './sample-data';
import type { DrawState } from './surfaces';

function panel(props: Partial<PanelProps> = {}, press: string[] = []): DrawState {
  return (_, language, { after }) => {
    for (const key of press) after(() => document.dispatchEvent(new KeyboardEvent('keydown', { key })));
    return (
      <Panel
        {...idleDemonstration}
        host="www.amazon.com"
        page={samplePage(language)}
        lists={[DEMO_LIST]}
        reader="moderator"
        onReveal={() => {}}
        onCopy={async () => {}}
        onOpenRecord={() => {}}
        onStock={async () => async () => {}}
        onDecide={async (asks) =>
          asks.map(({ kind, finding, note = '' }) => ({
            ...{
              id: '1',
              kind,
              regime: finding.regime,
              recordNo: finding.recordNo,
              mark: finding.mark,
              note,
            },
            ...{ words: finding.text, at: '', reach: { to: 'listing', site: '', listingId: '' } },
          }))
        }
        onRetract={async () => {}}
        {...props}
      />
    );
  };
}

const page = (over: Partial<PageState>) =>
  panel({ page: pageState({ screened: [], cards: 0, readable: 0, ...over }) });

export const panelStates: Record<string, DrawState> = {
  found: panel({}, ['j']),
  many: (texts, language, stage) =>
    panel({ page: manyPages(language) }, ['j', 'j', 'j'])(texts, language, stage),
  decided: panel({}, ['j', 'd']),
  note: panel({}, ['j', 'n']),
  holder: panel({ reader: 'holder' }, ['j']),
  keys: panel({}, ['?']),
  clear: panel({ page: pageState({ screened: pageState().screened.slice(1), cards: 1, readable: 1 }) }),
  absent: panel({ page: 'absent', host: '' }),
  captcha: page({ status: 'unreadable', reason: 'captcha' }),
  loading: page({ cards: 48, readable: 48 }),
  'lists-lost': panel({ listsLost: LISTS_LOST }),
  'not-kept': panel({ onDecide: () => Promise.reject(new NoticeError({ key: 'problem.unanswered' })) }, [
    'j',
    'd',
  ]),
};
