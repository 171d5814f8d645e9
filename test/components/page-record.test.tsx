// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { PageRecord } from '../../components/popup/page-record';
import { clear, draw, root } from './drawn';

afterEach(clear);

const press = (words: string) =>
  act(async () => {
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words)!.click();
    await new Promise((done) => setTimeout(done));
  });
const said = () => root.querySelector('[role=status]')?.textContent;

test('one press saves it; what is said of it is no clearance, and leads to where records are put together', async () => {
  const onRecord = vi.fn(async () => {});
  await draw(<PageRecord listings={12} onRecord={onRecord} />);
  expect(root.querySelector('a')).toBeNull();
  await press('Save a record of this page');
  expect(onRecord).toHaveBeenCalledWith('html');
  expect(said()).toContain('12 listings');
  expect(said()).toContain('no clearance');
  expect(root.querySelector('a')?.getAttribute('href')).toBe('/verify-record.html');
});

test('one that cannot be made says why, and never that it was saved', async () => {
  await draw(<PageRecord listings={1} onRecord={() => Promise.reject(new Error('no list'))} />);
  await press('as JSON');
  expect(said()).toContain('no list');
  expect(said()).not.toContain('Saved');
});
