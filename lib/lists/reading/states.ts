import type { Recordal } from '../../domain/recordal';
import { once } from '../../runtime/once';
import type { RecordState } from '../registers/register';
import { vocabularies } from '../registers/registry';
import { answerIn } from './answers';
import { readDays } from './dates';
import { cleanText } from './fields';

const GRAVEST_FIRST: readonly RecordState[] = [
  'cancelled',
  'revoked',
  'expired',
  'suspended',
  'pending',
  'active',
];

const words = once(() =>
  GRAVEST_FIRST.flatMap((state) =>
    vocabularies.flatMap(({ states }) => states?.[state] ?? []).map((word) => ({ state, word })),
  ),
);

/** A register's word for the state of a record; `unknown` for a word nobody knows and for none at all. */
export function readStatus(text: string): Recordal['status'] {
  const clean = folded(text);
  const state = stateAnswered(clean) ?? stateIn(clean);
  return state === undefined || state === 'suspended' || state === 'pending' || state === 'open'
    ? 'unknown'
    : state;
}

/** In lower case; of the Turkish İ only the letter is left. */
const folded = (text: string) => cleanText(text).normalize('NFKC').toLowerCase().replaceAll('i\u0307', 'i');

/** Headings that ask whether a record is in force. Of what "renewed: no" or "expires soon: no" says, it may be in force all the same. */
const IN_FORCE =
  /in[ _-]?force|in[ _-]?effect|effective|active|(?<!\p{L})valid|(?<!\p{L})live(?!\p{L})|有效|生效|有効|유효|действу|действит|действи[ея] ?\?|активн|активен|в силе|чинн|дійсн|діє|жарамды|gültig|in kraft|aktiv|wirksam|en vigueur|actif|vigente|en vigor|em vigor|válid|valide|ativ[oa]|attiv|in vigore|geçerli|yürürlükte|hiệu lực|berlaku|aktif|ważn|aktywn|w mocy|geldig|van kracht/iu;

/** What a heading asks of a record: whether it is in force, struck off or otherwise ended; undefined for any other heading. */
export function stateAsked(header: string): Asked {
  if (header.length > LONGEST_QUESTION || header === '') return undefined;
  if (!asked.has(header)) {
    if (asked.size >= MOST_ASKED) asked.clear();
    asked.set(header, askedBy(header));
  }
  return asked.get(header);
}

/** Every row asks for the same headings. */
const asked = new Map<string, Asked>();
const MOST_ASKED = 1_000;
type Asked = 'active' | 'gone' | 'ended' | undefined;

function askedBy(header: string): Asked {
  const state = stateIn(folded(spelledApart(header)));
  if (state === 'cancelled' || state === 'revoked') return 'gone';
  if (state === 'expired' || state === 'suspended') return 'ended';
  return state === 'active' && IN_FORCE.test(header) ? 'active' : undefined;
}

const LONGEST_QUESTION = 60;

/** isActive and IS_ACTIVE as words. */
export const spelledApart = (header: string) =>
  header.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replaceAll('_', ' ');

/**
 * The state that answers tell, "In force: yes; Cancelled: no", with the words beside them; undefined where there is none.
 * A word that nobody knows beside them leaves it open.
 */
function stateAnswered(text: string): RecordState | 'open' | undefined {
  if (!text.includes(': ')) return undefined;
  const parts = text.split('; ');
  const answers = parts.map(answerOf);
  if (answers.every((answer) => answer === undefined)) return undefined;
  const told = parts.map((part, at) => answers[at] ?? stateIn(part) ?? 'open');
  // What is not in force yet is not in force, and not gone.
  const waits = told.some((state) => state === 'pending' || state === 'suspended' || state === 'open');
  const gone = told.filter((state, at) => !(waits && state === 'expired' && answers[at] !== undefined));
  return (
    GRAVEST_FIRST.find((state) => state !== 'active' && gone.includes(state)) ?? (waits ? 'open' : 'active')
  );
}

const ANSWERED = /^(?<question>.{1,60}): (?<answer>[^:]{1,30})$/u;

function answerOf(part: string): RecordState | undefined {
  const { question, answer } = ANSWERED.exec(part)?.groups ?? {};
  if (!question || !answer || !stateAsked(question)) return undefined;
  const said =
    answer === '–' ? 'no' : (answerIn(answer) ?? (readDays(answer).value.length === 1 ? 'yes' : undefined));
  const state = stateIn(question);
  if (!said || !state) return undefined;
  if (said === 'yes') return state;
  return state === 'active' ? 'expired' : 'active';
}

/**
 * The gravest state that a text tells. A longer word hides those inside it (无效 in 无效宣告, "valid" in "invalid"), and
 * a negation before a word turns it round: 未生效, "no longer valid", "Not expired", "Не действует". What was in force "previously" is
 * left open.
 */
