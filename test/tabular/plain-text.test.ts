import { describe, expect, test } from 'vitest';
import { plainText } from '../../lib/tabular/plain-text';
import { fc } from '../properties';

describe('texts that an export writes for machines come as their readers see them', () => {
  test.each([
    ['H&amp;M dress', 'H&M dress'],
    ['H&amp;amp;M dress', 'H&M dress'],
    ['H&amp;amp;amp;M dress', 'H&M dress'],
    ['K&auml;rcher', 'Kärcher'],
    ['Fj&#228;llr&#xE4;ven', 'Fjällräven'],
    ['Women&#39;s &quot;Air&quot;', 'Women\'s "Air"'],
    ['D&rsquo;Artavel&reg; &ndash; men&hellip;', 'D’Artavel® – men…'],
    ['&#32784;&#20811; 运动鞋', '耐克 运动鞋'],
    ['A&nbsp;B', 'A\u00a0B'],
    ['&lt;b&gt;Nike&lt;/b&gt; Air', 'Nike Air'],
    ['<b>Nike</b> Air', 'Nike Air'],
    ['<B>N</B>ike', 'Nike'],
    ['<span style="color:red">Nike</span>', 'Nike'],
    ['Nike<br/>Air', 'Nike Air'],
    ['<!-- x --><p>Nike</p>', '  Nike '],
    ['<style>.x{}</style>Nike', ' Nike'],
    ['<![CDATA[Nike & Co]]>', 'Nike & Co'],
    ['Caf\\u00e9 \\u8010\\u514b', 'Café 耐克'],
    ['Nike%20Air%20Max', 'Nike Air Max'],
    ['%E8%80%90%E5%85%8B', '耐克'],
    ['Nike+Air+caf%C3%A9', 'Nike Air café'],
  ])('%s', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  test.each([
    'AT&T phone',
    'R&D;',
    'I <3 socks',
    'size<b5',
    'a < b > c',
    '100%cotton',
    '50%20 off',
    'path C:\\user',
    'R&copycat',
    '<Nike>',
  ])('what only looks like a notation stays: %s', (text) => {
    expect(plainText(text)).toBe(text);
  });

  test('never throws, never grows, and a plain text is the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(text).length).toBeLessThanOrEqual(text.length);
      }),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('&', 'amp;', '<', 'b>', '/b>', '\\u00', 'e9', '%', '20', 'x') }),
        (text) => {
          expect(plainText(text).length).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
