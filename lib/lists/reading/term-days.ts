import { today } from '../../domain/day';
import { notice } from '../../locales/notice';
import { calendarDay } from './calendar-day';
import { readDays, type SlashOrder } from './dates';
import type { Read } from './fields';
import { daysOfMonth } from './month-days';

/** What a cell says of a term: the day it begins, if told, and the days that may be its end. */
export interface TermDays {
  from?: string;
  to: string[];
}

/**
 * The days of a term in the cell of its end. One day need not be the end: "2021-01-01起10年", "с 01.01.2021 бессрочно" and
 * "2021-01-01 – …" tell the beginning, and taken for the end they would hide the mark. Of several days the first is the
 * beginning only where they follow each other and nothing says that the term was prolonged: else the latest is the end.
 * Open to doubt, it is left empty with a warning. O(length).
 */
export function readTermDays(text: string, slashes: SlashOrder): Read<TermDays> {
  const { value: days, warning } = readDays(text, slashes);
  const told = warning ? { warning } : {};
  const [first] = days;
  if (first === undefined) {
    const month = daysOfMonth(text);
    return month ? { value: { to: [month.last] } } : { value: { to: [] }, ...told };
  }
  if (A_DAY.test(text)) return { value: { to: days }, ...told };
  if (days.length > 1) return { value: severalDays(days, text), ...told };
  if (isProlonged(text) && !isNewEnd(text, first))
    return { value: { to: [] }, warning: notice('termProlonged', { text: text.slice(0, 40) }) };
  if (ENDS.test(text) || isProlonged(text)) return { value: { to: days }, ...told };
  if (OPEN_END.test(text)) return { value: { from: first, to: [] }, ...told };
  const years = yearsIn(text);
  if (BEGINS.test(text)) {
    const end = years && yearsAfter(first, years);
    return { value: { from: first, to: end ? [end] : [] }, ...told };
  }
  if (years) return { value: { to: [] }, warning: notice('dayAndLength', { text: text.slice(0, 40) }) };
  return { value: { to: days }, ...told };
}

/** A day with nothing beside it, as nearly every cell of a large list has it. */
const A_DAY = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/;

function severalDays(days: readonly string[], text: string): TermDays {
  const follow = days.every((day, at) => at === 0 || days[at - 1]! <= day);
  // "2029-01-01, 2030-01-01": the ends of several records, of which none is a beginning.
  if (LISTED.test(text)) return { to: [...days].sort().slice(-1) };
  if (follow && !PROLONGED.test(text)) return { from: days[0]!, to: [...days] };
  return { to: [...days].sort().slice(-1) };
}

/** Days with nothing between them but the sign that parts members of a list. */
const LISTED = /^[\d./-]{8,10}(?:\s?[,;；、]\s?[\d./-]{8,10}){1,9}$/;

/**
 * Whether the term is said to be prolonged without the new end: "2019-05-01 (renewed)", "до 01.05.2019, продлён". Only what stands
 * behind the word, "renewed until 2029-05-01", is that.
 */
function isProlonged(text: string): boolean {
  const at = text.search(PROLONGED);
  if (at < 0 || NOT.test(text.slice(0, at)) || /^renewable/i.test(text.slice(at))) return false;
  return text.slice(at).search(ENDS) < 0;
}

/** Whether a day behind the word can only be the new end: "renewed 2029-05-01" has not been done on a day that is still to come. */
const isNewEnd = (text: string, day: string): boolean => {
  const at = text.search(PROLONGED);
  return at >= 0 && at < text.search(/\d/) && day > today();
};

const NOT =
  /(?:(?<!\p{L})(?:not|never|no|не|non|nicht|pas|no se|não)\s+(?:(?:been|be|yet|был[аои]?|se|été|wurde)\s+)?|[未没沒无無非])$/iu;

/** The same day so many years later, as orders count; the last of February stays it. */
function yearsAfter(day: string, years: number): string | undefined {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return calendarDay(year + years, month, date) ?? calendarDay(year + years, month, date - 1);
}

const ENDS =
  /(?<!\p{L})(?:до|по|until|till|to|bis|hasta|jusqu['’]au|fino al|tot|đến|sampai|thru|through)\s+(?:zum\s+|ngày\s+|el\s+|the\s+)?(?=[«"“]?\d|\p{L}{3,10}\.?\s+\d)|[至到]\s*(?=[\d民令平二])|まで|까지|[日\d]\s*(?:为|為)?止/iu;

const BEGINS =
  /(?<!\p{L})(?:from|since|starting(?:\s+(?:from|on))?|beginning(?:\s+on)?|commencing(?:\s+on)?|as\s+(?:of|from)|effective(?:\s+(?:from|as\s+of))?|с|со|з|від|ab|seit|vom|desde(?:\s+el)?|a\s+partir\s+del?|à\s+(?:partir|compter)\s+du|depuis(?:\s+le)?|dal|od|vanaf|từ(?:\s+ngày)?|sejak|mulai)\s+(?=[«"“]?\d|\p{L}{3,10}\.?\s+\d)|[自从從]\s*(?=[\d民令平二])|[日일\d]\s*(?:起|から|より|부터|onwards?|tarihinden)/iu;

/** Said instead of an end: for ever, until further notice, or a dash and nothing behind it. */
const OPEN_END =
  /长期|長期|永久|固定期限|无期限|無期限|无限期|無限期|至今|무기한|бессрочн|безстроков|по\s+наст|н\/в|indefinit|perpetual|unlimited|permanent|open[\s-]ended|to date|present|further notice|unbefristet|auf weiteres|indefinid|ilimitad|illimité|süresiz|\d日?\s?(?:г\.?)?\s*(?:[-–—~～至到→⇒➔]|->|=>)\s*(?:(?:…|\.{2,3})\s*)?$/iu;

const PROLONGED =
  /продл|продовж|подовж|extend|renew|prolong|re-?new|续展|續展|延长|延長|延期|続展|更新|갱신|연장|prórrog|prorrog|proroga|verläng|erneuer|renouvel|uzat|yenile|gia hạn/iu;

/** A length of time beside a day; four digits and a month behind them are a date. */
const YEARS =
  /(?<![\d〇零一二三四五六七八九十])(?<years>\d{1,2}|[一二三四五六七八九十]{1,2})\)?[\s-]*(?:年(?:间|間)?(?!\s*[\d一二三四五六七八九十月元])|년(?:간)?(?!\s*\d)|years?|yrs?|лет|года?(?!\p{L})|рок|Jahr|años|anos|ans(?!\p{L})|anni|yıl|năm|tahun|lat(?!\p{L})|jaar)/iu;

const HAN_NUMBERS = '零一二三四五六七八九十';

function yearsIn(text: string): number {
  const written = YEARS.exec(text)?.groups?.years ?? '';
  if (/^\d/.test(written)) return Number(written);
  const [tens, ones] = [...written].map((digit) => HAN_NUMBERS.indexOf(digit));
  return tens === undefined ? 0 : ones === undefined ? tens : tens + ones;
}
