// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Draft, type DraftProps } from '../../components/draft/draft';
import { Preview } from '../../components/options/preview';
import { LookUp } from '../../components/popup/look-up';
import { Queue, type QueueProps } from '../../components/queue/queue';
import { Welcome } from '../../components/welcome/welcome';
import type { QueueItem } from '../../lib/queue/queue-item';
import type { WorkItem } from '../../lib/queue/work-item';
import type { Screening } from '../../lib/screening/finding';
import { readSettings } from '../../lib/settings/items';
import { NO_WORK } from '../../lib/surfaces/queue-work';
import { eventually } from '../eventually';
import { buttonCalled, clear, draw, enter, press, root } from './drawn';
import { IDLE_RESULTS, screening } from './fixtures';
import { idleRegister } from './idle-sources';
import { type Language, textsIn } from './texts';

afterEach(clear);
beforeEach(() => void onAnswer.mockReset());

const LANGUAGES = ['en', 'zh_CN', 'ru'] as const satisfies Language[];
const none = () => {};
const onAnswer = vi.fn<() => Promise<Screening>>();

/** Each surface that puts a question by itself, with the question put. */
const SURFACES: Record<string, (language: Language) => Promise<unknown>> = {
  draft: (language) =>
    draw(
      <Draft
        {...{ first: 'Nlke shoes', onCheck: onAnswer, onSuggest: async () => null, lists: [] }}
        onCopy={async () => {}}
      />,
      language,
    ),
  popup: async (language) => {
    await draw(
      <LookUp
        onLookup={async () => ({ matches: [], screening: await onAnswer() })}
        {...{ onLookUpAt: async () => {}, onOpenRecord: none, onBusy: none }}
      />,
      language,
    );
    await enter(root.querySelector('input')!, 'Nlke running shoes for men');
  },
  preview: async (language) => {
    const settings = await readSettings();
    await draw(<Preview {...{ settings, lists: [], onPreview: async () => [await onAnswer()] }} />, language);
  },
  welcome: (language) =>
    draw(
      <Welcome
        {...idleRegister}
        {...{ reader: 'seller', onRole: none, onOpenOptions: none, onOpenBulk: none }}
        onSample={async () => void (await onAnswer())}
      />,
      language,
    ),
};

describe.each(LANGUAGES)('in %s, a question without an answer', (language) => {
  const again = textsIn(language)('notRead.again');
  const failed = textsIn(language)('lookup.failed');

  test.each(Object.keys(SURFACES))('says so and can be put again: %s', async (surface) => {
    onAnswer.mockRejectedValueOnce(new Error('nobody there')).mockResolvedValue(screening());
    await SURFACES[surface]!(language);
    await eventually(() => expect(root.textContent).toContain(failed));
    await press(again);
    await eventually(() => expect(root.textContent).not.toContain(failed));
    expect(onAnswer).toHaveBeenCalledTimes(2);
    expect(buttonCalled(again)).toBeUndefined();
  });

  test.each(Object.keys(SURFACES))('stays said where it fails once more: %s', async (surface) => {
    onAnswer.mockRejectedValue(new Error('nobody there'));
    await SURFACES[surface]!(language);
    await eventually(() => expect(buttonCalled(again)).toBeDefined());
    await press(again);
    await eventually(() => expect(onAnswer).toHaveBeenCalledTimes(2));
    await eventually(() => expect(root.textContent).toContain(failed));
  });

  test.each(Object.keys(SURFACES))('an answer offers nothing to put again: %s', async (surface) => {
    onAnswer.mockResolvedValue(screening());
    await SURFACES[surface]!(language);
    await eventually(() => expect(onAnswer).toHaveBeenCalledTimes(1));
    expect(buttonCalled(again)).toBeUndefined();
    expect(root.textContent).not.toContain(failed);
  });
});

describe('other lists', () => {
  const asking = textsIn('en')('draft.asking');
  const drawDraft = (lists: DraftProps['lists']) =>
    draw(
      <Draft
        {...{ first: 'plain shoes', onCheck: onAnswer, onSuggest: async () => null, lists }}
        onCopy={async () => {}}
      />,
    );
  const drawLookUp = (lists: DraftProps['lists']) =>
    draw(
      <LookUp
        onLookup={async () => ({ matches: [], screening: await onAnswer() })}
        {...{ lists, onLookUpAt: async () => {}, onOpenRecord: none, onBusy: none }}
      />,
    );

  test.each([
    ['a draft', drawDraft],
    ['the popup', drawLookUp],
  ])('are asked anew, though they look as those before, and %s is clear by them alone', async (_, show) => {
    onAnswer.mockResolvedValue(screening({ outcome: 'clear', findings: [] }));
    await show([]);
    if (show === drawLookUp) await enter(root.querySelector('input')!, 'plain running shoes for men');
    await eventually(() => expect(onAnswer).toHaveBeenCalled());
    await eventually(() => expect(root.textContent).not.toContain(asking));
    onAnswer.mockReset();
    let answer: (found: Screening) => void = none;
    onAnswer.mockReturnValue(new Promise((come) => (answer = come)));
    await show([]);
    await eventually(() => expect(onAnswer).toHaveBeenCalledTimes(1));
    expect(root.textContent).toContain(asking);
    answer(screening({ outcome: 'clear', findings: [] }));
    await eventually(() => expect(root.textContent).not.toContain(asking));
  });
});

