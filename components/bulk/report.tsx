import type { BulkRow } from '../../lib/bulk/results';
import type { ListLabel } from '../../lib/lists/list-label';
import { cite } from '../explanation/citation';
import { LookUpNotes } from '../shared/look-up-notes';
import { useLevelName } from '../shared/nothing-found';
import { searchesText } from '../shared/searches-text';
import { useTexts } from '../shared/texts-context';
import { picturesText } from './pictures/pictures-text';

/** Rows on paper: more is a book, and a file serves better. */
const MOST_ON_PAPER = 2_000;

/** Rows as a report that a lawyer can read: what, where, whose, both verdicts with their ground. */
export function Report({
  rows,
  lists,
  day: printed,
}: {
  rows: readonly BulkRow[];
  /** What the rows were checked against. */
  lists: readonly ListLabel[];
  day: string;
}) {
  const { t, day, number } = useTexts();
  const left = rows.length - MOST_ON_PAPER;
  return (
    <section class="report">
      <h1>{`${t('extensionName')} – ${day(printed)}`}</h1>
      <p>{t('about.advice')}</p>
      {rows.some(({ finding }) => finding?.demonstration) && <p>{t('bulk.demonstration')}</p>}
      {lists.map((list) => (
        <CheckedBy key={list.name} {...list} />
      ))}
      {left > 0 && <p>{t('bulk.leftOut', { most: number(MOST_ON_PAPER), count: number(left) }, left)}</p>}
      {rows.slice(0, MOST_ON_PAPER).map((row) => (
        <Entry key={row.row} {...row} />
      ))}
    </section>
  );
}

/** "List gacc, 1 May 2026 – Expired". */
function CheckedBy({ name, date, freshness, searches }: ListLabel) {
  const format = useTexts();
  const { t, day } = format;
  return (
    <p>
      {date
        ? t('bulk.checkedBy', { list: name, date: day(date) })
        : t('card.listWithoutDate', { list: name })}
      {(freshness === 'stale' || freshness === 'expired') && ` – ${t(`freshness.${freshness}`)}`}
      {searches && ` – ${searchesText(searches, format)}`}
    </p>
  );
}

function Entry(checked: BulkRow) {
  const { row, listing, level, finding, screening, error } = checked;
  const texts = useTexts();
  const { t, day } = texts;
  const levelName = useLevelName();
  const name = level === 'unreadable' ? t('bulk.unreadable') : levelName(level);
  return (
    <article>
      <h2>{`${row}. ${name} – ${listing.title || (error ?? '')}`}</h2>
      {finding && (
        <>
          <p>
            {t('card.possibleConflict', { recordNo: finding.recordNo })}: {finding.mark} / {finding.text} ·{' '}
            {finding.holder}
          </p>
          <p>
            {t('card.atCustoms')}: {t(`customs.${finding.customs.outcome}`)}{' '}
            {cite(finding.customs.citations, t)}
          </p>
          <p>
            {t('card.underTrademarkLaw')}: {t(`law.${finding.law.outcome}`)} {cite(finding.law.citations, t)}
          </p>
          <p>{finding.explanation.join(' ')}</p>
          <p>
            {finding.list} {finding.listDate && day(finding.listDate)}
          </p>
        </>
      )}
      <LookUpNotes notes={screening?.lookUpNotes} />
      {listing.pictures && <p>{picturesText(checked, texts)}</p>}
    </article>
  );
}
