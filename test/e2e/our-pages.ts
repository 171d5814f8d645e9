import type { Tab, TestBrowser } from './browsers/browser';

/** Opens one of the extension's own pages in a tab of its own, drawn. */
export async function openOurs(browser: TestBrowser, path: string): Promise<Tab> {
  const tab = await browser.tab();
  await tab.goto(browser.extensionPage(path));
  await tab.until(`${path} is drawn`, () => (document.getElementById('root')?.childElementCount ?? 0) > 0);
  return tab;
}

/** Presses what the selector finds first. */
export function press(tab: Tab, selector: string): Promise<void> {
  return tab.evaluate((selector: string) => document.querySelector<HTMLElement>(selector)!.click(), selector);
}

/** Types into a field in place of what it held. */
export function typeInto(tab: Tab, selector: string, text: string): Promise<void> {
  return tab.evaluate(
    ({ selector, text }: { selector: string; text: string }) => {
      const field = document.querySelector<HTMLInputElement>(selector)!;
      field.focus();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    { selector, text },
  );
}

/** The words of everything that the selector finds. */
export function texts(tab: Tab, selector: string): Promise<string[]> {
  return tab.evaluate(
    (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent ?? ''),
    selector,
  );
}
