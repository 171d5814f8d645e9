import { Options } from '../../../components/options/options';
import type { OptionsProps } from '../../../components/options/options-props';
import { PAGE_NAMES, type PageName } from '../../../components/options/pages/pages';
import type { OpenedBackup } from '../../../lib/backup/everything';
import type { OpenSource } from '../../../lib/lists/list-source';
import type { FileReading } from '../../../lib/lists/reading/read-list';
import { notice } from '../../../lib/locales/notice';
import { answersOf } from '../../../lib/look-ups/answers';
import { settingsFrom } from '../../../lib/settings/settings';
import { idleDemonstration, idleRegister } from '../../components/idle-sources';
import type { Language } from '../../components/texts';
import { recordalOf } from '../../recordal-of';
import { aPicture } from '../../recorded-pictures/a-picture';
import { DEMO_LIST, samplePage } from './sample-data';
import type { DrawState } from './surfaces';

const HARBOUR = recordalOf({
  ...{ recordNo: 'T2026-40117', markText: 'HARBOUR SOCK', holder: 'Yiwu Bright Trading Co., Ltd.' },
  ...{ classes: [25], validFrom: '2026-05-02', validTo: '2036-05-01' },
});
const TOLD = {
  ...{ list: 'customs-2026', listDate: '2026-05-11', demonstration: false, regime: 'CN' },
  ...{ recordNo: 'T2026-40117', mark: 'HARBOUR SOCK', holder: 'Yiwu Bright Trading Co., Ltd.' },
};

/** A person who sells, owns a mark and watches one. */
const ownLists = {
  alerts: [
    {
      ...{ ...TOLD, about: 'stock' as const, subject: '1', words: 'Harbour Sock', kind: 'added' as const },
      ...{ title: 'Harbour Sock wool socks, pack of 5', at: '2026-05-12T06:10:00Z', seen: false },
    },
    {
      ...{ ...TOLD, about: 'own' as const, subject: 'Harbour Sock', words: 'Harbour Sock' },
      ...{ kind: 'added' as const, title: 'Harbour Sock', at: '2026-05-12T06:10:00Z', seen: true },
    },
  ],
  notifying: false,
  watchlist: [{ markText: 'Nordlicht', classes: [9, 25] }],
  stock: [
    { id: '1', title: 'Harbour Sock wool socks, pack of 5', addedAt: '2026-05-01T08:00:00Z' },
    { id: '2', title: '羊毛袜 五双装 秋冬加厚', addedAt: '2026-05-01T08:00:00Z' },
  ],
  onNotify: () => {},
  onMarkAlerts: () => {},
  onRemoveAlerts: async () => async () => {},
  onOpenRecord: () => {},
  onReadMarks: async () => ({ marks: [], refused: [], leftOut: [] }),
  onRivals: async () => ({
    notLookedUp: [],
    rivals: [
      {
        ...{ own: { markText: 'Harbour Sock', role: 'own' as const }, recordal: HARBOUR },
        ...{
          relation: 'identical' as const,
          list: 'customs-2026',
          listDate: '2026-05-11',
          demonstration: false,
        },
      },
    ],
  }),
  onChangeWatchlist: async () => ({ added: 0, noRoom: 0 }),
  onAddStock: async () => ({ added: 0, refused: 0, leftOut: [], undo: async () => {} }),
  onRemoveStock: async () => async () => {},
};

/** Words that a person's pages taught something about. */
const LEARNED: OptionsProps['learning'] = {
  version: 2,
  words: [
    [
      'summit',
      [
        ['amazon', 14, 0],
        ['ebay', 6, 1],
        ['outdoor.example', 3, 0],
      ],
    ],
    ['harbour', [['?', 9, 8]]],
  ],
};

