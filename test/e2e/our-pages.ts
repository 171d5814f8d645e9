import { poll, type Tab, type TestBrowser } from './browsers/browser';

/** Opens one of the extension's own pages in a tab of its own, drawn. */
export async function openOurs(browser: TestBrowser, path: string): Promise<Tab> {
  const tab = await browser.tab();
  await tab.goto(browser.extensionPage(path));
  await tab.until(`${path} is drawn`, () => (document.getElementById('root')?.childElementCount ?? 0) > 0);
  return tab;
}

/** Presses the first that the selector finds and that has these words, once it is there and can be pressed: a page is drawn bit by bit. */
export async function press(tab: Tab, selector: string, words = ''): Promise<void> {
  const pressed = ({ selector, words }: { selector: string; words: string }) => {
    const all = [...document.querySelectorAll<HTMLElement>(selector)];
    const found = all.find(({ textContent }) => textContent?.includes(words));
    if (!found || found.matches(':disabled')) return false;
    found.click();
    return true;
  };
  const what = words ? `${selector} with “${words}”` : selector;
  await poll(`${what} to press`, () => tab.evaluate(pressed, { selector, words }));
}

/** Types into a field in place of what it held, once it is there. */
export async function typeInto(tab: Tab, selector: string, text: string): Promise<void> {
  const typed = ({ selector, text }: { selector: string; text: string }) => {
    const field = document.querySelector<HTMLInputElement>(selector);
    if (!field || field.matches(':disabled')) return false;
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  };
  await poll(`${selector} to type into`, () => tab.evaluate(typed, { selector, text }));
}

/** Chooses a value in a list of them, the nth that the selector finds, once it is offered there. */
export async function choose(tab: Tab, selector: string, value: string, nth = 0): Promise<void> {
  const chosen = ({ selector, value, nth }: { selector: string; value: string; nth: number }) => {
    const field = document.querySelectorAll<HTMLSelectElement>(selector)[nth];
    if (!field || field.matches(':disabled')) return false;
    field.value = value;
    // A value that is not offered leaves the list without any.
    if (field.value !== value) return false;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  };
  await poll(`“${value}” to choose in ${selector}`, () => tab.evaluate(chosen, { selector, value, nth }));
}

/** A file as it is given to a page: words, or anything else in base64. */
export interface GivenFile {
  name: string;
  text?: string;
  base64?: string;
}

/** Gives files to the field that the selector finds, as a person does who chooses them, once it takes any. */
export async function giveFiles(tab: Tab, selector: string, files: readonly GivenFile[]): Promise<void> {
  const given = ({ selector, files }: { selector: string; files: readonly GivenFile[] }) => {
    const field = document.querySelector<HTMLInputElement>(selector);
    if (!field || field.matches(':disabled')) return false;
    const chosen = new DataTransfer();
    for (const { name, text, base64 } of files) {
      const content = text ?? Uint8Array.from(atob(base64 ?? ''), (byte) => byte.charCodeAt(0));
      chosen.items.add(new File([content], name, { lastModified: Date.UTC(2026, 4, 1) }));
    }
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  };
  await poll(`${selector} to take files`, () => tab.evaluate(given, { selector, files }));
}

/** Gives the focus to the first that the selector finds and that has these words, once it takes it: what cannot be used takes none. */
export async function focusOn(tab: Tab, selector: string, words = ''): Promise<void> {
  const focused = ({ selector, words }: { selector: string; words: string }) => {
    const all = [...document.querySelectorAll<HTMLElement>(selector)];
    const found = all.find(({ textContent }) => textContent?.includes(words));
    found?.focus();
    return found !== undefined && document.activeElement === found;
  };
  await poll(`the focus on ${selector}`, () => tab.evaluate(focused, { selector, words }));
}

/** The words of everything that the selector finds. */
export function texts(tab: Tab, selector: string): Promise<string[]> {
  return tab.evaluate(
    (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent ?? ''),
    selector,
  );
}
