import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { browser } from '../../lib/browser';
import { NoticeError } from '../../lib/locales/failure';
import { admitOwn, answer } from '../../lib/messages/answer';
import { observeMessage } from '../../lib/messages/observe-message';
import { ask } from '../../lib/messages/send';
import { openMessageChannel } from '../message-channel';

const NOTHING = { version: 2, words: [] } as const;
const learning = async () => ({ learning: { ...NOTHING, words: [] } });

beforeEach(() => {
  fakeBrowser.reset();
  openMessageChannel();
});

test('an answer arrives, also when it is null', async () => {
  answer({ restoreLearning: async () => null, learning }, admitOwn);
  expect(await ask('restoreLearning', { learning: { version: 2, words: [] } })).toBeNull();
  expect(await ask('learning', null)).toEqual({ learning: NOTHING });
});

test('what the one who was asked threw arrives in its own words', async () => {
  answer({ screen: () => Promise.reject(new Error('No list is stored yet')) }, admitOwn);
  await expect(ask('screen', { listings: [] })).rejects.toThrow('No list is stored yet');
});

test('what was foreseen arrives as its notice, for the reader’s language', async () => {
  const notice = { key: 'problem.noList' } as const;
  answer({ screen: () => Promise.reject(new NoticeError(notice)) }, admitOwn);
  await expect(ask('screen', { listings: [] })).rejects.toMatchObject({ notice });
});

test('where everybody hears and keeps silent, it is told that nobody answered', async () => {
  observeMessage('lists', () => {});
  await expect(ask('lists', null)).rejects.toMatchObject({ notice: { key: 'problem.unanswered' } });
});

test('who stopped answering answers no more', async () => {
  const silence = answer({ learning }, admitOwn);
  observeMessage('learning', () => {});
  silence();
  await expect(ask('learning', null)).rejects.toMatchObject({ notice: { key: 'problem.unanswered' } });
});

test.each([
  null,
  undefined,
  0,
  'learning',
  [],
  {},
  { kind: 'lists' },
  { kind: '__proto__' },
  { kind: 'constructor' },
  { kind: 'toString', ask: {} },
  { kind: null },
  { kind: ['learning'] },
])('%j is refused aloud, and overheard by nobody who would fall over it', async (message) => {
  answer({ learning }, admitOwn);
  observeMessage('report', () => {});
  expect(await browser.runtime.sendMessage(message)).toEqual({ error: { key: 'problem.refused' } });
});
