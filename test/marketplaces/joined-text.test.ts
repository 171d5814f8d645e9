import { describe, expect, test } from 'vitest';
import { joinText, sliceJoined } from '../../lib/marketplaces/fields/joined-text';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';
import type { JoinedText } from '../../lib/marketplaces/reading';
import { fc } from '../properties';

const root = (html: string): Element =>
  openSavedPage(`<!doctype html><body><p id="t">${html}</p>`, 'https://x.example/').querySelector('#t')!;

/** The text that the pieces lead back to, gaps without a place shown as one space. */
function found({ text, pieces }: JoinedText): string {
  const letters = [...' '.repeat(text.length)];
  for (const { node, nodeStart, start, length } of pieces) {
    for (let at = 0; at < length; at++) letters[start + at] = node.data[nodeStart + at]!;
  }
  return letters.join('').replace(/\s/g, ' ');
}

describe('a title split over elements', () => {
  test.each([
    ['<span>Nike</span> <b>Air</b>', 'Nike Air'],
    ['Ni<em>ke</em>', 'Nike'],
    ['  Nike\n   Air\t', 'Nike Air'],
    ['<i></i>Nike<script>x</script><style>y</style>', 'Nike'],
    ['Nike<br>Air', 'Nike Air'],
    ['🎉 阿迪达斯&nbsp;鞋', '🎉 阿迪达斯 鞋'],
    ['', ''],
  ])('%s → %s', (html, text) => {
    const joined = joinText(root(html));
    expect(joined.text).toBe(text);
    expect(found(joined)).toBe(text);
  });

  test('leaves out what is ours and what the caller skips', () => {
    expect(
      joinText(root('Nike <span data-recordal-lens>1 conflict</span><span class="x">Ad</span>'), '.x').text,
    ).toBe('Nike');
  });

  test('every letter can be found again, whatever the splitting', () => {
    const part = fc.stringMatching(/^[a-c 阿🎉\n]{0,8}$/u);
    fc.assert(
      fc.property(fc.array(fc.tuple(part, fc.constantFrom('span', 'b', '')), { maxLength: 8 }), (parts) => {
        const joined = joinText(
          root(parts.map(([text, tag]) => (tag ? `<${tag}>${text}</${tag}>` : text)).join('')),
        );
        expect(joined.text).toBe(
          parts
            .map(([text]) => text)
            .join('')
            .replace(/\s+/g, ' ')
            .trim(),
        );
        expect(found(joined)).toBe(joined.text);
      }),
    );
  });

  test('a slice keeps its places', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(12), (from, to) => {
        const joined = joinText(root('<i>Visit </i>the <b>Ni</b>ke  Store'));
        const [start, end] = [Math.min(from, to), Math.max(from, to)];
        const slice = sliceJoined(joined, start, end);
        expect(slice.text).toBe(joined.text.slice(start, end).trim());
        expect(found(slice)).toBe(slice.text);
      }),
    );
  });
});
