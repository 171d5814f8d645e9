import { type Notice, notice } from '../../locales/notice';
import type { RecordState } from '../registers/register';
import type { RowReading } from './row-reading';
import { statesToldIn } from './states';

/** What stands over rows and tells their state: the name of their sheet, a title, a row of its own. */
export interface HeadedState {
  heading: string;
  state: RecordState;
}

/** UTF-16 units of a heading; a longer text is about something else. */
const LONGEST = 80;

/** What a heading may say beside the state; any other word may be a name, and the heading that of a brand or a client. */
// biome-ignore format: by language
const BESIDE = new Set([
  'list', 'lists', 'register', 'registry', 'registrations', 'registration', 'recordal', 'recordals', 'recordation', 'recordations', 'record', 'records', 'recorded', 'mark', 'marks', 'trademark', 'trademarks', 'trade', 'brand', 'brands', 'right', 'rights',
  'entries', 'items', 'rows', 'sheet', 'ip', 'ipr', 'iprs', 'tm', 'tms', 'customs', 'of', 'the', 'in', 'from', 'by', 'on', 'as', 'at', 'since', 'and', 'or', 'are', 'were', 'have', 'been', 'which', 'that', 'all', 'already', 'no', 'not', 'non', 'longer', 'xlsx', 'xls', 'csv', 'tsv', 'txt', 'html', 'json', 'ods',
  'реестр', 'реестра', 'реестре', 'список', 'перечень', 'записи', 'знаки', 'товарные', 'товарных', 'знаков', 'оис', 'объекты', 'объектов', 'из', 'в', 'с', 'по', 'и', 'или', 'силу', 'силы', 'сила', 'не', 'более', 'больше', 'уже', 'срок', 'сроки', 'действия', 'действие', 'года', 'году', 'год', 'г', 'лист', 'таможенный', 'таможенного',
  'liste', 'der', 'die', 'das', 'marken', 'lista', 'de', 'del', 'marcas', 'marques', 'des', 'les', 'register', 'registros',
]);
const BESIDE_HAN =
  /备案|備案|商标|商標|权利|權利|名单|名單|列表|清单|清單|目录|部分|记录|記錄|登録|一覧|リスト|已经?|的|者|[一二三四五六七八九十年月日年度]|목록|상표|된/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The state that a heading tells, where it says nothing else; undefined for all other texts, and where it names several. O(length). */
export function stateHeaded(text: string): RecordState | undefined {
  const clean = text
    .normalize('NFKC')
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();
  if (clean === '' || clean.length > LONGEST) return undefined;
  const { states, rest } = statesToldIn(clean);
  const [state] = states;
  if (!state || (states.length > 1 && states.includes('active'))) return undefined;
  const words = rest.split(/[^\p{L}]+/u).filter(Boolean);
  return words.every(
    (word) => BESIDE.has(word) || (UNSPACED.test(word) && word.replace(BESIDE_HAN, '') === ''),
  )
    ? state
    : undefined;
}

/** II., 3., 二、 */
const OF_A_SECTION = /^(?:[ivx]{1,4}[.)]?|\d{1,2}[.)]|[一二三四五六七八九十][、.)])$/i;

/**
 * The same of a row: of one text alone, in one cell or in all that it is merged over, beside the number of a section. A text in
 * the column of states alone is the state of that row.
 */
export function sectionOf(
  cells: readonly string[],
  { status = [] }: { status?: readonly number[] },
): HeadedState | undefined {
  const texts = new Set(
    cells.map((cell) => cell.trim()).filter((cell) => cell !== '' && !OF_A_SECTION.test(cell)),
  );
  const [heading] = texts;
  if (heading === undefined || texts.size > 1) return undefined;
  const isOfRow = cells.every((cell, column) => cell.trim() === '' || status.includes(column));
  return isOfRow ? undefined : headed(heading);
}

/** A text as a heading that tells a state. */
export function headed(heading: string): HeadedState | undefined {
  const state = stateHeaded(heading);
  return state && { heading: heading.trim().slice(0, LONGEST), state };
}

/** Whether a record of that state has ended for good. */
export const isGone = (state: RecordState) =>
  state === 'cancelled' || state === 'revoked' || state === 'expired';

/** What is to say of a heading. */
export const saysHeaded = ({ heading }: HeadedState): Notice => notice('headedState', { heading });

/**
 * A row as the heading over it says that it is. A row that says of itself that it is in force is left open then: one of
 * the two is old.
 */
export function underHeading(reading: RowReading, over: HeadedState | undefined): RowReading {
  const { recordal } = reading;
  if (!recordal || !over || over.state === 'active') return reading;
  if (recordal.status !== 'active' && recordal.status !== 'unknown') return reading;
  if (recordal.statusRaw !== undefined) {
    if (recordal.status === 'unknown') return reading;
    const says = notice('headedDoubt', { heading: over.heading });
    const warnings = [...reading.warnings, { column: 'status', says }];
    return { ...reading, recordal: { ...recordal, status: 'unknown' }, warnings };
  }
  const status = over.state === 'pending' || over.state === 'suspended' ? 'unknown' : over.state;
  return { ...reading, recordal: { ...recordal, status, statusRaw: over.heading } };
}
