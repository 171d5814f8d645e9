import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { marketplaces } from '../../lib/marketplaces';
import { settingsFrom } from '../../lib/settings/settings';
import { askForSite, siteStatuses } from '../../lib/surfaces/site-access';

let granted = true;
const contains = vi.fn(async () => granted);
/** What the browser names of what it grants. */
let named: string[] = [];
const listeners = new Set<() => void>();
const event = {
  addListener: (listener: () => void) => void listeners.add(listener),
  removeListener: (listener: () => void) => void listeners.delete(listener),
};
Object.assign(fakeBrowser.permissions, {
  getAll: async () => ({ origins: named }),
  ...{ contains, request: async () => (granted = true), onAdded: event, onRemoved: event },
});
const NONE_OFF = settingsFrom({});
const grants = async () => new Set((await siteStatuses(NONE_OFF)).map(({ granted }) => granted));

beforeEach(async () => {
  const [site] = await siteStatuses(NONE_OFF);
  // Nothing is known any more, and everything is granted.
  await askForSite(site!);
  contains.mockClear();
});

test('the browser is asked once for each site, however often the page is drawn', async () => {
  for (let draws = 0; draws < 3; draws++) expect(await grants()).toEqual(new Set([true]));
  expect(contains).toHaveBeenCalledTimes(marketplaces.length);
});

test('sites that Chromium grants with the installation are granted, though it says no when it is asked for one of them', async () => {
  granted = false;
  named = marketplaces.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));
  expect(await grants()).toEqual(new Set([true]));
  expect(contains).not.toHaveBeenCalled();
  named = [];
});

test('a permission that was taken back elsewhere is seen at the next draw', async () => {
  await grants();
  granted = false;
  for (const changed of listeners) changed();
  expect(await grants()).toEqual(new Set([false]));
});

test('one that was granted at the question is seen at once, before the browser tells of it', async () => {
  granted = false;
  const [site] = await siteStatuses(NONE_OFF);
  await askForSite(site!);
  expect(await grants()).toEqual(new Set([true]));
});

test('a question that failed is asked again', async () => {
  contains.mockRejectedValueOnce(new Error('the browser is busy'));
  await expect(grants()).rejects.toThrow('busy');
  expect(await grants()).toEqual(new Set([true]));
});

test('what the person switched off is off, whatever the browser allows', async () => {
  const [{ hosts, name }] = marketplaces as [(typeof marketplaces)[number]];
  const statuses = await siteStatuses({ ...NONE_OFF, sitesOff: [...hosts] });
  expect(statuses.filter(({ on }) => !on).map((site) => site.name)).toEqual([name]);
});
