import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import type { Listing } from '../../lib/domain/listing';
import { translatorFor } from '../../lib/locales/translate';
import { asksFor } from '../../lib/queue/asks';
import { decidedBefore, decisionsByRecord } from '../../lib/queue/decided-before';
import { withFresh } from '../../lib/queue/fresh';
import { groupItems } from '../../lib/queue/order';
import { paceOf } from '../../lib/queue/pace';
import { itemOf } from '../../lib/queue/queue-item';
import { MOST_ITEMS, openQueue, type QueueStore } from '../../lib/queue/queue-store';
import { allTemplates, REASON_LANGUAGES, REASONS, reasonsFor } from '../../lib/queue/reasons';
import { isWaiting, type WorkItem, workItem } from '../../lib/queue/work-item';
import type { Finding } from '../../lib/screening/finding';
import type { ReasonTemplate } from '../../lib/settings/settings';
import { finding, screening } from '../components/fixtures';
import { after, decide, offer } from '../decisions/a-decision';

const AT = '2026-05-20T08:00:00.000Z';
const item = (on: Listing = offer(), about: Partial<Finding> = {}, at = AT) =>
  itemOf({ listing: on, finding: finding(about) }, 'page', 'amazon.com', at);
const waiting = (on: Listing = offer(), about: Partial<Finding> = {}, at = AT): WorkItem =>
  workItem(item(on, about, at), screening({ findings: [finding(about)] }));

describe('the queue’s store', () => {
  const opened: QueueStore[] = [];
  const fresh = (name: string) => {
    opened.push(openQueue(name));
    return opened.at(-1)!;
  };
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
  });

  test('takes a finding of an offer once, wherever it was seen, and accounts for all that it was handed', async () => {
    const store = fresh('queue');
    expect(await store.add([item(), item(offer({ id: '2' }))])).toEqual({ added: 2, known: 0, refused: 0 });
    const again = itemOf({ listing: offer(), finding: finding() }, 'bulk', 'file.csv', AT);
    expect(await store.add([again, again, item(offer({ id: '3' }))])).toEqual({
      ...{ added: 1, known: 2, refused: 0 },
    });
    expect(await store.all()).toHaveLength(3);
  });

  test('is full at some time, and says what it did not take', { tags: ['heavy'] }, async () => {
    const store = fresh('full');
    const many = Array.from({ length: MOST_ITEMS + 5 }, (_, at) => item(offer({ id: `${at}` })));
    expect(await store.add(many)).toEqual({ added: MOST_ITEMS, known: 0, refused: 5 });
  });

  test('tells other windows of what changed, and not itself', async () => {
    const [here, there] = [fresh('told'), fresh('told')];
    const heard: string[] = [];
    const ends = [here.onChanged(() => heard.push('here')), there.onChanged(() => heard.push('there'))];
    const told = (...expected: string[]) =>
      expect.poll(() => heard.splice(0, expected.length || 1)).toEqual(expected);
    await here.add([item()]);
    await told('there');
    await there.change([{ ...item(), labels: ['shoes'] }]);
    await told('here');
    await here.remove([item().key]);
    await told('there');
    await here.add([]);
    expect(heard).toEqual([]);
    for (const end of ends) end();
  });

  test('does not bring back by a change what was taken out', async () => {
    const store = fresh('change');
    await store.add([item()]);
    await store.remove([item().key]);
    await store.change([{ ...item(), labels: ['shoes'] }]);
    expect(await store.all()).toEqual([]);
  });
});

