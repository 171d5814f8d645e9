import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { commandsFor } from '../../lib/cli/commands';
import { refuseUnclearOptions } from '../../lib/cli/given-options';
import { regimeNamed } from '../../lib/lists/reading/regime-words';

const PROGRAM = new URL(import.meta.url);

/** Reads options without doing anything. Throws what the parser throws. */
async function read(...words: string[]): Promise<void> {
  const all = new Command('recordal-lens');
  for (const command of await commandsFor(undefined, PROGRAM)) all.addCommand(command);
  prepare(all);
  await all.parseAsync(words, { from: 'user' });
}

function prepare(command: Command): void {
  command.exitOverride().configureOutput({ writeErr: () => {} });
  refuseUnclearOptions(command);
  if (command.commands.length === 0) command.action(() => {});
  for (const inner of command.commands) prepare(inner);
}

describe('what was hardly meant is refused', () => {
  test.each([
    ['screen --list a --policy strict --policy cautious in.csv'],
    ['screen --list a --on 2026-01-01 --on=2026-02-01 in.csv'],
    ['filter --list a --own mine.csv --own hers.csv'],
    ['record make --list a in.csv --out a.json --out b.json'],
    ['record make --list a in.csv --out a.json --decisions one.jsonl --decisions two.jsonl'],
    ['statements log.jsonl --platform a.json --platform b.json'],
    ['evidence export --for ebay-vero --for cn-customs a.zip'],
    ['lists import a.csv --regime CN --regime US --out b.jsonl'],
    ['explain --list a --brand Nike --brand Puma shoes'],
  ])('one option with two values: %s', async (line) => {
    await expect(read(...line.split(' '))).rejects.toThrow(/stands there twice/);
  });

  test.each([
    [['screen', '--list', 'a', '--own', '', 'in.csv']],
    [['screen', '--list', 'a', '--own=', 'in.csv']],
    [['screen', '--list', '', 'in.csv']],
    [['record', 'make', '--list', 'a', 'in.csv', '--out', 'a.json', '--decisions', '']],
    [['record', 'join', 'a.json', '--name', '', '--out', 'b.json']],
    [['lists', 'import', 'a.csv', '--looked-up-file', '', '--out', 'b.jsonl']],
    [['lists', 'import', 'a.csv', '--rejected', '', '--out', 'b.jsonl']],
    [['evidence', 'verify', '--tsa-ca', '', 'a.zip']],
  ])('no value where one must be: %j', async (words) => {
    await expect(read(...words)).rejects.toThrow(/has no value/);
  });

  test('two kinds of parcel', async () => {
    await expect(read('screen', '--list', 'a', '--personal', '--luggage', 'in.csv')).rejects.toThrow(
      /cannot be used/,
    );
  });

  test.each([[''], [';;'], ['"'], ['\n'], ['tab']])('a delimiter that is none: %j', async (text) => {
    await expect(read('lists', 'inspect', '--delimiter', text, 'a.csv')).rejects.toThrow(/one character/);
  });

  test.each([['Narnia'], [''], ['C'], ['CHN1'], ['5'], ['-']])('a regime that is none: %j', async (text) => {
    await expect(read('lists', 'inspect', '--regime', text, 'a.csv')).rejects.toThrow(/code of two letters/);
  });

  test.each([
    ['EAEU', 'EAEU'],
    ['ЕАЭС', 'EAEU'],
    ['Eurasian Economic Union', 'EAEU'],
    ['China', 'CN'],
    ['DE', 'DE'],
  ])('of a state, or of a union with a register of its own: %s', (text, regime) => {
    expect(regimeNamed(text)).toBe(regime);
  });

  test('a column of a field that was given already', async () => {
    for (const map of [
      ['--map', 'mark=a,mark=b'],
      ['--map', 'mark=a', '--map', 'mark=b'],
    ])
      await expect(read('lists', 'inspect', ...map, 'a.csv')).rejects.toThrow(/stands there twice/);
  });
});

describe('what may be meant is taken', () => {
  test.each([
    [['screen', '--list', 'a', '--list', 'b', 'in.csv']],
    [['screen', '--list', 'a', '--list', 'a', 'in.csv']],
    [['screen', '--list', 'a', '--policy', 'strict', '--policy=strict', 'in.csv']],
    [['screen', '--list', 'a', '--all', '--all', 'in.csv']],
    [['screen', '--list', 'a', '--in', 'x', 'y', '--out', 'z']],
    [['explain', '--list', 'a', '--brand', '', '--seller', '', 'shoes']],
    [['explain', '--list', 'a', '--yuan', 'USD=7', '--yuan', 'EUR=8', 'shoes']],
    [['lists', 'import', 'a.csv', '--looked-up', 'a', '--looked-up', 'b', '--out', 'c']],
    [['lists', 'inspect', '--map', 'mark=a', '--map', 'recordNo=b', 'a.csv']],
    [['lists', 'inspect', '--delimiter', '\\t', 'a.csv']],
    [['lists', 'inspect', '--delimiter', '|', 'a.csv']],
    [['lists', 'inspect', '--regime', 'cn', 'a.csv']],
  ])('%j', async (words) => {
    await expect(read(...words)).resolves.toBeUndefined();
  });

  test('as often as it is read: nothing of one reading is left for the next', async () => {
    await read('screen', '--list', 'a', '--policy', 'strict', 'in.csv');
    await read('screen', '--list', 'a', '--policy', 'cautious', 'in.csv');
  });
});

test('an option whose help says that it may be given again is one that gathers', async () => {
  const options = (await commandsFor(undefined, PROGRAM)).flatMap(function own(
    command: Command,
  ): Command['options'] {
    return [...command.options, ...command.commands.flatMap(own)];
  });
  for (const { flags, description } of options)
    if (/given again|repeatable/.test(description)) expect(flags).toMatch(/--(?:list|yuan|looked-up) /);
});
