import { describe, expect, test } from 'vitest';
import { applyDecisions } from '../../lib/decisions/apply';
import { indexDecisions } from '../../lib/decisions/decision-index';
import { finding, listing, screening } from '../components/fixtures';
import { after, decide, offer } from './a-decision';

const AT_AMAZON = 'https://www.amazon.com/dp/2';

describe('“authorised”', () => {
  test('on a card without a seller holds for this listing only', () => {
    const { seller: _, ...nobody } = offer();
    const decisions = [decide('authorised', nobody)];
    expect(after(decisions, nobody).outcome).toBe('clear');
    expect(after(decisions, { ...nobody, id: '2', url: AT_AMAZON }).outcome).toBe('conflict');
    expect(after(decisions, listing({ id: 'e1', site: 'ebay', seller: 'counterfeit99' })).outcome).toBe(
      'conflict',
    );
  });

  test.each(['', '   ', '\u00a0'])('takes a seller of white space (%j) for none', (seller) => {
    const decisions = [decide('authorised', offer({ seller }))];
    expect(after(decisions, offer({ id: '2', seller })).outcome).toBe('conflict');
    expect(after(decisions, offer({ id: '2', seller: '' })).outcome).toBe('conflict');
  });

  test('on a card with a seller holds for this seller on this site, whatever the words', () => {
    const decisions = [decide('authorised')];
    expect(after(decisions, offer({ id: '2', url: AT_AMAZON }), { text: 'NIKE' }).outcome).toBe('clear');
    expect(after(decisions, offer({ id: '2', seller: 'Another' })).outcome).toBe('conflict');
  });

  test.each([
    ['another site', { site: 'aliexpress', url: 'https://www.aliexpress.com/item/2.html' }],
    ['the same marketplace in another country', { url: 'https://www.amazon.de/dp/2' }],
    ['a site without an address', { site: 'taobao', url: '' }],
    ['a shop that nobody described', { site: 'generic', url: 'https://shop.example/2' }],
  ])('does not hold for a seller of that name on %s', (_, over) => {
    expect(after([decide('authorised')], offer({ id: '2', ...over })).outcome).toBe('conflict');
  });

  test.each(['fastfoot', 'FASTFOOT', 'Fast Foot', 'ＦａｓｔＦｏｏｔ', 'FastFoot™', 'FastFoo\u0074\u200b'])(
    'takes %s for another account than FastFoot',
    (seller) => {
      expect(after([decide('authorised')], offer({ id: '2', seller })).outcome).toBe('conflict');
    },
  );

  test('hosts of one marketplace are one site, hosts of two shops are two', () => {
    const on = (site: string, url: string) => offer({ site, url });
    const taobao = [decide('authorised', on('taobao', 'https://item.taobao.com/item.htm?id=1'))];
    expect(after(taobao, on('taobao', 'https://m.taobao.com/i2')).outcome).toBe('clear');
    const shop = [decide('authorised', on('generic', 'https://a.shops.example/1'))];
    expect(after(shop, on('generic', 'https://b.shops.example/1')).outcome).toBe('conflict');
    const uk = [decide('authorised', on('amazon', 'https://www.amazon.co.uk/dp/1'))];
    expect(after(uk, on('ebay', 'https://www.ebay.co.uk/itm/1')).outcome).toBe('conflict');
  });
});

describe('“not a conflict”', () => {
  test('sets the same words aside on every card of the site, in capitals or not, whoever sells', () => {
    const screened = after([decide('not-conflict')], offer({ id: '9', seller: 'Another' }), { text: 'nlke' });
    expect(screened.outcome).toBe('clear');
    expect(screened.findings[0]).toMatchObject({ shown: false, decision: { kind: 'not-conflict' } });
  });

  test.each([
    ['other words', { text: 'N1ke' }],
    ['another use', { use: 'counterfeit-signal' }],
    ['other goods', { goods: 'same' }],
    ['another recordal', { recordNo: 'DEMO-2' }],
    ['the same number in another regime', { regime: 'KZ' }],
  ] as const)('does not set aside %s', (_, about) => {
    expect(after([decide('not-conflict')], offer(), about).outcome).toBe('conflict');
  });

  test('does not hold on another site', () => {
    const elsewhere = offer({ site: 'ebay', url: 'https://www.ebay.com/itm/1' });
    expect(after([decide('not-conflict')], elsewhere).outcome).toBe('conflict');
  });

  test.each(['HP', 'on', 'Ü', '3M', 'Ｈ Ｐ'])(
    'about words as short as %s holds for this listing only',
    (text) => {
      const decisions = [decide('not-conflict', offer(), { text })];
      expect(after(decisions, offer(), { text }).outcome).toBe('clear');
      expect(after(decisions, offer({ id: '2' }), { text }).outcome).toBe('conflict');
    },
  );

  test.each(['苹果', '소니', 'BMW'])('about %s, which is a word, holds for words', (text) => {
    const decisions = [decide('not-conflict', offer(), { text })];
    expect(after(decisions, offer({ id: '2' }), { text }).outcome).toBe('clear');
  });
});

