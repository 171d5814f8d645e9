import type { DraftVerdict } from '../messages/protocol';
import { draftsIn, type WrittenDraft } from './field-texts';
import type { FoundField } from './find-fields';

/** Milliseconds after the last letter: nobody wants to be told about half a word. */
const PAUSE = 600;

/** What the check needs of the world around it. */
export interface CheckServices {
  /** The fields that the page shows now. */
  find(): FoundField[];
  judge(draft: WrittenDraft): Promise<DraftVerdict>;
  marks: FieldMarks;
}

/** What stands beside the fields. */
export interface FieldMarks {
  /** It is not known what to say of the words that stand in the field now. */
  wait(field: FoundField): void;
  tell(field: FoundField, verdict: DraftVerdict, draft: WrittenDraft): void;
  /** Nobody could say it, and why. */
  fail(field: FoundField, error: unknown): void;
  remove(field: FoundField): void;
  /** Something on the page may have moved, or taken our marks away. */
  stand(): void;
}

export interface KeptChecked {
  /** Fields may have come or gone. */
  look(): void;
  /** Words may be others. */
  typed(): void;
  /** Asks about everything anew, under other lists, settings or decisions. */
  recheck(): void;
}

/**
 * Keeps the title and brand fields of a page checked until the signal aborts. What stands in a field is asked about once
 * it has been the same for a moment; an answer to words that are no longer there is dropped.
 */
export function keepChecked({ find, judge, marks }: CheckServices, signal: AbortSignal): KeptChecked {
  const known = new Map<HTMLElement, FoundField>();
  /** What was last to be asked of each field, by all that it is judged with; empty where nothing is written. */
  const asked = new Map<FoundField, string>();
  /** What has been answered. */
  const told = new WeakMap<FoundField, string>();
  /** The words that stood in the field itself. */
  const own = new WeakMap<FoundField, string | undefined>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    const found = new Map(find().map((field) => [field.element, field]));
    for (const [element, field] of known) if (found.get(element)?.kind !== field.kind) forget(field);
    for (const [element, field] of found) if (!known.has(element)) known.set(element, field);
    marks.stand();
    typed();
  }

  function forget(field: FoundField): void {
    known.delete(field.element);
    asked.delete(field);
    marks.remove(field);
  }

  function typed(): void {
    if (signal.aborted) return;
    const drafts = draftsIn([...known.values()]);
    let isNews = false;
    for (const field of known.values()) {
      const key = keyOf(drafts.get(field));
      if (asked.get(field) === key) continue;
      asked.set(field, key);
      told.delete(field);
      showNews(field, drafts.get(field)?.[field.kind]);
      isNews = true;
    }
    if (!isNews) return;
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE);
  }

  /** A mark that only other words of the offer have touched stays until it is known whether it is another. */
  function showNews(field: FoundField, words: string | undefined): void {
    if (words === undefined) marks.remove(field);
    else if (own.get(field) !== words) marks.wait(field);
    own.set(field, words);
  }

  /** Of the fields that wait for an answer; those of one offer share one request. */
  function check(): void {
    const answers = new Map<string, Promise<DraftVerdict>>();
    for (const [field, draft] of draftsIn([...known.values()])) {
      const key = keyOf(draft);
      if (told.get(field) === key) continue;
      const answer = answers.get(key) ?? judge(draft);
      answers.set(key, answer);
      const isCurrent = () => !signal.aborted && asked.get(field) === key;
      answer.then(
        (verdict) => {
          if (!isCurrent()) return;
          told.set(field, key);
          marks.tell(field, verdict, draft);
        },
        (error) => isCurrent() && marks.fail(field, error),
      );
    }
  }

  function recheck(): void {
    asked.clear();
    look();
  }

  signal.addEventListener('abort', () => clearTimeout(timer));
  return { look, typed, recheck };
}

const keyOf = (draft: WrittenDraft | undefined): string =>
  draft ? JSON.stringify([draft.title, draft.brand]) : '';
