import { loadPart } from '../content/page-parts';
import type { Listing } from '../domain/listing';
import type { Draw } from '../highlight/card-window';
import type { DraftVerdict, WritingSettings } from '../messages/protocol';
import type { WrittenDraft } from './field-texts';
import type { FoundField } from './find-fields';

/**
 * What draws the explanation of a field's findings, with the wording that is suggested in their place; a press copies that
 * and writes it nowhere. Where nobody looked, what was not looked up. Undefined where there is nothing to explain.
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

/** An offer that is nowhere yet: the background knows by the page's address of which site it is to be. */
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
