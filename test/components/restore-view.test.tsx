// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DataSection } from '../../components/options/data-section';
import { type Course, StandsPartly } from '../../lib/backup/course';
import type { OpenedBackup, RestorePreview } from '../../lib/backup/everything';
import type { ListPlan } from '../../lib/backup/plan-lists';
import { NoticeError } from '../../lib/locales/failure';
import { notice } from '../../lib/locales/notice';
import { UnreadableFile } from '../../lib/tabular/bytes';
import { buttonCalled, clear, draw, press, root } from './drawn';

afterEach(clear);

const FACTS = {
  date: '2026-05-01',
  demonstration: false,
  origin: { kind: 'file', file: 'a' },
  rows: 3,
} as const;
const planned = (name: string, over: Partial<ListPlan> = {}): ListPlan => ({
  name,
  file: { ...FACTS, announced: 3 },
  cautions: [],
  ...over,
});
const HERE = { ...FACTS, generation: 1 };
const PREVIEW: RestorePreview = {
  at: '2026-05-18T07:00:00Z',
  counts: { decisions: { brings: 4, stays: 1 } },
  subscriptions: ['https://lists.example/cn.json'],
  lists: [
    planned('new'),
    planned('same', { here: HERE }),
    planned('fresher', { here: HERE, cautions: ['claimsNewer'] }),
    planned('demo', { here: HERE, cautions: ['claimsReal'], stays: 'packaged' }),
  ],
  skipped: { lines: 1, values: 0, reasons: [{ line: 12, reason: notice('notJson', { column: 9 }) }] },
};

/** Draws “Your data” and chooses a file in it. */
async function chosen(opened: Partial<OpenedBackup> | Error): Promise<void> {
  await draw(
    <DataSection
      onExport={async () => ({ unreadParts: [], unreadLists: [] })}
      onErase={async () => ({ undo: async () => {}, left: [] })}
      onOpenBackup={async () => {
        if (opened instanceof Error) throw opened;
        return { preview: PREVIEW, restore: vi.fn(), ...opened };
      }}
    />,
  );
  await reopened();
}
/** Chooses the file once more. */
async function reopened(): Promise<void> {
  const field = root.querySelector<HTMLInputElement>('input[type="file"]')!;
  Object.defineProperty(field, 'files', { configurable: true, value: [new File([], 'saved.jsonl.gz')] });
  await act(async () => void field.dispatchEvent(new Event('change', { bubbles: true })));
}
const box = (list: string) => root.querySelector<HTMLInputElement>(`[aria-label="Take the list ${list}"]`)!;

test('of two files that are opened one after the other, the later is shown, however long the earlier takes', async () => {
  const opening = new Map<string, (opened: OpenedBackup) => void>();
  await draw(
    <DataSection
      onExport={async () => ({ unreadParts: [], unreadLists: [] })}
      onErase={async () => ({ undo: async () => {}, left: [] })}
      onOpenBackup={({ name }) => new Promise((tell) => opening.set(name, tell))}
    />,
  );
  const field = root.querySelector<HTMLInputElement>('input[type="file"]')!;
  for (const name of ['long.jsonl.gz', 'short.jsonl.gz']) {
    Object.defineProperty(field, 'files', { configurable: true, value: [new File([], name)] });
    await act(async () => void field.dispatchEvent(new Event('change', { bubbles: true })));
  }
  const holding = (list: string): OpenedBackup => ({
    preview: { ...PREVIEW, lists: [planned(list)] },
    restore: vi.fn(),
  });
  await act(async () => opening.get('short.jsonl.gz')!(holding('later')));
  await act(async () => opening.get('long.jsonl.gz')!(holding('earlier')));
  expect([Boolean(box('later')), Boolean(box('earlier'))]).toEqual([true, false]);
});

test('what a file would bring is shown first: counts, addresses, and each line that is left out with its reason', async () => {
  await chosen({});
  const said = root.querySelector('.restore')?.textContent;
  expect(said).toContain('Nothing is stored yet');
  expect([...root.querySelectorAll('tbody td')].map(({ textContent }) => textContent)).toEqual([
    'Decisions',
    '4',
    '1',
  ]);
  expect(said).toContain('https://lists.example/cn.json');
  expect(said).toContain('Line 12: this line is no JSON from character 9 on');
});

