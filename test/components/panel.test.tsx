// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Panel, type PanelProps } from '../../components/panel/panel';
import { filterRows, groupRows, rowsOf } from '../../components/panel/rows';
import type { DecidedFinding } from '../../lib/decisions/decided';
import type { Decision } from '../../lib/decisions/decision';
import type { DecisionRequest } from '../../lib/decisions/decision-service';
import type { Listing } from '../../lib/domain/listing';
import type { Outcome } from '../../lib/domain/outcome';
import type { RecordalName } from '../../lib/domain/recordal-key';
import type { Undo } from '../../lib/domain/undo';
import type { ScreenedListing } from '../../lib/page/page-state';
import { clear, draw, root } from './drawn';
import { finding, listing, pageState, screening } from './fixtures';
import { idleDemonstration } from './idle-sources';

afterEach(clear);

function screened(id: string, over: Partial<DecidedFinding>, seller = 'A', price = 1): ScreenedListing {
  const found = finding(over);
  return {
    listing: listing({ id, seller, price, title: `title-${id}` }),
    screening: screening({ id, outcome: found.outcome, findings: [found] }),
  };
}

const THREE = [
  screened('1', { mark: 'CAT', text: 'cat', outcome: 'note' }, 'A', 5),
  screened('2', { mark: 'NIKE', text: 'Nlke' }, 'B', 1),
  screened('3', { mark: 'NIKE', text: 'NIKE' }, 'A', 9),
];
const all = new Set(['conflict', 'review', 'note'] as const);
const labels = (items: ReturnType<typeof groupRows>) =>
  items.map((item) => (item.kind === 'group' ? `${item.label} ${item.size}` : item.row.listing.id));

describe('rows of the panel', () => {
  test('stand under their mark, the gravest mark first', () => {
    expect(
      labels(groupRows(rowsOf(THREE), { grouping: 'mark', sorting: 'page', folded: new Set(), nobody: '?' })),
    ).toEqual(['NIKE 2', '2', '3', 'CAT 1', '1']);
  });

  test('stand under their seller, dearest first', () => {
    expect(
      labels(
        groupRows(rowsOf(THREE), { grouping: 'seller', sorting: 'price', folded: new Set(), nobody: '?' }),
      ),
    ).toEqual(['A 2', '3', '1', 'B 1', '2']);
  });

  test('a folded group keeps its heading and hides its rows', () => {
    expect(
      labels(
        groupRows(rowsOf(THREE), {
          grouping: 'mark',
          sorting: 'page',
          folded: new Set(['NIKE']),
          nobody: '?',
        }),
      ),
    ).toEqual(['NIKE 2', 'CAT 1', '1']);
  });

  test('a filter asks for every word, in whatever field, and for the level', () => {
    const ids = (text: string, levels: ReadonlySet<Outcome> = all) =>
      filterRows(rowsOf(THREE), { text, levels }).map((row) => row.listing.id);
    expect(ids('nike b')).toEqual(['2']);
    expect(ids('TITLE-3')).toEqual(['3']);
    expect(ids('', new Set(['note']))).toEqual(['1']);
  });

  test('what a decision folded away stays in the list, so that it can be taken back', () => {
    const decision = { kind: 'not-conflict' } as Decision;
    expect(rowsOf([screened('1', { shown: false, decision })])).toHaveLength(1);
    expect(rowsOf([screened('1', { shown: false })])).toHaveLength(0);
  });
});

