/** What stands in a column that asks for yes or no, in the languages of the headings. */
const YES = new Set(
  [
    ...['yes', 'y', 'true', 't', '1', '1.0', 'x', '✓', '✔', '☑', '✅', '√', '●', 'v', 'on'],
    ...[
      '是',
      '有',
      '对',
      '對',
      '真',
      'はい',
      '○',
      '〇',
      '예',
      '네',
      'да',
      'истина',
      'так',
      'иә',
      'ооба',
      'ja',
      'j',
      'wahr',
    ],
    ...[
      'oui',
      'vrai',
      'sí',
      'si',
      'sim',
      'verdadero',
      'verdadeiro',
      'sì',
      'vero',
      'evet',
      'doğru',
      'có',
      'ya',
      'tak',
      'ano',
      'da',
    ],
    ...['نعم', 'כן', 'हाँ', 'हां', 'ใช่', 'ναι', 'igen'],
  ].map((word) => word.normalize('NFKC')),
);
const NO = new Set(
  [
    ...['no', 'n', 'false', 'f', '0', '0.0', '✗', '✘', '☐', '❌', '×', 'off', 'not'],
    ...[
      '否',
      '无',
      '無',
      '没有',
      '沒有',
      '不',
      '假',
      'いいえ',
      '아니오',
      '아니요',
      'нет',
      'ложь',
      'ні',
      'жоқ',
      'жок',
      'nein',
      'falsch',
    ],
    ...['non', 'faux', 'não', 'nao', 'falso', 'hayır', 'yanlış', 'không', 'tidak', 'nie', 'ne', 'nu', 'nee'],
    ...['لا', 'לא', 'नहीं', 'ไม่ใช่', 'ไม่', 'όχι', 'nem'],
  ].map((word) => word.normalize('NFKC')),
);

/** Longer is no answer. */
const LONGEST = 8;

/** Whether a cell answers yes or no; undefined for all else and for nothing. O(1). */
export function answerIn(cell: string): 'yes' | 'no' | undefined {
  if (cell.length > LONGEST * 2) return undefined;
  const word = cell.trim().normalize('NFKC').toLowerCase();
  if (YES.has(word)) return 'yes';
  return NO.has(word) ? 'no' : undefined;
}
