// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Queue, type QueueProps } from '../../components/queue/queue';
import type { Decision } from '../../lib/decisions/decision';
import type { Listing } from '../../lib/domain/listing';
import type { WorkItem } from '../../lib/queue/work-item';
import type { Finding } from '../../lib/screening/finding';
import { NO_WORK } from '../../lib/surfaces/queue-work';
import { decide } from '../decisions/a-decision';
import { clear, draw, root } from './drawn';
import { finding, IDLE_RESULTS, listing } from './fixtures';

afterEach(clear);
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(640);
});
afterEach(() => vi.restoreAllMocks());

/** Offers of other sellers with other words: no decision about one settles another. */
const MARKS = ['ALFA', 'BRAVO', 'CHARLY', 'DELTA', 'ECHO'];
const WORK: WorkItem[] = MARKS.map((mark, nth) => {
  const found = finding({ mark, recordNo: `T${nth}`, text: mark, start: 0, end: mark.length });
  const offer = listing({ id: `${nth}`, title: `${mark} shoes`, seller: `shop ${nth}` });
  const { regime, recordNo, text, field, start } = found;
  const item = { ...{ key: mark, listing: offer }, finding: { regime, recordNo, mark, text, field, start } };
  const from = { from: 'page' as const, context: 'a page', addedAt: `2026-05-20T08:00:0${nth}.000Z` };
  return { item: { ...item, ...from }, state: 'open', finding: found };
});
const made = (kind: Decision['kind'], on: Finding, offer: Listing) =>
  decide(kind, offer, on, { id: `${kind} ${on.mark}` });
const decided = (nth: number): Decision => made('not-conflict', WORK[nth]!.finding!, WORK[nth]!.item.listing);

let asked: string[];
let work: readonly WorkItem[];
let round: number;
let since: Decision[];
let failure: NonNullable<QueueProps['failure']>;
const onAgain = vi.fn();
const onChange = vi.fn(async () => {});
const onRetract = vi.fn(async () => {});
const onDecide = vi.fn<QueueProps['onDecide']>(async (asks) => {
  asked.push(...asks.map(({ finding }) => finding.mark));
  return asks.map(({ kind, finding, listing }) => made(kind, finding, listing));
});
const show = () =>
  draw(
    <Queue
      {...NO_WORK}
      {...IDLE_RESULTS}
      {...{ work, round, since, onDecide, onRetract, onChange, onAgain, failure }}
      {...{
        onClear: () => {},
        onLossRead: async () => {},
        onName: async () => {},
        onExportLog: async () => {},
        onSettle: async () => {},
      }}
      {...{ onCheckLog: vi.fn(), onTakeLog: vi.fn() }}
    />,
  );
/** What another window decided comes round. */
const elsewhere = async (...nth: number[]) => {
  since = [...since, ...nth.map(decided)];
  await show();
};
const keys = async (...pressed: string[]) => {
  for (const key of pressed)
    await act(async () => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await new Promise((done) => setTimeout(done));
    });
};
const inView = () => root.querySelector('.work .listing')?.textContent;
const waiting = () => root.querySelector('.waiting')?.textContent;
const said = () => root.querySelector('.undo-line')?.textContent ?? '';
const aMoment = () => new Promise<void>((done) => setTimeout(done, 650));

beforeEach(async () => {
  asked = [];
  since = [];
  failure = '';
  work = WORK;
  round = 1;
  await show();
});

