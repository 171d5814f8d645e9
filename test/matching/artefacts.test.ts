import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../lib/matching/index/build';
import { FORMAT_VERSION } from '../../lib/matching/index/format';
import { IndexFormatError, openIndex } from '../../lib/matching/open';
import { recordalsOf } from './list-of';

/** Indexes as each released version of the format wrote them. Never written again; a new version adds a file. */
const artefact = (version: number) =>
  readFileSync(new URL(`artefacts/index-v${version}.bin`, import.meta.url));
const ROWS = recordalsOf([{ markText: 'NIKE', aliases: ['耐克'] }, '耐克', 'Coca-Cola', '']);

describe.each(Array.from({ length: FORMAT_VERSION }, (_, i) => i + 1))('an index of format %i', (version) => {
  test(
    version === FORMAT_VERSION ? 'opens and finds' : 'is refused by its version, and rebuilds from its rows',
    () => {
      let index = openIndex(compileIndex(ROWS));
      if (version === FORMAT_VERSION) index = openIndex(artefact(version));
      else
        expect(() => openIndex(artefact(version))).toThrow(
          expect.objectContaining({ name: 'IndexFormatError', failed: 'version' }),
        );
      expect(index.size).toBe(4);
      expect(
        index
          .find({ text: 'Coca-Cola and 耐克', field: 'title' })
          .map(({ row }) => row)
          .sort(),
      ).toEqual([0, 1, 2]);
    },
  );
});

test('the error is of its own class', () => {
  expect(() => openIndex(artefact(1))).toThrow(IndexFormatError);
});
