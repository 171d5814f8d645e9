// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pageOfOurs } from '../../components/shared/mount-page';
import { NoticeError } from '../../lib/locales/failure';
import { notice } from '../../lib/locales/notice';
import { type Language, textsIn } from './texts';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  root.id = 'root';
  document.body.replaceChildren(root);
});
afterEach(() => render(null, root));

async function page(language: Language = 'en') {
  const drawn = pageOfOurs(textsIn(language));
  await act(async () => drawn.draw(<main>The page</main>));
  return drawn;
}
/** A promise that nobody catches, as browsers tell of it. */
const fails = (reason: unknown) =>
  act(async () => {
    dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }));
  });
const alerts = () => document.querySelector('[role=alert]')!.textContent;

test.each([
  ['en', 'This could not be done: the disk is full', 'Nothing else changed'],
  ['ru', 'Это не удалось сделать: the disk is full', 'Остальное не изменилось'],
  ['zh_CN', '未能完成：the disk is full', '其他内容未变'],
] as const)(
  'a press that failed in silence is said, with what is safe (%s)',
  async (language, said, safe) => {
    await page(language);
    expect(alerts()).toBe('');
    await fails(new Error('the disk is full'));
    expect(alerts()).toContain(said);
    expect(alerts()).toContain(safe);
  },
);

test('a failure that was foreseen is told in the reader’s words', async () => {
  await page();
  await fails(new NoticeError(notice('pictureNotHttps')));
  expect(alerts()).toContain('its address is not an https address');
});

test('it stays while the page is drawn anew, until it is closed', async () => {
  const drawn = await page();
  await fails('no');
  await act(async () => drawn.draw(<main>Another</main>));
  expect(alerts()).toContain('This could not be done: no');
  await act(async () => document.querySelector<HTMLElement>('[role=alert] button')!.click());
  expect(alerts()).toBe('');
  expect(root.textContent).toContain('Another');
});

test('what was ended on purpose is no failure', async () => {
  await page();
  await fails(new DOMException('ended', 'AbortError'));
  expect(alerts()).toBe('');
});

test('the latest of two is said', async () => {
  await page();
  await fails(new Error('first'));
  await fails(new Error('second'));
  expect(alerts()).toContain('second');
  expect(alerts()).not.toContain('first');
});