describe('what is decided in another window while somebody works on the queue', () => {
  test('waits here no more', async () => {
    expect(waiting()).toContain('5 items');
    await elsewhere(1, 3);
    expect(waiting()).toContain('3 items');
    expect(inView()).toContain('ALFA');
    expect(said()).toBe('');
  });

  test('leaves the view to the next one, not to the first, and is told', async () => {
    await keys('j', 'j');
    expect(inView()).toContain('CHARLY');
    await elsewhere(2);
    expect(inView()).toContain('DELTA');
    expect(said()).toContain('CHARLY: settled in another window');
  });

  test('has no key decide about what took its place before anybody can have seen it', async () => {
    await keys('j', 'j');
    await elsewhere(2);
    await keys('c');
    expect(asked).toEqual([]);
    await act(aMoment);
    await keys('c');
    expect(asked).toEqual(['DELTA']);
  });

  test('leaves an item in view, and what is being said about it', async () => {
    await keys('j');
    const note = root.querySelector<HTMLTextAreaElement>('.decide textarea')!;
    await act(async () => {
      note.value = 'asked the seller';
      note.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await elsewhere(0, 2, 3);
    expect(inView()).toContain('BRAVO');
    expect(root.querySelector<HTMLTextAreaElement>('.decide textarea')!.value).toBe('asked the seller');
    expect(said()).toBe('');
  });

  test('shows the last of all where none stands behind it', async () => {
    await keys('j', 'j', 'j', 'j');
    expect(inView()).toContain('ECHO');
    await elsewhere(4);
    expect(inView()).toContain('ALFA');
    expect(said()).toContain('ECHO: settled in another window');
  });

  test('news of an own decision brings the next item before the answer: what is pressed then is about it, once', async () => {
    let answer = () => {};
    onDecide.mockImplementationOnce(async ([first]) => {
      const { kind, finding, listing } = first!;
      asked.push(finding.mark);
      await new Promise<void>((answered) => {
        answer = answered;
      });
      return [made(kind, finding, listing)];
    });
    await keys('c', 'c');
    expect(asked).toEqual(['ALFA']);
    await elsewhere(0);
    expect(inView()).toContain('BRAVO');
    await keys('c', 'c');
    expect(asked).toEqual(['ALFA']);
    await act(async () => {
      answer();
      await new Promise((done) => setTimeout(done, 20));
    });
    expect(asked).toEqual(['ALFA', 'BRAVO']);
    expect(inView()).toContain('CHARLY');
  });

  test('and taking back then takes back that decision', async () => {
    let answer = () => {};
    onDecide.mockImplementationOnce(async ([first]) => {
      await new Promise<void>((answered) => {
        answer = answered;
      });
      return [made(first!.kind, first!.finding, first!.listing)];
    });
    await keys('c');
    await elsewhere(0);
    await keys('z');
    expect(onRetract).not.toHaveBeenCalled();
    await act(async () => {
      answer();
      await new Promise((done) => setTimeout(done, 20));
    });
    expect(onRetract.mock.calls).toEqual([[['conflict ALFA']]]);
  });

  test('is not said of what this window decided itself, whose news comes round as well', async () => {
    await keys('d');
    expect(said()).toContain('ALFA: set aside');
    await elsewhere(0);
    expect(said()).toContain('ALFA: set aside');
    expect(inView()).toContain('BRAVO');
    await keys('d');
    expect(asked).toEqual(['ALFA', 'BRAVO']);
  });

  test('empties the queue with the rest', async () => {
    await elsewhere(0, 1, 2, 3, 4);
    expect(waiting()).toContain('0 items');
  });
});

describe('a decision about a whole group', () => {
  const isWhole = () => root.querySelector('.whole') !== null;

  test('is one: once it is taken back, the next is about one item again', async () => {
    await keys('b');
    expect(isWhole()).toBe(true);
    await keys('d');
    expect(said()).toContain('ALFA: set aside');
    await keys('z', 'k', 'k');
    expect(inView()).toContain('ALFA');
    expect(isWhole()).toBe(false);
  });

  test('stays one where it could not be kept: it is pressed again', async () => {
    onDecide.mockRejectedValueOnce(new Error('the disk is full'));
    await keys('b', 'd');
    expect(said()).toContain('the disk is full');
    expect(inView()).toContain('ALFA');
    expect(isWhole()).toBe(true);
  });
});

describe('what else fails in the queue', () => {
  test('is not called a decision: passing over', async () => {
    onChange.mockRejectedValueOnce(new Error('the disk is full'));
    await keys('s');
    expect(said()).toContain('ALFA: this could not be done. the disk is full');
    expect(inView()).toContain('ALFA');
  });

  test('is not called a decision: taking one back', async () => {
    await keys('d');
    onRetract.mockRejectedValueOnce(new Error('the disk is full'));
    await keys('z');
    expect(said()).toContain('ALFA: this could not be done. the disk is full');
    await keys('z');
    expect(said()).toContain('ALFA: decision taken back');
  });
});

describe('what is judged anew while somebody works on the queue', () => {
  const becomes = async (state: WorkItem['state']) => {
    const { finding: _, ...one } = WORK[0]!;
    work = [state === 'decided' ? { ...WORK[0]!, state } : { ...one, state }, ...WORK.slice(1)];
    round = 2;
    await show();
    expect(inView()).toContain('BRAVO');
  };

  test.each(['gone', 'unheld'] as const)('was settled by nobody where it is %s', async (state) => {
    await becomes(state);
    expect(said()).not.toContain('settled in another window');
    await keys('c');
    expect(asked).toEqual([]);
  });

  test('was settled elsewhere where it is decided', async () => {
    await becomes('decided');
    expect(said()).toContain('ALFA: settled in another window');
  });

  test('was settled by nobody where all is judged once more from the beginning', async () => {
    work = [];
    round = 2;
    await show();
    expect(said()).toBe('');
  });

  test('was taken out elsewhere where the others stayed as they were', async () => {
    work = WORK.slice(1);
    await show();
    expect(said()).toContain('ALFA: settled in another window');
  });
});

describe('a key that can do nothing now', () => {
  /** Whether the page took the key for itself. */
  async function isTaken(key: string): Promise<boolean> {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    await act(async () => void document.dispatchEvent(event));
    return event.defaultPrevented;
  }

  test.each([
    ['t', 'nothing failed'],
    ['Enter', 'no reason was chosen'],
    ['q', 'it is none of the page’s'],
  ])('%s is the browser’s where %s', async (key) => {
    expect(await isTaken(key)).toBe(false);
  });

  test.each([
    ['', false],
    ['javascript:alert(1)', false],
    ['https://shop.example/1', true],
  ])('u on a listing with the address “%s”: %s', async (url, taken) => {
    // Nothing is to be fetched.
    root.addEventListener('click', (event) => event.preventDefault(), { once: true });
    work = [{ ...WORK[0]!, item: { ...WORK[0]!.item, listing: listing({ url }) } }];
    round += 1;
    await show();
    expect(await isTaken('u')).toBe(taken);
  });

  test.each(['c', 'd', 'e', 'j', '1', 'n', 'b', 'o'])('%s is, where nothing waits', async (key) => {
    work = [];
    round += 1;
    await show();
    expect(await isTaken(key)).toBe(false);
  });

  test('t is the page’s where something could not be judged, and judges it once more', async () => {
    failure = { key: 'problem.noList' };
    await show();
    expect(await isTaken('t')).toBe(true);
    expect(onAgain).toHaveBeenCalledOnce();
  });

  test.each(['j', 'n', 'l', 'o', 'b', 'v', '?'])('%s is the page’s with an item in view', async (key) => {
    expect(await isTaken(key)).toBe(true);
  });

  test('Enter is, once a reason was chosen', async () => {
    await keys('1');
    expect(await isTaken('Enter')).toBe(true);
  });
});
