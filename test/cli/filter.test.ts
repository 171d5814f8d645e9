import { describe, expect, test } from 'vitest';
import { answersTo } from '../../lib/cli/filter/answer';
import { COLUMNS, type Column, parseColumns } from '../../lib/cli/filter/columns';
import { LONGEST_LINE } from '../../lib/cli/filter/line-cutter';
import { writtenMember } from '../../lib/cli/filter/written-id';
import { compileList, packCompiled } from '../../lib/lists/compiled/compile';
import { openCompiled } from '../../lib/lists/compiled/open';
import { screenerOf } from '../../lib/screening/screener';
import { fc } from '../properties';
import { recordalOf } from '../recordal-of';

const label = { name: 'register', date: '2026-05-01', demonstration: false, regime: 'CN', regimes: ['CN'] };
const term = { validFrom: '2020-01-01', validTo: '2029-12-31' };
const rows = [
  recordalOf({ recordNo: 'T1', markText: 'NIKE', holder: 'Nike Innovate C.V.', classes: [25], ...term }),
  recordalOf({ recordNo: 'T2', markText: 'JORDAN', holder: 'Nike Innovate C.V.', classes: [25], ...term }),
];
const bytes = packCompiled([await compileList(label, rows)], '1', (length) => new ArrayBuffer(length));
const { lists } = openCompiled(bytes);
const context = { policy: 'strict', on: '2026-06-01', locale: 'en', own: [], all: false } as const;
const screening = screenerOf(lists, context);

const utf8 = (text: string) => new TextEncoder().encode(text);
async function* chunked(...chunks: Uint8Array[]) {
  yield* chunks;
}

async function answers(input: AsyncIterable<Uint8Array>, columns?: Column[]): Promise<Answer[]> {
  const lines: string[] = [];
  for await (const part of answersTo(input, screening, columns)) lines.push(part.lines);
  const text = lines.join('\n');
  return text === '' ? [] : text.split('\n').map((line) => JSON.parse(line));
}
interface Answer {
  id: unknown;
  title?: string;
  outcome?: string;
  error?: string;
  [column: string]: unknown;
}

const ask = (text: string, columns?: Column[]) => answers(chunked(utf8(text)), columns);

