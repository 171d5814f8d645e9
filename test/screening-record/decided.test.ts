import { expect, test } from 'vitest';
import type { DecidedFinding, DecidedScreening } from '../../lib/decisions/decided';
import type { Decision } from '../../lib/decisions/decision';
import { HTML_FORM } from '../../lib/screening-record/html-form';
import { recordedRow } from '../../lib/screening-record/row';
import { finding, listing, recordFile, SUBJECT } from './record';

const DECISION = {
  ...{ id: 'd1', kind: 'not-conflict', regime: 'CN', recordNo: 'T2018-60123', mark: 'NIKE', words: 'Nlke' },
  ...{ reach: { to: 'nowhere' }, note: 'Greek goddess on a mug', at: '2026-05-19T08:00:00.000Z', by: 'Mei' },
} as Decision;

/** A listing with one finding, as it stands after what was decided. */
function row(change: Partial<DecidedFinding>, outcome: DecidedScreening['outcome']) {
  return recordedRow(2, listing('1', 'Nlke mug'), (language, { id, title }) => ({
    ...{ id, title, outcome },
    findings: [{ ...finding(language), ...change }],
  }));
}

test('what was set aside is in the record with who decided it and why, and never as nothing found', async () => {
  const setAside = row({ decision: DECISION, shown: false }, 'clear');
  expect(setAside.level).toBe('settled');
  expect(setAside.findings[0]!.decision).toEqual({
    ...{ kind: 'not-conflict', by: 'Mei', at: DECISION.at, why: DECISION.note, standing: 'stands' },
  });
  const decisions = { file: 'd'.repeat(64), entries: 1, unread: 0, head: 'e'.repeat(64) };
  const page = await recordFile(HTML_FORM, { ...SUBJECT, decisions }, [setAside]);
  const shown = page.replace(/<script.*<\/script>/g, '');
  for (const words of ['Greek goddess on a mug', 'Mei', 'it stands', '有效', 'd'.repeat(64)])
    expect(shown).toContain(words);
  expect(shown).not.toContain('No person');
  expect(shown).toMatch(/Nothing found in these lists.*?<dd>0<\/dd>/);
});

test.each([
  ['contested', { decision: DECISION, contested: [DECISION] }],
  ['lapsed', { lapsed: { decision: DECISION, reason: 'mark' as const } }],
])('a decision that is %s says so', (standing, change) => {
  expect(row(change, 'conflict').findings[0]!.decision).toMatchObject({ standing, by: 'Mei' });
});

test('nobody’s decision is none', () => {
  expect(row({}, 'conflict').findings[0]!.decision).toBeNull();
});

test('a log with decisions that this version cannot read says how many', async () => {
  const decisions = { file: 'd'.repeat(64), entries: 3, unread: 2, head: 'e'.repeat(64) };
  expect(await recordFile(HTML_FORM, { ...SUBJECT, decisions })).toContain(
    '2 entries are of a later version',
  );
});
