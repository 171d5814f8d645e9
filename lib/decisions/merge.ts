import * as v from 'valibot';
import type { AuditEntry } from '../audit/entry';
import { canonicalJson } from '../digest/canonical-json';
import { asJson } from './as-json';
import type { Decision } from './decision';
import { DecisionSchema } from './decision-schema';
import type { DecisionAct } from './log';

/** What a log says last of one decision: that it stands, or that it was taken back, and when. */
export interface Word {
  decision: Decision;
  stands: boolean;
  /** When that was said, as the log has it. */
  at: string;
}

/** What logs say of decisions, by their ids: the last word on each. */
export type Words = ReadonlyMap<string, Word>;

/** What a log says, and how many of its entries are decisions that this version cannot read. */
export interface LogWords {
  words: Words;
  unread: number;
}

/** The last word of a log on each of its decisions. Entries about other things are passed over. O(entries). */
export function wordsOf(entries: Iterable<AuditEntry>): LogWords {
  const words = new Map<string, Word>();
  let unread = 0;
  for (const entry of entries) {
    const said = saidIn(entry);
    if (!said) continue;
    const read = v.safeParse(DecisionSchema, said.decision);
    if (!read.success) unread++;
    else put(words, { decision: read.output, stands: said.stands, at: said.at ?? read.output.at });
  }
  return { words, unread };
}

/**
 * The work of two people as one: every decision of either, and the last word on each. It does not matter who is first,
 * in which order three are joined, or whether one is joined twice. O(decisions).
 */
export function joinWords(one: Words, other: Words): Words {
  const words = new Map(one);
  for (const word of other.values()) put(words, word);
  return words;
}

/** What has to be done here so that the joined work stands: both are empty where all of it was known. */
export function missingHere(here: Words, joined: Words): { bring: Decision[]; retract: string[] } {
  const changed = [...joined].filter(([id, word]) => word.stands !== (here.get(id)?.stands ?? false));
  return {
    bring: changed.flatMap(([, { decision, stands }]) => (stands ? [decision] : [])),
    retract: changed.flatMap(([id, { stands }]) => (stands ? [] : [id])),
  };
}

interface Said {
  decision: unknown;
  stands: boolean;
  /** Absent where the decision's own moment is meant. */
  at?: string;
}

function saidIn({ act, about, at }: AuditEntry): Said | undefined {
  switch (act as DecisionAct) {
    case 'decided':
    case 'settled':
    case 'stored-before':
      return { decision: about, stands: true };
    case 'undone':
      return { decision: about, stands: false, at };
    case 'brought': {
      const { decision, from } = about as { decision?: unknown; from?: unknown };
      // What came from another's log is not said anew: their taking it back, later found, is still the later word.
      return { decision, stands: true, ...(from === undefined && { at }) };
    }
    default:
      return undefined;
  }
}

function put(words: Map<string, Word>, word: Word): void {
  const { id } = word.decision;
  const known = words.get(id);
  if (!known || isLast(word, known)) words.set(id, word);
}

/** A total order, so that any two logs agree: by the moment; then taking back; then by what stands in it. */
function isLast(one: Word, other: Word): boolean {
  const difference = Date.parse(one.at) - Date.parse(other.at);
  if (difference !== 0) return difference > 0;
  if (one.stands !== other.stands) return !one.stands;
  return canonicalJson(asJson(one)) > canonicalJson(asJson(other));
}
