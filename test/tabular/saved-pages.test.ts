import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openFile } from '../../lib/tabular/open-table';
import { readText } from './table-text';

const TABLE = (mark: string) =>
  `<html><body><table><tr><th>Part</th><th>Weight</th></tr><tr><td>${mark}</td><td>3</td></tr></table></body></html>`;
const rateHeader = (cells: readonly string[]) => (cells.includes('Part') ? cells.length : 0);

/** Quoted-printable as mailers write it (RFC 2045): "=" and all beyond ASCII by its number, lines of 76 characters. */
function quoted(bytes: Uint8Array): string {
  const text = [...bytes].map((byte) =>
    byte === 0x3d || byte > 126
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  );
  const lines: string[] = [''];
  for (const sign of text) {
    if (lines.at(-1)!.length + sign.length > 75) lines.push('');
    lines[lines.length - 1] += sign;
  }
  return lines.join('=\r\n');
}

const base64 = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n');

interface Part {
  head: string;
  body: string;
}

const HEAD = 'From: <Saved by a browser>\r\nSubject: Query\r\nMIME-Version: 1.0\r\n';

/** A page as browsers save it in one file. */
function savedPage(parts: readonly Part[], boundary = '----MultipartBoundary--7Qx----'): Uint8Array {
  const head = `${HEAD}Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${boundary}"\r\n\r\n`;
  const body = parts.map((part) => `\r\n--${boundary}\r\n${part.head}\r\n\r\n${part.body}`).join('');
  return Buffer.from(`${head}${body}\r\n--${boundary}--\r\n`, 'latin1');
}

const page = (body: string, encoding: string, charset = 'utf-8'): Part => ({
  head: `Content-Type: text/html; charset="${charset}"\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: https://customs.example/list`,
  body,
});
const PICTURE: Part = {
  head: 'Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://customs.example/a.png',
  body: base64(new Uint8Array(300)),
};

const marksOf = async (bytes: Uint8Array) =>
  (await readText(bytes, { rateHeader })).rows.map(({ cells }) => cells[0]);

describe('a page saved as one file', () => {
  const letters = strToU8(TABLE('耐克 Škodera'));
  test.each<[string, Uint8Array]>([
    ['quoted-printable', savedPage([page(quoted(letters), 'quoted-printable'), PICTURE])],
    ['base64', savedPage([page(base64(letters), 'base64'), PICTURE])],
    ['as it is', savedPage([page(Buffer.from(letters).toString('latin1'), '8bit'), PICTURE])],
    ['pictures before the page', savedPage([PICTURE, page(base64(letters), 'base64')])],
    ['parts inside parts', savedPage([nested(page(base64(letters), 'base64')), PICTURE])],
    [
      'a page alone',
      strToU8(
        `${HEAD}Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(letters)}`,
      ),
    ],
    [
      'line ends of Unix',
      Buffer.from(
        Buffer.from(savedPage([page(base64(letters), 'base64')]))
          .toString('latin1')
          .replaceAll('\r\n', '\n'),
        'latin1',
      ),
    ],
    ['without its last boundary', savedPage([page(quoted(letters), 'quoted-printable')]).subarray(0, -40)],
  ])('%s', async (_, bytes) => {
    expect((await openFile(bytes)).format).toBe('mhtml');
    expect(await marksOf(bytes)).toEqual(['Part', '耐克 Škodera']);
  });

  test.each([
    ['gb2312', 'b8nvwcA='.replace('b8nvwcA=', 'xM2/yw=='), '耐克'],
    ['windows-1251', 'zNDAyg==', 'МРАК'],
    ['windows-1252', 'ik9ERVJB', 'ŠODERA'],
    ['shift_jis', 'g4GDbINigWM=', 'メネッ…'],
  ])('in %s, as its head says', async (charset, mark, text) => {
    const [before, after] = TABLE('\0').split('\0') as [string, string];
    const body = Buffer.concat([Buffer.from(before), Buffer.from(mark, 'base64'), Buffer.from(after)]);
    expect(await marksOf(savedPage([page(base64(body), 'base64', charset)]))).toEqual(['Part', text]);
  });

  test('its frames are read too: a workbook saved as one page has a frame for each sheet', async () => {
    const frames = page('<html><frameset><frame src="sheet001.htm"></frameset></html>', '7bit');
    const saved = savedPage([frames, page(TABLE('bolt'), '7bit'), page(TABLE('nut'), '7bit')]);
    expect(await marksOf(saved)).toEqual(['Part', 'bolt', 'nut']);
  });
});

function nested(part: Part): Part {
  return {
    head: 'Content-Type: multipart/alternative; boundary=inner',
    body: `--inner\r\nContent-Type: text/plain\r\n\r\nno table\r\n--inner\r\n${part.head}\r\n\r\n${part.body}\r\n--inner--`,
  };
}

test.each<[string, Uint8Array]>([
  ['no page', savedPage([PICTURE])],
  ['a page without a table', savedPage([page('<p>Log in</p>', '7bit')])],
  ['base64 that is cut inside a letter', savedPage([page('PHA+QQ', 'base64'), page('PHA+Q', 'base64')])],
  ['nothing', strToU8(`${HEAD}Content-Type: multipart/related; boundary=x\r\n\r\n`)],
  [
    'a boundary in a boundary without end',
    savedPage([nested(nested(nested(nested(nested(nested(nested(PICTURE)))))))]),
  ],
])('a message with %s is refused as such', async (_, bytes) => {
  await expect(readText(bytes)).rejects.toMatchObject({ notice: { key: 'notice.pageWithoutTable' } });
});

test.each([
  ['a table with a colon in its heading', 'MIME-Version: 1.0,Weight\nbolt,3\n'],
  ['lines of pairs', 'Part: bolt\nWeight: 3\n'],
])('%s is no message', async (_, text) => {
  expect((await openFile(strToU8(text))).format).toBe('delimited');
});
