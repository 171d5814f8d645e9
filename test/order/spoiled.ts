import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const { console: ownConsole } = globalThis;
const write = process.stderr.write;

/** One file of two that do the same: whichever runs second in a process finds nothing of what the first left. */
export function leaveMuch(): void {
  test('of another file nothing is left: no spy, no stub, no other function of the browser’s', () => {
    const { runtime, i18n, tabs, permissions, contextMenus } = fakeBrowser;
    for (const one of [runtime.getManifest, i18n.getMessage, tabs.query, permissions.contains, fetch])
      expect(vi.isMockFunction(one)).toBe(false);
    expect(contextMenus).not.toHaveProperty('left');
    expect(fakeBrowser).not.toHaveProperty('left');
    expect(globalThis).not.toHaveProperty('left');
    expect(globalThis).toMatchObject({ chrome: fakeBrowser, browser: fakeBrowser });
    expect(process.env).not.toHaveProperty('LEFT');
    expect(vi.isMockFunction(IDBObjectStore.prototype.put)).toBe(false);
  });

  test('and what no file changed is the same as ever', () => {
    expect([console, process.stderr.write]).toEqual([ownConsole, write]);
    expect(fakeBrowser.runtime.id).toBe('test-extension-id');
    expect(String(fakeBrowser.storage.local.get)).not.toContain('left');
  });

  test('this one leaves what it can', () => {
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({} as never);
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('left');
    vi.spyOn(IDBObjectStore.prototype, 'put');
    vi.stubGlobal('fetch', vi.fn());
    vi.stubGlobal('left', true);
    vi.stubGlobal('chrome', {});
    vi.stubEnv('LEFT', 'yes');
    fakeBrowser.permissions.contains = vi.fn();
    Object.assign(fakeBrowser.contextMenus, { left: true });
    Object.assign(fakeBrowser, { left: true, tabs: { query: vi.fn() } });
    expect(vi.isMockFunction(fakeBrowser.tabs.query)).toBe(true);
  });
}