/** What a seller's own goods name, some of it looked up. */
const LOOK_UPS: Pick<OptionsProps, 'lookUps'> = {
  lookUps: {
    met: [
      ...[
        ['Harbour Sock', 'stock', 21],
        ['雷尼', 'page', 14],
        ['Zorvex Outdoor', 'file', 9],
        ['Camptime', 'page', 4],
        ['Summitline', 'draft', 2],
        ['Acmeo', 'stock', 1],
      ].map(([word, origin, count], nth) => ({
        ...{ word: String(word), origin: origin as 'stock' },
        digests: Array.from({ length: Number(count) }, (_, at) => nth * 1_000 + at),
      })),
      { word: 'Nordhaven', origin: 'own', digests: [] },
    ],
    hidden: new Set(['acmeo']),
    answers: answersOf([
      {
        ...{
          name: 'GACC',
          regimes: ['CN'],
          date: '2026-05-11',
          demonstration: false,
          origin: { kind: 'page' },
        },
        coverage: {
          queries: [
            ...[
              ['雷尼', '2026-05-11', 12, 12],
              ['camptime', '2026-05-12', 0, 0],
              ['zorvex', '2026-05-12', 643, 300],
              ['summitline', '2026-01-02', 3, 3],
            ].map(([words, day, hits, taken]) => ({
              ...{
                words: String(words),
                field: 'mark' as const,
                match: 'contains' as const,
                day: String(day),
              },
              ...{ hits: Number(hits), taken: Number(taken) },
            })),
          ],
        },
      },
    ]),
  },
};

/** One pixel, stretched to what is shown of a recorded picture. */
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);
/** Two that were brought, the second of a recordal that its list has no longer. */
const RECORDED_PICTURES = [
  { ...aPicture({ list: 'GACC', recordNo: 'T2020-38116', picture: PIXEL }), isOrphan: false },
  { ...aPicture({ list: 'GACC', recordNo: 'T2014-7', picture: PIXEL }), isOrphan: true },
];

const LOOK_UP_SERVICES = {
  onLookUp: async () => 'opened' as const,
  onCopyWords: async () => {},
  onTellNothing: async () => async () => {},
  onHideWord: async () => async () => {},
  onShowWord: async () => async () => {},
  onAddWords: async () => ({ count: 1, undo: async () => {} }),
  onForgetPageBrands: async () => async () => {},
  onSaveChecklist: () => {},
};

function options(props: Partial<OptionsProps> = {}): DrawState {
  return (_, language) => (
    <Options
      {...{ ...idleRegister, ...idleDemonstration }}
      prescribed={{ settings: ['policy', 'labels'], lists: ['https://corp.example/list.json'] }}
      {...LOOK_UPS}
      {...LOOK_UP_SERVICES}
      recordedPictures={RECORDED_PICTURES}
      onRemovePictures={async () => async () => {}}
      settings={settingsFrom({
        yuanValues: [{ currency: 'USD', yuan: 7.12, setOn: '2026-05-03' }],
        own: [
          { markText: 'Harbour Sock', role: 'own' },
          { markText: '雷尼', role: 'licensed' },
        ],
        labels: ['golden', 'shoes'],
      })}
      lists={[
        { ...DEMO_LIST, origin: 'packaged', source: '' },
        {
          ...{
            name: 'customs-2025',
            regime: 'CN',
            date: '2025-07-02',
            freshness: 'stale' as const,
            demonstration: false,
            recordals: 128_062,
          },
          ...{ figurative: 8_113, origin: 'file', source: 'gacc-2025-07.xlsx', notice: 'rebuilt' },
        },
      ]}
      sites={[
        { name: 'Amazon', hosts: ['amazon.com', 'amazon.de', 'amazon.co.jp'], granted: true, on: true },
        { name: 'AliExpress', hosts: ['aliexpress.com'], granted: true, on: false },
        { name: 'eBay', hosts: ['ebay.com', 'ebay.de'], granted: false, on: true },
      ]}
      centres={[
        {
          key: 'shopee',
          name: 'Shopee Seller Centre',
          hosts: ['seller.shopee.sg', 'seller.shopee.tw'],
          on: true,
        },
        { key: 'ozon', name: 'Ozon Seller', hosts: ['seller.ozon.ru'], on: false },
      ]}
      onSwitchWriting={async () => true}
      unreadDecisions={[]}
      onReachChangeRead={() => {}}
      decisions={[
        {
          ...{
            id: '1',
            kind: 'not-conflict',
            regime: 'CN',
            recordNo: 'DEMO-000207',
            mark: 'CAT',
            words: 'cat',
          },
          reach: { to: 'words', site: 'amazon.com', words: 'cat', use: 'mark', goods: 'different' },
          ...{ note: language === 'en' ? 'Toy for cats' : '猫用玩具', at: '2026-05-19T03:20:00Z' },
        },
      ]}
      about={{ version: '0.1.0', libraries: [{ name: 'preact', licence: 'MIT' }] }}
      onChange={async () => {}}
      onChangeList={async () => ({ added: 0, noRoom: 0 })}
      unread={{ own: [], managed: [] }}
      onSaveUnread={() => {}}
      onRemoveUnread={async () => async () => {}}
      {...ownLists}
      subscriptions={[
        {
          ...{
            url: 'https://lists.example/cn-marks.json',
            name: 'cn-marks',
            version: 12,
            date: '2026-05-11',
          },
          ...{ managed: false, paused: false, allowed: true, nextCheck: '2026-05-21T02:00:00Z' },
        },
        {
          ...{ url: 'https://association.example/marks.json', name: 'association', version: 3 },
          ...{ date: '2026-04-30', managed: false, paused: false, allowed: false },
        },
      ]}
      onSubscribe={async () => true}
      onUnsubscribe={() => {}}
      onPause={() => {}}
      onUpdate={async () => {}}
      onAllowRegister={async () => true}
      onTakeSmaller={async () => {}}
      onFollowAgain={async () => {}}
      onAcceptKey={async () => {}}
      onLanguage={() => {}}
      onGrant={() => {}}
      onRetract={() => {}}
      onOpenList={async () => openSource(language)}
      onSaveRejected={() => {}}
      onSaveList={async () => {}}
      onRemoveList={async () => async () => {}}
      onPreview={async () => samplePage(language).screened.map(({ screening }) => screening)}
      onExport={async () => ({ unreadParts: [], unreadLists: [] })}
      onOpenBackup={async () => {
        throw new Error('no file is chosen here');
      }}
      onCutOffRead={async () => {}}
      onErase={async () => ({ undo: async () => {}, left: [] })}
      learning={LEARNED}
      onForget={async () => async () => {}}
      {...props}
    />
  );
}

