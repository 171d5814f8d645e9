import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { visibleControls } from '../text/controls';
import { commandsFor } from './commands';
import { endNow, endWell, isInterrupted, tell, UNUSABLE } from './ending';
import { refuseUnclearOptions } from './given-options';

/** Runs the command that was typed, in this process. `program`: what a thread of it runs. */
export async function run(program: URL): Promise<void> {
  endWell();
  const commandLine = new Command('recordal-lens')
    .description('Checks listings against a customs recordal list. Nothing leaves this machine.')
    .version(version)
    .addHelpText('after', EXIT_CODES);
  for (const one of await commandsFor(process.argv[2], program)) commandLine.addCommand(one);
  prepare(commandLine);
  try {
    await commandLine.parseAsync();
  } catch (error) {
    if (isInterrupted()) return;
    endNow(codeFor(error));
  }
}

const EXIT_CODES = `
Data goes to stdout, everything else to stderr. Exit code:
    0  done; also where the reader of the output closes it, as head does
    1  some rows were rejected, which stderr names; everything else was done (filter: 0, or 1 with --fail-on-errors)
    2  wrong usage, a file that cannot be read or written, or a fault on the way: files are as before, output ends early
  130  interrupted by Ctrl-C (SIGINT); 143 ended by SIGTERM, 129 by SIGHUP: files are as before, output ends early`;

/** Readies a command and those in it. The parser's own messages repeat what was typed, or what a script filled in. */
function prepare(command: Command): void {
  command
    .exitOverride()
    .configureOutput({ writeErr: (text) => void process.stderr.write(visibleControls(text)) });
  refuseUnclearOptions(command);
  for (const inner of command.commands) prepare(inner);
}

/** Usage errors are already printed by the parser. */
function codeFor(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : UNUSABLE;
  tell(error);
  return UNUSABLE;
}
