import { render } from 'preact';
import { TextsContext } from '../../../components/shared/texts-context';
import { TODAY } from '../../components/fixtures';
import { type Language, textsIn } from '../../components/texts';
import { SURFACES } from './surfaces';

/** What we draw over pages stands in closed roots; who checks its pictures must see into them. */
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (how) {
  return attach.call(this, { ...how, mode: 'open' });
};

/** Draws one surface in one state: `?surface=popup&state=found&language=zh_CN`; `showState` draws another of its states. */
const query = new URLSearchParams(location.search);
const surface = SURFACES[query.get('surface') ?? ''];
const root = document.getElementById('root')!;
let gone = new AbortController();

/** Draws a state in place of the one before; resolves when it is drawn and all that it presses was answered. */
async function showState(state: string, language: Language): Promise<void> {
  gone.abort();
  gone = new AbortController();
  render(null, root);
  document.body.replaceChildren(root);
  history.replaceState(null, '', location.pathname + location.search);
  scrollTo(0, 0);
  const texts = { t: textsIn(language), today: TODAY };
  document.documentElement.lang = texts.t('languageTag');
  await surface?.styles();
  const acts: (() => unknown)[] = [];
  const stage = { signal: gone.signal, after: (act: () => unknown) => void acts.push(act) };
  const drawn = surface?.states[state]?.(texts, language, stage);
  if (drawn) render(<TextsContext.Provider value={texts}>{drawn}</TextsContext.Provider>, root);
  for (const act of [() => {}, ...acts]) {
    await act();
    await atRest();
  }
}

/** Two frames: effects have run, and what they changed is drawn. */
function atRest(): Promise<unknown> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

Object.assign(globalThis, { showState });
const state = query.get('state');
if (state) await showState(state, (query.get('language') ?? 'en') as Language);
