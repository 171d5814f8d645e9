import { Command } from 'commander';
import { buildCommand } from './lists/build';
import { compileCommand } from './lists/compile';
import { importCommand } from './lists/import';
import { inspectCommand } from './lists/inspect';
import { signCommand } from './lists/sign';
import { updateCommand } from './lists/update';

/** `recordal-lens lists …`: from files of any kind to lists, and from lists to published ones. */
export function listsCommand(): Command {
  return new Command('lists')
    .description('Import, inspect, compile, publish and update recordal lists.')
    .addCommand(importCommand())
    .addCommand(inspectCommand())
    .addCommand(compileCommand())
    .addCommand(buildCommand())
    .addCommand(signCommand())
    .addCommand(updateCommand());
}
