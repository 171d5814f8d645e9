import * as v from 'valibot';
import type { AuditEntry } from '../audit/entry';
import { canonicalJson } from '../digest/canonical-json';
import { asJson } from './as-json';
import type { Decision } from './decision';
import { DecisionSchema } from './decision-schema';
import type { DecisionAct } from './log';

/** The last thing a log says about one decision: that it holds, or that it was taken back, and when. */
export interface Word {
  decision: Decision;
  stands: boolean;
  /** When the log says that this was said. */
  at: string;
}

/** The last word on each decision in logs, by id. */
export type Words = ReadonlyMap<string, Word>;

/** What a log says, and how many of its entries are decisions that this version cannot read. */
export interface LogWords {
  words: Words;
  unread: number;
}

/** A log's last word on each of its decisions. Entries about other things are skipped. O(entries). */
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
 * Merges the work of two people: every decision of either, and the last word on each. The result does not depend on
 * who is first, on the order in which three are merged, or on merging one twice. O(decisions).
 */
export function joinWords(one: Words, other: Words): Words {
  const words = new Map(one);
  for (const word of other.values()) put(words, word);
  return words;
}

/** What has to be done here to apply the merged work; both are empty if all of it was known. */
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
  /** Absent if the decision's own moment is meant. */
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
      // Decisions from another's log are not dated anew: if they turn out to have been taken back there, that is still
      // the later word.
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

/** A total order, so that any two logs agree: by the moment; then taking back; then by content. */
function isLast(one: Word, other: Word): boolean {
  const difference = Date.parse(one.at) - Date.parse(other.at);
  if (difference !== 0) return difference > 0;
  if (one.stands !== other.stands) return !one.stands;
  return canonicalJson(asJson(one)) > canonicalJson(asJson(other));
}
