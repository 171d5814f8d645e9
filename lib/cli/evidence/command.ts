import { Command } from 'commander';
import { verifyCommand } from './verify';

/** `recordal-lens evidence`: packages of evidence that the extension saved. */
export function evidenceCommand(): Command {
  return new Command('evidence')
    .description('Check packages of evidence, as the extension saves them.')
    .addCommand(verifyCommand());
}
