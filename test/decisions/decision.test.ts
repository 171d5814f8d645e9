import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { applyDecisions, groupByRecordal, usualReach } from '../../lib/decisions/apply';
import type { Decision } from '../../lib/decisions/decision';
import { createDecisionService } from '../../lib/decisions/decision-service';
import { openDecisions } from '../../lib/decisions/store';
import type { Finding } from '../../lib/screening/finding';
import { finding, listing, screening } from '../components/fixtures';

function decide(
  kind: Decision['kind'],
  over: Partial<Finding> = {},
  seller = 'FastFoot',
  at = '2026-05-20T08:00:00Z',
): Decision {
  const about = finding(over);
  return {
    ...{
      id: at + kind,
      kind,
      regime: about.regime,
      recordNo: about.recordNo,
      mark: about.mark,
      words: about.text,
    },
    ...{ reach: usualReach(kind, about, listing({ seller })), note: '', at },
  };
}

function after(
  decisions: Decision[],
  over: Partial<Finding> = {},
  on = listing({ id: '2', seller: 'FastFoot' }),
) {
  return applyDecisions(screening({ id: on.id, findings: [finding(over)] }), on, groupByRecordal(decisions));
}

describe('a decision', () => {
  test('“not a conflict” silences the same words on every card, whoever sells them', () => {
    const screened = after(
      [decide('not-conflict')],
      { text: 'nlke' },
      listing({ id: '9', seller: 'Another' }),
    );
    expect(screened.outcome).toBe('clear');
    expect(screened.findings[0]).toMatchObject({ shown: false, decision: { kind: 'not-conflict' } });
  });

  test('does not silence other words, another use, other goods or another recordal', () => {
    const decisions = [decide('not-conflict')];
    expect(after(decisions, { text: 'N1ke' }).outcome).toBe('conflict');
    expect(after(decisions, { use: 'counterfeit-signal' }).outcome).toBe('conflict');
    expect(after(decisions, { goods: 'same' }).outcome).toBe('conflict');
    expect(after(decisions, { recordNo: 'DEMO-2' }).outcome).toBe('conflict');
    expect(after(decisions, { regime: 'KZ' }).outcome).toBe('conflict');
  });

  test('“authorised” holds for that seller only, whatever the words', () => {
    const decisions = [decide('authorised')];
    expect(after(decisions, { text: 'NIKE' }, listing({ seller: 'ＦａｓｔＦｏｏｔ ' })).outcome).toBe(
      'clear',
    );
    expect(after(decisions, {}, listing({ seller: 'Another' })).outcome).toBe('conflict');
  });

  test('“watch” and “conflict” keep the finding in sight and stay with one listing', () => {
    expect(after([decide('watch')], {}, listing()).findings[0]).toMatchObject({
      shown: true,
      decision: { kind: 'watch' },
    });
    expect(after([decide('watch')]).findings[0]!.decision).toBeUndefined();
    expect(after([decide('conflict')], {}, listing()).outcome).toBe('conflict');
  });

  test('the later decision wins, in whatever order they were read', () => {
    const early = decide('not-conflict');
    const late = { ...decide('watch', {}, 'FastFoot', '2026-05-21T08:00:00Z') };
    for (const decisions of [
      [early, late],
      [late, early],
    ])
      expect(after(decisions, {}, listing()).findings[0]!.shown).toBe(true);
  });

  test('a second finding of the listing keeps its own level', () => {
    const both = screening({ findings: [finding(), finding({ recordNo: 'DEMO-2', outcome: 'review' })] });
    expect(applyDecisions(both, listing(), groupByRecordal([decide('not-conflict')])).outcome).toBe('review');
  });

  test('the screening that was handed in stays as it was', () => {
    const before = screening();
    const copy = structuredClone(before);
    applyDecisions(before, listing(), groupByRecordal([decide('not-conflict')]));
    expect(before).toEqual(copy);
  });
});

test('decisions are kept, read oldest first, and taken back', async () => {
  const store = await openDecisions('test');
  const late = decide('watch', {}, 'A', '2026-05-21T08:00:00Z');
  const early = decide('not-conflict');
  await store.put([late, early]);
  expect(await store.all()).toEqual([early, late]);
  await store.remove([late.id, 'never there']);
  expect(await store.all()).toEqual([early]);
  store.close();
});

test('the desk lays a decision over screenings at once, tells of the change, and takes it back', async () => {
  const changed = vi.fn();
  const desk = createDecisionService(openDecisions('desk'), changed);
  const on = listing();
  expect((await desk.apply([screening()], [on]))[0]!.outcome).toBe('conflict');
  const [decision] = await desk.decide([
    { kind: 'not-conflict', finding: finding(), listing: on, note: 'own brand' },
  ]);
  expect(changed).toHaveBeenCalledTimes(1);
  expect(decision).toMatchObject({ recordNo: 'DEMO-000123', mark: 'NIKE', words: 'Nlke', note: 'own brand' });
  expect((await desk.apply([screening()], [on]))[0]!.outcome).toBe('clear');
  await desk.retract([decision!.id]);
  expect((await desk.apply([screening()], [on]))[0]!.outcome).toBe('conflict');
  expect(await desk.all()).toEqual([]);
});
