import type { BulkRow } from '../../lib/bulk/results';
import { expiredLists } from '../../lib/lists/expired';
import type { ListLabel } from '../../lib/messages';
import { camel, formatDay, type Translate } from '../../lib/texts';

/** Rows on paper: more is a book, and a file serves better. */
const MOST = 2_000;

/** Prints rows as a report that a lawyer can read: what, where, whose, both verdicts with their ground. */
export function printReport(rows: readonly BulkRow[], lists: readonly ListLabel[], t: Translate): void {
  const report = document.createElement('section');
  report.className = 'report';
  const heading = document.createElement('h1');
  heading.textContent = `${t('extensionName')} – ${formatDay(new Date().toISOString().slice(0, 10), t('languageTag'))}`;
  report.append(heading, paragraph(t('about.advice')));
  if (rows.some(({ finding }) => finding?.demonstration)) report.append(paragraph(t('bulk.demonstration')));
  report.append(...lists.map((list) => paragraph(checkedBy(list, t))));
  const expired = expiredLists(lists).length > 0;
  for (const row of rows.slice(0, MOST)) report.append(entry(row, expired, t));
  document.querySelector('main')!.append(report);
  addEventListener('afterprint', () => report.remove(), { once: true });
  print();
}

/** "List gacc, 1 May 2026 – Expired": what the rows were checked against. */
function checkedBy({ name, date, freshness }: ListLabel, t: Translate): string {
  const known = date
    ? t('bulk.checkedBy', { list: name, date: formatDay(date, t('languageTag')) })
    : t('card.listWithoutDate', { list: name });
  return freshness === 'stale' || freshness === 'expired'
    ? `${known} – ${t(`freshness.${freshness}`)}`
    : known;
}

function entry(
  { row, listing, level, finding, error }: BulkRow,
  expired: boolean,
  t: Translate,
): HTMLElement {
  const article = document.createElement('article');
  const heading = document.createElement('h2');
  const name =
    level === 'unreadable'
      ? t('bulk.unreadable')
      : t(`level.${level === 'clear' && expired ? 'clearExpired' : level}`);
  heading.textContent = `${row}. ${name} – ${listing.title || (error ?? '')}`;
  article.append(heading);
  if (!finding) return article;
  const { recordNo, holder, mark, text, list, listDate, customs, law, explanation } = finding;
  article.append(
    paragraph(`${t('card.possibleConflict', { recordNo })}: ${mark} / ${text} · ${holder}`),
    paragraph(`${t('card.atCustoms')}: ${t(`customs.${camel(customs.outcome)}`)}`),
    paragraph(`${t('card.underTrademarkLaw')}: ${t(`law.${camel(law.outcome)}`)}`),
    paragraph(explanation.join(' ')),
    paragraph(`${list} ${listDate}`),
  );
  return article;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
