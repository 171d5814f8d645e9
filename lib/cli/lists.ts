import { Command } from 'commander';
import { importCommand } from './lists/import';
import { inspectCommand } from './lists/inspect';

/** `recordal-lens lists …`: from files of any kind to lists, and from lists to published ones. */
export function listsCommand(): Command {
  return new Command('lists')
    .description('Import, inspect, publish and update recordal lists.')
    .addCommand(importCommand())
    .addCommand(inspectCommand());
}