describe('an item', () => {
  test.each([
    ['open', []],
    ['decided', [decide('conflict')]],
    ['reopened', [decide('conflict', offer(), { holder: 'Somebody Else' })]],
  ] as const)('is %s by what was decided', (state, decisions) => {
    expect(workItem(item(), after([...decisions])).state).toBe(state);
  });

  test('whose words are no finding any more is gone, and still counted', () => {
    const gone = workItem(item(), screening({ findings: [] }));
    expect(gone.state).toBe('gone');
    expect(isWaiting(gone)).toBe(false);
  });

  test('is settled with all others that the same decision reaches, and waits again when it is taken back', () => {
    const all = [waiting(), waiting(offer({ id: '2' })), waiting(offer({ id: '3', seller: 'Another' }))];
    const states = (kind: 'authorised' | 'not-conflict' | 'conflict') =>
      withFresh(all, [decide(kind)]).map(({ state }) => state);
    expect(states('authorised')).toEqual(['decided', 'decided', 'open']);
    expect(states('not-conflict')).toEqual(['decided', 'decided', 'decided']);
    expect(states('conflict')).toEqual(['decided', 'open', 'open']);
    expect(withFresh(all, [])).toEqual(all);
  });
});

describe('groups', () => {
  const all = [
    waiting(offer({ id: '1', seller: 'A' }), { outcome: 'note' }),
    waiting(offer({ id: '2', seller: 'B' }), { outcome: 'review', mark: 'ACME', text: 'acme' }),
    waiting(offer({ id: '3', seller: 'A' }), { outcome: 'conflict', text: 'NLKE' }),
  ];
  test.each([
    ['mark', ['NIKE', 'ACME']],
    ['seller', ['A', 'B']],
    ['words', ['Nlke', 'acme']],
  ] as const)('by %s, the most severe first, and nobody is left out', (by, names) => {
    const groups = groupItems(all, by);
    expect(groups.map(({ name }) => name)).toEqual(names);
    expect(groups.flatMap(({ items }) => items)).toHaveLength(3);
    expect(groups[0]!.items[0]!.item.listing.id).toBe('3');
  });

  test('what was passed over comes last', () => {
    const skipped = { ...all[2]!, item: { ...all[2]!.item, skippedAt: AT } };
    const [group] = groupItems([skipped, all[0]!], 'mark');
    expect(group!.items.map((one) => one.item.listing.id)).toEqual(['1', '3']);
  });
});

describe('deciding about many', () => {
  const all = [waiting(), waiting(offer({ id: '2' })), waiting(offer({ id: '3', seller: 'Another' }))];
  const said = { note: 'ordinary word', took: 900, context: 'mark: NIKE' };

  test('asks once for each reach, with how many there were and what they have in common', () => {
    const asks = asksFor(all, { ...said, kind: 'authorised' });
    expect(asks.map((one) => one.listing.seller)).toEqual(['FastFoot', 'Another']);
    expect(asks[0]!.batch).toMatchObject({ of: 3, context: 'mark: NIKE' });
    expect(asks[1]!.batch).toEqual(asks[0]!.batch);
    expect(asks.map(({ took }) => took)).toEqual([900, undefined]);
  });

  test('one alone is no batch', () => {
    const [ask] = asksFor([all[0]!], { kind: 'conflict', note: '', took: 5 });
    expect(ask).toMatchObject({ kind: 'conflict', took: 5 });
    expect(ask!.batch).toBeUndefined();
  });
});

test('the same mark decided differently is seen', () => {
  const decided = decisionsByRecord([
    decide('conflict', offer({ id: '1' }), {}, { id: 'a' }),
    decide('conflict', offer({ id: '2' }), {}, { id: 'b' }),
    decide('authorised', offer(), {}, { id: 'c' }),
    decide('not-conflict', offer(), { recordNo: 'other' }, { id: 'd' }),
  ]);
  const before = decidedBefore(decided, finding());
  expect(before.divided).toBe(true);
  expect(before.counts).toEqual([
    { kind: 'conflict', count: 2 },
    { kind: 'authorised', count: 1 },
  ]);
  expect(decidedBefore(decided, finding({ recordNo: 'other' })).divided).toBe(false);
});

