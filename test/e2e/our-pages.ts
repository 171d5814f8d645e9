import { poll, type Tab, type TestBrowser } from './browsers/browser';

/** Opens one of the extension's own pages in a tab of its own, drawn. */
export async function openOurs(browser: TestBrowser, path: string): Promise<Tab> {
  const tab = await browser.tab();
  await tab.goto(browser.extensionPage(path));
  await tab.until(`${path} is drawn`, () => (document.getElementById('root')?.childElementCount ?? 0) > 0);
  return tab;
}

/** Presses what the selector finds first, once it is there and can be pressed: a page is drawn bit by bit. */
export function press(tab: Tab, selector: string): Promise<void> {
  const pressed = (selector: string) => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found || found.matches(':disabled')) return false;
    found.click();
    return true;
  };
  return poll(`${selector} to press`, () => tab.evaluate(pressed, selector));
}

/** Types into a field in place of what it held, once it is there. */
export function typeInto(tab: Tab, selector: string, text: string): Promise<void> {
  const typed = ({ selector, text }: { selector: string; text: string }) => {
    const field = document.querySelector<HTMLInputElement>(selector);
    if (!field || field.matches(':disabled')) return false;
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  };
  return poll(`${selector} to type into`, () => tab.evaluate(typed, { selector, text }));
}

/** The words of everything that the selector finds. */
export function texts(tab: Tab, selector: string): Promise<string[]> {
  return tab.evaluate(
    (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent ?? ''),
    selector,
  );
}
