import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { answer, observeMessage } from '../../lib/messages/answer';
import { ask } from '../../lib/messages/send';
import { openMessageChannel } from '../message-channel';

beforeEach(() => {
  fakeBrowser.reset();
  openMessageChannel();
});

test('an answer arrives, also when it is null', async () => {
  answer({ restoreLearning: async () => null, learning: async () => ({ words: 7 }) });
  expect(await ask('restoreLearning', { learning: {} })).toBeNull();
  expect(await ask('learning', null)).toEqual({ words: 7 });
});

test('what the one who was asked threw arrives in its own words', async () => {
  answer({ screen: () => Promise.reject(new Error('No list is stored yet')) });
  await expect(ask('screen', { listings: [] })).rejects.toThrow('No list is stored yet');
});

test('asking fails where everybody listens to something else, or hears and keeps silent', async () => {
  answer({ learning: async () => ({ words: 7 }) });
  observeMessage('lists', () => {});
  await expect(ask('lists', null)).rejects.toThrow('nobody answered');
});

test('who stopped answering answers no more', async () => {
  const silence = answer({ learning: async () => ({ words: 7 }) });
  observeMessage('learning', () => {});
  silence();
  await expect(ask('learning', null)).rejects.toThrow('nobody answered');
});
