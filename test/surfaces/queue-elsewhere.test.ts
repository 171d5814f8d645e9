import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_CHANGE } from '../../lib/decisions/news';
import { saidOnce } from '../../lib/messages/said-once';
import { ask } from '../../lib/messages/send';
import { itemOf } from '../../lib/queue/queue-item';
import { workItem } from '../../lib/queue/work-item';
import { madeSince, withStored } from '../../lib/surfaces/queue-elsewhere';
import { finding, screening } from '../components/fixtures';
import { decide, offer } from '../decisions/a-decision';

vi.mock('../../lib/messages/send', async (real) => ({
  ...(await real<typeof import('../../lib/messages/send')>()),
  ask: vi.fn(),
}));

const decision = (id: string) => decide('conflict', offer({ id }), {}, { id });

describe('decisions made since the queue was judged', () => {
  const [one, two, three] = ['1', '2', '3'].map(decision) as [ReturnType<typeof decision>, never, never];

  test('are those of before and those that were made, each once', () => {
    expect(madeSince([one], { ...NO_CHANGE, made: [one, two] })).toEqual([one, two]);
  });
  test('are without those that were taken back', () => {
    expect(madeSince([one, two, three], { ...NO_CHANGE, gone: ['2'] })).toEqual([one, three]);
  });
  test('are not known where one was taken back that had been laid over the judgement', () => {
    expect(madeSince([one], { ...NO_CHANGE, gone: ['1', 'earlier'] })).toBeUndefined();
  });
  test('are not known where decisions were brought or erased', () => {
    expect(madeSince([one], { ...NO_CHANGE, anew: true })).toBeUndefined();
  });
  test('stay as they are where nothing changed', () => {
    expect(madeSince([one], NO_CHANGE)).toEqual([one]);
  });
});

describe('the work after another window changed the queue', () => {
  const item = (id: string) =>
    itemOf({ listing: offer({ id }), finding: finding() }, 'page', 'amazon.com', '2026-05-20T08:00:00.000Z');
  const judged = () => screening({ findings: [finding()] });
  const work = (id: string) => workItem(item(id), judged());
  beforeEach(() => {
    vi.mocked(ask).mockImplementation(async (_, body) =>
      saidOnce((body as { listings: unknown[] }).listings.map(judged)),
    );
  });
  afterEach(() => vi.mocked(ask).mockReset());
  const asked = () =>
    vi
      .mocked(ask)
      .mock.calls.flatMap(([, body]) =>
        (body as { listings: { id: string }[] }).listings.map(({ id }) => id),
      );

  test('has what is new there, judged, and judges nothing else again', async () => {
    const after = await withStored([work('1')], [item('1'), item('2')]);
    expect(after.map(({ item, state }) => [item.listing.id, state])).toEqual([
      ['1', 'open'],
      ['2', 'open'],
    ]);
    expect(asked()).toEqual(['2']);
  });
  test('has nothing that was taken out', async () => {
    const after = await withStored([work('1'), work('2')], [item('2')]);
    expect(after.map(({ item }) => item.listing.id)).toEqual(['2']);
    expect(ask).not.toHaveBeenCalled();
  });
  test('has labels as they are stored, and passed over items as such', async () => {
    const [after] = await withStored([work('1')], [{ ...item('1'), labels: ['shoes'] }]);
    expect(after).toMatchObject({ item: { labels: ['shoes'] }, state: 'open' });
  });
  test('is empty where the queue is', async () => {
    expect(await withStored([work('1')], [])).toEqual([]);
  });
  test('rejects where what is new cannot be judged: it is not left out in silence', async () => {
    vi.mocked(ask).mockRejectedValue(new Error('no list'));
    await expect(withStored([work('1')], [item('1'), item('2')])).rejects.toThrow('no list');
  });
});
