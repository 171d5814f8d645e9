// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type PageOfOurs, pageOfOurs } from '../../components/shared/mount-page';
import { NoticeError } from '../../lib/locales/failure';
import { notice } from '../../lib/locales/notice';
import { type Language, textsIn } from './texts';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  root.id = 'root';
  document.body.replaceChildren(root);
});
/** Each hears failures and holds the keyboard until it ends, also of the tests and files that the same document sees next. */
const begun: PageOfOurs[] = [];
afterEach(() => {
  for (const one of begun.splice(0)) one.end();
  render(null, root);
});

/** A page that reads, and has drawn nothing yet. */
function begin(language: Language = 'en'): PageOfOurs {
  begun.push(pageOfOurs(textsIn(language)));
  return begun.at(-1)!;
}

async function page(language: Language = 'en') {
  const drawn = begin(language);
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

/** What a page's own script throws that waits for what it reads before it draws, as browsers tell of it. */
const throws = (error: Error) =>
  act(async () => {
    dispatchEvent(Object.assign(new Event('error'), { error, message: error.message }));
  });

describe('a page that could not read what it shows', () => {
  test.each([
    ['en', 'This page could not be read', 'not the same as nothing'],
    ['ru', 'Эту страницу не удалось прочитать', 'не значит, что там ничего нет'],
    ['zh_CN', '无法读取此页内容', '不等于没有内容'],
  ] as const)('says so in its place, and that it is not empty (%s)', async (language, said, not) => {
    begin(language);
    await throws(new Error('the database is gone'));
    expect(root.querySelector('h1')!.textContent).toBe(said);
    expect(root.textContent).toContain(not);
    expect(alerts()).toContain('the database is gone');
    expect(root.querySelector('button')).not.toBeNull();
  });

  test('says so of a promise that nobody waits for, too', async () => {
    begin();
    await fails(new Error('the lists could not be read'));
    expect(root.textContent).toContain('the lists could not be read');
  });

  test('is drawn all the same where what failed was not needed for it', async () => {
    const drawn = begin();
    await fails(new Error('something else'));
    await act(async () => drawn.draw(<main>The page</main>));
    expect(root.textContent).toContain('The page');
    expect(root.textContent).not.toContain('could not be read');
  });

  test('stays as it is where something fails later', async () => {
    await page();
    await throws(new Error('later'));
    expect(root.textContent).toContain('The page');
    expect(root.textContent).not.toContain('This page could not be read');
  });

  test('stays blank for what was ended on purpose: something else is coming', async () => {
    begin();
    await fails(new DOMException('ended', 'AbortError'));
    expect(root.textContent).toBe('');
  });
});

test('a page that ended puts the keyboard on nothing that is drawn after it, and one that did not does', async () => {
  const asks = (
    <main>
      <button type="button" id="first">
        first
      </button>
    </main>
  );
  async function keyboardAfter(end: boolean) {
    const drawn = begin();
    await act(async () => drawn.draw(asks));
    document.getElementById('first')!.focus();
    if (end) drawn.end();
    await act(async () => render(null, root));
    await act(async () => render(asks, root));
    return document.activeElement?.id;
  }
  expect(await keyboardAfter(true)).toBe('');
  expect(await keyboardAfter(false)).toBe('first');
});
