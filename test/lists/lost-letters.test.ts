import { describe, expect, test } from 'vitest';
import { lostLetters } from '../../lib/lists/reading/lost-letters';
import { read } from './reading';

describe('a mark of which letters are lost is found by what it may have been', () => {
  test.each([
    ['Citro\ufffdn', 'Citroen'],
    ['Citro\ufffd\ufffdn', 'Citroen'],
    ['Nestl\ufffd', 'Nestle'],
    ['L\ufffdOr\ufffdal', 'LOreal'],
    ['H\ufffdagen-Dazs', 'Haagen-Dazs'],
    ['M?ller', 'Muller'],
    ['\ufffdkoda', 'skoda'],
    ['АКМ\ufffdРО', 'АКМеРО'],
  ])('%s: %s', async (mark, word) => {
    const { recordals, report } = await read(`Record No,Mark,Valid to\nT2021-00001,${mark},2031-01-01\n`);
    expect(recordals[0]?.markText).toBe(mark);
    expect(recordals[0]?.aliases).toContain(word);
    expect(report.warnings.map(({ says }) => says.key)).toContain('notice.lostLetters');
  });

  test.each(['耐\ufffd', 'A\ufffd\ufffd\ufffd\ufffd\ufffdB\ufffdC\ufffdD', '\ufffd\ufffd'])(
    'where nobody can tell, it is said that no title is compared: %s',
    async (mark) => {
      const { report } = await read(`Record No,Mark,Valid to\nT2021-00001,${mark},2031-01-01\n`);
      const said = report.warnings.map(({ says }) => says.key);
      expect(said.some((key) => key === 'notice.lostMark' || key === 'notice.illegibleMark')).toBe(true);
    },
  );
});

test.each(['Citroen', 'Who?', '?What', 'GUESS?', 'M & M', '耐克', 'Really? Yes'])(
  'nothing is lost of %s',
  (mark) => {
    expect(lostLetters(mark)).toBeUndefined();
  },
);
