const DIGITS = '零一二三四五六七八九';

/** A number up to 99 as Chinese and Japanese write it: 九, 十二, 二十五; also 〇. */
export function hanNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? (tens === '' ? 10 : hanDigit(tens!) * 10) : 0;
  return ten + (ones === '' ? 0 : hanDigit(ones!));
}

/** The value of one such digit. */
export const hanDigit = (digit: string): number => (digit === '〇' ? 0 : DIGITS.indexOf(digit));

/** A text with such numbers in digits where nothing but numbers of two places can be meant: 第二十五类 as 第25类. */
export function withHanNumbers(text: string): string {
  return text.replace(/[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]/g, (number) =>
    String(hanNumber(number)),
  );
}