describe('filter answers each line with one, in order', () => {
  test('that of a good row is what screen prints, with the id as it came', async () => {
    const [nike, mug] = await ask(
      '{"id":7,"title":"Nike running shoes","shelf":"A"}\n{"id":"b","title":"plain mug"}\n',
    );
    expect(nike).toMatchObject({
      id: 7,
      title: 'Nike running shoes',
      outcome: 'conflict',
      input: { shelf: 'A' },
    });
    expect(Object.keys(nike!)).toEqual(['id', 'title', 'outcome', 'findings', 'input']);
    expect(nike!.findings).toMatchObject([{ recordNo: 'T1', mark: 'NIKE', start: 0, end: 4, text: 'Nike' }]);
    expect(mug).toEqual({ id: 'b', title: 'plain mug', outcome: 'clear', findings: [] });
  });

  test.each([
    ['a number', '7', '7'],
    ['a number longer than JavaScript can tell', '12345678901234567891', '12345678901234567891'],
    ['a number with a fraction', '1.10', '1.10'],
    ['a whole number with a fraction', '1.0', '1.0'],
    ['nought with a sign', '-0', '-0'],
    ['a number with an exponent', '1e3', '1e3'],
    ['a text of many digits', '"12345678901234567891"', '"12345678901234567891"'],
    ['null', 'null', 'null'],
    ['false', 'false', 'false'],
    ['a text', '"a\\u0000\\"b"', '"a\\u0000\\"b"'],
    ['half a character', '"\\ud83d"', '"\\ud83d"'],
    [
      'an object with a long number',
      '{ "shard":[1,12345678901234567891],"}":"]" }',
      '{ "shard":[1,12345678901234567891],"}":"]" }',
    ],
  ])('the id comes back as it was written: %s', async (_, written, expected) => {
    for (const title of ['"Nike shoes"', '""']) {
      const all: string[] = [];
      for await (const { lines } of answersTo(
        chunked(utf8(`{"title":${title}, "id":${written} }\n`)),
        screening,
      ))
        all.push(lines);
      expect(all.join('\n')).toContain(`{"id":${expected},`);
    }
  });

  test('a direction sign in an id steers no terminal, and comes back the same', async () => {
    const [answer] = await ask(`{"id":["\u202e"],"title":"mug"}\n`);
    expect(answer!.id).toEqual(['\u202e']);
  });

  test('an id that is an object stands in the answer once', async () => {
    const [answer] = await ask('{"id":{"shard":1},"title":"mug","shelf":"A"}\n');
    expect(answer).toMatchObject({ id: { shard: 1 }, input: { shelf: 'A' } });
    expect(answer!.input).toEqual({ shelf: 'A' });
  });

  test.each([
    ['no JSON', 'Nike shoes', null],
    ['a list', '[1,2]', null],
    ['a text', '"Nike"', null],
    ['a blank line', '', null],
    ['white space', ' \t\r', null],
    ['no title', '{"id":"x","brand":"Nike"}', 'x'],
    ['an empty title', '{"id":"x","title":" "}', 'x'],
    ['a title that is no text', '{"id":"x","title":["Nike"]}', 'x'],
    ['a title too long to look through', `{"id":"x","title":"${'a'.repeat(32_769)}"}`, 'x'],
    ['a NUL', '{"id":"x","title":"Ni\0ke', null],
    ['nesting without end', `{"id":"x","title":"mug","more":${'['.repeat(5_000)}${']'.repeat(5_000)}}`, 'x'],
    ['a row that breaks off', '{"id":"x","title":"Ni', null],
  ])('that of a bad row is its error: %s', async (_, line, id) => {
    const [before, bad, after, ...more] = await ask(`{"title":"mug"}\n${line}\n{"title":"mug"}\n`);
    expect(bad).toEqual({ id, error: expect.stringMatching(/./) });
    expect([before, after].map((answer) => answer!.outcome)).toEqual(['clear', 'clear']);
    expect(more).toEqual([]);
  });

  test('that of a row that is no UTF-8 is its error, and so is that of a line longer than is kept', async () => {
    const latin = Uint8Array.of(...utf8('{"id":1,"title":"caf'), 0xe9, ...utf8('"}\n'));
    const piece = new Uint8Array(1 << 20).fill(0x61);
    const long = Array.from({ length: LONGEST_LINE / piece.length + 1 }, () => piece);
    const all = await answers(
      chunked(latin, utf8('{"title":"'), ...long, utf8('"}\n{"id":3,"title":"mug"}\n')),
    );
    expect(all).toMatchObject([
      { id: null, error: expect.stringContaining('UTF-8') },
      { id: null, error: expect.stringContaining('bytes') },
      { id: 3, outcome: 'clear' },
    ]);
  });

  test('a line without an end is answered once it is too long, before it ends', async () => {
    const piece = new Uint8Array(1 << 20).fill(0x61);
    let given = 0;
    async function* endless() {
      yield utf8('{"id":1,"title":"mug"}\n');
      for (;;) {
        given += piece.length;
        yield piece;
      }
    }
    const lines: string[] = [];
    for await (const part of answersTo(endless(), screening)) if (lines.push(part.lines) === 2) break;
    expect(JSON.parse(lines[1]!)).toEqual({ id: null, error: expect.stringContaining('bytes') });
    expect(given).toBe(LONGEST_LINE + piece.length);
  });

  test('of lines that are too long each has one answer, the last without its end too', async () => {
    const long = new Uint8Array(LONGEST_LINE + 1).fill(0x61);
    const all = await answers(
      chunked(long, long, utf8('\n{"id":2,"title":"mug"}\n'), long, utf8('\n\n'), long),
    );
    expect(all.map(({ id, error }) => [id, error?.includes('bytes') ?? false])).toEqual([
      [null, true],
      [2, false],
      [null, true],
      [null, false],
      [null, true],
    ]);
  });

  test('a byte order mark, CRLF, a last line without an end and the longest title are no fault', async () => {
    const longest = 'Nike '.padEnd(32_768, 'x y ');
    const all = await ask(
      `\ufeff{"id":1,"title":"mug"}\r\n{"id":2,"title":"${longest}"}\r\n{"id":3,"title":"mug"}`,
    );
    expect(all.map(({ id, error }) => [id, error])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, undefined],
    ]);
  });

  test('nothing is answered where nothing is asked', async () => {
    expect(await ask('')).toEqual([]);
    expect(await ask('\n')).toHaveLength(1);
  });
});

