import type { Query } from '../domain/coverage';
import type { RegisterSearch } from '../domain/result-page';
import { fieldOfHeader } from '../lists/reading/headings';
import { isShown } from './page-text';

/** Longest words of a search. */
const LONGEST = 200;
const MOST_FIELDS = 60;

type SearchField = Query['field'];

/** Fields of a register that are searched for words, by what their headings mean. */
const FIELDS: Readonly<Record<string, SearchField>> = {
  markText: 'mark',
  aliases: 'mark',
  holder: 'holder',
  recordNo: 'number',
  registrationNo: 'number',
};

/** How words are sought, by what buttons and choices call it. */
const EXACT = /精确|精準|精准|exact|точн/i;
const CONTAINS = /模糊|包含|fuzzy|contain|partial|similar|содерж|нечётк|нечетк/i;
const SEARCH =
  /查询|查詢|搜索|搜尋|检索|檢索|查找|\bsearch\b|\bfind\b|\bquery\b|поиск|найти|искать|показать/i;

/**
 * What the page's form asks for by what is typed in it. Undefined where nothing is typed, and where more than one field or choice
 * narrows the search: its answer is not that to the words alone.
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

/** How a button says that it searches; undefined where it does something else. */
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

/** Fields for words; those of pagers and within tables of data are none. */
function fieldsOf(page: Document): HTMLInputElement[] {
  const fields = page.querySelectorAll<HTMLInputElement>(
    'input:not([type]), input[type=text], input[type=search]',
  );
  return [...fields]
    .slice(0, MOST_FIELDS)
    .filter((field) => !field.disabled && !field.readOnly && isShown(field))
    .filter((field) => !field.closest('[id*="pager" i], [class*="pag" i], [role=grid], [aria-describedby]'));
}

/** A choice of the same form that is not as it came: a class, a state, a time. How words are sought is no narrowing. */
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

/** What stands beside a field: its label, the cell before its own, or the words before it. */
function nearText(field: HTMLInputElement): string {
  const label = field.labels?.[0]?.textContent ?? '';
  const cell = field.closest('td')?.previousElementSibling?.textContent ?? '';
  const before = field.previousSibling?.textContent ?? field.nextSibling?.textContent ?? '';
  return [label, cell, before].map((text) => text.replace(/[:：*\s]+/g, ' ').trim()).find(Boolean) ?? '';
}
