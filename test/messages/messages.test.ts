import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { browser } from '../../lib/browser';
import { NoticeError } from '../../lib/locales/failure';
import { admitOwn, answer } from '../../lib/messages/answer';
import { askScreenings } from '../../lib/messages/ask-screenings';
import { observeMessage } from '../../lib/messages/observe-message';
import { saidOnce } from '../../lib/messages/said-once';
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

test('what is done while an answer is made ends with it, answered or thrown', async () => {
  const steps: string[] = [];
  const during = async <Made>(making: Promise<Made>) => {
    steps.push('begins');
    return making.finally(() => steps.push('ends'));
  };
  answer({ learning, screen: () => Promise.reject(new Error('No list')) }, admitOwn, during);
  await ask('learning', null);
  await expect(ask('screen', { listings: [] })).rejects.toThrow('No list');
  expect(steps).toEqual(['begins', 'ends', 'begins', 'ends']);
});

describe('judging listings is asked for again where nobody answers, and once only', () => {
  const NOBODY = new Error('Could not establish connection. Receiving end does not exist.');
  const GONE = new Error('The message channel closed before a response was received.');
  /** The channel that fails so often, with such an error, before it answers. */
  function failing(times: number, error: Error): () => number {
    let asked = 0;
    browser.runtime.sendMessage = async () => {
      asked += 1;
      if (asked <= times) throw error;
      return { answer: saidOnce([]) };
    };
    return () => asked;
  }

  test.each([NOBODY, GONE])('%s', async (error) => {
    const asked = failing(1, error);
    expect(await askScreenings([])).toEqual([]);
    expect(asked()).toBe(2);
  });

  test('twice nobody is told', async () => {
    const asked = failing(2, NOBODY);
    await expect(askScreenings([])).rejects.toThrow('Receiving end');
    expect(asked()).toBe(2);
  });

  test.each(['Extension context invalidated.', 'No list is stored yet'])(
    '%s is told at once',
    async (words) => {
      const asked = failing(1, new Error(words));
      await expect(askScreenings([])).rejects.toThrow(words);
      expect(asked()).toBe(1);
    },
  );
});
