import { loadPart } from '../content/page-parts';
import type { Listing } from '../domain/listing';
import type { Draw } from '../highlight/card-window';
import type { DraftVerdict, WritingSettings } from '../messages/protocol';
import type { WrittenDraft } from './field-texts';
import type { FoundField } from './find-fields';

/**
 * Returns what draws the explanation of a field's findings, with the suggested wording; a click copies it and writes
 * it nowhere. If nobody looked, it explains what was not looked up. Undefined if there is nothing to explain.
 */
export function explainField(
  { element, kind }: FoundField,
  { screening }: DraftVerdict,
  draft: WrittenDraft,
  role: WritingSettings['role'],
): (() => Promise<Draw>) | undefined {
  const findings = screening.findings.filter(({ field }) => field === kind);
  if (!findings.some(({ shown, outcome }) => shown && outcome !== 'clear') && !screening.lookUpNotes)
    return undefined;
  const item = { place: { listing: listingOf(draft), card: element }, screening: { ...screening, findings } };
  return async () => {
    const draw = (await loadPart('explanation'))({ role: () => role, onCopy: copy, onWord: word });
    return (stage, close) => draw(stage, item, 0, { close, focus() {} });
  };
}

/** An offer that is not published yet: the background derives its site from the page's address. */
const listingOf = (draft: WrittenDraft): Listing => ({
  id: 'draft',
  site: '',
  url: '',
  images: [],
  ...draft,
});

const copy = (text: string): Promise<void> => navigator.clipboard.writeText(text);

/** A card without it says all else that it has to say. */
const word = (stage: HTMLElement, listing: Listing): void =>
  void loadPart('wording').then((draw) => draw(stage, listing), console.debug);
