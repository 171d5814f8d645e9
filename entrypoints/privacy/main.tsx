import { render } from 'preact';
import { Privacy } from '../../components/privacy/privacy';
import { TextsContext } from '../../components/texts-context';
import { t } from '../../lib/i18n';
import '../../components/privacy/privacy.css';

document.documentElement.lang = t('languageTag');
document.title = `${t('extensionName')} – ${t('about.privacy')}`;
render(
  <TextsContext.Provider value={{ t, today: new Date() }}>
    <Privacy />
  </TextsContext.Provider>,
  document.getElementById('root')!,
);
