import { LONGEST_TITLE } from '../domain/longest-title';
import { fieldText } from '../marketplaces/draft';
import type { FoundField } from './find-fields';

/** The texts with which a field is judged: an offer's title and brand, as far as they are written. */
export interface WrittenDraft {
  title: string;
  brand?: string;
}

/**
 * The texts with which each field is judged, none for an empty one: a title together with the editor's first brand, a
 * brand together with its first title. One request thus answers for both.
 */
export function draftsIn(fields: readonly FoundField[]): Map<FoundField, WrittenDraft> {
  const texts = new Map(fields.map((field) => [field, textOf(field)]));
  const first = (kind: FoundField['kind']) =>
    fields.filter((field) => field.kind === kind && texts.get(field)).map((field) => texts.get(field))[0] ??
    '';
  const written = fields.filter((field) => texts.get(field));
  return new Map(written.map((field) => [field, draftOf(field, texts.get(field)!, first)]));
}

function draftOf(
  { kind }: FoundField,
  text: string,
  first: (kind: FoundField['kind']) => string,
): WrittenDraft {
  const [title, brand] = kind === 'title' ? [text, first('brand')] : [first('title'), text];
  return brand ? { title, brand } : { title };
}

const textOf = ({ element }: FoundField): string => (fieldText(element) ?? '').trim().slice(0, LONGEST_TITLE);