const REJECTED = [
  { row: 7, column: 'recordNo', reason: notice('noNumber') },
  { row: 31, column: 'classes', reason: notice('noClassNumber', { text: '99' }) },
];

/** A page of the customs query: read by its own column names, with two columns that nobody needs. */
function openSource(language: Language): OpenSource {
  const file: FileReading = {
    format: 'html',
    columns: [
      { header: 'RECORD_NAME', field: 'markText' },
      { header: 'APPLY_USER_NAME', field: 'holder' },
      { header: 'RECORD_NUM', field: 'recordNo' },
      { header: 'PRODUCT_TYPE', field: 'classes' },
      { header: 'RECORD_STATE', field: 'status' },
      { header: 'RECORD_END_DATE', field: 'validTo' },
      { header: '联系人', field: 'contact' },
      { header: 'rn' },
    ],
    sample: [
      ['TRW', 'TRW知识产权公司', 'T2016-50578', '9', '生效', '2036-02-27', '张三', '1'],
      ['HARBOUR SOCK', '海港袜业有限公司', 'T2021-10021', '25', '生效', '2031-04-11', '李四', '2'],
    ],
    charset: 'gb18030',
  };
  const name = language === 'en' ? 'recordals-2026.csv' : '备案清单-2026.csv';
  const account = { read: 37, accepted: 35, rejected: REJECTED, warnings: [], columns: file.columns };
  return {
    ...{ name, list: 'customs-2025', date: '2026-05-19', from: 'file' },
    origin: { kind: 'file', file: name },
    preview: async () => ({
      ...{ file, columnsFrom: 'memory', plain: false, whole: true },
      ...{ read: 37, accepted: 35, rejected: REJECTED, warnings: [] },
    }),
    takeIn: async () => ({ ...account, source: name, list: 'customs-2025', merged: 3, recordals: 128_094 }),
    cancel() {},
    close() {},
  };
}

/** Waits for what the source opens, then presses what a person would. */
function afterwards(act: () => void, state: DrawState): DrawState {
  return (texts, language, stage) => {
    stage.after(() => document.querySelector('.import')!.scrollIntoView());
    stage.after(act);
    return state(texts, language, stage);
  };
}

