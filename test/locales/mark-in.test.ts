import { describe, expect, test } from 'vitest';
import { markIn } from '../../lib/locales/mark-in';
import { translatorFor } from '../../lib/locales/translate';

const [en, zh, ru] = [translatorFor('en'), translatorFor('zh_CN'), translatorFor('ru')];

describe('a picture without words, named by whoever decided in one language', () => {
  test.each([
    ['picture of Puma', 'Puma', en, 'picture of Puma'],
    ['Puma 的图形', 'Puma', en, 'picture of Puma'],
    ['изображение: Puma', 'Puma', en, 'picture of Puma'],
    ['picture of 彪马', '彪马', zh, '彪马 的图形'],
    ['изображение: Красная Шапочка', 'Красная Шапочка', zh, 'Красная Шапочка 的图形'],
    ['阿迪达斯 的图形', '阿迪达斯', ru, 'изображение: 阿迪达斯'],
  ])('%s is named in the language of the paper', (mark, name, t, expected) => {
    expect(markIn(t, mark, name)).toBe(expected);
  });
});

describe('a mark that is words', () => {
  test.each([
    ['NIKE', 'Nlke'],
    ['picture of Dorian Gray', 'Dorian'],
    ['Picture of Puma', 'Puma'],
    ['图形', 'Puma'],
    ['изображение', 'Puma'],
    ['Puma', 'Puma'],
    ['', ''],
  ])('%s is written as it is recorded', (mark, name) => {
    for (const t of [en, zh, ru]) expect(markIn(t, mark, name)).toBe(mark);
  });
});
