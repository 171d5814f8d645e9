// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { ImportList } from '../../components/options/import/import-list';
import type { ImportAccount, OpenSource } from '../../lib/lists/list-source';
import type { ListPreview } from '../../lib/lists/preview';
import { notice } from '../../lib/locales/notice';
import type { ListRow } from '../../lib/surfaces/list-rows';
import { buttonCalled, clear, draw, enter, press as pressOnce, root } from './drawn';
import { type Language, textsIn } from './texts';

afterEach(clear);

const PLAIN: ListPreview = {
  ...{ columnsFrom: 'headers', plain: true, read: 2, whole: true, accepted: 2, rejected: [], warnings: [] },
  file: {
    format: 'delimited',
    charset: 'gb18030',
    columns: [
      { header: '权利名称', field: 'markText' },
      { header: '备案号', field: 'recordNo' },
      { header: '商品名称', field: 'goods' },
      { header: '备注' },
    ],
    sample: [['NIKE', 'T2020-1001', '鞋', '']],
  },
};
const REJECTED = [{ row: 7, column: 'recordNo', reason: notice('noNumber') }];
const ACCOUNT: ImportAccount = {
  ...{ source: 'a.csv', list: 'a', read: 2_023, accepted: 2_022, rejected: REJECTED, merged: 10 },
  ...{ recordals: 2_012, warnings: [], columns: PLAIN.file.columns },
};

function sourceOf(preview: Partial<ListPreview>, more: Partial<OpenSource> = {}): OpenSource {
  return {
    ...{ name: 'a.csv', list: 'a', date: '2026-05-01', from: 'file' },
    origin: { kind: 'file', file: 'a.csv' },
    preview: vi.fn(async () => ({ ...PLAIN, ...preview })),
    takeIn: vi.fn(async () => ACCOUNT),
    cancel: vi.fn(),
    close: vi.fn(),
    ...more,
  };
}

const STANDING: ListRow = {
  ...{ name: 'a', regime: 'CN', date: '2026-05-01', freshness: 'fresh', demonstration: false },
  ...{ recordals: 9, figurative: 0, origin: 'file', source: 'a.csv' },
};

/** Draws the import with a source that is opened at once. */
async function bring(
  source: OpenSource | Promise<OpenSource>,
  { lists = [], language = 'en' }: { lists?: ListRow[]; language?: Language } = {},
): Promise<void> {
  await draw(
    <ImportList lists={lists} listInTab={1} onOpenList={async () => source} onSaveRejected={() => {}} />,
    language,
  );
  await settled();
}

/** Lets effects and the promises behind them run. */
const settled = () => act(() => new Promise<void>((done) => setTimeout(done)));

const text = () => root.textContent ?? '';
async function press(name: string): Promise<void> {
  await pressOnce(name);
  await settled();
}
async function choose(select: string, value: string): Promise<void> {
  const field = root.querySelector<HTMLSelectElement>(`select[aria-label="${select}"]`);
  if (!field) throw new Error(`no choice ${select}`);
  await enter(field, value, 'change');
  await settled();
}

test('a file that explains itself is one press away from its list; its columns wait behind a button', async () => {
  const source = sourceOf({});
  await bring(source);
  expect(text()).toContain('All 2 rows were looked at: 2 understood + 0 not understood = 2.');
  expect(text()).toContain('Mark: 权利名称; Recordal number: 备案号; Goods: 商品名称');
  expect(root.querySelector('.sheet')).toBeNull();
  expect(document.activeElement?.textContent).toBe('a.csv');
  expect(buttonCalled('Change columns')?.getAttribute('aria-expanded')).toBe('false');
  await press('Take in');
  expect(source.takeIn).toHaveBeenCalledWith(
    expect.objectContaining({ name: 'a', date: '2026-05-01', addTo: false }),
    expect.anything(),
  );
  expect(source.close).toHaveBeenCalledOnce();
  // The keyboard goes on from here, not from the top of the page.
  expect(document.activeElement?.textContent).toBe('Add a list');
});

test('a file that does not shows its columns; a change is tried at once', async () => {
  const source = sourceOf({ plain: false });
  await bring(source);
  expect(root.querySelector('.sheet td')?.textContent).toBe('NIKE');
  await choose('Column 备注 is', 'goods');
  // Goods may stand in several columns; no other field may.
  expect(source.preview).toHaveBeenLastCalledWith({
    columns: [...PLAIN.file.columns.slice(0, 3), { header: '备注', field: 'goods' }],
  });
  await choose('Column 备注 is', 'markText');
  expect(source.preview).toHaveBeenLastCalledWith({
    columns: [
      { header: '权利名称' },
      ...PLAIN.file.columns.slice(1, 3),
      { header: '备注', field: 'markText' },
    ],
  });
});

test('columns remembered from before say so and can be guessed anew', async () => {
  const source = sourceOf({ columnsFrom: 'memory' });
  await bring(source);
  expect(text()).toContain('as you settled them before');
  await press('Guess the columns anew');
  expect(source.preview).toHaveBeenLastCalledWith({ columns: [] });
});

