/**
 * What tables come in: the encodings of the WHATWG Encoding Standard by their names there, as TextDecoder takes them.
 * gbk is left out because gb18030 reads it all, and the few that Node does not know (iso-8859-16, iso-8859-8-i).
 */
export const CHARSETS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'euc-kr',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'macintosh',
  'x-mac-cyrillic',
  'iso-8859-2',
  'iso-8859-3',
  'iso-8859-4',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'iso-8859-10',
  'iso-8859-13',
  'iso-8859-14',
  'iso-8859-15',
] as const;
export type Charset = (typeof CHARSETS)[number];

/** The charset that a label means ("GBK", "cp949", "latin1"), as browsers understand it; undefined for an unknown one. */
export function charsetCalled(label: string): Charset | undefined {
  const wanted = COMMON_LABELS[label.trim().toLowerCase()] ?? label;
  try {
    const { encoding } = new TextDecoder(wanted);
    const name = encoding === 'gbk' ? 'gb18030' : encoding;
    return CHARSETS.find((charset) => charset === name);
  } catch {
    // No label that the standard knows.
    return undefined;
  }
}

/** Names that programs use and the standard does not list, and those that Node takes for another encoding. */
const COMMON_LABELS: Readonly<Record<string, Charset>> = {
  cp936: 'gb18030',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  cp949: 'euc-kr',
  uhc: 'euc-kr',
  cp932: 'shift_jis',
  cp950: 'big5',
  cp874: 'windows-874',
  ansi: 'windows-1252',
};
