import { describe, expect, test } from 'vitest';
import { classesOf, judgeListing } from '../../lib/verdict/judge';
import { fc } from '../properties';
import { context, listing, recordal } from './evidence';

const LIST = { name: 'test', date: '2026-11-01', demonstration: false };

function candidateAt(start: number, end: number) {
  return {
    row: 0,
    field: 'title' as const,
    start,
    end,
    relation: 'identical' as const,
    reasons: [],
    confidence: 0.9,
    terms: [],
  };
}

describe('whatever a page says', () => {
  test('a title of any characters is judged, with an explanation free of gaps', { tags: ['heavy'] }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }), fc.nat(), (title, seed) => {
        const offer = listing({ title, category: title, brand: title, seller: title });
        const start = seed % title.length;
        const candidate = candidateAt(start, Math.min(title.length, start + 4));
        const row = recordal({ goods: [title.slice(0, 60)] });
        const [judged] = judgeListing(
          offer,
          [{ listing: offer, recordal: row, candidate, list: LIST }],
          context(),
        );
        expect(judged!.explain().every((sentence) => sentence.length > 0)).toBe(true);
        expect(judged!.explain().at(-1)).not.toMatch(/^verdict\.|undefined/);
      }),
      { numRuns: 500 },
    );
  });

  test('a megabyte of markers with many candidates stays linear', () => {
    const title = 'AAA for iPhone compatible with 高仿 适用苹果 used 1:1 replica '.repeat(20_000);
    const offer = listing({ title });
    const evidences = Array.from({ length: 200 }, (_, i) => ({
      listing: offer,
      recordal: recordal({ recordNo: `T-${i}` }),
      candidate: candidateAt(i * 5_000, i * 5_000 + 4),
      list: LIST,
    }));
    expect(judgeListing(offer, evidences, context())).toHaveLength(200);
    expect(classesOf(offer).length).toBeLessThanOrEqual(3);
  });
});
