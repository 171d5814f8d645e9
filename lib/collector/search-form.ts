import type { Query } from '../domain/coverage';
import type { RegisterSearch } from '../domain/result-page';
import { fieldOfHeader } from '../lists/reading/headings';
import { isShown } from './page-text';

/** The most UTF-16 units of a search's words. */
const LONGEST = 200;
const MOST_FIELDS = 60;

type SearchField = Query['field'];

/** Register fields in which words are searched, by what their headings mean. */
const FIELDS: Readonly<Record<string, SearchField>> = {
  markText: 'mark',
  aliases: 'mark',
  holder: 'holder',
  recordNo: 'number',
  registrationNo: 'number',
};

/** How words are matched, by the wording of buttons and choices. */
const EXACT = /精确|精準|精准|exact|точн/i;
const CONTAINS = /模糊|包含|fuzzy|contain|partial|similar|содерж|нечётк|нечетк/i;
const SEARCH =
  /查询|查詢|搜索|搜尋|检索|檢索|查找|\bsearch\b|\bfind\b|\bquery\b|поиск|найти|искать|показать/i;

/**
 * The search that the page's form expresses. Undefined if nothing is typed, or if more than one field or choice
 * narrows the search: then its answer is not the answer to the words alone.
 */
export function typedSearch(page: Document): RegisterSearch | undefined {
  const typed = fieldsOf(page).filter(({ value }) => value.trim() !== '');
  const [only, ...others] = typed;
  if (!only || others.length > 0 || isNarrowed(only)) return undefined;
  const words = only.value.trim().replace(/\s+/g, ' ').slice(0, LONGEST);
  const field = fieldNamed(only);
  const match = chosenMatch(only);
  return { words, ...(field ? { field } : {}), ...(match ? { match } : {}) };
}

/** How a button says that it searches; undefined if it does something else. */
export function searchButton(button: Element): { match?: Query['match'] } | undefined {
  const label = labelOfButton(button);
  const match = matchNamed(label);
  if (match) return { match };
  return SEARCH.test(label) ? {} : undefined;
}

function labelOfButton(button: Element): string {
  const value = 'value' in button && typeof button.value === 'string' ? button.value : '';
  const words = [button.textContent, value, button.getAttribute('title'), button.getAttribute('aria-label')];
  const label = words.filter(Boolean).join(' ').slice(0, 80);
  // Two characters are often set apart to fill their button.
  return label.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
}

const matchNamed = (label: string): Query['match'] | undefined =>
  EXACT.test(label) ? 'exact' : CONTAINS.test(label) ? 'contains' : undefined;

/** Text fields; those of pagers and inside data tables do not count. */
function fieldsOf(page: Document): HTMLInputElement[] {
  const fields = page.querySelectorAll<HTMLInputElement>(
    'input:not([type]), input[type=text], input[type=search]',
  );
  return [...fields]
    .slice(0, MOST_FIELDS)
    .filter((field) => !field.disabled && !field.readOnly && isShown(field))
    .filter((field) => !field.closest('[id*="pager" i], [class*="pag" i], [role=grid], [aria-describedby]'));
}

/**
 * A choice in the same form that differs from its default: a class, a state, a time. The choice of how words are
 * matched does not count as narrowing.
 */
function isNarrowed(field: HTMLInputElement): boolean {
  const choices = field.form?.querySelectorAll<HTMLSelectElement>('select') ?? [];
  return [...choices].some(({ selectedOptions: [chosen], options }) => {
    if (!chosen || chosen === options[0] || chosen.defaultSelected) return false;
    return matchNamed(chosen.text) === undefined && !/^\s*\d{1,4}\s*$/.test(chosen.text);
  });
}

function chosenMatch({ form }: HTMLInputElement): Query['match'] | undefined {
  const chosen = [
    ...[...(form?.querySelectorAll('select') ?? [])].flatMap(
      ({ selectedOptions: [option] }) => option?.text ?? [],
    ),
    ...[...(form?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])].map(nearText),
  ];
  return chosen.map(matchNamed).find((match) => match !== undefined);
}

function fieldNamed(field: HTMLInputElement): SearchField | undefined {
  const names = [field.name, field.id, field.getAttribute('aria-label'), field.placeholder, nearText(field)];
  for (const name of names) {
    const sought = FIELDS[fieldOfHeader((name ?? '').slice(0, LONGEST)) ?? ''];
    if (sought) return sought;
  }
  return undefined;
}

/** The text beside a field: its label, the cell before its own, or the words before it. */
function nearText(field: HTMLInputElement): string {
  const label = field.labels?.[0]?.textContent ?? '';
  const cell = field.closest('td')?.previousElementSibling?.textContent ?? '';
  const before = field.previousSibling?.textContent ?? field.nextSibling?.textContent ?? '';
  return [label, cell, before].map((text) => text.replace(/[:：*\s]+/g, ' ').trim()).find(Boolean) ?? '';
}
