// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Options } from '../../components/options/options';
import type { OptionsProps } from '../../components/options/options-props';
import { PAGES, placeAt, SECTIONS } from '../../components/options/pages/pages';
import { findInOptions } from '../../components/options/search/find-in-options';
import { settingsFrom } from '../../lib/settings/settings';
import { clear, draw, root } from './drawn';
import { idleOptions } from './idle-options';

beforeEach(() => {
  location.hash = '';
});
afterEach(clear);

const show = (over: Partial<OptionsProps> = {}, language?: 'en' | 'zh_CN') =>
  draw(<Options {...idleOptions(over)} />, language);
const shown = () =>
  [...root.querySelectorAll<HTMLElement>('main > section')]
    .filter(({ hidden }) => !hidden)
    .map(({ id }) => id);
const turnTo = (hash: string) =>
  act(async () => {
    location.hash = hash;
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
const search = (words: string) =>
  act(async () => {
    const field = root.querySelector<HTMLInputElement>('input[type=search]')!;
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
const results = () =>
  [...root.querySelectorAll('.options-search li a')].map(({ textContent }) => textContent);

describe('an address of the options', () => {
  test('names every section once', () => {
    expect(new Set(SECTIONS).size).toBe(SECTIONS.length);
  });

  test.each([
    ['', 'lists', 'lists'],
    ['#', 'lists', 'lists'],
    ['#judging', 'judging', 'judging'],
    ['#decisions', 'judging', 'decisions'],
    ['#marks', 'marks', 'own'],
    ['#alerts', 'marks', 'alerts'],
    ['#help', 'help', 'language'],
    ['#no-such-place', 'lists', 'lists'],
    ['#constructor', 'lists', 'lists'],
  ] as const)('%o is the page %s, from %s on', (hash, page, section) => {
    expect(placeAt(hash)).toEqual({ page, section });
  });
});

describe('the pages', () => {
  test('show their own sections alone, and the address says which page', async () => {
    await show();
    for (const [page, sections] of Object.entries(PAGES)) {
      await turnTo(`#${page}`);
      expect(shown()).toEqual(sections);
      const current = root.querySelectorAll('nav [aria-current=page]');
      expect([...current].map((link) => link.getAttribute('href'))).toEqual([`#${page}`]);
    }
    expect(document.title).toBe('Recordal Lens – Help');
  });

  test('a heading turned to takes the focus; the one that opens first does not', async () => {
    await show();
    expect(document.activeElement?.id).not.toBe('heading-lists');
    await turnTo('#decisions');
    expect(document.activeElement?.id).toBe('heading-decisions');
  });

  test('what was typed on one waits there while another is shown', async () => {
    await show();
    await turnTo('#marks');
    const field = root.querySelector<HTMLTextAreaElement>('#own textarea')!;
    field.value = 'Zephyra';
    await turnTo('#data');
    await turnTo('#marks');
    expect(root.querySelector('#own textarea')).toBe(field);
    expect(field.value).toBe('Zephyra');
  });

  test('unread alerts are told of from every page', async () => {
    const alert = { about: 'own', subject: 'A', title: 'A', words: 'A', kind: 'added', list: 'cn' } as const;
    const told = {
      listDate: '2026-05-01',
      demonstration: false,
      regime: 'CN',
      recordNo: 'T1',
      mark: 'A',
      holder: 'A',
    } as const;
    await show({ alerts: [{ ...alert, ...told, at: '2026-05-01T00:00:00Z', seen: false }] });
    expect(root.querySelector('nav')?.textContent).toContain('1 new alert');
    await show({ alerts: [{ ...alert, ...told, at: '2026-05-01T00:00:00Z', seen: true }] });
    expect(root.querySelector('nav')?.textContent).not.toContain('new alert');
  });
});

describe('the search', () => {
  test('finds what stands on a page that is not shown, and says where', async () => {
    await show();
    await search('similar marks');
    expect(results()[0]).toContain('Similar marks that were not recorded');
    expect(results()[0]).toContain('Judging › Role and judgement');
  });

  test('finds in Chinese', async () => {
    await show({}, 'zh_CN');
    await search('键盘');
    expect(results()[0]).toContain('帮助 › 键盘操作');
  });

  test('forgives a slip', async () => {
    await show();
    await search('similr marks');
    expect(results().join()).toContain('Similar marks that were not recorded');
  });

  test('finds a mark of the person’s own by its name', async () => {
    await show({ settings: settingsFrom({ own: [{ markText: 'Harbour Sock', role: 'own' }] }) });
    await search('harbour');
    expect(results().join()).toContain('My marks › My marks');
  });

  test('finds a site among the sites', async () => {
    await show({ sites: [{ name: 'Amazon', hosts: ['amazon.com'], granted: true, on: true }] });
    await search('amazon');
    expect(results().join()).toContain('Sites › Sites');
  });

  test('says that nothing was found, and is silent before anything is asked', async () => {
    await show();
    const said = () => root.querySelector('.options-search [role=status]')?.textContent;
    expect(said()).toBe('');
    await search('qqqqzzzz');
    expect(said()).toBe('Nothing here says that. Try another word.');
    await search('   ');
    expect(said()).toBe('');
  });

  test('a result turns to its page and gives the focus to what can be worked there', async () => {
    await show();
    await search('erase everything');
    await act(async () => {
      const link = root.querySelector<HTMLElement>('.options-search li a')!;
      link.click();
      dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(shown()).toEqual(['data']);
    expect(document.activeElement?.textContent).toBe('Erase everything…');
  });

  test('gives at most a dozen places, each text once a section', () => {
    const many = document.createElement('main');
    many.innerHTML = `<section id="lists">${'<label>alpha beta</label>'.repeat(3)}${Array.from({ length: 40 }, (_, at) => `<button>alpha ${at}</button>`).join('')}</section>`;
    const found = findInOptions(many, 'alpha');
    expect(found).toHaveLength(12);
    expect(found.filter(({ text }) => text === 'alpha beta').length).toBeLessThanOrEqual(1);
  });
});
