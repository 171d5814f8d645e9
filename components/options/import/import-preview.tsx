import { useEffect, useId, useRef } from 'preact/hooks';
import { countSearches } from '../../../lib/domain/searches';
import type { OpenSource, Reading } from '../../../lib/lists/list-source';
import type { ListPreview } from '../../../lib/lists/preview';
import { CONTACT_FIELDS } from '../../../lib/lists/registers/recordal-fields';
import { inLanguage } from '../../../lib/locales/languages';
import { noticeText } from '../../../lib/locales/notice';
import { SOURCES } from '../../../lib/sources/registry';
import type { ListRow } from '../../../lib/surfaces/list-rows';
import { CHARSETS } from '../../../lib/tabular/charsets';
import { CharsetChoice } from '../../shared/file/charset-choice';
import { LeftOut } from '../../shared/file/left-out';
import { searchesText } from '../../shared/searches-text';
import { Sign } from '../../shared/sign';
import { useTexts } from '../../shared/texts-context';
import { ColumnsRead } from './columns-read';
import { RejectedRows } from './rejected-rows';
import { TargetList } from './target-list';
import { useTargetList } from './use-target-list';

export interface ImportPreviewProps {
  source: OpenSource;
  preview: ListPreview;
  reading: Reading;
  /** The preview is being made anew. */
  busy: boolean;
  lists: readonly ListRow[];
  onReading(reading: Reading): void;
  onTakeIn(request: Parameters<OpenSource['takeIn']>[0]): void;
  onCancel(): void;
}

/** How a source will be read, in a few lines where it explains itself, with its columns where it does not. */
export function ImportPreview(props: ImportPreviewProps) {
  const { source, preview, reading, busy, lists, onTakeIn, onCancel } = props;
  const texts = useTexts();
  const { t } = texts;
  const heading = useRef<HTMLHeadingElement>(null);
  const target = useTargetList(source, preview, lists);
  const { format, columns, coverage, leftOut = [], undated = 0 } = preview.file;
  const isMapped = columns.length === 0 || preview.accepted > 0;
  useEffect(() => heading.current?.focus(), []);
  return (
    <form
      class="import-preview"
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        const settled = columns.length > 0 && preview.columnsFrom !== 'cells' ? { columns } : {};
        onTakeIn(target.request({ ...reading, ...settled }));
      }}
    >
      <h4 ref={heading} tabIndex={-1}>
        <bdi>{source.name}</bdi>
      </h4>
      <Tried preview={preview} />
      {format === 'prose' && <p>{t('import.prose')}</p>}
      {coverage && <p class="quiet">{searchesText(countSearches(coverage), texts)}</p>}
      <LeftOut parts={leftOut} />
      <ColumnsRead {...props} />
      <RejectedRows rejected={preview.rejected} columns={columns} />
      <ReadingChoices {...props} />
      <TargetList target={target} undated={undated} isRegister={source.from === 'register'} />
      <p class="buttons">
        <button
          type="submit"
          class="primary"
          disabled={busy || target.isTaken || !isMapped || target.name.trim() === ''}
        >
          {t('import.takeIn')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('action.cancel')}
        </button>
      </p>
    </form>
  );
}

/** How far the rows that were tried are recordals: the sum is always whole. */
function Tried({ preview: { read, whole, accepted, rejected, warnings } }: { preview: ListPreview }) {
  const { t, number } = useTexts();
  const counts = { accepted: number(accepted), rejected: number(rejected.length), read: number(read) };
  const form = read === 1 ? 'single' : 'several';
  return (
    <p role="status">
      <Sign of={accepted > 0 && rejected.length === 0 ? 'clear' : 'review'} />{' '}
      {read === 0 && warnings[0]
        ? noticeText(warnings[0].says, t)
        : t(whole ? `import.triedAll.${form}` : `import.triedFirst.${form}`, counts)}
    </p>
  );
}

/** What a file does not say itself, or says wrong: its charset, its regime, and whether contacts come along. */
function ReadingChoices({ source, preview, reading, onReading }: ImportPreviewProps) {
  const { t } = useTexts();
  const id = useId();
  const { charset, columns } = preview.file;
  const contacts = columns.some(({ field }) => field && CONTACT_FIELDS.includes(field));
  return (
    <div class="reading-choices">
      {(source.from === 'file' || source.from === 'register') && charset && (
        <CharsetChoice
          read={charset}
          chosen={reading.charset}
          charsets={CHARSETS}
          // Headers read in another charset are other headers: what was settled for them is void.
          onChoose={(chosen) => onReading({ ...reading, charset: chosen, columns: undefined })}
        />
      )}
      <label>
        {t('import.regime')}
        <select
          value={reading.regime ?? ''}
          onChange={(event) => onReading({ ...reading, regime: event.currentTarget.value || undefined })}
        >
          <option value="">{t('import.byNumber')}</option>
          {SOURCES.map(({ regime, country }) => (
            <option key={regime} value={regime}>
              {inLanguage(country, t('languageTag'))}
            </option>
          ))}
        </select>
      </label>
      {contacts && (
        <label class="contacts">
          <input
            type="checkbox"
            aria-describedby={id}
            checked={reading.contacts ?? false}
            onChange={(event) => onReading({ ...reading, contacts: event.currentTarget.checked })}
          />
          {t('import.contacts')}
          <span id={id} class="quiet">
            {t('import.contactsHint')}
          </span>
        </label>
      )}
    </div>
  );
}
