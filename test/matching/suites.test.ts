import { describe, expect, test } from 'vitest';
import { fold, skeleton } from '../../lib/text/characters';
import { Scan } from '../../lib/text/scan';
import { hasShared, readShared } from '../bench/shared';
import { indexOf } from './listOf';

/** Other projects' cases as data: BurntSushi/aho-corasick (MIT), UTS 39 (Unicode-3.0), dnstwist (Apache-2.0). */
const suite = <T>(name: string): T => JSON.parse(hasShared ? readShared(`suites/${name}.json`) : 'null') as T;

interface AhoCase {
  name: string;
  patterns: string[];
  haystack: string;
  matches: [pattern: number, start: number, end: number][];
}

describe.skipIf(!hasShared)('suites at ../shared (skipped where there are none)', () => {
  const { collections, groups } = suite<{
    collections: Record<string, string[]>;
    groups: Record<string, AhoCase[]>;
  }>('aho_corasick_burntsushi') ?? { collections: {}, groups: {} };
  const cases = (collections.overlapping ?? []).flatMap((group) => groups[group] ?? []);
  /** Our marks are words: a match inside a word is none of ours, and case never parts two marks. */
  const isWordCase = ({ patterns, haystack }: AhoCase) =>
    patterns.every((pattern) => /^[a-z]+( [a-z]+)*$/i.test(pattern)) && /^[a-z]+( [a-z]+)*$/i.test(haystack);

  test.each(cases.filter(isWordCase).map((one) => [one.name, one] as const))(
    'aho-corasick %s: the overlapping matches that are whole words',
    (_, one) => {
      const edge = (at: number) =>
        at === 0 || at === one.haystack.length || one.haystack[at - 1] === ' ' || one.haystack[at] === ' ';
      const wanted = one.matches.filter(([, start, end]) => edge(start) && edge(end));
      const found = indexOf(...one.patterns).find({ text: one.haystack, field: 'title', asWritten: true });
      for (const [pattern, start, end] of wanted)
        expect(found).toContainEqual(expect.objectContaining({ row: pattern, start, end }));
    },
  );

  test('letters that UTS 39 takes for an ASCII letter share its skeleton', () => {
    const { map } = suite<{ map: Record<string, string> }>('uts39_confusables_17');
    const letters = Object.entries(map).filter(
      ([from, to]) => from.length === 1 && /^[A-Za-z]$/.test(to) && /\p{L}/u.test(from),
    );
    const same = letters.filter(([from, to]) => {
      const unit = new Scan().read(from);
      return unit.length === 1 && unit.skeletons[0] === skeleton[fold[to.charCodeAt(0)]!];
    });
    // Where a capital and a small letter have different look-alikes, one skeleton can serve one of them only.
    expect(same.length / letters.length).toBeGreaterThan(0.8);
  });

  test('every ASCII glyph that dnstwist swaps in still leads to the mark', () => {
    const { glyphs_ascii } = suite<{ glyphs_ascii: Record<string, string[]> }>('dnstwist_permutations');
    const mark = 'bcdeghiklmnoquvw0136'.slice(0, 16);
    const index = indexOf(mark);
    const missed = [...mark].flatMap((letter, at) =>
      (glyphs_ascii[letter] ?? []).filter((glyph) => {
        const text = mark.slice(0, at) + glyph + mark.slice(at + 1);
        return index.find({ text, field: 'title' }).length === 0;
      }),
    );
    expect(missed.length, missed.join(' ')).toBeLessThanOrEqual(4);
  });
});
