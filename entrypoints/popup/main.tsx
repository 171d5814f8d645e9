import { render } from 'preact';
import { browser } from '#imports';
import type { LookupAnswer } from '../../components/popup/look-up';
import { Popup, type PopupProps } from '../../components/popup/popup';
import type { PageKnown } from '../../components/popup/status-line';
import { TextsContext } from '../../components/texts-context';
import { t } from '../../lib/i18n';
import { ask, askTab } from '../../lib/messages';
import '../../components/popup/popup.css';

/** Words beyond this many are a title to check rather than a mark to look up. */
const WORDS_OF_A_MARK = 3;

const texts = { t, today: new Date() };
document.documentElement.lang = t('languageTag');

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const tabId = tab?.id ?? -1;
let known: Pick<PopupProps, 'page' | 'lists'> = { page: 'asking', lists: [] };

async function lookUp(text: string): Promise<LookupAnswer> {
  const { matches } = await ask('lookup', { text, limit: 8 });
  if (text.split(/\s+/).length <= WORDS_OF_A_MARK && text.length < 12) return { matches };
  const pasted = { id: 'pasted', site: 'pasted', url: '', title: text, images: [] };
  const { screenings } = await ask('screen', { listings: [pasted] });
  return screenings[0] ? { matches, screening: screenings[0] } : { matches };
}

async function open(surface: 'panel' | 'bulk' | 'options'): Promise<void> {
  if (surface === 'options') await browser.runtime.openOptionsPage();
  if (surface === 'bulk') await browser.tabs.create({ url: browser.runtime.getURL('/bulk.html' as never) });
  window.close();
}

function draw(more: Partial<typeof known> = {}): void {
  known = { ...known, ...more };
  render(
    <TextsContext.Provider value={texts}>
      <Popup
        {...known}
        host={tab?.url ? new URL(tab.url).host : ''}
        onLookup={lookUp}
        onReveal={(listingId, finding) => {
          void askTab(tabId, 'reveal', { listingId, finding }).finally(() => window.close());
        }}
        onOpen={open}
      />
    </TextsContext.Provider>,
    document.getElementById('root')!,
  );
}

const page: Promise<PageKnown> = askTab(tabId, 'pageState', null).catch(() => 'absent');
draw();
void page.then((answer) => draw({ page: answer }));
void ask('lists', null).then(({ lists }) => draw({ lists }));
