import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Publisher } from '../lists/publisher';
import { numbered } from '../lists/sample-list';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { mayDeploy } from './browsers/chromium';
import { type ListServer, serveLists } from './list-server';
import { bringUpkeepForward } from './list-upkeep';
import { focusOn, press, texts, typeInto } from './our-pages';

let publisher: Publisher;
let server: ListServer;

beforeAll(async () => {
  publisher = new Publisher();
  server = await serveLists(publisher);
});
afterAll(() => server.close());

async function optionsOf(browser: TestBrowser): Promise<Tab> {
  const options = await browser.tab();
  await options.goto(browser.extensionPage('options.html'));
  await options.until('the form', () => document.querySelector('.subscriptions input[name="address"]'));
  return options;
}
const cards = (options: Tab) =>
  options.evaluate(() => document.querySelector('.subscriptions .list-cards')!.textContent ?? '');
const asked = () => publisher.asked.map(({ url }) => url.split('/').at(-1));

/** A real https server on this machine, asked by the background of the real extension. */
describe.each(BOTH)('a published list in %s', (_, open) => {
  let browser: TestBrowser;
  let options: Tab;

  beforeAll(async () => {
    browser = await open({});
    options = await optionsOf(browser);
    await publisher.publish(1, [...numbered(1_200)]);
    publisher.asked.length = 0;
  });
  afterAll(() => browser?.close());

  /** Types the address and presses Enter: the browser asks only at a real press. */
  async function follow(allow: boolean): Promise<void> {
    await options.front();
    await typeInto(options, 'input[name="address"]', server.address);
    await focusOn(options, 'input[name="address"]');
    await browser.askedForHost('localhost', allow, () => options.press('Enter'));
  }

  test('is not asked for, nor followed, while the browser was not told to allow its host', async () => {
    await follow(false);
    await new Promise((wait) => setTimeout(wait, 500));
    expect(asked()).toEqual([]);
    expect(await cards(options)).toBe('');
    await options.close();
    options = await optionsOf(browser);
  });

  test('is fetched, shown and screened once it was', async () => {
    await follow(true);
    await options.until('the list', () =>
      document.querySelector('.subscriptions .list-card')?.textContent?.includes('version 1'),
    );
    expect(asked()).toEqual(['cn-marks.json', 'cn-marks-1.jsonl.gz']);
    await options.until('its recordals', () =>
      document
        .querySelector('#lists > .list-cards, #lists .list-cards')
        ?.textContent?.includes('1,200 recordals'),
    );
  });

  test('updates by what changed on “Update now”, and keeps its version when the publisher goes wrong', async () => {
    const before = publisher.manifest!.version;
    const version = before + 1;
    publisher.fault = (_url, response) => response;
    publisher.asked.length = 0;
    await publisher.publish(version, [...numbered(1_200 + 50 * before)]);
    await pressUpdate();
    await options.until(
      'the new version',
      (words) => document.querySelector('.subscriptions .list-card')?.textContent?.includes(words),
      `version ${version}`,
    );
    expect(asked()).toEqual(['cn-marks.json', `cn-marks-${before}-${version}.delta.jsonl.gz`]);

    publisher.fault = () => new Response('<!doctype html><title>Login</title>');
    await pressUpdate();
    await options.until('the problem, in words', () =>
      document
        .querySelector('.subscriptions .ill')
        ?.textContent?.includes('A web page came instead of a list'),
    );
    await expect.poll(() => cards(options)).toContain(`version ${version}`);
    publisher.fault = (_url, response) => response;
    expect(browser.errors).toEqual([]);
  });

  const pressUpdate = async () => {
    await press(options, '.subscriptions .list-card .buttons button');
  };
});

describe.each(BOTH)('what an organisation deploys, in %s', (name, open) => {
  test.skipIf(name === 'chromium' && !mayDeploy())(
    'is followed and laid over the person’s settings (in Chromium needs root, for its folder of policies)',
    async () => {
      const browser = await open(
        {},
        { managed: { lists: [server.address], settings: { policy: 'cautious' } } },
      );
      try {
        const options = await optionsOf(browser);
        const chosen = () => texts(options, 'label:has(input[name="policy"]:checked)').then(String);
        await expect.poll(chosen).toContain('Customs may still stop them');
        await bringUpkeepForward(options);
        await options.until('the list of the organisation', () =>
          document
            .querySelector('.subscriptions .list-card')
            ?.textContent?.includes('Set by your organisation'),
        );
        expect(await cards(options)).not.toContain('Stop following');
      } finally {
        await browser.close();
      }
    },
  );
});
