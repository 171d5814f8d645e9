/**
 * Writes pinyin.generated.ts: the readings of the 6,763 characters of GB 2312, all of them, tones left out. Run with
 * `npx tsx lib/build/tables/generate-pinyin.ts`, then raise TEXT_VERSION in lib/text/characters.ts.
 * Input: pinyin-pro 3.29.4 (MIT), used here only.
 */
import { writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';

const gb2312 = new TextDecoder('gb2312');
const firstReading = new Map<string, string>();
const otherReading = new Map<string, string>();
for (let row = 0xb0; row <= 0xf7; row++) {
  for (let cell = 0xa1; cell <= 0xfe; cell++) {
    const char = gb2312.decode(Uint8Array.of(row, cell));
    if (!/^\p{Script=Han}$/u.test(char)) continue;
    const readings = new Set(pinyin(char, { toneType: 'none', multiple: true, type: 'array', v: true }));
    [...readings].forEach((reading, i) => {
      const into = i === 0 ? firstReading : otherReading;
      if (/^[a-z]+$/.test(reading)) into.set(reading, (into.get(reading) ?? '') + char);
    });
  }
}
const packed = (readings: Map<string, string>) =>
  [...readings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reading, chars]) => `${reading}:${chars}`)
    .join(' ');
writeFileSync(
  new URL('../../text/tables/pinyin.generated.ts', import.meta.url),
  `// Written by generate-pinyin.ts; do not edit.\n/** Syllable and the characters whose commonest reading it is. */\nexport const FIRST_READINGS =\n  '${packed(firstReading)}';\n` +
    `/** Syllable and the characters that are also read so. */\nexport const OTHER_READINGS =\n  '${packed(otherReading)}';\n`,
);
console.log({ syllables: firstReading.size, others: [...otherReading.values()].join('').length });
