import { Command } from 'commander';
import { type Conversion, convertLists } from '../../lists/convert';
import { Complaint, say } from '../complaint';
import { complaintAbout } from '../read-file';
import { inputFile, writeWhole } from './files';
import { type ReadingFlags, readingOptions, withReadingOptions } from './reading-options';

/** `lists import`: any supported file to JSON Lines of recordals. */
export function importCommand(): Command {
  const command = new Command('import')
    .description('Normalise recordal lists of any supported format to JSON Lines.')
    .argument('<file...>', 'CSV, TSV, page paste, saved page, XLSX, JSON or JSON Lines; also .gz and .zip')
    .requiredOption('--out <file>', 'where to write the recordals (.jsonl or .jsonl.gz)');
  return withReadingOptions(command).action(
    async (files: string[], flags: ReadingFlags & { out: string }) => {
      const conversion = await converted(files, flags);
      await writeWhole(flags.out, conversion.blocks());
      say(JSON.stringify(conversion.report));
      process.exitCode = conversion.report.rejected.length > 0 ? 1 : 0;
    },
  );
}

/** Reads the files into one list. Throws a Complaint when one cannot be read or none holds a recordal. */
export async function converted(files: readonly string[], flags: ReadingFlags): Promise<Conversion> {
  let reading = '';
  const inputs = files.map((path) => {
    const input = inputFile(path);
    const open = () => {
      reading = path;
      return input.open();
    };
    return { ...input, open };
  });
  const progress = showProgress(() => reading);
  try {
    const conversion = await convertLists(inputs, { ...readingOptions(flags), onProgress: progress.show });
    if (conversion.report.recordals === 0) throw emptyList(conversion);
    return conversion;
  } catch (error) {
    throw complaintAbout(reading, error);
  } finally {
    progress.clear();
  }
}

function emptyList({ report }: Conversion): Complaint {
  const first = report.rejected[0];
  const why = first ? `; row ${first.row}: ${first.reason}` : '';
  return new Complaint(
    `no recordal in ${report.files.map(({ name }) => name).join(', ')} (${report.read} rows read${why})`,
  );
}

/** One changing line on a terminal; nothing where stderr is a file. */
function showProgress(what: () => string) {
  const terminal = process.stderr.isTTY;
  return {
    show: ({ rows }: { rows: number }) => {
      if (terminal) process.stderr.write(`\r${what()}: ${rows} rows`);
    },
    clear: () => {
      if (terminal) process.stderr.write('\r\u001b[K');
    },
  };
}
