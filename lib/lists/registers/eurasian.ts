import type { GoodsCellForm, NumberRule, Vocabulary } from './register';

const CLASSES = '\\d{1,2}(?!\\d)(?:[\\s,;.и]{1,6}\\d{1,2}(?!\\d)){0,45}';

/** "beer / 32 / 33 / 220300", "Класс 25: одежда", "МКТУ: 3, 5 ТНВЭД: 3304", "07, 09/ 8423109000". */
const goodsCell: GoodsCellForm = {
  inGoods: /\d{4}|класс|мкту/i,
  inCodes: /\//,
  // "напитки 33/220820"
  classBeforeCode: new RegExp(`(?<![\\d.,])(${CLASSES}) ?/(?= ?\\d{6})`, 'g'),
  // Codes of four digits count only behind a label: "товарной позиции 3002" names none.
  labelledCodes: /(?:тн ?вэд|коды?)[^\d]{0,12}(\d{4,10}(?!\d)(?:[\s,;.-]{1,8}\d{4,10}(?!\d))*)/gi,
  codes:
    /(?:коды? {0,3})?(?:тн ?вэд {0,3}(?:еаэс|рф)?)? {0,3}[-:]{0,3} {0,3}(?<!\d)\d{6,10}(?!\d)(?:[\s,;.:/-]{1,8}\d{4,10}(?!\d))*[\s.,;]{0,8}/gi,
  // "33 класс", "Классы 03, 05", "МКТУ: 3, 5"
  namedClasses: new RegExp(
    `(?:класс[а-я]{0,4}|мкту)[\\s№:]{0,6}(${CLASSES})|(?<!\\d)(${CLASSES})[\\s-]{0,3}класс[а-я]{0,4}(?: мкту)?`,
    'gi',
  ),
  // "/ 32 / 33 /", "//30//", "/7, 11 /", also at the cell's end
  separatedClasses: new RegExp(`(?:^|/)[\\s/]{0,8}(${CLASSES})[\\s,;.]{0,6}(?=/|$|код|класс)`, 'gi'),
  // "Вино (33)"
  lastClass: /\((\d{1,2})\)\s{0,3}$/,
  leftOverLabel: /[\s:,;/-]{0,8}(?:коды?|тн ?вэд)[\s:,;/-]{0,8}$/i,
};

/** What the registers of the Eurasian customs union (Russia, Belarus, Kazakhstan, Kyrgyzstan …) write alike. */
export const eurasian: Vocabulary = {
  headings: {
    recordNo: { part: ['регистрационный номер'] },
    validFrom: { part: ['дата начала'] },
    validTo: { part: ['срок действия', 'срок охраны'] },
    status: { part: ['статус'] },
    contact: { part: ['телефон'] },
    authorisedUsers: { part: ['лицензиат', 'импортер'] },
    holder: { part: ['правообладател'] },
    goods: { part: ['наименование товаров', 'товары'] },
    hsCodes: { part: ['тн вэд'] },
    classes: { part: ['мкту'] },
    markText: { part: ['наименование оис', 'товарный знак'] },
  },
  rights: {
    trademark: { words: ['товарн'], numbers: /\/ТЗ-/ },
    copyright: { words: ['авторск'], numbers: /\/АП-/ },
  },
  // "Исключён приказом № 561 от 18.12.2019"; line wraps may break the word ("Исключе н").
  struckOff: /исключ\s?[её]\s?н/i,
  goodsCell,
};

/** `00001/ТЗ-260905` was entered on 26 September 2005. Between number and letters stand holder or order in some countries. */
export const eurasianNumbers: NumberRule = {
  // 00408/ТЗ-15112022 writes the year in full; 00059/ТЗ251213 lacks the hyphen.
  within: /^№?\d{5}\/?(?:\d{5}-\d{3}\/|\d{6}\/\d{2}-)?\p{Lu}{2}-?(?:\d{4}20\d{2}(?!\d)|\d{6})/u,
  // The digit 3 for the letter З.
  slips: [[/\/Т3-/i, '/ТЗ-']],
  entryDay: /\p{Lu}{2}-?(?<day>\d{2})(?<month>\d{2})(?:20)?(?<year>\d{2})$/u,
};
