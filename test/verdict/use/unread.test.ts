import { expect, test } from 'vitest';
import { fold } from '../../../lib/verdict/use/fold';
import { hasUnreadWords } from '../../../lib/verdict/use/unread';

const isUnread = (title: string) => hasUnreadWords(title, fold(title));

test.each([
  'قاب گوشی سامسونگ Galaxy S24 طرح دار',
  'کفش نایک مردانه',
  'ساعت کاسیو دست دوم',
  'موبائل کور سام سنگ کے لیے',
  'پوشش چرمی iPhone 15',
  'iPhone 15 үшін қап',
])('words of Persian, Urdu and others are in no vocabulary here: %s', (title) => {
  expect(isUnread(title)).toBe(true);
});

test.each([
  'جراب ايفون 15 شفاف',
  'حذاء نايك رجالي أصلي',
  'غطاء لهاتف Samsung Galaxy S24',
  'ساعة رولكس كوبي',
  'شاحن متوافق مع Samsung',
  'כיסוי iPhone 14 שקוף',
])('those of Arabic and Hebrew are: %s', (title) => {
  expect(isUnread(title)).toBe(false);
});