describe('the panel by keyboard', () => {
  let onDecide: ReturnType<typeof vi.fn<(asks: DecisionRequest[]) => Promise<Decision[]>>>;
  let onRetract: ReturnType<typeof vi.fn<(ids: string[]) => Promise<void>>>;
  let onCopy: ReturnType<typeof vi.fn<(text: string) => Promise<void>>>;
  let onOpenRecord: ReturnType<typeof vi.fn<(record: RecordalName) => void>>;
  let onStock: ReturnType<typeof vi.fn<(listings: readonly Listing[]) => Promise<Undo>>>;
  let undoStock: ReturnType<typeof vi.fn<() => Promise<void>>>;
  let onReveal: ReturnType<typeof vi.fn<(listingId: string, recordNo: string) => void>>;

  beforeEach(async () => {
    // happy-dom lays nothing out: give the list the height that the virtual rows measure.
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(640);
    onDecide = vi.fn(async (asks) => asks.map(({ kind, note }) => ({ id: 'd1', kind, note }) as Decision));
    onRetract = vi.fn(async () => {});
    onReveal = vi.fn();
    onCopy = vi.fn(async () => {});
    onOpenRecord = vi.fn();
    undoStock = vi.fn(async () => {});
    onStock = vi.fn(async () => undoStock);
    const props: PanelProps = {
      ...idleDemonstration,
      ...{
        host: 'shop',
        lists: [],
        reader: 'moderator',
        onDecide,
        onRetract,
        onReveal,
        onCopy,
        onOpenRecord,
        onStock,
      },
      page: pageState({ screened: THREE, cards: 3, readable: 3 }),
    };
    await draw(<Panel {...props} />);
  });
  afterEach(() => vi.restoreAllMocks());

  async function press(...keys: string[]): Promise<void> {
    for (const key of keys)
      await act(async () => {
        document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        await answered();
      });
  }
  /** What was asked for is answered, and what follows from the answer was done. */
  const answered = () => new Promise((done) => setTimeout(done));
  const selected = () => root.querySelector('[aria-selected="true"]')?.textContent;
  const asked = () => onDecide.mock.calls.map(([[ask]]) => [ask?.kind, ask?.listing.id, ask?.note]);

  test('e escalates, y copies the whole reason, o opens the recordal of the finding in view', async () => {
    await press('y', 'o', 'e');
    expect(onCopy.mock.calls[0]?.[0]).toMatch(/Possible conflict with recordal DEMO-000123/);
    expect(onOpenRecord).toHaveBeenCalledWith(
      expect.objectContaining({ regime: 'CN', recordNo: 'DEMO-000123' }),
    );
    expect(asked().map(([kind]) => kind)).toEqual(['escalated']);
    expect([...root.querySelectorAll('[role=status]')].map(({ textContent }) => textContent)).toContain(
      'Copied',
    );
  });

  const pressed = (label: string) =>
    act(async () =>
      [...root.querySelectorAll('button')].find(({ textContent }) => textContent === label)!.click(),
    );

  test('s takes the listing into the stock, the button the whole page, each with a way back', async () => {
    await press('s');
    expect(onStock.mock.calls[0]?.[0].map(({ id }) => id)).toEqual(['2']);
    await pressed('Undo');
    expect(undoStock).toHaveBeenCalledOnce();
    await pressed('Add to my stock (3 listings)');
    expect(onStock.mock.calls[1]?.[0]).toHaveLength(3);
    expect(root.textContent).toContain('3 listings are in your stock.');
  });

  test('every row tells which list says so and how old it is', () => {
    const sources = [...root.querySelectorAll('.line.row .source')].map(({ textContent }) => textContent);
    expect(sources.length).toBeGreaterThan(0);
    expect(new Set(sources)).toEqual(new Set(['demo · 19 days old']));
  });

  test('begins at the gravest finding; j and k walk through findings, past open headings', async () => {
    expect(selected()).toContain('title-2');
    await press('j');
    expect(selected()).toContain('title-3');
    await press('j');
    expect(selected()).toContain('title-1');
    await press('j', 'k');
    expect(selected()).toContain('title-3');
  });

  test('a folded group is one step, and unfolds again', async () => {
    await press('ArrowLeft');
    expect(root.querySelector('[role="tree"]')?.textContent).not.toContain('title-3');
    await press('j');
    expect(selected()).toContain('title-1');
    await press('k', 'ArrowRight', 'j');
    expect(selected()).toContain('title-2');
  });

  test('Enter shows the finding on the page', async () => {
    await press('j', 'Enter');
    expect(onReveal).toHaveBeenCalledWith('3', 'DEMO-000123');
  });

  test('d sets aside and moves on, at once and in words; z takes it back', async () => {
    await press('d');
    expect(asked()).toEqual([['not-conflict', '2', '']]);
    expect(root.querySelector('.settled')?.textContent).toContain('title-2');
    expect(root.querySelector('.last-step')?.textContent).toContain('NIKE: set aside');
    expect(selected()).toContain('title-3');
    await press('z');
    expect(onRetract).toHaveBeenCalledWith(['d1']);
    expect(root.querySelector('.settled')).toBeNull();
  });

  test('a authorises, c confirms', async () => {
    await press('a', 'c');
    expect(asked().map(([kind]) => kind)).toEqual(['authorised', 'conflict']);
  });

  test('n takes a reason in words; keys typed into it decide nothing', async () => {
    await press('n');
    const field = root.querySelector('.note input') as HTMLInputElement;
    await act(() => {
      field.value = 'asked seller';
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'd', bubbles: true }));
      field.form!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
    expect(asked()).toEqual([['escalated', '2', 'asked seller']]);
  });

  test('a browser shortcut is left alone', async () => {
    await act(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'd', ctrlKey: true, bubbles: true }));
    });
    expect(onDecide).not.toHaveBeenCalled();
  });

  test.each(['d', 'c', 'e', 'a'])(
    '%s that could not be kept is told with its reason, and its row stays open and in view',
    async (key) => {
      onDecide.mockRejectedValueOnce(new Error('the disk is full'));
      await press(key);
      expect(root.querySelector('.last-step')?.textContent).toMatch(/could not be kept\. the disk is full/);
      expect(root.querySelector('.settled')).toBeNull();
      expect(selected()).toContain('title-2');
      await press(key);
      expect(onDecide.mock.calls.map(([[ask]]) => ask?.listing.id)).toEqual(['2', '2']);
      expect(selected()).toContain('title-3');
    },
  );

  test('a failed undo is told with its reason, and can be pressed again', async () => {
    await press('d');
    onRetract.mockRejectedValueOnce(new Error('the disk is full'));
    await press('z');
    expect(root.querySelector('.last-step')?.textContent).toContain('the disk is full');
    await press('z');
    expect(onRetract.mock.calls).toEqual([[['d1']], [['d1']]]);
    expect(root.querySelector('.settled')).toBeNull();
  });

  test('a key that is held down decides once about what is in view', async () => {
    let stored = () => {};
    const made = onDecide.getMockImplementation()!;
    onDecide.mockImplementationOnce(async (asks) => {
      await new Promise<void>((done) => {
        stored = done;
      });
      return made(asks);
    });
    await press('d', 'd', 'd');
    expect(onDecide).toHaveBeenCalledTimes(1);
    await act(async () => {
      stored();
      await answered();
    });
    expect(selected()).toContain('title-3');
    await press('d');
    expect(onDecide.mock.calls.map(([[ask]]) => ask?.listing.id)).toEqual(['2', '3']);
  });

  test('a reason that could not be kept stays in its field', async () => {
    onDecide.mockRejectedValueOnce(new Error('the disk is full'));
    await press('n');
    const submit = () =>
      act(async () => {
        root.querySelector('.note')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
        await answered();
      });
    (root.querySelector('.note input') as HTMLInputElement).value = 'asked seller';
    await submit();
    expect((root.querySelector('.note input') as HTMLInputElement).value).toBe('asked seller');
    await submit();
    expect(root.querySelector('.note')).toBeNull();
    expect(asked().at(-1)).toEqual(['escalated', '2', 'asked seller']);
  });

  test('? lists the keys', async () => {
    await press('?');
    expect(root.querySelector('.keys')?.textContent).toContain('Take the last decision back');
  });
});
