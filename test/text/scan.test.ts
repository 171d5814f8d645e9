import { describe, expect, test } from 'vitest';
import * as Gap from '../../lib/text/gaps';
import { MAX_TEXT, Scan } from '../../lib/text/scan';
import { fc } from '../properties';

const folded = (text: string) => {
  const scan = new Scan().read(text);
  return String.fromCharCode(...scan.units.subarray(0, scan.length));
};

describe('folding', () => {
  test.each([
    ['letter case', 'NiKe', 'nike'],
    ['full width', 'ＮＩＫＥ', 'nike'],
    ['accents, composed', 'NESCAFÉ', 'nescafe'],
    ['accents, decomposed', 'Ne\u0301scafe', 'nescafe'],
    ['strokes that Unicode does not decompose', 'Bjørk łódź', 'bjorklodz'],
    ['ligatures', 'ﬁla groß', 'filagross'],
    ['traditional to simplified', '樂高', '乐高'],
    ['hiragana to katakana', 'ないき', 'ナイキ'],
    ['half-width katakana', 'ﾅｲｷ', 'ナイキ'],
    ['letters of a mathematical typeface', '𝐍𝐈𝐊𝐄', 'nike'],
    ['squared letters', '🅽🅸🅺🅴', 'nike'],
    ['trade signs do not become letters', 'NIKE™ LEGO® ACME℠', 'nikelegoacme'],
    ['zero-width and bidi characters', 'N\u200bI\u202eKE', 'nike'],
    ['emoji', '👟nike🔥', 'nike'],
  ])('%s', (_, text, expected) => expect(folded(text)).toBe(expected));
});

test('offsets point at the original characters, surrogates and combining marks included', () => {
  const text = '👟é\u0301 樂';
  const scan = new Scan().read(text);
  const slices = [...scan.units.subarray(0, scan.length)].map((_, i) =>
    text.slice(scan.starts[i]!, scan.ends[i]!),
  );
  expect(slices).toEqual(['é\u0301', '樂']);
});

test('what stood between two units is remembered', () => {
  const scan = new Scan().read('a b-c\u200bd™e');
  expect([...scan.gaps.subarray(0, scan.length)]).toEqual([
    0,
    Gap.Space,
    Gap.Punctuation,
    Gap.Invisible,
    Gap.TradeSign,
  ]);
});

test('never throws, and every offset lies in the text, in order', { tags: ['heavy'] }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const scan = new Scan().read(text);
      for (let i = 0; i < scan.length; i++) {
        expect(scan.starts[i]).toBeLessThan(scan.ends[i]!);
        expect(scan.ends[i]).toBeLessThanOrEqual(text.length);
        if (i > 0) expect(scan.starts[i]).toBeGreaterThanOrEqual(scan.starts[i - 1]!);
      }
    }),
  );
});

test('a text beyond the limit is read up to it', () => {
  expect(new Scan().read('a'.repeat(MAX_TEXT + 10)).length).toBe(MAX_TEXT);
});

test('letters that become several leave room for those after them', () => {
  expect(folded(`ﬃ${'a'.repeat(254)}`)).toBe(`ffi${'a'.repeat(254)}`);
});
