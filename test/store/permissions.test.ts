import { describe, expect, test } from 'vitest';
import { violations } from './gate';
import { madeUp, saying } from './made-up';

const asked = (permissions: string[], code = '') =>
  violations(
    madeUp({ 'more.js': code }, { permissions: ['storage', ...permissions], action: {} }),
    saying(...permissions),
  ).map(({ kind, what }) => `${kind}: ${what}`);

describe('a permission must be used by what is in the zip', () => {
  test.each([
    ['alarms', 'browser.alarms.create("daily", {})'],
    ['contextMenus', 'api.default.contextMenus.create({})'],
    ['notifications', 'b.notifications?.create({})'],
    ['unlimitedStorage', 'indexedDB.open("lists", 1)'],
    ['scripting', 'browser.scripting.executeScript({})'],
    ['activeTab', 'browser.scripting.insertCSS({})'],
    ['offscreen', 'const maker = globalThis.chrome?.offscreen; maker.createDocument({})'],
  ])('%s by %s', (name, code) => {
    expect(asked([name])).toEqual([`permission without use: ${name}`]);
    expect(asked([name], code)).toEqual([]);
  });

  test('a table of all that browsers offer is no use of it', () => {
    expect(asked(['alarms'], 'const api = { alarms: { create: { minArgs: 1 } } }')).toHaveLength(1);
  });

  test('one that no rule knows how to show is refused', () => {
    expect(asked(['webRequest'], 'browser.webRequest.onBeforeRequest')).toEqual([
      'permission without use: webRequest',
    ]);
  });

  test('the side panel needs its page as well', () => {
    const manifest = { permissions: ['storage', 'sidePanel'], side_panel: { default_path: 'panel.html' } };
    const code = 'const { sidePanel } = browser; sidePanel.open({})';
    const kinds = (files: Record<string, string>) =>
      violations(madeUp(files, manifest), saying('sidePanel')).length;
    expect(kinds({ 'more.js': code })).toBe(1);
    expect(kinds({ 'more.js': code, 'panel.html': '<p>Findings</p>' })).toBe(0);
  });
});

describe('hosts', () => {
  const whats = (manifest: object, code = '') =>
    violations(madeUp({ 'more.js': code }, manifest), saying())
      .filter(({ kind }) => kind === 'permission without use')
      .map(({ what }) => what);

  test('of an installation are those that a script reads', () => {
    expect(whats({ host_permissions: ['https://shop.example/*'] })).toEqual([]);
    expect(whats({ host_permissions: ['https://*/*'] })).toEqual(['https://*/*']);
    const look = { matches: ['https://other.example/*'], css: ['look.css'] };
    const reads = { matches: ['https://shop.example/*'], js: ['page.js'] };
    expect(whats({ content_scripts: [reads, look] })).toEqual(['https://other.example/*']);
  });

  test('that are optional are asked for by something', () => {
    const manifest = { optional_host_permissions: ['https://*/*'] };
    expect(whats(manifest)).toEqual(['https://*/*']);
    expect(whats(manifest, 'browser.permissions.request({ origins })')).toEqual([]);
  });
});

describe('what is said to the stores', () => {
  const said = (manifest: object, answers = saying(), code = '', browser: 'chrome' | 'firefox' = 'chrome') =>
    violations(madeUp({ 'more.js': code }, manifest, browser), answers).map(
      ({ kind, what }) => `${kind}: ${what}`,
    );

  test('names each permission, and no other', () => {
    expect(said({ permissions: ['storage', 'alarms'] }, saying(), 'browser.alarms.create()')).toEqual([
      'permission without a reason: alarms',
    ]);
    expect(said({}, saying('alarms'))).toEqual(['reason without a permission: alarms']);
  });

  test('an optional permission that is asked for at once is another', () => {
    const answers = saying('alarms');
    answers.permissions.at(-1)!.optional = true;
    expect(said({ permissions: ['storage', 'alarms'] }, answers, 'browser.alarms.create()')).toEqual([
      'permission without a reason: alarms',
      'reason without a permission: alarms (optional)',
    ]);
  });

  test('of data is what the manifest states and the code does', () => {
    const stating = (...required: string[]) => ({
      browser_specific_settings: { gecko: { data_collection_permissions: { required } } },
    });
    expect(said(stating('none'), saying(), '', 'firefox')).toEqual([]);
    expect(said(stating('websiteContent'), saying(), '', 'firefox')).toHaveLength(1);
    expect(said({}, saying(), 'navigator.sendBeacon(address, words)')).toEqual([
      'answer about data that is not so: sendBeacon',
    ]);
    expect(said({}, saying(), 'browser.storage.sync.set(words)')).toHaveLength(1);
    const silent = { ...saying(), data: { sent: [], handled: [], promises: [] } };
    expect(said({}, silent)).toHaveLength(1);
  });
});