function stateIn(text: string): RecordState | undefined {
  const told = new Set(wordsIn(text).map(({ state, at }) => turned(state, text.slice(0, at))));
  return GRAVEST_FIRST.find((state) => told.has(state));
}

/** The states that a text in lower case names, the gravest first, and the words beside them. O(length). */
export function statesToldIn(text: string): { states: RecordState[]; rest: string } {
  const words = wordsIn(text);
  const told = new Set(words.map(({ state, at }) => turned(state, text.slice(0, at))));
  let rest = text;
  for (const { at, end } of words) {
    const whole = /^[\p{Script=Latin}\p{Script=Cyrillic}]*/u.exec(text.slice(end))![0];
    const length = end - at + whole.length;
    // As long as before, so that the other words stay where they were found.
    rest = rest.slice(0, at) + ' '.repeat(length) + rest.slice(at + length);
  }
  return { states: GRAVEST_FIRST.filter((state) => told.has(state)), rest };
}

interface Told {
  state: RecordState;
  at: number;
  end: number;
}

function wordsIn(text: string): Told[] {
  const found = words().flatMap(({ state, word }) => {
    const at = beginningOf(word, text);
    return at < 0 ? [] : [{ state, at, end: at + word.length }];
  });
  return found.filter(
    (one) => !found.some(({ at, end }) => at <= one.at && end >= one.end && end - at > one.end - one.at),
  );
}

/** Where a word stands; letters that are written together with those before it make another word of it. */
function beginningOf(word: string, text: string): number {
  const spaced = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word);
  let at = text.indexOf(word);
  while (at > 0 && spaced && /\p{L}/u.test(text[at - 1]!)) at = text.indexOf(word, at + 1);
  return at;
}

/** "Not yet" leaves open what will be; any other "not" says the contrary. */
const NOT_YET =
  /(?:尚未|还未|還未|暂未|未|待|まだ|not\s+yet\s+(?:\p{L}+\s+)?|ещё\s+не\s+|еще\s+не\s+|ще\s+не\s+|noch\s+nicht\s+|pas\s+encore\s+|todavía\s+no\s+|aún\s+no\s+|ainda\s+não\s+|henüz\s+|chưa\s+(?:có\s+)?)$/u;
const NOT =
  /(?:已不|不再|并非|並非|不|非|没有|沒有|无|無|(?:^|\s|[(:,;])(?:not|no\s+longer|never|isn['’]t|non|nicht(?:\s+mehr)?|n['’]est\s+plus|pas|plus|ya\s+no|no|não(?:\s+mais)?|niet(?:\s+meer)?|nie|nije|ei|không(?:\s+còn)?|tidak|более\s+не|больше\s+не|уже\s+не|не|більше\s+не)(?:\s+(?:currently|been|be|longer|in|actively|más|mehr|является|был|была|було|còn))?\s+|(?<!\p{L})(?:non|not|nicht)-)$/u;
/** Of what was so before nobody says how it is now. */
const BEFORE =
  /(?:曾经?|曾經|(?<!\p{L})(?:previously|formerly|ex|ранее|прежде|раньше|früher|ehemals|vormals|anciennement|anteriormente|precedentemente|önceden|trước đây)[\s-]+(?:(?:been|in|был[ао]?|было)\s+)?)$/u;

function turned(state: RecordState, before: string): RecordState {
  const ended = state !== 'active' && state !== 'pending';
  // Of a term that has not ended yet, "not yet" says that it runs.
  if (NOT_YET.test(before)) return ended ? 'active' : 'pending';
  if (BEFORE.test(before) && !ended) return 'pending';
  if (!NOT.test(before)) return state;
  return ended ? 'active' : 'expired';
}

/** "приостановлен с 01.02.2024 до 01.02.2025": a time in which the record does not protect. */
export function readSuspension(text: string): { from: string; to?: string } | undefined {
  const lower = text.toLowerCase();
  if (!vocabularies.some(({ states }) => states?.suspended?.some((word) => lower.includes(word))))
    return undefined;
  const [from, to] = readDays(text).value;
  if (!from) return undefined;
  return to ? { from, to } : { from };
}

/**
 * Whether a text says that the register struck the record off: `opening` where it begins with it ("Исключён приказом
 * № 561"), `somewhere` where it is said of a term, or picked up in the noise of a picture read as text.
 */
export function strikesOff(text: string): 'opening' | 'somewhere' | undefined {
  for (const { struckOff } of vocabularies) {
    const at = struckOff ? text.search(struckOff) : -1;
    if (at >= 0) return /\p{L}/u.test(text.slice(0, at)) ? 'somewhere' : 'opening';
  }
  return undefined;
}