describe('reasons', () => {
  test.each(REASON_LANGUAGES)('have their ground filled in (%s)', (language) => {
    for (const kind of Object.keys(REASONS) as (keyof typeof REASONS)[])
      for (const { text } of reasonsFor(kind, { finding: finding(), seller: 'FastFoot' }, language)) {
        expect(text).not.toMatch(/[{}]/);
        expect(text).toContain('DEMO-000123');
        expect(text).toContain('2026-05-01');
        expect(text.toLowerCase()).not.toContain('infring');
      }
  });

  const t = translatorFor('en');
  const own = (over: Partial<ReasonTemplate>): ReasonTemplate => ({
    ...{ id: 'mine', kind: 'escalated', title: 'Ask Jo', en: 'Ask Jo about “{words}” ({mark}).', zh: '' },
    ...over,
  });

  test('of one’s own come behind the product’s, with their gaps and their ground filled in', () => {
    const all = reasonsFor(
      'escalated',
      { finding: finding(), seller: 'FastFoot' },
      'en',
      allTemplates([own({})], t),
    );
    expect(all.map(({ title }) => title)).toEqual(['Ask legal', 'Seller asked', 'Unclear', 'Ask Jo']);
    expect(all[3]!.text).toMatch(/^Ask Jo about “Nlke” \(NIKE\)\. Ground: recordal DEMO-000123/);
  });

  test('written in one language alone are given in that, rather than empty', () => {
    const [, , , mine] = reasonsFor(
      'escalated',
      { finding: finding(), seller: '' },
      'zh_CN',
      allTemplates([own({})], t),
    );
    expect(mine!.text).toContain('Ask Jo about');
  });

  test('written in Russian are given in that, and those of two languages in what they have', () => {
    const last = (language: 'ru' | 'zh_CN', over: Partial<ReasonTemplate>) =>
      reasonsFor('escalated', { finding: finding(), seller: '' }, language, allTemplates([own(over)], t)).at(
        -1,
      )!.text;
    expect(last('ru', { ru: 'Спросить Джо о {mark}.' })).toMatch(/^Спросить Джо о NIKE\./);
    expect(last('ru', {})).toContain('Ask Jo about');
    // As they were kept while there were two languages.
    expect(last('zh_CN', { zh: '请问 Jo。' })).toContain('请问 Jo。');
    expect(last('zh_CN', { zh: '请问 Jo。', zh_CN: '问 Jo。' })).toMatch(/^问 Jo。/);
  });

  test('of the product that were put in other words in English say nothing else in another language', () => {
    const russian = (over: Partial<ReasonTemplate>) =>
      reasonsFor(
        'escalated',
        { finding: finding(), seller: '' },
        'ru',
        allTemplates([own({ id: 'law', ...over })], t),
      )[0]!.text;
    expect(russian({ en: 'Ask Jo.' })).toMatch(/^Ask Jo\./);
    const unchanged = translatorFor('en')('queue.reason.law');
    expect(russian({ en: unchanged })).toMatch(/\p{Script=Cyrillic}/u);
  });

  test('in place of the product’s keep its place and its decision, whatever they say', () => {
    const templates = allTemplates([own({ id: 'identical', kind: 'not-conflict', title: 'Same' })], t);
    const titles = (kind: 'conflict' | 'not-conflict') =>
      reasonsFor(kind, { finding: finding(), seller: '' }, 'en', templates).map(({ title }) => title);
    expect(titles('conflict')).toEqual(['Same', 'Similar mark', 'Words of a copy']);
    expect(titles('not-conflict')).not.toContain('Same');
  });

  test('say what is not stated, rather than nothing', () => {
    expect(reasonsFor('conflict', { finding: finding({ holder: '' }), seller: '' }, 'en')[0]!.text).toContain(
      'not stated',
    );
  });
});

test('the pace leaves out pauses', () => {
  expect(paceOf([])).toEqual({ count: 0, median: 0, anHour: 0 });
  expect(paceOf([2_000, 4_000, 6_000, 3_600_000])).toEqual({ count: 4, median: 4_000, anHour: 900 });
});