/** Lines of every kind, none of which has a line end in it. */
const anyLine = fc.oneof(
  fc
    .record({
      id: fc.jsonValue({ maxDepth: 2 }),
      title: fc.constantFrom('Nike shoes', 'mug', '', 'Ñandú 耐克 👟'),
    })
    .map((row) => JSON.stringify(row)),
  fc.constantFrom('', ' ', '{', '[]', 'null', '{"title":"Jordan"}\r', '{"id":1}', "{'title':'mug'}"),
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.replaceAll('\n', ' ')),
);

/** What a row is, told without the code that is tested. Undefined: what only comes close to JSON may be read or not. */
function naive(line: string): { id: unknown; screened: boolean } | undefined {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return /[{'"]/.test(line) ? undefined : { id: null, screened: false };
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return { id: null, screened: false };
  const { id = null, title } = row as { id?: unknown; title?: unknown };
  return { id, screened: typeof title === 'string' && title.trim() !== '' };
}

test('lines out are lines in, whatever they are and wherever the chunks end', {
  tags: ['heavy'],
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyLine, { maxLength: 30 }),
      fc.boolean(),
      fc.array(fc.nat(40), { minLength: 1, maxLength: 20 }),
      async (lines, ended, sizes) => {
        const whole = utf8(lines.join('\n') + (ended && lines.length > 0 ? '\n' : ''));
        const cut = function* () {
          for (let at = 0, turn = 0; at < whole.length; turn++) {
            const size = 1 + sizes[turn % sizes.length]!;
            yield whole.slice(at, at + size);
            at += size;
          }
        };
        const all = await answers(chunked(...cut()));
        const expected = !ended && lines.at(-1) === '' ? lines.slice(0, -1) : lines;
        expect(all).toHaveLength(expected.length);
        for (const [at, line] of expected.entries()) {
          const told = naive(line);
          if (!told) continue;
          // JSON has no -0 once it is written again.
          expect(JSON.stringify(all[at]!.id)).toBe(JSON.stringify(told.id));
          expect('outcome' in all[at]!).toBe(told.screened);
          expect('error' in all[at]!).toBe(!told.screened);
        }
      },
    ),
    { numRuns: 150 },
  );
});

describe('columns', () => {
  test('are those asked for, in that order, in sixty bytes or less', async () => {
    const input = chunked(utf8('{"id":"7","title":"Nike running shoes"}\n{"id":"8","title":"plain mug"}\n'));
    const all: string[] = [];
    for await (const { lines } of answersTo(input, screening, ['id', 'outcome', 'marks'])) all.push(lines);
    const printed = all.join('\n').split('\n');
    expect(printed).toEqual([
      '{"id":"7","outcome":"conflict","marks":["NIKE"]}',
      '{"id":"8","outcome":"clear","marks":[]}',
    ]);
    for (const line of printed) expect(utf8(line).length).toBeLessThanOrEqual(60);
  });

  test('every row has every column, and a bad row its id and error all the same', async () => {
    const [nike, bad] = await ask('{"id":1,"title":"Nike Jordan"}\n{"id":2}\n', [...COLUMNS]);
    expect(Object.keys(nike!)).toEqual(COLUMNS);
    expect(nike).toMatchObject({
      ...{ id: 1, recordNos: ['T1', 'T2'], holders: ['Nike Innovate C.V.'], regimes: ['CN'] },
      ...{ texts: ['Nike', 'Jordan'], notLookedUp: null, input: null },
    });
    expect(bad).toEqual({ id: 2, error: expect.any(String) });
  });

  test('one that there is not is refused with those that there are', () => {
    expect(parseColumns('id, outcome')).toEqual(['id', 'outcome']);
    expect(() => parseColumns('id,verdict')).toThrow(/"verdict".*id, title, outcome/);
    expect(() => parseColumns('')).toThrow(/no column ""/);
    expect(() => parseColumns('id,id')).toThrow(/twice/);
  });
});

test('a member is found as it is written, the last of its name, whatever stands around it', () => {
  expect(writtenMember('{"a":{"id":1},"\\u0069d":2 ,"id" : [3,"]"] }', 'id')).toBe('[3,"]"]');
  expect(writtenMember('{}', 'id')).toBeUndefined();
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 5 }), fc.jsonValue(), (others, id) => {
      const row = { ...others, id };
      for (const json of [JSON.stringify(row), JSON.stringify(row, null, 1).replaceAll('\n', '\t')])
        expect(JSON.parse(writtenMember(json, 'id')!)).toEqual(JSON.parse(JSON.stringify(id)));
    }),
  );
});
