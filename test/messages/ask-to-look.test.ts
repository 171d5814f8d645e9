import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from '../../lib/browser';
import { askToLook } from '../../lib/messages/ask-to-look';

const send = vi.spyOn(browser.runtime, 'sendMessage');
beforeEach(() => void send.mockReset());

describe('a question that only looks', () => {
  test.each<[string, () => void]>([
    ['nobody answered', () => send.mockResolvedValueOnce(undefined)],
    ['it was told so', () => send.mockResolvedValueOnce({ error: { key: 'problem.unanswered' } })],
    ['there was no receiver', () => send.mockRejectedValueOnce(new Error('Receiving end does not exist.'))],
    [
      'the channel closed',
      () => send.mockRejectedValueOnce(new Error('The message channel closed before a response')),
    ],
    [
      'the port closed',
      () => send.mockRejectedValueOnce(new Error('The message port closed before a response')),
    ],
  ])('is put once more where %s', async (_, fails) => {
    fails();
    send.mockResolvedValue({ answer: { unread: 3 } });
    expect(await askToLook('alerts', null)).toEqual({ unread: 3 });
    expect(send).toHaveBeenCalledTimes(2);
  });

  test.each<[string, () => void]>([
    ['was refused', () => send.mockResolvedValue({ error: { key: 'problem.refused' } })],
    ['failed there', () => send.mockResolvedValue({ error: 'the disk is gone' })],
    ['found no list', () => send.mockResolvedValue({ error: { key: 'problem.noList' } })],
    [
      'came from an extension that is gone',
      () => send.mockRejectedValue(new Error('Extension context invalidated.')),
    ],
    ['got a null', () => send.mockRejectedValue(new TypeError('null'))],
  ])('is put once where it %s', async (_, fails) => {
    fails();
    await expect(askToLook('alerts', null)).rejects.toThrow();
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('is put twice at most', async () => {
    send.mockResolvedValue(undefined);
    await expect(askToLook('alerts', null)).rejects.toThrow();
    expect(send).toHaveBeenCalledTimes(2);
  });
});
