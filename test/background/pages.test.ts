import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { drawCollected } from '../../lib/background/collector-in-tab';
import { recheckPages } from '../../lib/background/pages';

/** What the script in a tab does with a message. */
type Tab = 'answers' | 'is none' | 'waits for its person' | 'fails';

const DOES: Record<Tab, () => Promise<unknown>> = {
  answers: async () => ({ answer: null }),
  'is none': () => Promise.reject(new Error('Receiving end does not exist.')),
  'waits for its person': () => new Promise(() => {}),
  fails: async () => ({ error: 'broken' }),
};

let told: number[];
let tabs: Tab[];

beforeEach(() => {
  told = [];
  fakeBrowser.tabs.query = (async () => tabs.map((_, id) => ({ id }))) as never;
  fakeBrowser.tabs.sendMessage = vi.fn((id: number) => {
    told.push(id);
    return DOES[tabs[id]!]();
  }) as never;
});

test.each<[string, Tab[]]>([
  ['no tab at all', []],
  ['one that answers', ['answers']],
  ['no shop', ['is none', 'is none']],
  ['one with a question of its own before the others', ['waits for its person', 'answers', 'is none']],
  ['one with a question of its own behind them', ['answers', 'fails', 'waits for its person']],
  ['all of them with one', ['waits for its person', 'waits for its person']],
])('every page is told to ask anew, and none is waited for: %s', async (_, open) => {
  tabs = open;
  await recheckPages();
  expect(told).toEqual(open.map((_, id) => id));
});

test.each<Tab>(['answers', 'is none', 'waits for its person'])(
  'a counter is drawn without waiting for its tab, which %s',
  (tab) => {
    tabs = [tab];
    expect(drawCollected(0, null)).toBeUndefined();
    expect(told).toEqual([0]);
  },
);