test('the charset is shown and can be changed; what was settled for the old headers is void', async () => {
  const source = sourceOf({});
  await bring(source);
  const select = [...root.querySelectorAll('select')].find((one) => /detected/.test(one.textContent ?? ''))!;
  expect(select.selectedOptions[0]?.textContent).toBe('GB18030 (detected)');
  await act(async () => {
    select.value = 'big5';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(source.preview).toHaveBeenLastCalledWith({ charset: 'big5', columns: undefined });
});

test('contacts stay out unless the box is ticked, and the box is there only where contacts are', async () => {
  await bring(sourceOf({}));
  expect(root.querySelector('.contacts')).toBeNull();
  clear();
  const columns = [...PLAIN.file.columns, { header: '电话', field: 'contact' as const }];
  const source = sourceOf({ file: { ...PLAIN.file, columns } });
  await bring(source);
  const box = root.querySelector<HTMLInputElement>('.contacts input')!;
  expect(box.checked).toBe(false);
  await act(async () => box.click());
  await settled();
  expect(source.preview).toHaveBeenLastCalledWith({ contacts: true });
  await press('Take in');
  expect(source.takeIn).toHaveBeenCalledWith(expect.objectContaining({ contacts: true }), expect.anything());
});

test('a list of the same name is replaced or added to; rows of a page are added unless one says otherwise', async () => {
  for (const [from, addTo] of [
    ['file', false],
    ['page', true],
  ] as const) {
    const source = sourceOf({}, { from });
    await bring(source, { lists: [STANDING] });
    expect(text()).toContain('A list named a is here already.');
    await press('Take in');
    expect(source.takeIn).toHaveBeenCalledWith(expect.objectContaining({ addTo }), expect.anything());
    clear();
  }
});

test('rows of a page or copied are answers to searches, a file is a whole register, unless one says otherwise', async () => {
  for (const [from, lookedUp] of [
    ['file', undefined],
    ['page', []],
    ['paste', []],
  ] as const) {
    const source = sourceOf({}, { from });
    await bring(source);
    await press('Take in');
    const [request] = vi.mocked(source.takeIn).mock.calls[0]!;
    expect(request.lookedUp).toEqual(lookedUp);
    clear();
  }
});

test('what was searched for is told line by line, and a person may say that all is there', async () => {
  const source = sourceOf({}, { from: 'page' });
  await bring(source);
  const area = root.querySelector<HTMLTextAreaElement>('.searched textarea')!;
  area.value = 'ASICS\n 耐克，Puma\n';
  await act(() => {
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press('Take in');
  expect(source.takeIn).toHaveBeenLastCalledWith(
    expect.objectContaining({ lookedUp: ['ASICS', '耐克', 'Puma'] }),
    expect.anything(),
  );
  clear();
  await bring(source);
  await act(() => root.querySelector<HTMLInputElement>('[name="answers-for"]')!.click());
  await press('Take in');
  expect(vi.mocked(source.takeIn).mock.calls.at(-1)![0].lookedUp).toBeUndefined();
});

test('a published list is not overwritten by a file of its name', async () => {
  await bring(sourceOf({}), { lists: [{ ...STANDING, origin: 'subscription' }] });
  expect(root.querySelector('[role="alert"]')?.textContent).toContain('does not come from a file');
  expect(buttonCalled('Take in')?.disabled).toBe(true);
});

test.each([
  [
    'en',
    'a.csv: 2,022 taken in + 1 refused = 2,023 rows read.',
    '10 rows repeat a recordal',
    'Recordal number: 备案号',
    'the row has no recordal number',
  ],
  [
    'zh_CN',
    'a.csv：收入 2,022 + 未收入 1 = 读取 2,023 行。',
    '10 行与已有备案重复',
    '备案号：备案号',
    '这一行没有备案号',
  ],
] as const)(
  'the account is a sum, and a refused row tells row, column and reason (%s)',
  async (language, sum, merged, column, reason) => {
    await bring(sourceOf({}), { language });
    await press(textsIn(language)('import.takeIn'));
    expect(text()).toContain(sum);
    expect(text()).toContain(merged);
    expect([...root.querySelectorAll('.report td')].map(({ textContent }) => textContent)).toEqual([
      '7',
      column,
      reason,
    ]);
  },
);

test('a source given up while it opens says nothing more, and its worker ends', async () => {
  let arrive: (source: OpenSource) => void = () => {};
  await bring(
    new Promise((resolve) => {
      arrive = resolve;
    }),
  );
  expect(text()).toContain('Opening');
  await press('Cancel');
  expect(text()).toContain('your lists are as they were');
  const source = sourceOf({});
  await act(async () => arrive(source));
  await settled();
  expect(root.querySelector('.import-preview')).toBeNull();
  expect(source.close).toHaveBeenCalledOnce();
});

test('a preview that comes late does not draw over a newer one', async () => {
  const late: ((preview: ListPreview) => void)[] = [];
  const answers = [PLAIN];
  const source = sourceOf(
    { plain: false },
    {
      preview: () => {
        const ready = answers.shift();
        return ready
          ? Promise.resolve({ ...ready, plain: false })
          : new Promise((resolve) => late.push(resolve));
      },
    },
  );
  await bring(source);
  await choose('Column 备注 is', 'holder');
  await choose('Column 备注 is', 'status');
  await act(async () => late[1]!({ ...PLAIN, read: 22, accepted: 22 }));
  await act(async () => late[0]!({ ...PLAIN, read: 11, accepted: 11 }));
  expect(text()).toContain('All 22 rows');
});

test('cancelling the import leaves the lists and says so; a failure says why', async () => {
  await bring(sourceOf({}, { takeIn: async () => undefined }));
  await press('Take in');
  expect(text()).toContain('a.csv was left aside; your lists are as they were.');
  clear();
  await bring(sourceOf({}, { takeIn: () => Promise.reject(new Error('the file is cut off in row 9')) }));
  await press('Take in');
  expect(text()).toContain('your lists are as they were. the file is cut off in row 9');
});

test('what a file holds beside its list is named before it is taken in and after', async () => {
  const left = notice('sheetsNotRead', { sheets: 'Changelog' });
  const takeIn = async () => ({ ...ACCOUNT, warnings: [{ says: left }], leftOut: [left] });
  await bring(sourceOf({ file: { ...PLAIN.file, leftOut: [left] }, warnings: [{ says: left }] }, { takeIn }));
  expect(text()).toContain('sheets not read: Changelog');
  await press('Take in');
  expect(text().match(/sheets not read: Changelog/g)).toHaveLength(1);
});

const DECISION = {
  ...PLAIN,
  file: { format: 'prose' as const, columns: [], coverage: { queries: [] } },
};

test('a decision without a day waits for the person’s, and goes into a list of its kind', async () => {
  const source = sourceOf({ ...DECISION, file: { ...DECISION.file, undated: 2 } }, { from: 'paste' });
  await bring(source);
  const date = root.querySelector<HTMLInputElement>('input[type=date]')!;
  expect(date.value).toBe('');
  expect(date.required).toBe(true);
  expect(text()).toContain('Day of the decision: its text tells none');
  expect(text()).toContain('Whether it is still in force is not known');
  await enter(date, '2025-07-09');
  await press('Take in');
  expect(source.takeIn).toHaveBeenCalledWith(
    expect.objectContaining({ name: 'Named in customs decisions', date: '2025-07-09' }),
    expect.anything(),
  );
});

test('a decision that tells its day has it filled in', async () => {
  await bring(sourceOf({ ...DECISION, file: { ...DECISION.file, date: '2025-07-09' } }, { from: 'paste' }));
  expect(root.querySelector<HTMLInputElement>('input[type=date]')!.value).toBe('2025-07-09');
});

const REGISTER = {
  from: 'register',
  origin: { kind: 'subscription', url: 'https://kgd.gov.kz/page' },
} as const;

test.each([
  ['the same register, which it replaces', 'subscription', 'https://kgd.gov.kz/page', false],
  ['another followed list', 'subscription', 'https://lists.example/list.json', true],
  ['a file', 'file', 'a.csv', true],
] as const)('the name of a register may be that of %s', async (_, origin, from, refused) => {
  await bring(sourceOf({}, REGISTER), { lists: [{ ...STANDING, origin, source: from }] });
  expect(text().includes('Choose another one')).toBe(refused);
  expect(text()).not.toContain('Add these rows to it');
});

test.each([
  ['en', '1,000,000 rows read; an index is made'],
  ['zh_CN', '已读完 1,000,000 行，正在建立索引'],
  ['ru', 'Прочитано 1 000 000 строк; составляется указатель'],
] as const)(
  'in %s, with all rows read it says what is done with them, how far that is, and can be cancelled',
  async (language, said) => {
    let tell: Parameters<OpenSource['takeIn']>[1] = () => {};
    const takeIn: OpenSource['takeIn'] = (_, progress) => {
      tell = progress;
      return new Promise(() => {});
    };
    const source = sourceOf({}, { takeIn });
    await bring(source, { language });
    const t = textsIn(language);
    await press(t('import.takeIn'));
    await act(async () => tell({ rows: 1_000_000 }));
    const bar = () => root.querySelector<HTMLProgressElement>('progress')!;
    expect(bar().hasAttribute('value')).toBe(false);
    await act(async () => tell({ rows: 1_000_000, indexed: 0.42 }));
    expect(text().replaceAll(/\s/g, ' ')).toContain(said);
    expect(bar().value).toBe(0.42);
    await press(t('action.cancel'));
    expect(source.cancel).toHaveBeenCalledOnce();
  },
);
