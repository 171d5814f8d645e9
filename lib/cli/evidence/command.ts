import { Command } from 'commander';
import { exportCommand } from './export';
import { verifyCommand } from './verify';

/** `recordal-lens evidence`: packages of evidence that the extension saved. */
export function evidenceCommand(): Command {
  return new Command('evidence')
    .description('Check packages of evidence, as the extension saves them, and write complaints from them.')
    .addCommand(verifyCommand())
    .addCommand(exportCommand());
}
