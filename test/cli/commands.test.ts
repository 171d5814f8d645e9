import { expect, test } from 'vitest';
import { commandsFor } from '../../lib/cli/commands';
import { packListFiles } from '../../lib/cli/list-file';
import { UsageError } from '../../lib/cli/usage-error';

const PROGRAM = new URL(import.meta.url);
const names = async (word?: string) => (await commandsFor(word, PROGRAM)).map((command) => command.name());
const all = await names();

test.each(all)('of %s nothing but the command itself is loaded', async (word) => {
  expect(await names(word)).toEqual([word]);
});

test.each(['--help', 'help', 'scren', 'toString'])(
  '%s is no command: all are there to be named',
  async (word) => {
    expect(await names(word)).toEqual(all);
    expect(all).toContain('screen');
  },
);

const COMMANDS = await commandsFor(undefined, PROGRAM);
const JUDGING = COMMANDS.flatMap((command) => [command, ...command.commands]).filter((command) =>
  command.options.some(({ long }) => long === '--list'),
);

test('an option that must be given has no value to begin with, which would count as given', () => {
  const mandatory = COMMANDS.flatMap((command) => [command, ...command.commands]).flatMap(({ options }) =>
    options.filter((option) => option.mandatory),
  );
  expect(mandatory.length).toBeGreaterThan(10);
  for (const { long, defaultValue } of mandatory) expect([long, defaultValue]).toEqual([long, undefined]);
});

// What no list was asked about is not clear: each of them said so, with exit code 0.
test.each(JUDGING.map((command) => [command.name(), command] as const))(
  '%s judges nothing without a list',
  async (_, command) => {
    command.exitOverride().configureOutput({ writeErr: () => {} });
    const required = command.options.filter(({ long, mandatory }) => mandatory && long !== '--list');
    const words = ['listings.jsonl', ...required.flatMap(({ long }) => [long!, 'x'])];
    await expect(command.parseAsync(words, { from: 'user' })).rejects.toMatchObject({
      code: 'commander.missingMandatoryOptionValue',
      message: expect.stringContaining('--list'),
    });
  },
);

test('these are the commands that judge', () => {
  expect(JUDGING.map((command) => command.name()).sort()).toEqual([
    'explain',
    'filter',
    'make',
    'mcp',
    'screen',
  ]);
});

test('no lists are no lists to screen against', async () => {
  await expect(packListFiles([])).rejects.toThrow(UsageError);
});
