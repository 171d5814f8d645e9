import { Command } from 'commander';
import * as v from 'valibot';
import { faultsIn, faultsOfPlatform, PlatformSchema } from '../../statements/form';
import { statementFor } from '../../statements/statement';
import { parseDay } from '../options';
import { printError, writeResults } from '../output';
import { readWhole } from '../read-file';
import { standingDecisions } from '../record/decisions';
import { UsageError } from '../usage-error';

interface StatementsOptions {
  platform: string;
  contentDate?: string;
  withNotes?: boolean;
}

/** `recordal-lens statements`. */
export function statementsCommand(): Command {
  return new Command('statements')
    .description(
      'Write a statement of reasons (EU Digital Services Act) for each conflict that a log of decisions confirms.',
    )
    .argument('<log>', 'log of decisions, as exported: JSON Lines; one that was changed is refused')
    .requiredOption('--platform <file>', 'what the platform says once for all: JSON (lib/cli/STATEMENTS.md)')
    .option(
      '--content-date <day>',
      'day on which the listings came, YYYY-MM-DD: no decision knows it',
      parseDay,
    )
    .option('--with-notes', 'put the moderators’ reasons into the facts; the database takes no personal data')
    .addHelpText('after', EXPLAINED)
    .action(writeStatements);
}

const EXPLAINED = `
One statement a line, as the DSA Transparency Database takes it; nothing is sent. Statements that are not whole are named on stderr.
Exit code: 0 done, 1 some statements were not whole and are left out, 2 wrong usage, or a file that cannot be read.`;

async function writeStatements(log: string, options: StatementsOptions): Promise<void> {
  const platform = await platformIn(options.platform);
  const { standing, unread } = await standingDecisions(log);
  const { contentDate, withNotes = false } = options;
  let refused = unread;
  for (const decision of standing.filter(({ kind }) => kind === 'conflict')) {
    const statement = statementFor(decision, { platform, contentDate, withNotes });
    const faults = faultsIn(statement);
    if (faults.length === 0) await writeResults(process.stdout, JSON.stringify(statement));
    else {
      refused++;
      printError(`${log}: decision ${decision.id}: ${faults.join('; ')}`);
    }
  }
  if (refused > 0) process.exitCode = 1;
}

/** What a platform says. Throws a UsageError naming each field that is missing or not as the form takes it. */
async function platformIn(path: string): Promise<v.InferOutput<typeof PlatformSchema>> {
  const text = new TextDecoder().decode(await readWhole(path, 1 << 20));
  const said = parsed(text);
  if (said === undefined) throw new UsageError(`${path}: is no JSON`);
  const faults = faultsOfPlatform(said);
  if (faults.length > 0) throw new UsageError(`${path}: ${faults.join('; ')}`);
  return v.parse(PlatformSchema, said);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
