import { expect, test } from 'vitest';
import { hasMeetingRuns } from '../bench/patterns/meeting-runs';
import { literalPatterns } from '../bench/patterns/patterns-of';
import { beginsWithOpenRun } from '../bench/patterns/regex-tree';

test.each([
  String.raw`\s*\|`,
  String.raw`a|[\s;,.]+$`,
  String.raw`\s+and`,
  String.raw`.*-i\.(\d+)`,
  String.raw`[^)]+\)`,
])('/%s/ takes the square of a long run', (source) => {
  expect(beginsWithOpenRun(source)).toBe(true);
});

test.each([
  String.raw`\s+`,
  String.raw`\S+(?: \S+)*`,
  String.raw`(?<!\s)\s*\|`,
  String.raw`^\s*<`,
  String.raw`\b\w+=`,
  String.raw`\s?\|`,
  String.raw`\d{1,3} `,
])('/%s/ does not', (source) => {
  expect(beginsWithOpenRun(source)).toBe(false);
});

test.each([
  String.raw`^[\s|:-]*(?:--|:-)[\s|:-]*$`,
  String.raw`^[\s|:-]*\|[\s|:-]*$`,
  String.raw`^\s+[\s<>]+$`,
  String.raw`^[\s<>]+\s+$`,
  String.raw`^(?:a|\s*\S*\w*\.)`,
  String.raw`^\d*\d?\d*%`,
])('/%s/ parts one run in every way', (source) => {
  expect(hasMeetingRuns(source, 'u')).toBe(true);
});

test.each([
  String.raw`^[\s|:-]+$`,
  String.raw`^\s[\s<>]+$`,
  String.raw`^\s*\S+\s*$`,
  String.raw`^\d+\.\d+%`,
  String.raw`^\w+ \w+$`,
  String.raw`^.*\n.*!`,
  String.raw`^\s*\d*`,
])('/%s/ parts none', (source) => {
  expect(hasMeetingRuns(source, 'u')).toBe(false);
});

test('no pattern takes the square of a run that a page, a list or a file may hold', {
  tags: ['heavy'],
  timeout: 120_000,
}, () => {
  const patterns = literalPatterns(['lib', 'components', 'entrypoints']);
  expect(patterns.length).toBeGreaterThan(600);
  const open = patterns.filter(
    ({ source, flags }) => beginsWithOpenRun(source) || hasMeetingRuns(source, flags),
  );
  expect(open.map(({ at, source }) => `${at} /${source}/`)).toEqual([]);
});
