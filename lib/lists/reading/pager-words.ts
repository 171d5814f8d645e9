/** The forms in which registers' pagers write where their rows stand, in the languages of the supported customs and their neighbours. */

/** What a register counts its rows in. */
const ROWS = '(?:条|條|笔|筆|项|個|个|件|記錄|记录|건)';
const RECORDS =
  '(?:results?|records?|entries|items?|hits|rows|matches|registros|resultados|résultats|enregistrements|Einträge[n]?|Ergebnisse|Treffer|risultati|wyników|záznamů|záznamov|találat|rezultat[eă]?|kayıt|sonuç|kết quả|bản ghi|hasil|รายการ)';
const ZAPISI = '(?:запис[а-яё]{0,3}|результат[а-яё]{0,3}|строк[а-яё]{0,2}|объект[а-яё]{0,3})';

const TILL = '(?:-|–|—|~|～|至|到|to|по|до|a|à|al|bis|do|till|til|tot|đến|hingga|sampai|إلى|έως)';
const OF =
  '(?:of|out of|из|з|з усього|共|\\/|von|sur|de|di|da|z|ze|od|of|van|av|af|din|của|dari|daripada|จาก|من|από|yhteensä|/ yhteensä)';

/** Where rows of how many are shown: group 1 to group 2 of group 3. */
export const SPAN = new RegExp(
  `(\\d{1,9})\\.? ?${TILL} ?(\\d{1,9})\\.? ?(?:条|條|项|记录|rows)?,? ?${OF} ?(?:about |approximately )?(\\d{1,9})(?!\\d|[-./]\\d)`,
  'iu',
);

/** How many rows there are in all: group 1. */
export const TOTALS = [
  // "3 results of 643", "records 3/643": the first number is not the total.
  new RegExp(
    `\\d{1,9} (?:${RECORDS}|${ZAPISI}),? ?${OF} ?(?:a total of |about )?(\\d{1,9})(?! ?(?:pages?|стр|页|頁|\\d))`,
    'iu',
  ),
  new RegExp(
    `(?:结果|結果|记录|記錄|${RECORDS}|${ZAPISI}) ?[:：(（]? ?\\d{1,9} ?(?:\\/|of|из) ?(\\d{1,9})(?! ?(?:pages?|стр|页|頁|\\d|[-./]\\d))`,
    'iu',
  ),
  new RegExp(`共(?:计|有|找到|查询到)?[:：]? ?(\\d{1,9}) ?${ROWS}`),
  new RegExp(`(?:총|전체|全|합계) ?[:：]? ?(\\d{1,9}) ?${ROWS}`),
  // "5 of 57" and "5 / 57" where it says that they are shown.
  new RegExp(
    `(?:showing|shown|displaying|显示|顯示|показано|показаны|mostrando|affichage|angezeigt|表示) ?[:：]? ?\\d{1,9} ?${OF} ?(\\d{1,9})`,
    'iu',
  ),
  new RegExp(`(\\d{1,9}) ?${ROWS}(?:记录|数据|结果)?`),
  /(?:总计|合计|总数|总条数|记录数|总记录数|總計|總數|記錄總數|総件数|全件数|총계|총 ?건수|전체 ?건수) ?[:：]? ?(\d{1,9})/,
  new RegExp(`(\\d{1,9}) (?:matching |total )?${RECORDS}`, 'iu'),
  /(?:total|results|records|found|matches) ?[:：(] ?(\d{1,9})/i,
  /(?:total|found|toplam|tổng(?: số| cộng)?|ทั้งหมด|gesamt|insgesamt|totaal|łącznie|celkem|összesen|yhteensä|totalt) ?[:：]? ?(?:of |de )?(\d{1,9})/iu,
  new RegExp(`(\\d{1,9}) ${ZAPISI}`, 'i'),
  new RegExp(`${ZAPISI} ?[:：] ?(\\d{1,9})`, 'i'),
  /(?:всего|найдено|количество|усього|знайдено)(?: [а-яёі]{1,12})? ?[:：]? ?(\d{1,9})/i,
];

/** Which page of how many: groups 1 and 2. */
export const PAGES = [
  /第 ?(\d{1,6}) ?[页頁]? ?[/／,，]? ?共? ?(\d{1,6}) ?[页頁]/,
  /(\d{1,6}) ?(?:페이지)? ?[/／] ?(\d{1,6}) ?(?:页|頁|ページ|페이지)/,
  /第 ?(\d{1,6}) ?共 ?(\d{1,6}) ?[页頁]/,
  new RegExp(
    `(?:page|стр(?:аница|\\.)?|сторінка|p[áa]gin[ae]|seite|trang|sayfa|strona|stránka|oldal|side?a?|halaman|หน้า|σελίδα|صفحة) ?(\\d{1,6}) ?${OF} ?(\\d{1,6})`,
    'iu',
  ),
];

/** Of how many pages, where the page itself is not told. */
export const LAST_PAGES = [
  /共 ?(\d{1,6}) ?[页頁]/,
  /(\d{1,6}) pages\b/i,
  /страниц ?[:：]? ?(\d{1,6})/i,
  /(\d{1,6}) ?ページ中/,
];
