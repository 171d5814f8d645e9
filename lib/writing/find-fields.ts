import { canBeSeen } from '../highlight/sight';
import type { pageRoots } from '../marketplaces/page/page-roots';
import type { DraftField, SellerCentre } from '../seller-centres/seller-centre';
import { kindOf, WRITABLE } from './field-kind';

/** A field of an editor that may name a brand. */
export interface FoundField {
  element: HTMLElement;
  kind: DraftField;
}

/**
 * The most fields of one kind: titles of one offer in several languages; an editor with more is not about one offer.
 */
const MOST = 6;
/** A page with more fields than this is a table. */
const MOST_WRITABLE = 400;

/**
 * The title and brand fields that a person sees and may write in, in all trees of a page (`pageRoots`), without the
 * hidden copies that editors keep. O(fields × depth); reads the layout of those found.
 */
export function findFields(roots: ReturnType<typeof pageRoots>, centre: SellerCentre): FoundField[] {
  const writable = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(WRITABLE)]);
  if (writable.length > MOST_WRITABLE) return [];
  const found = writable.flatMap((element) => {
    const kind = mayBeWritten(element) && kindOf(element, centre);
    return kind && canBeSeen(element) ? [{ element, kind }] : [];
  });
  return (['title', 'brand'] as const).flatMap((kind) => {
    const ofKind = found.filter((one) => one.kind === kind);
    return ofKind.length > MOST ? [] : ofKind;
  });
}

function mayBeWritten(field: HTMLElement): boolean {
  const { disabled, readOnly, type } = field as Partial<HTMLInputElement>;
  return !disabled && !readOnly && type !== 'password' && !field.parentElement?.closest(EDITABLE);
}

/** What is inside an editable element is a part of it. */
const EDITABLE = '[contenteditable=""],[contenteditable="true"],[contenteditable="plaintext-only"]';