test('lists against which nothing speaks are ticked, others not, and one that stays cannot be', async () => {
  await chosen({});
  expect(['new', 'same', 'fresher', 'demo'].map((list) => box(list).checked)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(['fresher', 'demo'].map((list) => box(list).disabled)).toEqual([false, true]);
  expect(root.textContent).toContain('It says that it is newer than the list here.');
  expect(root.textContent).toContain('The list here came with the extension; it stays.');
});

test('what is ticked then comes, is told of, and goes again on undo', async () => {
  const undo = vi.fn(async () => {});
  const restore = vi.fn(async (lists: readonly string[]) => ({
    ...{ counts: { decisions: { brings: 4, stays: 1 } }, lists: [...lists], skippedLines: 1, undo },
  }));
  await chosen({ restore });
  await act(async () => box('fresher').click());
  await act(async () => box('new').click());
  await press('Bring back');
  expect(restore).toHaveBeenCalledWith(
    ['same', 'fresher'],
    expect.objectContaining({ signal: expect.any(AbortSignal) }),
  );
  expect(root.textContent).toContain('Brought back: Decisions 4, Lists 2. 1 line of the file was left out.');
  expect(root.querySelector('.restore')).toBeNull();
  await press('Undo');
  expect(undo).toHaveBeenCalledOnce();
  expect(root.textContent).toContain('Everything is as it was before.');
});

describe('a restore that takes long', () => {
  /** What the page gave the restore, and how that ends. */
  const going: { course?: Course; end?(): void; fail?(error: unknown): void } = {};
  const result = () => ({ counts: { decisions: { brings: 4, stays: 1 } }, lists: [], skippedLines: 0, undo });
  const undo = vi.fn((course?: Course) => waiting(course));
  function waiting(course: Course = {}): Promise<void> {
    return new Promise((end, fail) => Object.assign(going, { course, end, fail }));
  }
  async function begun(): Promise<void> {
    await chosen({ restore: (_, course) => waiting(course).then(result) });
    await press('Bring back');
  }
  /** With what the page does about it. */
  const ends = (how: () => void) =>
    act(async () => {
      how();
      await new Promise((done) => setTimeout(done));
    });
  const stopped = () => new DOMException('stopped', 'AbortError');
  const line = () => root.querySelector('.long-work');
  const stop = () => act(async () => line()!.querySelector('button')!.click());

  test('says how far it is, in numbers, and nothing of it afterwards', async () => {
    await begun();
    await act(async () => going.course!.onMore!(3));
    expect(line()!.textContent).toContain('3 of ');
    expect(line()!.querySelector('progress')!.value).toBe(3);
    await ends(() => going.end!());
    expect(line()).toBeNull();
  });

  test('can be stopped, and says then that everything is as it was', async () => {
    await begun();
    await stop();
    expect(going.course!.signal!.aborted).toBe(true);
    expect(root.textContent).toContain('Stopping');
    expect(line()!.querySelector('button')).toBeNull();
    await ends(() => going.fail!(stopped()));
    expect(root.textContent).toContain('Stopped. Nothing was brought back');
    expect(root.querySelector('.restore')).not.toBeNull();
  });

  test('names what stands where it could not be undone', async () => {
    await begun();
    await ends(() => going.fail!(new StandsPartly(['decisions', 'notes'], new Error('no room'))));
    expect(root.textContent).toContain('some of this is here: Decisions, ');
    expect(root.textContent).not.toContain('nothing was changed');
  });

  test('is taken back with numbers, and offers to go on where that was stopped', async () => {
    await begun();
    await ends(() => going.end!());
    await press('Undo');
    await act(async () => going.course!.onMore!(1));
    await stop();
    await ends(() => going.fail!(stopped()));
    expect(root.textContent).toContain('Stopped: 1 of 4 were taken back, the rest is still here.');
    await press('Undo');
    expect(line()!.textContent).toContain('0 of 3');
    await ends(() => going.end!());
    expect(root.textContent).toContain('Everything is as it was before.');
  });

  /** What could begin something beside it, and is of no use meanwhile. */
  const ofUse = () => [
    ...[...root.querySelectorAll<HTMLButtonElement>('button')]
      .filter((one) => !one.disabled && !line()?.contains(one))
      .map(({ textContent }) => textContent),
    ...(root.querySelector<HTMLInputElement>('input[type="file"]')!.disabled ? [] : ['a file']),
  ];

  test('has nothing begun beside it: no other file, no erasing, no saving, nothing taken back', async () => {
    await begun();
    expect(ofUse()).toEqual([]);
    await stop();
    expect(ofUse()).toEqual([]);
    await ends(() => going.fail!(stopped()));
    expect(ofUse()).toEqual(['Save to a file', 'Erase everything…', 'Bring back', 'Cancel', 'a file']);
  });

  test('and that is taken back has nothing begun beside it either', async () => {
    await begun();
    await ends(() => going.end!());
    expect(ofUse()).toEqual(['Save to a file', 'Erase everything…', 'Undo', 'a file']);
    await press('Undo');
    expect(ofUse()).toEqual([]);
    await ends(() => going.fail!(new Error('no room')));
    expect(root.textContent).toContain('could not be undone');
    expect(ofUse()).toContain('Undo');
  });

  test('leaves on offer what was done before it, once it was stopped', async () => {
    const brought = vi.fn(async () => {});
    let isFirst = true;
    await chosen({
      restore: (_, course) => {
        const ended = isFirst ? Promise.resolve() : waiting(course);
        isFirst = false;
        return ended.then(() => ({ ...result(), undo: brought }));
      },
    });
    await press('Bring back');
    await reopened();
    await press('Bring back');
    expect(buttonCalled('Undo')).toBeUndefined();
    await stop();
    await ends(() => going.fail!(stopped()));
    await press('Undo');
    expect(brought).toHaveBeenCalledOnce();
  });

  test('has the browser ask before the page is closed meanwhile, and not afterwards', async () => {
    const closing = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(closing()).toBe(false);
    await begun();
    expect(closing()).toBe(true);
    await ends(() => going.end!());
    expect(closing()).toBe(false);
  });
});

test('a restore that fails says that nothing was changed, and can be tried again', async () => {
  await chosen({
    restore: async () => {
      throw new Error('no room left');
    },
  });
  await press('Bring back');
  expect(root.textContent).toContain('Not brought back, and nothing was changed: no room left');
  expect(buttonCalled('Bring back')?.disabled).toBe(false);
});

test('a cut file is told before anything is offered', async () => {
  await chosen(new UnreadableFile(notice('backupCut')));
  expect(root.textContent).toContain('nothing was changed: the backup is cut off');
  expect(root.querySelector('.restore')).toBeNull();
});

test('while everything is erased nothing is brought back nor saved', async () => {
  let erased = () => {};
  await draw(
    <DataSection
      onExport={async () => ({ unreadParts: [], unreadLists: [] })}
      onErase={() =>
        new Promise((end) => {
          erased = () => end({ undo: async () => {}, left: [] });
        })
      }
      onOpenBackup={async () => ({ preview: PREVIEW, restore: vi.fn() })}
    />,
  );
  await reopened();
  await press('Erase everything…');
  await press('Erase');
  const out = () => [...root.querySelectorAll<HTMLButtonElement>('button')].every(({ disabled }) => disabled);
  expect(out()).toBe(true);
  await act(async () => erased());
  expect(out()).toBe(false);
  expect(buttonCalled('Save to a file')?.disabled).toBe(false);
});

test('an erasure that is refused can be tried again', async () => {
  await draw(
    <DataSection
      onExport={async () => ({ unreadParts: [], unreadLists: [] })}
      onErase={async () => {
        throw new NoticeError(notice('backupElsewhere'));
      }}
      onOpenBackup={async () => ({ preview: PREVIEW, restore: vi.fn() })}
    />,
  );
  await press('Erase everything…');
  await press('Erase');
  expect(root.textContent).toContain('Another page');
  expect(root.textContent).not.toContain('Undo');
  expect(buttonCalled('Save to a file')?.disabled).toBe(false);
});
