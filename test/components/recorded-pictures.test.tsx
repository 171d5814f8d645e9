// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { RecordedPicturesSection } from '../../components/options/recorded-pictures';
import type { PlacedPicture } from '../../lib/recorded-pictures/orphans';
import { eventually } from '../eventually';
import { aPicture, digest, pngHead } from '../recorded-pictures/a-picture';
import { clear, draw, press, root } from './drawn';

afterEach(clear);

const placed = (over: Partial<PlacedPicture> = {}): PlacedPicture => ({
  ...aPicture({ picture: pngHead(9, 9, 3 * 1_024) }),
  isOrphan: false,
  ...over,
});
const kept = [placed(), placed({ recordNo: 'T9', digest: digest(9), isOrphan: true })];

async function section(recordedPictures: PlacedPicture[]) {
  const undo = vi.fn(async () => {});
  const onRemovePictures = vi.fn(async () => undo);
  const said = await draw(<RecordedPicturesSection {...{ recordedPictures, onRemovePictures }} />);
  return { said, undo, onRemovePictures };
}

test('how many are kept, how large they are, and how many are no one’s now', async () => {
  const { said } = await section(kept);
  expect(said).toContain('2 pictures, 7 kB.');
  expect(said).toContain('1 of them belongs to no recordal of its list now');
});

test('nothing is said where none are kept', async () => {
  expect((await section([])).said).toBe('');
});

test('each is shown once they are asked for, and removed by itself or with all', async () => {
  const { undo, onRemovePictures } = await section(kept);
  expect(root.querySelectorAll('li')).toHaveLength(0);
  const details = root.querySelector('details')!;
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await eventually(() => expect(root.querySelectorAll('img')).toHaveLength(2));
  expect(root.querySelectorAll('li')[1]!.textContent).toContain('Recordal T9, customs');
  await press('Remove');
  expect(onRemovePictures).toHaveBeenLastCalledWith([['customs', 'CN', 'T2020/1', 'a'.repeat(64)]]);
  await press('Undo');
  expect(undo).toHaveBeenCalledOnce();
  await press('Remove all recorded pictures');
  expect(onRemovePictures).toHaveBeenLastCalledWith('all');
});
