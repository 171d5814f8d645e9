import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { CHARSETS, charsetCalled } from '../../lib/tabular/charsets';
import { decoderOf } from '../../lib/tabular/decoder';
import { bytesOf, OLD_CHARSETS } from './old-charsets';
import { pieces, readText } from './table-text';

describe('a table in an old charset is read as its letters say', () => {
  test.each(OLD_CHARSETS)('%s %s', async (charset, base64, title) => {
    const read = await readText(bytesOf(base64));
    expect(read.rows[1]!.cells).toContain(title.split(',')[0]);
    expect(read.charset).toBe(charset);
    expect(read.doubts).toEqual([]);
  });

  test('however the bytes come, the text is the same', async () => {
    for (const [, base64] of OLD_CHARSETS) {
      const whole = await readText(bytesOf(base64));
      expect(await readText(pieces(bytesOf(base64), 3))).toEqual(whole);
    }
  });
});

describe('what a file says of itself', () => {
  const page = (charset: string, body: string) =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body><table>` +
    `<tr><th>id</th><th>title</th></tr><tr><td>1</td><td>${body}</td></tr></table></body></html>`;
  test.each(['gb2312', 'gbk', 'windows-1251', 'big5', 'shift_jis', 'euc-kr', 'iso-8859-1'])(
    'valid UTF-8 wins over an old declaration: %s',
    async (charset) => {
      const { rows } = await readText(strToU8(page(charset, '耐克运动鞋')));
      expect(rows[1]!.cells[1]).toBe('耐克运动鞋');
    },
  );

  test('a declaration settles what a few letters cannot', async () => {
    // "Š" and "ä" of a Finnish shop, which other charsets read as well.
    const bytes = Uint8Array.from([...strToU8(page('windows-1257', 'X').replace('X', '')), 0xf0]);
    const at = strToU8(page('windows-1257', '')).length - '</td></tr></table></body></html>'.length;
    const whole = Uint8Array.from([...bytes.subarray(0, at), 0xf0, ...bytes.subarray(at, -1)]);
    expect((await readText(whole)).charset).toBe('windows-1257');
  });

  test('a declaration that the letters speak against is not believed', async () => {
    const gbk = bytesOf(OLD_CHARSETS[0]![1]);
    const head = strToU8(
      '<meta charset="windows-1252"><table><tr><th>id</th><th>title</th></tr><tr><td>1</td><td>',
    );
    const { rows } = await readText(Uint8Array.from([...head, ...gbk]));
    expect(rows[1]!.cells[1]).toContain('男士运动鞋透气网面');
  });

  test.each([
    ['GBK', 'gb18030'],
    ['gb2312', 'gb18030'],
    ['cp949', 'euc-kr'],
    ['ks_c_5601-1987', 'euc-kr'],
    ['latin1', 'windows-1252'],
    ['ISO-8859-9', 'windows-1254'],
    ['x-sjis', 'shift_jis'],
    ['cp1251', 'windows-1251'],
    ['TIS-620', 'windows-874'],
    ['klingon', undefined],
  ])('%s means %s', (label, charset) => {
    expect(charsetCalled(label)).toBe(charset);
  });
});

describe('decoders read as the Encoding Standard says', () => {
  test('windows-1252 beyond Latin-1', () => {
    const bytes = Uint8Array.from([0x80, 0x8a, 0x8c, 0x8e, 0x92, 0x96, 0x99, 0x9f]);
    expect(decoderOf('windows-1252').decode(bytes, { stream: false })).toBe('€ŠŒŽ’–™Ÿ');
  });

  test('CP949: first, last and every kind of syllable that EUC-KR lacks', () => {
    const bytes = [
      0x81, 0x41, 0x8c, 0x63, 0x94, 0xee, 0xa0, 0xfe, 0xa1, 0x41, 0xc6, 0x52, 0xb0, 0xa1, 0xa2, 0xe6,
    ];
    expect(decoderOf('euc-kr').decode(Uint8Array.from(bytes), { stream: false })).toBe('갂똠뷁좤좥힣가€');
  });

  test('every charset of the choice can be had', () => {
    for (const charset of CHARSETS)
      expect(decoderOf(charset).decode(strToU8('a'), { stream: false })).toBeDefined();
  });
});

test('rows with characters that no text has are told, whatever the charset', async () => {
  const { doubts } = await readText('id,title\n1,D\u0092Artavel\n2,mug\n3,\ue005\n4,a\ufffdb\n');
  expect(doubts).toEqual([{ key: 'notice.oddLetters', params: { rows: '2, 4, 5', charset: 'utf-8' } }]);
});

test('UTF-8 with a few characters cut by bytes is UTF-8, and the rows are told', async () => {
  const good = strToU8(`title\n${'男士运动鞋透气网面\n'.repeat(50)}`);
  const { charset, doubts } = await readText(Uint8Array.from([...good, 0xe8, 0x80, 0x0a]));
  expect(charset).toBe('utf-8');
  expect(doubts).toEqual([{ key: 'notice.oddLetters', params: { rows: '52', charset: 'utf-8' } }]);
});

test('letters that fit nowhere leave a doubt', async () => {
  const { doubts } = await readText(
    Uint8Array.from([...strToU8('id,title\n1,ab'), 0xfe, ...strToU8('cd\n')]),
  );
  expect(doubts.map(({ key }) => key)).toContain('notice.charsetDoubtful');
});
