// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { PictureButtons } from '../../components/panel/picture-buttons';
import { ReadPictures } from '../../components/read-pictures/read-pictures';
import type { DecidedFinding } from '../../lib/decisions/decided';
import type { Decision } from '../../lib/decisions/decision';
import type { Outcome } from '../../lib/domain/outcome';
import { failureOf } from '../../lib/locales/failure';
import { notice } from '../../lib/locales/notice';
import type { PictureItem, PicturesState } from '../../lib/picture-reading/state';
import { eventually } from '../eventually';
import { buttonCalled, clear, draw, press, root } from './drawn';
import { finding, listing, screening } from './fixtures';

afterEach(clear);

const ADDRESS = 'https://img.example/1.png';
const item = (over: Partial<PictureItem> = {}): PictureItem => ({
  ...{ listing: listing({ id: '1', title: 'Canvas bag', images: [ADDRESS] }), level: 'clear', chosen: true },
  pictures: [],
  ...over,
});
const state = (items: PictureItem[], over: Partial<PicturesState> = {}): PicturesState => ({
  ...{ phase: 'choosing', items, done: 0, of: 0, refused: false },
  ...over,
});

function drawn(shown: PicturesState | undefined, over = {}) {
  const idle = {
    onChoose() {},
    onRead() {},
    onStop() {},
    onBring: async () => undefined,
    async onCopy() {},
    onOpenRecord() {},
    onDecide: async () => [],
    async onRetract() {},
  };
  return draw(
    <ReadPictures state={shown} hosts={['img.example']} reader="seller" lists={[]} {...idle} {...over} />,
  );
}

test('before anything is read it says from where, and that the browser asks', async () => {
  const onRead = vi.fn();
  expect(await drawn(state([item()]), { onRead })).toContain('From: img.example. Your browser asks');
  expect(onRead).not.toHaveBeenCalled();
  await press('Read the pictures of 1 listing');
  expect(onRead).toHaveBeenCalledOnce();
});

test('where no picture is known there is nothing to press', async () => {
  const bare = item({ listing: listing({ id: '1', images: [] }) });
  expect(await drawn(state([bare]), { hosts: [] })).toContain('the page names no picture of it');
  expect(buttonCalled('Read the pictures of 1 listing')!.disabled).toBe(true);
});

test('while it reads it says how far it is, and can be stopped', async () => {
  const onStop = vi.fn();
  expect(await drawn(state([item()], { phase: 'reading', done: 1, of: 3 }), { onStop })).toContain(
    '1 of 3 pictures',
  );
  await press('Stop');
  expect(onStop).toHaveBeenCalledOnce();
});

/** A bag whose one picture shows ADIDAS. */
const shownAdidas = (over: Partial<DecidedFinding> = {}, outcome: Outcome = 'conflict') => {
  const box = [20, 10, 40, 20] as const;
  const found = finding({ field: 'image', text: 'ADIDAS', mark: 'ADIDAS', picture: { name: ADDRESS, box } });
  return item({
    pictures: [
      {
        picture: { name: ADDRESS, lines: [{ text: 'ADIDAS', boxes: [] }] },
        drawn: { address: 'blob:1', width: 200, height: 100 },
      },
    ],
    screening: screening({ id: '1', outcome, findings: [{ ...found, ...over }] }),
  });
};

test('a finding has its box as a share of the picture, its words, and opens as on a card', async () => {
  const said = await drawn(state([shownAdidas()], { phase: 'done', done: 1, of: 1 }));
  expect(said).toContain('Words read: ADIDAS');
  expect(said).not.toContain('No recorded mark');
  const { left, top, width, height } = root.querySelector<HTMLElement>('.box')!.style;
  expect([left, top, width, height].map(Number.parseFloat)).toEqual([10, 10, 20, 20]);
  const row = root.querySelector<HTMLButtonElement>('.finding-row')!;
  expect(row.title).toBe('The picture shows “ADIDAS”.');
  expect(root.querySelector('.explanation')).toBeNull();
});

