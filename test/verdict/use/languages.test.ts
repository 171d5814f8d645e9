import { describe, expect, test } from 'vitest';
import { judge } from '../../../lib/verdict/judge';
import { context, evidence, listing, recordal } from '../evidence';

function judged(title: string, text: string, goods: string[] = []) {
  const offer = listing({ title });
  return judge(evidence(offer, recordal({ markText: text, classes: [2, 9], goods }), { text }), context());
}

describe('what goods fit, in the forms that people write', () => {
  test.each([
    ['Cartucce compatibili con Epson XP-2100, confezione da 4', 'Epson'],
    ['Cartucce compatibili Epson XP-2100, confezione da 4', 'Epson'],
    ['Toner compatibile Brother TN-2420 nero', 'Brother'],
    ["Cartouche d'encre compatible HP 304 XL noir", 'HP'],
    ["Cartouche d'encre compatible avec HP 304 XL noir", 'HP'],
    ['Tóner compatible Brother TN2420 negro', 'Brother'],
    ['Druckerpatronen kompatibel HP 305 XL', 'HP'],
    ['Druckerpatronen kompatibel mit HP 305 XL', 'HP'],
    ['Toner compatível Brother TN-2370', 'Brother'],
    ['Compatible Brother TN2420 toner cartridge', 'Brother'],
    ['Brother compatible toner cartridge TN2420', 'Brother'],
    ['Картридж совместимый HP 305XL черный', 'HP'],
    ['Etui silikonowe do iPhone 15 czarne', 'iPhone'],
    ['Toner zamiennik do Brother TN-2421', 'Brother'],
    ['Inktcartridge geschikt voor HP 305XL', 'HP'],
    ['Telefoonhoesje voor iPhone 15', 'iPhone'],
    ['Silikonskal för iPhone 15 svart', 'iPhone'],
    ['Bläckpatron som passar HP 305XL', 'HP'],
    ['Pouzdro pro Samsung Galaxy A54', 'Samsung'],
    ['iPhone 15 için kılıf', 'iPhone'],
    ['HP 305XL uyumlu kartuş siyah', 'HP'],
    ['Casing untuk iPhone 15', 'iPhone'],
    ['Sarung silikon sesuai untuk Samsung A55', 'Samsung'],
    ['Ốp lưng silicon cho iPhone 15 màu đen', 'iPhone'],
    ['Mực in dùng cho máy in HP 305XL', 'HP'],
    ['เคสซิลิโคนสำหรับ iPhone 15 สีดำ', 'iPhone'],
    ['غطاء سيليكون متوافق مع iPhone 15 أسود', 'iPhone'],
    ['ΘΗΚΗ ΓΙΑ iPhone 15', 'iPhone'],
    ['כיסוי סיליקון ל-iPhone 15', 'iPhone'],
    ['Чохол для iPhone 15', 'iPhone'],
  ])('%s', (title, mark) => {
    expect(judged(title, mark)).toMatchObject({ use: 'compatible', outcome: 'note' });
  });
});

describe('a mark on the goods themselves is no reference, in any language', () => {
  test.each([
    ['Nike hardloopschoenen heren', 'Nike'],
    ['Nike buty do biegania', 'Nike'],
    ['Nike erkek spor ayakkabı', 'Nike'],
    ['Nike sepatu lari untuk pria', 'Nike'],
    ['Giày Nike cho nam', 'Nike'],
    ['รองเท้า Nike สำหรับผู้ชาย', 'Nike'],
    ['حذاء Nike للرجال', 'Nike'],
    ['Кросівки Nike для чоловіків', 'Nike'],
    ['Apple MacBook Pro 14', 'Apple'],
  ])('%s', (title, mark) => {
    expect(judged(title, mark).use).toBe('mark');
  });
});

describe('a language that cannot be read', () => {
  test.each([
    ['iPhone 15 के लिए केस', 'iPhone'],
    ['ქეისი iPhone 15', 'iPhone'],
    ['Maskica za iPhone 15', 'iPhone'],
    ['Чанта за iPhone 15', 'iPhone'],
    ['Dėklas skirtas iPhone 15', 'iPhone'],
    ['iPhone 15 dėklas', 'iPhone'],
    ['Maskica iPhone 15', 'iPhone'],
    ['Samsung Galaxy A54 futrola', 'Samsung'],
    ['Калъф iPhone 15', 'iPhone'],
    ['iPhone 15 vāciņš', 'iPhone'],
    ['iPhone 15 ümbris', 'iPhone'],
    ['Púzdro iPhone 15', 'iPhone'],
    ['iPhone 15 қап', 'iPhone'],
    ['iPhone 15 üçün kabro', 'iPhone'],
  ])('is said so, and is no conflict by that alone: %s', (title, mark) => {
    for (const goods of [[], ['smartphones'], ['phone cases']]) {
      const verdict = judged(title, mark, goods);
      expect(verdict.outcome).not.toBe('conflict');
      if (verdict.use === 'mark' && verdict.situation.reference === 'possible')
        expect(verdict.explanation.join(' ')).toMatch(/cannot read|may only name/);
    }
  });

  test('is not seen in English words that look like it', () => {
    expect(judged('Pre-order iPhone 15 Pro Max', 'iPhone').situation.reference).toBe('none');
  });

  test('does not hide goods that the title names in another', () => {
    expect(judged('Nike running shoes जूते', 'Nike', ['running shoes']).outcome).toBe('conflict');
  });
});

describe('words of copies that mean something else', () => {
  test.each([
    ['Nike jas imitatieleer', 'Nike'],
    ['Under Armour UA batch shirt', 'Under Armour'],
    ['Bosch 5 KW 1 phase motor', 'Bosch'],
    ['Nồi Sunhouse hàng gia dụng', 'Sunhouse'],
    ['Ibanez kulit imitasi tas', 'Ibanez'],
  ])('%s', (title, mark) => {
    expect(judged(title, mark).use).not.toBe('counterfeit-signal');
  });
});
