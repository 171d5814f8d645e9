import { InvalidArgumentError } from 'commander';
import { expect, test } from 'vitest';
import { explainCommand } from '../../lib/cli/explain';
import { buildCommand } from '../../lib/cli/lists/build';
import { parseDay, parseYuanValue } from '../../lib/cli/options';
import { screenCommand } from '../../lib/cli/screen/command';

test('screen and explain take the same options about judging', () => {
  const [screened, explained] = [screenCommand(new URL(import.meta.url)), explainCommand()].map(
    ({ options }) =>
      new Map(options.map(({ long, argChoices, mandatory }) => [long, { argChoices, mandatory }])),
  );
  for (const option of [
    '--list',
    '--policy',
    '--on',
    '--direction',
    '--personal',
    '--luggage',
    '--own',
    '--lang',
  ])
    expect(screened!.get(option), option).toEqual(explained!.get(option));
});

test('a value in yuan is given by currency', () => {
  expect(parseYuanValue('usd=7.1')).toMatchObject({ currency: 'USD', yuan: 7.1 });
  expect(parseYuanValue('JPY=0.0468').setOn).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test.each(['7.1', 'USD', 'USD=', 'USD=-1', 'USD=x', 'DOLLAR=7', 'USD=0'])('%s is no such value', (text) => {
  expect(() => parseYuanValue(text)).toThrow(InvalidArgumentError);
});

test.each(['2026-02-30', '2026-2-3', 'today', '20260203', '2026-13-01'])('%s is no day', (text) => {
  expect(() => parseDay(text)).toThrow(InvalidArgumentError);
});

test.each([
  [screenCommand(new URL(import.meta.url)), '--on'],
  [explainCommand(), '--on'],
  [buildCommand(), '--date'],
  [buildCommand(), '--expires'],
])('every command refuses the 30th of February', (command, long) => {
  const { parseArg } = command.options.find((option) => option.long === long)!;
  expect(() => parseArg!('2026-02-30', undefined)).toThrow(InvalidArgumentError);
  expect(parseArg!('2026-02-28', undefined)).toBe('2026-02-28');
});