test('what a picture shows is decided on its card, and what was decided away stays to be taken back', async () => {
  const onDecide = vi.fn(async () => ['d1']);
  const onRetract = vi.fn(async () => {});
  await drawn(state([shownAdidas()], { phase: 'done', done: 1, of: 1 }), { onDecide, onRetract });
  await press(root.querySelector('.finding-row')!.textContent!);
  await press('Not a conflict');
  expect(onDecide).toHaveBeenCalledWith(
    expect.objectContaining({
      kind: 'not-conflict',
      listing: expect.objectContaining({ title: 'Canvas bag' }),
    }),
  );
  const decision = { id: 'd1', kind: 'not-conflict' } as Decision;
  const after = shownAdidas({ decision, shown: false }, 'clear');
  const said = await drawn(state([after], { phase: 'done', done: 1, of: 1 }), { onDecide, onRetract });
  expect(said).not.toContain('No recorded mark');
  expect(root.querySelector('.finding-row .tag')!.textContent).toBe('Not a conflict');
  expect(root.querySelector('.box')!.className).toContain('settled');
  await press('Undo');
  expect(onRetract).toHaveBeenCalledWith(['d1']);
});

test('what could not be read is said, and never that nothing was found', async () => {
  const unread = item({
    pictures: [{ picture: { name: ADDRESS, unread: notice('pictureNotAllowed', { host: 'img.example' }) } }],
    screening: screening({ id: '1', outcome: 'not-looked-up', findings: [] }),
  });
  const said = await drawn(state([unread], { phase: 'done', done: 1, of: 1 }));
  expect(said).toContain('Could not be read: the browser was not allowed to fetch from img.example');
  expect(said).toContain('what they show is not known');
  expect(said).not.toContain('No recorded mark');
});

test('a page that is gone is said to be', async () => {
  expect(await drawn(undefined)).toContain('is closed, or shows no listings any more');
});

test('the panel has one listing read, those that its filter shows, or all where it shows none', async () => {
  const onRead = vi.fn();
  const row = (id: string) => ({ key: id, listing: listing({ id }), finding: finding() });
  const all = ['1', '2', '3'].map((id) => listing({ id }));
  await draw(
    <PictureButtons shown={[row('1'), row('1'), row('2')]} all={all} row={row('2')} onRead={onRead} />,
  );
  await press('Read the pictures of this listing');
  await press('Read the pictures of the 2 listings shown here');
  await draw(<PictureButtons shown={[]} all={all} row={undefined} onRead={onRead} />);
  await press('Read the pictures of the 3 listings shown here');
  expect(onRead.mock.calls).toEqual([[['2']], [['1', '2']], [['1', '2', '3']]]);
});

const brought = { kept: 1, unowned: [], unread: [], beyond: [] };

test('which recorded pictures are kept and looked for is said, and which are no one’s now', async () => {
  const recorded = { figures: 3, orphans: ['T2019-7'], unread: [] };
  const said = await drawn(state([item()], { recorded }));
  expect(said).toContain('3 recorded pictures are looked for.');
  expect(said).toMatch(/the list has no such recordal now: ?T2019-7/);
});

test('where it is not known which are kept, it says that they are not looked for', async () => {
  const said = await drawn(
    state([item()], { recorded: { problem: failureOf(new Error('rows are missing')) } }),
  );
  expect(said).toContain('Recorded pictures are not looked for:');
  expect(said).not.toContain('0 recorded pictures');
});

test('what is brought can be taken out again, and of names without end the first are shown', async () => {
  const undo = vi.fn(async () => {});
  const onBring = vi.fn(async () => undo);
  const unowned = Array.from({ length: 900 }, (_, at) => `n${at}.png`);
  const said = await drawn(state([item()], { brought: { ...brought, unowned } }), { onBring });
  expect(said).toContain('n19.png and 880 more');
  const fields = [...root.querySelectorAll<HTMLInputElement>('.figures input')];
  expect(fields.map((field) => field.hasAttribute('webkitdirectory'))).toEqual([false, true]);
  const [files] = fields;
  Object.defineProperty(files, 'files', { value: [new File(['x'], 'T1.png')] });
  files!.dispatchEvent(new Event('change', { bubbles: true }));
  await eventually(() => expect(buttonCalled('Undo')).toBeTruthy());
  await press('Undo');
  expect(undo).toHaveBeenCalledOnce();
});
