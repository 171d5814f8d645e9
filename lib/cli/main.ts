import { isMainThread } from 'node:worker_threads';
import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { explainCommand } from './explain';
import { extractCommand } from './extract';
import { listsCommand } from './lists';
import { screenCommand } from './screen/command';
import { serveAsWorker } from './screen/worker-pool';
import { printError, UsageError } from './usage-error';

/** Exit codes of the contract: 0 done, 1 some input rejected, 2 wrong usage or unreadable input. */
const UNUSABLE = 2;
/** What a shell reports for a program ended by Ctrl-C. */
const INTERRUPTED = 130;

if (isMainThread) await main();
else serveAsWorker();

async function main(): Promise<void> {
  endQuietly();
  const program = new Command('recordal-lens')
    .description('Checks listings against a customs recordal list. Nothing leaves this machine.')
    .version(version)
    .addCommand(screenCommand())
    .addCommand(explainCommand())
    .addCommand(extractCommand())
    .addCommand(listsCommand());
  throwInsteadOfExit(program);
  try {
    await program.parseAsync();
  } catch (error) {
    process.exitCode = codeFor(error);
  }
}

/** A reader that has seen enough (`| head`) closes the pipe, and Ctrl-C ends the run: neither is an error to print. */
function endQuietly(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  process.once('SIGINT', () => process.exit(INTERRUPTED));
}

function throwInsteadOfExit(command: Command): void {
  command.exitOverride();
  for (const inner of command.commands) throwInsteadOfExit(inner);
}

/** Usage errors are already printed by the parser; complaints are one line; anything else is a bug. */
function codeFor(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : UNUSABLE;
  if (error instanceof UsageError) printError(`recordal-lens: ${error.message}`);
  else
    printError(
      `recordal-lens: unexpected error: ${error instanceof Error ? (error.stack ?? error.message) : error}`,
    );
  return UNUSABLE;
}
