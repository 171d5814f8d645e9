import { Command } from 'commander';
import { joinCommand } from './join';
import { makeCommand } from './make';
import { verifyCommand } from './verify';

/** `recordal-lens record`: a screening as a record that is handed on, and whether one is as it was written. */
export function recordCommand(): Command {
  return new Command('record')
    .description('Make and check records of screenings: what was checked, against what, and what was not.')
    .addCommand(makeCommand())
    .addCommand(joinCommand())
    .addCommand(verifyCommand());
}
