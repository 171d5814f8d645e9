import { expect, test } from 'vitest';
import { saysTranslated, TRANSLATED_WORDS } from '../../lib/marketplaces/page/translated-words';

/** As shops write beside a title that a machine translated, in the languages that they translate into. */
test.each([
  'Machine translated',
  'Auto-translated',
  'Translated by Google',
  'View the original title',
  'Ver título original',
  'Maschinell übersetzt',
  'Automatisch vertaald',
  'Traduction automatique',
  'Traduite automatiquement',
  'Tradotto dal cinese',
  'Przetłumaczony maszynowo',
  'Переведено с китайского',
  'Diterjemahkan dari bahasa Mandarin',
  'Dịch từ tiếng Trung',
  '由AI翻译',
  '자동 번역',
  'تمت الترجمة تلقائيا',
  'แปลโดย Shopee',
  'Translated from Chinese',
  'Show original (Deutsch)',
  'See original listing',
  'Aus dem Chinesischen übersetzt',
  'Originaltitel anzeigen',
  'Vertaald uit het Chinees',
  'Traduit du chinois',
  'Titre d’origine',
  'Traducido del chino',
  'Tradução automática',
  'Tradotto automaticamente',
  'Titolo originale',
  'Tłumaczenie automatyczne',
  'Автоматический перевод',
  'Показать оригинал',
  'Otomatik olarak çevrildi',
  'Diterjemahkan secara otomatis',
  'Dịch tự động',
  '自動翻訳',
  '机器翻译',
  '由系統翻譯',
  '查看原标题',
  '原文を表示',
  '중국어에서 번역됨',
  '원문 보기',
  'ترجمة آلية',
  'แปลอัตโนมัติ',
])('%s', (words) => {
  expect(saysTranslated(`★ 4.8 · ${words} ·`)).toBe(true);
  expect(saysTranslated(`★ 4.8 · ${words.toUpperCase()} ·`), 'in capitals').toBe(true);
});

test.each([
  'Original Air Runner shoes, free delivery',
  'The Odyssey, translated by Emily Wilson',
  'Electronic translator, 120 languages',
  'Traductor de bolsillo',
  'Poems, translated from Chinese by Arthur Waley',
  'View from the Original Penguin store',
  'Die Odyssee, übersetzt von Voß',
  'Uit het Chinees, vertaald door Kees Schipper',
  'Traduit par Baudelaire',
  'Tradotto da Pavese',
  'Перевод Жуковского, переведено и издано в Москве',
  'Otomatik saat, erkek',
  'Buku terjemahan, otomatis dikirim',
  'Từ điển có dịch thuật',
  '翻译机 四代 智能翻译笔',
  '查看原图',
  '번역기 휴대용',
  'ترجمة الشعر',
  'เครื่องแปลภาษา',
])('nothing of a machine: %s', (words) => {
  expect(saysTranslated(words)).toBe(false);
});

/** The sayings of a pattern: what stands between bars that are in no bracket. */
function sayingsOf({ source }: RegExp): string[] {
  let depth = 0;
  const parted = [...source].map((sign) => {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    return sign === '|' && depth === 0 ? '\n' : sign;
  });
  return parted.join('').split('\n');
}

test.each(TRANSLATED_WORDS.map(([word, sayings]) => ({ word, sayings })))(
  'every saying has the word without which none is looked for: $word',
  ({ word, sayings }) => {
    expect(sayingsOf(sayings).filter((saying) => !saying.includes(word))).toEqual([]);
    expect(word).toBe(word.toLowerCase());
  },
);
