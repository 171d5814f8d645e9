import type { DraftVerdict } from '../messages/protocol';
import { draftsIn, type WrittenDraft } from './field-texts';
import type { FoundField } from './find-fields';

/** Milliseconds after the last letter: nobody wants to be told about half a word. */
const PAUSE = 600;

/** The dependencies of the check. */
export interface CheckServices {
  /** The fields that the page shows now. */
  find(): FoundField[];
  judge(draft: WrittenDraft): Promise<DraftVerdict>;
  marks: FieldMarks;
}

/** What is shown beside the fields. */
export interface FieldMarks {
  /** It is unknown yet what to say about the words that are in the field now. */
  wait(field: FoundField): void;
  tell(field: FoundField, verdict: DraftVerdict, draft: WrittenDraft): void;
  /** It could not be determined, and why. */
  fail(field: FoundField, error: unknown): void;
  remove(field: FoundField): void;
  /** Something on the page may have moved, or our marks may have been removed. */
  stand(): void;
}

export interface KeptChecked {
  /** Fields may have come or gone. */
  look(): void;
  /** Words may have changed. */
  typed(): void;
  /** Asks about everything anew, because lists, settings or decisions changed. */
  recheck(): void;
}

/**
 * Keeps the title and brand fields of a page checked until the signal is aborted. A field's content is sent once it
 * has been the same for a moment; an answer about words that are no longer there is dropped.
 */
export function keepChecked({ find, judge, marks }: CheckServices, signal: AbortSignal): KeptChecked {
  const known = new Map<HTMLElement, FoundField>();
  /** The last question about each field, as all the texts that it is judged with; empty if nothing is written. */
  const asked = new Map<FoundField, string>();
  /** What has been answered. */
  const told = new WeakMap<FoundField, string>();
  /** The words that were in the field itself. */
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

  /** If only other words of the offer changed, the mark stays until a new answer shows whether it changes. */
  function showNews(field: FoundField, words: string | undefined): void {
    if (words === undefined) marks.remove(field);
    else if (own.get(field) !== words) marks.wait(field);
    own.set(field, words);
  }

  /** For the fields that wait for an answer; those of one offer share one request. */
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
