import { expect, test } from 'vitest';
import { dayFormat, numberFormat, shareFormat } from '../../lib/locales/formats';

const DAY = Date.UTC(2031, 4, 3);

test('each language has its own formats, whichever was asked for first', () => {
  for (const _ of ['made', 'known']) {
    expect(dayFormat('en').format(DAY)).toBe('May 3, 2031');
    expect(dayFormat('zh-CN').format(DAY)).toBe('2031年5月3日');
    expect(numberFormat('en').format(1234.5)).toBe('1,234.5');
    expect(numberFormat('de').format(1234.5)).toBe('1.234,5');
    expect(shareFormat('en').format(0.4)).toBe('40%');
  }
});

test('a format is made once for a language', () => {
  expect(dayFormat('en')).toBe(dayFormat('en'));
  expect(dayFormat('en')).not.toBe(dayFormat('de'));
});