/** A backup that a person chose: nothing of it is stored yet. */
const OPENED: OpenedBackup = {
  preview: {
    at: '2026-05-18T07:00:00Z',
    counts: {
      settings: { brings: 2, stays: 6 },
      own: { brings: 1, stays: 2 },
      decisions: { brings: 48, stays: 3 },
      notes: { brings: 5, stays: 0 },
    },
    subscriptions: ['https://lists.example/cn-marks.json'],
    lists: [
      {
        ...{ name: 'customs-2026', cautions: [] },
        file: {
          ...{ date: '2026-05-11', demonstration: false, origin: { kind: 'file', file: 'gacc.xlsx' } },
          ...{ rows: 128_062, announced: 128_062 },
        },
      },
      {
        ...{ name: 'customs-2025', cautions: ['incomplete', 'claimsNewer'] },
        here: {
          ...{ date: '2025-07-02', demonstration: false, origin: { kind: 'file', file: 'gacc.xlsx' } },
          ...{ rows: 128_062, generation: 1 },
        },
        file: {
          ...{ date: '2026-05-18', demonstration: false, origin: { kind: 'file', file: 'gacc.xlsx' } },
          ...{ rows: 12, announced: 128_062 },
        },
      },
    ],
    skipped: {
      ...{ lines: 2, values: 1 },
      reasons: [
        { line: 12, reason: notice('notJson', { column: 1 }) },
        {
          line: 31,
          reason: notice('inField', { field: 'at', reason: notice('noMoment', { text: 'soon' }) }),
        },
        { line: 40, reason: notice('inField', { field: 'role', reason: notice('noSetting') }) },
      ],
    },
  },
  restore: async () => ({ counts: {}, lists: [], skippedLines: 2, undo: async () => {} }),
};

/** Chooses a backup, as far as the page's own field can be given a file. */
function withBackup(state: DrawState): DrawState {
  return (texts, language, stage) => {
    stage.after(() => document.querySelector('#data')!.scrollIntoView());
    stage.after(() => {
      const files = new DataTransfer();
      files.items.add(new File([], 'recordal-lens.jsonl.gz'));
      const field = document.querySelector<HTMLInputElement>('#data input[type="file"]')!;
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    return state(texts, language, stage);
  };
}

/** The same, while it comes and does not come to its end. */
const RESTORING: OpenedBackup = {
  ...OPENED,
  async restore(_, { onMore } = {}) {
    onMore?.(48_000);
    return new Promise(() => {});
  },
};

/** With the backup's button pressed once it can be. */
function bringing(state: DrawState): DrawState {
  return (texts, language, stage) => {
    stage.after(() => document.querySelector<HTMLElement>('.restore .primary')!.click());
    return state(texts, language, stage);
  };
}

/** On another page of the options than the first. */
function onPage(page: PageName, state: DrawState): DrawState {
  return (...drawing) => {
    history.replaceState(null, '', `#${page}`);
    return state(...drawing);
  };
}

export const optionsStates: Record<string, DrawState> = {
  usual: options(),
  ...Object.fromEntries(PAGE_NAMES.slice(1).map((page) => [page, onPage(page, options())])),
  searched: afterwards(() => {
    const field = document.querySelector<HTMLInputElement>('.options-search input')!;
    field.value = 'Amazon';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, options()),
  import: afterwards(() => {}, options({ listInTab: 1 })),
  imported: afterwards(
    () => document.querySelector<HTMLElement>('.import-preview [type="submit"]')!.click(),
    options({ listInTab: 1 }),
  ),
  unread: options({
    unread: {
      own: [
        { setting: 'own', value: { markText: 'Quorvane', role: 'distributor', since: '2031-01-01' } },
        { setting: 'theme', value: 'x'.repeat(180) },
      ],
      managed: [{ setting: 'lists', value: 'lists.example' }],
    },
  }),
  empty: options({
    ...{ lists: [], decisions: [], learning: { version: 2, words: [] }, settings: settingsFrom({}) },
    ...{ alerts: [], watchlist: [], stock: [] },
  }),
  restore: onPage('data', withBackup(options({ onOpenBackup: async () => OPENED, damagedRecords: 2 }))),
  restoring: onPage('data', withBackup(bringing(options({ onOpenBackup: async () => RESTORING })))),
  'restore-cut': options({ cutOff: { what: 'restore', at: '2026-05-18T07:00:00Z' } }),
  damaged: options({ failed: { decisions: 'the database is damaged', lists: { key: 'section.noAnswer' } } }),
};
