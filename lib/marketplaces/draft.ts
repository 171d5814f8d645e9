import { LONGEST_TITLE } from '../domain/longest-title';
import { joinText } from './fields/joined-text';

/** Of a draft that is longer than a listing's description at its longest, one unit more is read: who checks it tells that there is more. */
const LONGEST = LONGEST_TITLE + 1;

/** A text that a person is writing, not yet a listing. */
export interface Draft {
  text: string;
  /** Where it stands: the field, or the element around a selection. */
  element?: Element;
}

/**
 * What a person wants checked before publishing: the selected words, else what is in the field that has the
 * focus (input, text area, editable element; also inside open shadow roots and frames of the same origin).
 * Undefined where there is neither, and for fields that hold secrets. At most one UTF-16 unit more than is judged.
 */
export function readDraft(document: Document): Draft | undefined {
  const field = focusedElement(document);
  if (field && isSecret(field)) return undefined;
  const selected = selectedText(document, field);
  if (selected) return selected;
  const text = field ? fieldText(field) : undefined;
  return text?.trim() ? draft(text, field) : undefined;
}

function focusedElement(document: Document): Element | undefined {
  let active = document.activeElement;
  for (let depth = 0; active && depth < 20; depth++) {
    const inside = active.shadowRoot?.activeElement ?? frameFocus(active);
    if (!inside) break;
    active = inside;
  }
  return active && active !== document.body ? active : undefined;
}

function frameFocus(element: Element): Element | null {
  if (element.tagName !== 'IFRAME') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument?.activeElement ?? null;
  } catch {
    // The fields of a frame of another origin cannot be read.
    return null;
  }
}

/** Selections inside inputs and text areas are theirs, not the document's. */
function selectedText(document: Document, field: Element | undefined): Draft | undefined {
  if (field && 'selectionStart' in field) {
    const { value, selectionStart, selectionEnd } = field as HTMLInputElement;
    const text =
      typeof selectionStart === 'number' ? value.slice(selectionStart, selectionEnd ?? selectionStart) : '';
    if (text.trim()) return draft(text, field);
  }
  const selection = document.getSelection?.();
  const text = selection && !selection.isCollapsed ? selection.toString() : '';
  return text.trim() ? draft(text, selection?.anchorNode?.parentElement ?? field) : undefined;
}

/** What stands in a field by now; undefined where it is none in which words are written. */
export function fieldText(field: Element): string | undefined {
  if (field.tagName === 'TEXTAREA') return (field as HTMLTextAreaElement).value;
  if (field.tagName === 'INPUT')
    return isTextInput(field as HTMLInputElement) ? (field as HTMLInputElement).value : undefined;
  const editable = field.closest(
    '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]',
  );
  return editable ? joinText(editable).text : undefined;
}

function isTextInput({ type }: HTMLInputElement): boolean {
  return ['text', 'search', 'url', ''].includes(type);
}

function isSecret(field: Element): boolean {
  const type = field.getAttribute('type')?.toLowerCase();
  const fills = field.getAttribute('autocomplete')?.toLowerCase() ?? '';
  return type === 'password' || /\b(?:cc-|one-time-code|current-password|new-password)/.test(fills);
}

function draft(text: string, element: Element | undefined): Draft {
  return { text: text.slice(0, LONGEST), ...(element && { element }) };
}
