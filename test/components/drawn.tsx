import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { TextsContext } from '../../components/shared/texts-context';
import { TODAY } from './fixtures';
import { type Language, textsIn } from './texts';

/** Where a test draws its component. Files may share this module, and what one of them drew on or emptied. */
export let root = inDocument();

function inDocument(): HTMLElement {
  const element = document.createElement('div');
  document.body.append(element);
  return element;
}

/** Draws something as a reader of this language sees it on that day, in place of what was drawn before; gives its words. */
export async function draw(what: ComponentChild, language: Language = 'en', today = TODAY): Promise<string> {
  if (!document.contains(root)) root = inDocument();
  await act(async () =>
    render(
      <TextsContext.Provider value={{ t: textsIn(language), today }}>{what}</TextsContext.Provider>,
      root,
    ),
  );
  return root.textContent!;
}

/** Takes away what is drawn, with all that it remembers; each file has it done after each of its tests. */
export function clear(): void {
  render(null, root);
}

/** The button that is called so, if there is one: by its label where it has one, else by its words. */
export function buttonCalled(name: string): HTMLButtonElement | undefined {
  return [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
}

/** Presses the button that is called so, and draws what is known at once of what it did. Throws where there is none. */
export async function press(name: string): Promise<void> {
  const button = buttonCalled(name);
  if (!button) throw new Error(`no button ${name} in: ${root.textContent}`);
  await act(async () => button.click());
  await act(async () => {});
}

/** Puts words into a field, as typing (`input`) or as leaving it afterwards (`change`). */
export async function enter(
  field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  words: string,
  event: 'input' | 'change' = 'input',
): Promise<void> {
  await act(async () => {
    field.value = words;
    field.dispatchEvent(new Event(event, { bubbles: true }));
  });
}
