import type { Command, Option } from 'commander';

/** Options whose values are gathered, each beside those before. */
const GATHERED: ReadonlySet<string> = new Set(['list', 'in', 'map', 'yuan', 'looked-up']);

/**
 * Refuses what was hardly meant: an option that is given again with another value, of which the parser would take the last
 * without a word, and one without a value, as a script writes it whose variable is empty. Words of a listing or of a label
 * (`<text>`) may well be empty.
 */
export function refuseUnclearOptions(command: Command): void {
  const given = new Map<string, string>();
  for (const option of command.options) {
    const name = option.name();
    command.on(`option:${name}`, (value: unknown) => {
      if (typeof value !== 'string') return;
      const before = given.get(name);
      if (value === '' && !takesAnyText(option)) refuse(command, option, 'has no value');
      if (before !== undefined && before !== value && !GATHERED.has(name))
        refuse(command, option, `stands there twice, with '${before}' and '${value}'`);
      given.set(name, value);
    });
  }
}

const takesAnyText = ({ flags }: Option): boolean => flags.includes('<text>');

function refuse(command: Command, { flags }: Option, why: string): never {
  return command.error(`error: option '${flags}' ${why}`);
}
