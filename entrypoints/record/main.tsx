import { render } from 'preact';
import { Record } from '../../components/record/record';
import { TextsContext } from '../../components/texts-context';
import { t } from '../../lib/i18n';
import { onListsChanged } from '../../lib/lists/cache';
import { onSettingsChanged } from '../../lib/settings/items';
import { keep, readRecord } from './record-file';
import '../../components/record/record.css';

const texts = { t, today: new Date() };
const asked = new URLSearchParams(location.search);
const name = { regime: asked.get('regime') ?? '', recordNo: asked.get('recordNo') ?? '' };
document.documentElement.lang = t('languageTag');

/** Draws the page from what is stored now; called again whenever something of it changed. */
async function draw(): Promise<void> {
  const file = await readRecord(name);
  document.title = `${file.standings[0]?.recordal.markText || name.recordNo} – ${t('extensionName')}`;
  render(
    <TextsContext.Provider value={texts}>
      <Record {...name} {...file} onKeep={(kept) => keep(name, kept, file).then(draw)} />
    </TextsContext.Provider>,
    document.getElementById('root')!,
  );
}

await draw();
onListsChanged(() => void draw());
onSettingsChanged(() => void draw());
