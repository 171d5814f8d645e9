import { expect, test } from 'vitest';
import { commandsFor } from '../../lib/cli/commands';

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
