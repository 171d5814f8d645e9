/** The months as Thai offices write them, and as they shorten them. */
const MONTHS: readonly (readonly [string, string])[] = [
  ['มกราคม', 'ม.ค.'],
  ['กุมภาพันธ์', 'ก.พ.'],
  ['มีนาคม', 'มี.ค.'],
  ['เมษายน', 'เม.ย.'],
  ['พฤษภาคม', 'พ.ค.'],
  ['มิถุนายน', 'มิ.ย.'],
  ['กรกฎาคม', 'ก.ค.'],
  ['สิงหาคม', 'ส.ค.'],
  ['กันยายน', 'ก.ย.'],
  ['ตุลาคม', 'ต.ค.'],
  ['พฤศจิกายน', 'พ.ย.'],
  ['ธันวาคม', 'ธ.ค.'],
];
const ENGLISH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const THAI = /\p{Script=Thai}/u;
/** "of the Buddhist era", which its years tell by themselves. */
const OF_THE_ERA = /พ\.?\s?ศ\.?\s?/g;
/** "the day" and "month" before their numbers. */
const WORDS = /วันที่\s?|เดือน\s?/g;

/** A text with Thai months by their English names, as the forms of days know them: 15 มิ.ย. พ.ศ. 2572 as 15 Jun 2572. O(length). */
export function withThaiMonths(text: string): string {
  if (!THAI.test(text)) return text;
  const bare = text.replace(OF_THE_ERA, ' ').replace(WORDS, '');
  return MONTHS.reduce(
    (read, names, at) => names.reduce((one, name) => one.replaceAll(name, ` ${ENGLISH[at]} `), read),
    bare,
  )
    .replace(/ {2,}/g, ' ')
    .trim();
}
