import { Command } from 'commander';
import { version } from '../../../package.json';
import { type CompiledSections, compileList, packCompiled } from '../../lists/compiled/compile';
import { jsonLine } from '../../text/controls';
import { isCompiledFile, readCompiledFile } from '../compiled-file';
import { compileListFile } from '../list-file';
import { parseDay } from '../options';
import { printError } from '../output';
import { refuseWritingOver } from '../same-file';
import { writeFiles } from '../write-files';
import { type ReadingFlags, readingOptions, withReadingOptions } from './reading-options';

interface CompileFlags extends ReadingFlags {
  out: string;
  date?: string;
}

/** `lists compile`: lists with their indexes as one file, which every `--list` opens at once. */
export function compileCommand(): Command {
  const command = new Command('compile')
    .description('Compile lists into one file that opens at once, wherever --list is asked for.')
    .argument('<file...>', 'files that `lists import` reads, or compiled ones; each stays a list of its own')
    .requiredOption('--out <file>', 'where to write the compiled lists (.rlx); - is standard output')
    .option(
      '--date <YYYY-MM-DD>',
      'day the lists speak for (default: what rows or file name say, else when the file was written)',
      parseDay,
    )
    .addHelpText(
      'after',
      '\nThe same lists give the same bytes. A file is read by the version that wrote its format: after an update that changes\nit, compile again. The checksum finds damage, not forgery: who may write the file may write what it says.',
    );
  return withReadingOptions(command).action(async (files: string[], flags: CompileFlags) => {
    refuseWritingOver([flags.out], files);
    const lists: CompiledSections[] = [];
    let rejected = 0;
    for (const path of files) {
      const read = await compiledFrom(path, flags);
      lists.push(...read.lists);
      rejected += read.rejected;
    }
    const bytes = packCompiled(lists, version, (length) => new ArrayBuffer(length));
    await writeFiles([{ path: flags.out, blocks: [bytes], pack: false }]);
    const told = lists.map(({ label: { name, date, regimes }, count, content }) => ({
      ...{ name, date, regimes, count, content },
    }));
    printError(jsonLine({ out: flags.out, bytes: bytes.length, lists: told, rejected }));
    process.exitCode = rejected > 0 ? 1 : 0;
  });
}

async function compiledFrom(
  path: string,
  flags: CompileFlags,
): Promise<{ lists: CompiledSections[]; rejected: number }> {
  if (!(await isCompiledFile(path))) {
    const { list, rejected } = await compileListFile(path, { ...readingOptions(flags), date: flags.date });
    return { lists: [list], rejected };
  }
  const { lists } = await readCompiledFile(path);
  const again = lists.map(({ label, rows }) =>
    compileList(flags.date ? { ...label, date: flags.date } : label, [...rows()]),
  );
  return { lists: await Promise.all(again), rejected: 0 };
}
