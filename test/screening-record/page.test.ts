import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { HTML_FORM } from '../../lib/screening-record/html-form';
import { JSON_FORM } from '../../lib/screening-record/json-form';
import { textDigest } from '../../lib/screening-record/text-digest';
import { LIST, recordFile, SUBJECT } from './record';

/** Data blocks are no script: what is looked for is markup that does something, as a parser of pages sees it. */
function elementsOf(page: string): { name: string; attrs: Record<string, string> }[] {
  const found: ReturnType<typeof elementsOf> = [];
  const walk = (node: {
    nodeName: string;
    attrs?: { name: string; value: string }[];
    childNodes?: unknown[];
  }) => {
    const attrs = Object.fromEntries((node.attrs ?? []).map(({ name, value }) => [name, value]));
    found.push({ name: node.nodeName, attrs });
    for (const child of node.childNodes ?? []) walk(child as typeof node);
  };
  walk(parse(page) as unknown as Parameters<typeof walk>[0]);
  return found;
}

test('a page needs nothing beside it and runs nothing, whatever stands in a title', async () => {
  const elements = elementsOf(await recordFile(HTML_FORM));
  const scripts = elements.filter(({ name }) => name === 'script');
  expect(scripts.length).toBe(6);
  expect(scripts.every(({ attrs }) => attrs.type === 'application/json')).toBe(true);
  expect(elements.some(({ name }) => ['b', 'img', 'link', 'iframe', 'innovate'].includes(name))).toBe(false);
  const attributes = elements.flatMap(({ attrs }) => Object.keys(attrs));
  expect(attributes.filter((name) => /^(?:src|on\w+|style)$/.test(name))).toEqual([]);
});

test('a title that would turn the line around is written out', async () => {
  const visible = (await recordFile(HTML_FORM)).split('\n').filter((line) => !line.startsWith('<script'));
  expect(visible.join('')).not.toContain('\u202e');
  expect(visible.join('')).toContain('⟨U+202E⟩');
});

test('it says in both languages that it is no clearance, and never that a listing is clear', async () => {
  const page = await recordFile(HTML_FORM);
  for (const sentence of ['This is no clearance', '本记录不是放行证明', 'Pictures', '图片'])
    expect(page).toContain(sentence);
  expect(page).toContain('Nothing found in these lists');
  expect(page.replace(/<script.*<\/script>/g, '')).not.toMatch(/>\s*clear\s*</i);
});

test('each ground is that of its own language', async () => {
  const page = await recordFile(HTML_FORM);
  expect(page).toContain('<span lang="en">Trademark Law 57(1)</span>');
  expect(page).toContain('<span lang="zh-CN">商标法 57(1)</span>');
});

test('JSON is JSON: a head, each row in its order, an end that counts them', async () => {
  const parts = (JSON.parse(await recordFile(JSON_FORM)) as { part: Record<string, unknown> }[]).map(
    ({ part }) => part,
  );
  expect(parts.map(({ part }) => part)).toEqual(['head', 'row', 'row', 'rejected', 'row', 'end']);
  expect(parts.slice(1, -1).map(({ row }) => row)).toEqual([2, 3, 4, 5]);
  expect(parts.at(-1)).toMatchObject({
    ...{ rows: 4, rejected: 1 },
    levels: { conflict: 1, review: 0, note: 0, 'not-looked-up': 1, settled: 0, clear: 1 },
  });
});

test.each([
  ['is stale', { date: '2025-01-01' }, 'Customs speaks for 2025-01-01 and is stale'],
  ['has expired', { expires: '2026-05-19' }, 'has expired'],
  ['speaks for no day', { date: '' }, 'Nobody knows for which day Customs speaks'],
  ['is made up', { demonstration: true }, 'Customs is made-up data'],
  ['lacks rows', { refused: 3 }, 'could not be read and were not searched: 3'],
  ['was compiled before', { refused: null }, 'is not known'],
  [
    'is of searches, one of them in part',
    {
      coverage: {
        queries: [
          {
            words: 'NIKE',
            field: 'mark',
            match: 'exact',
            day: '2026-05-01',
            hits: 9,
            taken: 4,
            regime: 'CN',
          },
        ],
      },
    },
    'in part only: 1',
  ],
] as const)('that a list %s is among what was not checked', async (_, change, sentence) => {
  const list = { ...LIST, ...(change as Partial<typeof LIST>) };
  const [{ part: head }] = JSON.parse(await recordFile(JSON_FORM, { ...SUBJECT, lists: [list] })) as [
    { part: { notChecked: { en: string; zh_CN: string }[] } },
  ];
  expect(head.notChecked.map(({ en }) => en).join('\n')).toContain(sentence);
  expect(head.notChecked.every(({ zh_CN }) => /\p{Script=Han}/u.test(zh_CN))).toBe(true);
});

test('the digest of a text is that of its normal form, which anybody can make', () => {
  // printf 'Café Nike' | sha256sum, with é as one character.
  const digest = '4c8358ee906617779704b4dbec0532921c492284d521ca04c1c2747a338c0bdf';
  expect(textDigest('Café Nike')).toBe(digest);
  expect(textDigest('  Cafe\u0301\u00a0\t Nike\n')).toBe(digest);
  expect(textDigest('café nike')).not.toBe(digest);
});
