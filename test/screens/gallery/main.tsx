import { render } from 'preact';
import { TextsContext } from '../../../components/texts-context';
import { TODAY } from '../../components/fixtures';
import { type Language, textsIn } from '../../components/texts';
import { SURFACES } from './surfaces';

/** Draws one surface in one state: `?surface=popup&state=found&language=zh_CN`. */
const query = new URLSearchParams(location.search);
const language = (query.get('language') ?? 'en') as Language;
const surface = SURFACES[query.get('surface') ?? ''];
const state = surface?.states[query.get('state') ?? ''];
const texts = { t: textsIn(language), today: TODAY };
document.documentElement.lang = texts.t('languageTag');

if (surface && state) {
  await surface.styles();
  const drawn = state(texts, language);
  if (drawn)
    render(
      <TextsContext.Provider value={texts}>{drawn}</TextsContext.Provider>,
      document.getElementById('root')!,
    );
}
document.documentElement.dataset.ready = 'yes';
