import { expect, test } from 'vitest';
import { saysTranslated } from '../../lib/marketplaces/page/translated-words';

/** As shops write beside a title that a machine translated, in the languages that they translate into. */
test.each([
  'Machine translated',
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
])('nothing of a machine: %s', (words) => {
  expect(saysTranslated(words)).toBe(false);
});
