import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookUpAt } from '../../lib/surfaces/look-up-at';
import { ownCustoms } from '../../lib/surfaces/own-customs';

afterEach(() => vi.unstubAllGlobals());

const clipboard = (writeText: (words: string) => Promise<void>) =>
  vi.stubGlobal('navigator', { clipboard: { writeText } });

test('copies first and opens the register then', async () => {
  const done: string[] = [];
  clipboard(async (words) => void done.push(`copied ${words}`));
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async ({ url }) => {
    done.push(`opened ${url}`);
    return {} as never;
  });
  await lookUpAt('ASICS', 'https://customs.example/');
  expect(done).toEqual(['copied ASICS', 'opened https://customs.example/']);
});

test('opens nothing where the words could not be copied: the person would stand there without them', async () => {
  clipboard(() => Promise.reject(new Error('NotAllowedError')));
  const opened = vi.spyOn(fakeBrowser.tabs, 'create');
  opened.mockClear();
  await expect(lookUpAt('ASICS', 'https://customs.example/')).rejects.toThrow('NotAllowedError');
  expect(opened).not.toHaveBeenCalled();
});

test('the person’s choice goes before what the browser suggests', () => {
  vi.spyOn(Intl, 'DateTimeFormat').mockReturnValue({
    resolvedOptions: () => ({ timeZone: 'UTC', locale: 'de-AT' }),
  } as never);
  expect(ownCustoms({ customs: 'KZ' })).toEqual({ regime: 'KZ', suggested: false });
  expect(ownCustoms({ customs: '' })).toEqual({ regime: 'EU', suggested: true });
  vi.restoreAllMocks();
});
