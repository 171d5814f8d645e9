import { storage } from '#imports';

/** On its way from the page to the window that checks it: in the browser's memory only, never in an address. */
const draft = storage.defineItem<string>('session:draft', { fallback: '' });

/** Leaves a draft for the window that opens next; empty if there was nothing to read. */
export async function storeDraft(text: string): Promise<void> {
  await draft.setValue(text);
}

/** Takes the draft that was left last, and removes it. */
export async function consumeDraft(): Promise<string> {
  const text = await draft.getValue();
  await draft.removeValue();
  return text;
}