describe('the queue', () => {
  const onAgain = vi.fn();
  const onClear = vi.fn();
  beforeEach(() => {
    onAgain.mockReset();
    onClear.mockReset();
  });
  const show = (props: Partial<QueueProps>) =>
    draw(
      <Queue
        {...NO_WORK}
        {...IDLE_RESULTS}
        {...{ onDecide: async () => [], onRetract: async () => {}, onChange: async () => {} }}
        {...{
          onAgain,
          onClear,
          onLossRead: async () => {},
          onName: async () => {},
          onExportLog: async () => {},
          onSettle: async () => {},
        }}
        {...{ onCheckLog: vi.fn(), onTakeLog: vi.fn(), ...props }}
      />,
    );
  const failure = { key: 'problem.unanswered' } as const;
  const key = (name: string) =>
    document.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));

  test('offers to judge once more what it could not, by a press and by a key with nothing in view', async () => {
    await show({ failure, pending: 7 });
    await press('Try again t');
    key('t');
    expect(onAgain).toHaveBeenCalledTimes(2);
  });

  test('says neither that they are being judged nor that nothing waits', async () => {
    await show({ failure, pending: 7 });
    expect(root.textContent).toContain('7 more could not be judged');
    expect(root.textContent).not.toContain('being judged');
    expect(root.textContent).not.toContain('Nothing waits');
    await show({ failure, pending: 0 });
    expect(root.textContent).toContain('what is shown was judged before');
    expect(root.textContent).not.toContain('Nothing waits');
  });

  test('has nothing to try again where nothing failed', async () => {
    await show({});
    key('t');
    expect(onAgain).not.toHaveBeenCalled();
    expect(root.textContent).not.toContain('Try again');
    expect(root.textContent).toContain('Nothing waits');
  });

  test('an empty queue says beside it which lists the browser lost, and the queue perhaps with them', async () => {
    const onLossRead = vi.fn(async () => {});
    expect(await show({ work: [], onLossRead })).not.toContain('nobody removed');
    const text = await show({ work: [], onLossRead, listsLost: [{ name: 'cn', count: 2 }] });
    expect(text).toContain('Lists are gone from this browser that nobody removed: cn (2).');
    expect(text).toContain('decisions, queue, notes and survey may be gone with them');
    await press('Understood');
    expect(onLossRead).toHaveBeenCalledOnce();
  });

  test('an empty queue says beside it how many items the browser lost', async () => {
    const onLossRead = vi.fn(async () => {});
    expect(await show({ work: [], onLossRead })).not.toContain('are gone');
    const text = await show({ work: [], onLossRead, queueLost: 1_234 });
    expect(text).toContain('Items that waited here are gone, though nobody took them out: 1,234.');
    expect(text).toContain('decisions may be gone with them');
    await press('Understood');
    expect(onLossRead).toHaveBeenCalledOnce();
  });

  test('keeps what nobody judged for want of its list apart from what is done, and takes it out on a press of its own', async () => {
    const item: Omit<QueueItem, 'key'> = {
      listing: { id: '1', site: 'amazon', url: '', title: 'Nlke shoes', images: [] },
      finding: { regime: 'CN', recordNo: 'T1', mark: 'NIKE', text: 'Nlke', field: 'title', start: 0 },
      ...{ from: 'page', context: 'amazon.com', addedAt: '2026-05-20T08:00:00.000Z' },
    };
    const work: WorkItem[] = [
      { item: { ...item, key: 'unheld' }, state: 'unheld' },
      { item: { ...item, key: 'gone' }, state: 'gone' },
    ];
    await show({ work });
    expect(root.textContent).not.toContain('Nothing waits');
    expect(root.textContent).toContain('1 item was not judged: no list that answers here has its recordal.');
    await press('Take 1 item out that is done or no longer found');
    expect(onClear).toHaveBeenLastCalledWith(['gone']);
    await press('Take 1 item out unjudged');
    expect(onClear).toHaveBeenLastCalledWith(['unheld']);
  });
});
