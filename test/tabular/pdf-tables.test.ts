import { describe, expect, test } from 'vitest';
import { openFile } from '../../lib/tabular/open-table';
import { type DrawnPage, fileOf, pdfOf, tablePages } from './pdf-of';
import { pieces, readText } from './table-text';

async function read(pages: readonly DrawnPage[]) {
  const file = await openFile(pdfOf(pages));
  if (file.kind !== 'cells') throw new Error('no table');
  const cells: string[][] = [];
  for await (const rows of file.rows) cells.push(...rows.map((row) => row.cells));
  return { cells, leftOut: file.leftOut, format: file.format };
}

const ROWS = [
  ['No.', 'Mark', 'Holder'],
  ['T-1', 'Zorvante', 'Zor AG'],
  ['T-2', '耐克', 'Škoda a.s.'],
  ['T-3', 'СМОРОДИНКА', 'Рот Фронт'],
];
const many = (count: number) => [
  ROWS[0]!,
  ...Array.from({ length: count }, (_, at) => [`T-${at + 1}`, `Mark ${at + 1}`, 'Zor AG']),
];

describe.each([
  ['with rules', true],
  ['without rules', false],
])('a table %s', (_, ruled) => {
  test('has the rows and columns that a person sees', async () => {
    const { cells, leftOut, format } = await read(tablePages(ROWS, { ruled }));
    expect(format).toBe('pdf');
    expect(cells).toEqual(ROWS);
    expect(leftOut).toEqual([]);
  });

  test('goes on over pages, its headings counted once', async () => {
    const { cells } = await read(tablePages(many(57), { ruled }));
    expect(cells).toEqual(many(57));
  });

  test('joins what wraps inside a cell: in Chinese and behind a hyphen without a blank', async () => {
    const rows = [ROWS[0]!, ['T-\n1', 'Red\nBull', '耐克创新\n合伙公司'], ...ROWS.slice(2)];
    const { cells } = await read(tablePages(rows, { ruled, height: 40 }));
    expect(cells[1]).toEqual(['T-1', 'Red Bull', '耐克创新合伙公司']);
    expect(cells).toHaveLength(4);
  });

  test('keeps cells that are empty', async () => {
    const rows = [...ROWS, ['T-4', '', 'Zor AG'], ['T-5', 'Peg', '']];
    expect((await read(tablePages(rows, { ruled }))).cells).toEqual(rows);
  });

  test('has its title above and names what stands below', async () => {
    const pages = tablePages(many(30), { ruled }).map((page, at) => ({
      ...page,
      texts: [[40, 780, 'Register of marks'] as const, ...page.texts!, [280, 20, `Page ${at + 1}`] as const],
    }));
    const { cells, leftOut } = await read(pages);
    expect(cells).toEqual([['Register of marks'], ...many(30)]);
    expect(leftOut).toEqual([
      { key: 'notice.linesNotRead', params: { count: 3, lines: 'Page 1, Register of marks, Page 2' } },
    ]);
  });
});

test('a page that is turned is read as it is shown', async () => {
  // What stands on a page of 600 by 800 turned by 90° is drawn from its right edge.
  const turned = tablePages(ROWS).map(
    ({ texts = [], rules = [] }): DrawnPage => ({
      rotate: 90,
      turn: '0 1 -1 0 600 0',
      texts: texts.map(([x, y, text]) => [x, y - 200, text]),
      rules: rules.map(([x, y, toX, toY]) => [x, y - 200, toX, toY - 200]),
    }),
  );
  expect((await read(turned)).cells).toEqual(ROWS);
});

test('a row that a page break cuts is one row', async () => {
  const [first, second] = tablePages(many(2), { perPage: 1 }) as [DrawnPage, DrawnPage];
  // On the second page: no headings, and what is left of the first page's row.
  const rest: DrawnPage = {
    rules: [...second.rules!.filter(([, y, , toY]) => y !== toY), [40, 700, 380, 700]],
    texts: [[103, 729, 'and more']],
  };
  expect((await read([first, rest])).cells).toEqual([ROWS[0], ['T-1', 'Mark 1 and more', 'Zor AG']]);
});

describe('what is no table, or no PDF, says so', () => {
  const sentence = (bytes: Uint8Array) => expect(openFile(bytes)).rejects;
  test.each<[string, DrawnPage[], string]>([
    ['pictures of pages', [{}, {}], 'pdfWithoutText'],
    [
      'a letter',
      [
        {
          texts: [
            [40, 700, 'Dear Sir or Madam'],
            [40, 680, 'we write to you.'],
          ],
        },
      ],
      'pdfWithoutTable',
    ],
  ])('%s', async (_, pages, key) => {
    await sentence(pdfOf(pages)).toMatchObject({ notice: { key: `notice.${key}` } });
  });

  const whole = pdfOf(tablePages(ROWS));
  const text = Buffer.from(whole).toString('latin1');
  test.each<[string, Uint8Array, string]>([
    ['only its first line', Buffer.from('%PDF-1.7\n'), 'pdfDamaged'],
    [
      'pages that are their own parents',
      fileOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']),
      'pdfDamaged',
    ],
    ['no catalogue', fileOf(['<< /Type /Nothing >>']), 'pdfDamaged'],
    [
      'a lock',
      Buffer.from(
        text.replace(
          '/Root 1 0 R',
          `/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'0'.repeat(64)}> /U <${'1'.repeat(64)}> >>`,
        ),
        'latin1',
      ),
      'pdfLocked',
    ],
  ])('%s', async (_, bytes, key) => {
    await sentence(bytes).toMatchObject({ notice: { key: `notice.${key}` } });
  });

  test.each([
    ['whose table of places is wrong', text.replace(/startxref\n\d+/, 'startxref\n7')],
    ['that claims a million pages', text.replace('/Count 1', '/Count 1000000')],
    ['with something before it', `\n\n${text}`],
  ])('a file %s is read by what is there', async (_, damaged) => {
    const { rows } = await readText(Buffer.from(damaged, 'latin1'));
    expect(rows.map(({ cells }) => cells)).toEqual(ROWS);
  });

  test('a form that draws itself comes to an end', async () => {
    const loop = text
      .replace('/Resources << /Font', '/Resources << /XObject << /X 7 0 R >> /Font')
      .replace('S\n', 'S\n/X Do\n');
    const objects = Buffer.from(
      loop.slice(0, loop.indexOf('xref')) +
        '7 0 obj\n<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 7 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n',
      'latin1',
    );
    const file = await openFile(objects).catch((error: { notice: unknown }) => error);
    expect('notice' in file || file.format === 'pdf').toBe(true);
  });

  test('reading stops when it is cancelled', async () => {
    const stop = new AbortController();
    const reading = openFile(pieces(pdfOf(tablePages(many(2_000))), 1 << 16), { signal: stop.signal });
    stop.abort(new Error('cancelled'));
    await expect(reading).rejects.toThrow('cancelled');
  });
});
