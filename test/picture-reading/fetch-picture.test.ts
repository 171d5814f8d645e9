import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { fetchPicture } from '../../lib/picture-reading/fetch-picture';
import { MOST_BYTES } from '../../lib/pictures/kind';

const ADDRESS = 'https://img.example/shoes.png';
const asked = vi.fn<typeof fetch>();
const going = () => new AbortController().signal;

function allow(yes: boolean): void {
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(yes);
}

beforeEach(() => {
  fakeBrowser.reset();
  asked.mockReset();
  vi.stubGlobal('fetch', asked);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('without the leave nothing is asked for, and that is said', async () => {
  allow(false);
  await expect(fetchPicture(ADDRESS, going())).rejects.toMatchObject({
    notice: { key: 'notice.pictureNotAllowed', params: { host: 'img.example' } },
  });
  expect(asked).not.toHaveBeenCalled();
});

test('nor is an address that is not https, whatever was allowed', async () => {
  allow(true);
  await expect(fetchPicture('http://img.example/a.png', going())).rejects.toMatchObject({
    notice: { key: 'notice.pictureNotHttps' },
  });
  expect(asked).not.toHaveBeenCalled();
});

test('no cookie, no referrer, no redirect goes along', async () => {
  allow(true);
  asked.mockResolvedValue(new Response(new Uint8Array([1, 2, 3])));
  expect(await fetchPicture(ADDRESS, going())).toEqual(new Uint8Array([1, 2, 3]));
  expect(asked.mock.calls[0]).toMatchObject([
    ADDRESS,
    { credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' },
  ]);
});

test('a host that refuses is named with its answer', async () => {
  allow(true);
  asked.mockResolvedValue(new Response('', { status: 403 }));
  await expect(fetchPicture(ADDRESS, going())).rejects.toMatchObject({
    notice: { key: 'notice.pictureNotFetched', params: { host: 'img.example', why: 'HTTP 403' } },
  });
});

test('a picture without an end is given up at the bound', async () => {
  allow(true);
  const chunk = new Uint8Array(1 << 20);
  const cancelled = vi.fn();
  let given = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      given += chunk.length;
      controller.enqueue(chunk);
    },
    cancel: cancelled,
  });
  asked.mockResolvedValue(new Response(endless));
  await expect(fetchPicture(ADDRESS, going())).rejects.toMatchObject({
    notice: { key: 'notice.pictureTooHeavy' },
  });
  expect(cancelled).toHaveBeenCalled();
  expect(given).toBeLessThan(MOST_BYTES + 5 * chunk.length);
});

test('who stops is told so, not that the picture did not come', async () => {
  allow(true);
  const stopping = new AbortController();
  asked.mockImplementation(async () => {
    stopping.abort(new Error('stopped'));
    throw new Error('network');
  });
  await expect(fetchPicture(ADDRESS, stopping.signal)).rejects.toThrow('stopped');
});
