import { type Command, InvalidArgumentError, Option } from 'commander';
import { isDay, today } from '../../domain/day';
import type { Search } from '../../lists/counted-searches';
import { readWhole } from '../read-file';
import { UsageError } from '../usage-error';

/** What a person says was looked up to get the files. */
export interface LookedUpFlags {
  lookedUp?: Told[];
  lookedUpFile?: string;
  lookedUpMatch?: Search['match'];
}

type Told = Pick<Search, 'words' | 'day'>;

/** Words a file of them may hold, in bytes. */
const MOST_BYTES = 16 << 20;
const LONGEST = 200;

/** Adds the options that say that files are answers to searches, and no whole register. */
export function withLookedUp(command: Command): Command {
  return command
    .option(
      '--looked-up <word[=YYYY-MM-DD]>',
      'the rows are the answers to this search, made on that day (default: today), and no more; repeatable',
      (text: string, before: Told[] = []) => [...before, toldBy(text)],
    )
    .option('--looked-up-file <file>', 'the same, one search a line')
    .addOption(
      new Option(
        '--looked-up-match <how>',
        'what the register answered: marks that are the words, or all that contain them (default: "exact")',
      ).choices(['exact', 'contains']),
    );
}

/**
 * The searches that were told; undefined where the files are whole registers. Throws a UsageError for a file of them that cannot be
 * read, and for how they were answered without one.
 */
export async function lookedUpBy({
  lookedUp = [],
  lookedUpFile,
  lookedUpMatch,
}: LookedUpFlags): Promise<Search[] | undefined> {
  const told = [...lookedUp, ...(lookedUpFile ? await toldIn(lookedUpFile) : [])];
  if (told.length === 0 && !lookedUpFile) {
    // Whoever says so has no whole register, which the file would be taken for.
    if (lookedUpMatch) throw new UsageError('--looked-up-match goes with --looked-up or --looked-up-file');
    return undefined;
  }
  return told.map((search) => ({ ...search, match: lookedUpMatch ?? 'exact' }));
}

async function toldIn(path: string): Promise<Told[]> {
  const text = new TextDecoder().decode(await readWhole(path, MOST_BYTES));
  const told: Told[] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    try {
      told.push(toldBy(line));
    } catch (error) {
      throw error instanceof InvalidArgumentError
        ? new UsageError(`${path}: line ${at + 1}: ${error.message}`)
        : error;
    }
  }
  return told;
}

/** `ASICS=2026-11-28` → the words and the day; a "=" with something else behind it belongs to the words. */
function toldBy(text: string): Told {
  const [, before = text, day] = text.match(/^(.*)=(\d{4}-\d\d-\d\d)\s*$/s) ?? [];
  const words = before.trim();
  if (words === '' || words.length > LONGEST) throw new InvalidArgumentError('no words to look up');
  if (day !== undefined && !isDay(day)) throw new InvalidArgumentError(`${day} is no day`);
  return { words, day: day ?? today() };
}