describe('any decision', () => {
  test('“watch” and “conflict” keep the finding in sight and stay with one listing', () => {
    expect(after([decide('watch')]).findings[0]).toMatchObject({ shown: true, decision: { kind: 'watch' } });
    expect(after([decide('watch')], offer({ id: '2' })).findings[0]!.decision).toBeUndefined();
    expect(after([decide('conflict')]).outcome).toBe('conflict');
  });

  test('about a row of one file does not reach the row of that number in another', () => {
    const row = listing({ id: '1', site: 'file' });
    const decisions = [decide('authorised', row)];
    expect(after(decisions, row).outcome).toBe('clear');
    expect(after(decisions, { ...row, title: 'Nlke socks' }).outcome).toBe('conflict');
  });

  test('the later one wins, in whatever order and zone they were written', () => {
    const early = decide('not-conflict', offer(), {}, { at: '2026-05-21T01:00:00+05:00' });
    const late = decide('watch', offer(), {}, { at: '2026-05-20T21:00:00Z' });
    for (const decisions of [
      [early, late],
      [late, early],
    ])
      expect(after(decisions).findings[0]!.shown).toBe(true);
  });

  test('a second finding of the listing keeps its own level', () => {
    const both = screening({ findings: [finding(), finding({ recordNo: 'DEMO-2', outcome: 'review' })] });
    expect(applyDecisions(both, offer(), indexDecisions([decide('not-conflict')])).outcome).toBe('review');
  });

  test('what was set aside leaves a listing that nobody looked up not looked up, and not clear', () => {
    const notLookedUp = { words: ['Zorvex'], inPart: [], regimes: ['CN'] };
    const open = screening({ findings: [finding()], notLookedUp });
    expect(applyDecisions(open, offer(), indexDecisions([decide('not-conflict')])).outcome).toBe(
      'not-looked-up',
    );
  });

  test('the screening that was handed in stays as it was', () => {
    const before = screening();
    const copy = structuredClone(before);
    applyDecisions(before, offer(), indexDecisions([decide('not-conflict')]));
    expect(before).toEqual(copy);
  });
});

describe('a recordal that became another', () => {
  test.each([
    ['mark', { mark: 'ACME' }],
    ['holder', { holder: 'Somebody Else Ltd.' }],
  ] as const)(
    'with another %s shows its findings again, and says by which decision and why',
    (reason, now) => {
      const decision = decide('not-conflict');
      const screened = after([decision], offer(), now);
      expect(screened.outcome).toBe('conflict');
      expect(screened.findings[0]).toMatchObject({ shown: true, lapsed: { decision, reason } });
    },
  );

  test('a mark or holder that is only written otherwise is the same', () => {
    const now = { mark: 'Nike', holder: 'NIKE INNOVATE C V' };
    expect(after([decide('not-conflict')], offer(), now).outcome).toBe('clear');
  });

  test('a list that names no holder does not end a decision', () => {
    expect(after([decide('not-conflict')], offer(), { holder: '' }).outcome).toBe('clear');
  });

  test('a later decision about another holder does not undo one about this', () => {
    const mine = decide('not-conflict');
    const theirs = decide(
      'watch',
      offer(),
      { holder: 'Somebody Else Ltd.' },
      { at: '2026-05-21T08:00:00.000Z' },
    );
    expect(after([mine, theirs]).outcome).toBe('clear');
  });
});
