import { render } from 'preact';
import { Bulk } from '../../components/bulk/bulk';
import { TextsContext } from '../../components/texts-context';
import { addToStock } from '../../lib/add-to-stock';
import { t } from '../../lib/i18n';
import { ask } from '../../lib/messages';
import { readSettings } from '../../lib/settings/items';
import { createBulkRun } from './bulk-run';
import { save } from './save';
import '../../components/bulk/bulk.css';

const texts = { t, today: new Date() };
document.documentElement.lang = t('languageTag');
document.title = `${t('extensionName')} – ${t('bulk.title')}`;
const settings = await readSettings();
const { lists } = await ask('lists', null);
const run = createBulkRun(settings, draw);

function draw(): void {
  render(
    <TextsContext.Provider value={texts}>
      <Bulk
        stage={run.stage}
        lists={lists}
        reader={settings.role}
        onFile={run.open}
        onRun={run.start}
        onPause={run.pause}
        onCancel={run.cancel}
        onStartOver={run.startOver}
        onExport={(format, rows) => void save(format, rows, lists)}
        onDecide={async (rows, kind) => {
          const asks = rows.flatMap(({ finding, listing }) => (finding ? [{ kind, finding, listing }] : []));
          const { decisions } = await ask('decide', { asks });
          run.decided(decisions);
        }}
        onOpenRecord={({ regime, recordNo }) => void ask('openRecord', { regime, recordNo })}
        onStock={addToStock}
        onCopy={(text) => navigator.clipboard.writeText(text)}
      />
    </TextsContext.Provider>,
    document.getElementById('root')!,
  );
}

draw();
