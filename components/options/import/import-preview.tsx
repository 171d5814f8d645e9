import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { countSearches } from '../../../lib/domain/searches';
import type { OpenSource, Reading } from '../../../lib/lists/list-source';
import type { ListPreview } from '../../../lib/lists/preview';
import { CONTACT_FIELDS, FIELDS } from '../../../lib/lists/registers/recordal-fields';
import { inLanguage } from '../../../lib/locales/languages';
import { noticeText } from '../../../lib/locales/notice';
import { SOURCES } from '../../../lib/sources/registry';
import type { ListRow } from '../../../lib/surfaces/list-rows';
import { CHARSETS } from '../../../lib/tabular/charsets';
import { CharsetChoice } from '../../shared/file/charset-choice';
import { ColumnTable } from '../../shared/file/column-table';
import { LeftOut } from '../../shared/file/left-out';
import { searchesText } from '../../shared/searches-text';
import { Sign } from '../../shared/sign';
import { useTexts } from '../../shared/texts-context';
import { AnswersFor } from './answers-for';
import { RejectedRows } from './rejected-rows';

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
  const { source, preview, reading, busy, lists, onReading, onTakeIn, onCancel } = props;
  const texts = useTexts();
  const { t } = texts;
  const heading = useRef<HTMLHeadingElement>(null);
  const { format, undated = 0 } = preview.file;
  const [name, setName] = useState(format === 'prose' ? t('import.decisions') : source.list);
  // The day of a decision is nobody's guess: where its text tells none, the person does.
  const [date, setDate] = useState(preview.file.date ?? (undated > 0 ? '' : source.date));
  const namesake = lists.find((list) => list.name === name.trim());
  const [addTo, setAddTo] = useState(
    preview.file.coverage !== undefined || (source.from !== 'file' && source.from !== 'register'),
  );
  const [open, setOpen] = useState(!preview.plain);
  const saysItself = preview.file.coverage !== undefined || source.from === 'register';
  // What a page shows or a person copies is mostly the answer to a search; a file is mostly a whole list.
  const [lookedUp, setLookedUp] = useState<readonly string[] | undefined>(
    source.from === 'file' ? undefined : [],
  );
  useEffect(() => heading.current?.focus(), []);
  const taken = namesake !== undefined && !mayReplace(source, namesake);
  const { columns } = preview.file;
  const mapped = columns.length === 0 || preview.accepted > 0;
  return (
    <form
      class="import-preview"
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        const settled = columns.length > 0 && preview.columnsFrom !== 'cells' ? { columns } : {};
        const searched = saysItself || !lookedUp ? {} : { lookedUp };
        const adds = addTo && namesake !== undefined;
        onTakeIn({ ...reading, ...settled, ...searched, name: name.trim(), date, addTo: adds });
      }}
    >
      <h4 ref={heading} tabIndex={-1}>
        <bdi>{source.name}</bdi>
      </h4>
      <Tried preview={preview} />
      {format === 'prose' && <p>{t('import.prose')}</p>}
      {preview.file.coverage && (
        <p class="quiet">{searchesText(countSearches(preview.file.coverage), texts)}</p>
      )}
      <LeftOut parts={preview.file.leftOut ?? []} />
      {columns.length > 0 && (
        <>
          <Understood preview={preview} />
          <p class="buttons">
            <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
              {t('import.changeColumns')}
            </button>
            {(preview.columnsFrom === 'memory' || preview.columnsFrom === 'hand') && (
              <button type="button" onClick={() => onReading({ ...reading, columns: [] })}>
                {t('import.guessAgain')}
              </button>
            )}
          </p>
          {open && (
            <ColumnTable
              columns={columns}
              sample={preview.file.sample ?? []}
              fields={FIELDS.map((field) => ({ field, label: t(`recordalField.${field}`) }))}
              repeats="goods"
              onChange={(changed) => onReading({ ...reading, columns: changed })}
            />
          )}
        </>
      )}
      <RejectedRows rejected={preview.rejected} columns={columns} />
      <ReadingChoices {...props} />
      <fieldset class="import-list">
        <legend class="unseen">{t('import.asList')}</legend>
        <label>
          {t('import.name')}
          <input
            type="text"
            required
            maxLength={40}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <label>
          {t(undated > 0 ? 'import.dayActed' : 'import.date')}
          <input type="date" required value={date} onInput={(event) => setDate(event.currentTarget.value)} />
        </label>
        {namesake && !taken && source.from !== 'register' && (
          <span class="namesake" role="radiogroup" aria-label={t('import.namesake', { list: namesake.name })}>
            {t('import.namesake', { list: namesake.name })}
            {([false, true] as const).map((adds) => (
              <label key={String(adds)}>
                <input type="radio" checked={addTo === adds} onChange={() => setAddTo(adds)} />
                {t(adds ? 'import.addTo' : 'import.replace')}
              </label>
            ))}
          </span>
        )}
      </fieldset>
      {!saysItself && <AnswersFor lookedUp={lookedUp} onChange={setLookedUp} />}
      {taken && (
        <p class="ill" role="alert">
          <Sign of="review" /> {t('import.taken', { list: namesake.name })}
        </p>
      )}
      <p class="buttons">
        <button type="submit" class="primary" disabled={busy || taken || !mapped || name.trim() === ''}>
          {t('import.takeIn')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('action.cancel')}
        </button>
      </p>
    </form>
  );
}

/** A file may take the place of what came out of files; a register that of an earlier one from the same address alone. */
function mayReplace({ from, origin }: OpenSource, { origin: kind, source }: ListRow): boolean {
  if (from !== 'register') return kind === 'file' || kind === 'page';
  return kind === 'subscription' && origin.kind === 'subscription' && source === origin.url;
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

/** Which column is which field, in a sentence; and who says so where it was not the file itself. */
function Understood({ preview: { file, columnsFrom } }: { preview: ListPreview }) {
  const { t, number } = useTexts();
  const named = file.columns.flatMap(({ header, field }, at) =>
    field
      ? [
          t('import.column', {
            field: t(`recordalField.${field}`),
            column: header || t('columns.numbered', { number: number(at + 1) }),
          }),
        ]
      : [],
  );
  return (
    <>
      {columnsFrom === 'memory' && <p>{t('import.remembered')}</p>}
      {columnsFrom === 'cells' && <p>{t('import.byCells')}</p>}
      <p class="quiet">{named.join(t('listSeparator'))}</p>
    </>
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
