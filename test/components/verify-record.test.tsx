// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { JoinRecordsProps } from '../../components/verify-record/join-records';
import { VerifyRecord } from '../../components/verify-record/verify-record';
import type { VerifiedRecord } from '../../lib/screening-record/verify';
import { clear, draw, root } from './drawn';

afterEach(clear);

const JOINING: JoinRecordsProps = {
  onContents: async () => ({ sound: false, fault: 'unreadable' }),
  onJoin: async () => {},
};

async function verified(result: VerifiedRecord | Error): Promise<string> {
  const onVerify = async () => {
    if (result instanceof Error) throw result;
    return result;
  };
  await draw(<VerifyRecord onVerify={onVerify} {...JOINING} />);
  const field = root.querySelector<HTMLInputElement>('input[type=file]')!;
  Object.defineProperty(field, 'files', { value: [new File(['[]'], 'record.json')] });
  await act(async () => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((done) => setTimeout(done));
  });
  return root.querySelector('[role=status]')?.textContent ?? '';
}

test('a sound record is said to be so with its rows and its digest', async () => {
  const said = await verified({ sound: true, rows: 1234, digest: 'ab'.repeat(32) });
  expect(said).toContain('As it was written, to the last byte');
  expect(said).toContain('1,234');
  expect(said).toContain('ab'.repeat(32));
});

test('of one that was changed, the line and why; never that it is sound', async () => {
  const said = await verified({ sound: false, fault: 'hash', line: 7 });
  expect(said).toContain('Line 7');
  expect(said).toContain('its hash is another');
  expect(said).not.toContain('As it was written,');
});

test('what is no record, and what cannot be read, are told apart', async () => {
  expect(await verified({ sound: false, fault: 'unreadable', line: 1 })).toContain('No record');
  clear();
  expect(await verified(new Error('gone'))).toContain('could not be read');
});

test('it is no clearance, and says so before anything is chosen', async () => {
  await draw(<VerifyRecord onVerify={async () => ({ sound: true, rows: 0, digest: '' })} {...JOINING} />);
  expect(root.textContent).toContain('no clearance');
});
