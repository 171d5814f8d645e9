import { Command } from 'commander';
import { type Conversion, type ConversionReport, convertLists } from '../../lists/convert';
import { rejectedCsv } from '../../lists/reading/rejected-csv';
import { jsonLine, visibleLine } from '../../text/controls';
import { noticeLine, refusal } from '../in-english';
import { printError } from '../output';
import { refuseWritingOver } from '../same-file';
import { complaintAbout } from '../system-fault';
import { UsageError } from '../usage-error';
import { writeFiles } from '../write-files';
import { inputsIn } from './files';
import { type LookedUpFlags, lookedUpBy, withLookedUp } from './looked-up';
import { type ReadingFlags, readingOptions, withReadingOptions } from './reading-options';

/** `lists import`: any supported file to JSON Lines of recordals. */
export function importCommand(): Command {
  const command = new Command('import')
    .description('Normalise recordal lists of any supported format to JSON Lines.')
    .argument(
      '<file...>',
      'CSV, TSV, page paste, saved page, XLSX, XLS, ODS, PDF, XML, JSON or JSON Lines; also .gz and .zip',
    )
    .requiredOption(
      '--out <file>',
      'where to write the recordals (.jsonl or .jsonl.gz); - is standard output',
    )
    .option(
      '--rejected <file>',
      'where to write the refused rows as CSV: row, field, column, reason; - is standard output',
    );
  return withLookedUp(withReadingOptions(command)).action(
    async (files: string[], flags: ReadingFlags & LookedUpFlags & { out: string; rejected?: string }) => {
      refuseWritingOver(flags.rejected ? [flags.out, flags.rejected] : [flags.out], files);
      const conversion = await converted(files, flags);
      const { report } = conversion;
      await writeFiles([
        { path: flags.out, blocks: conversion.blocks() },
        ...(flags.rejected ? [{ path: flags.rejected, blocks: [rejectedOf(report)] }] : []),
      ]);
      printError(jsonLine(accountOf(report)));
      process.exitCode = conversion.report.rejected.length > 0 ? 1 : 0;
    },
  );
}

/** The report with its notices in words. */
function accountOf(report: ConversionReport) {
  const rejected = report.rejected.map((row) => ({ ...row, reason: refusal(row) }));
  return { ...report, rejected, warnings: report.warnings.map(noticeLine) };
}

function rejectedOf({ rejected, files }: ConversionReport): string {
  return rejectedCsv(
    rejected,
    (file) => (files.find(({ name }) => name === file) ?? files[0])?.columns ?? [],
    'en',
  );
}

/** Reads the files into one list. Throws a UsageError when one cannot be read or none holds a recordal. */
export async function converted(
  files: readonly string[],
  flags: ReadingFlags & LookedUpFlags,
): Promise<Conversion> {
  let reading = '';
  const inputs = (
    await Promise.all(
      files.map(async (path) =>
        (
          await inputsIn(path)
        ).map((input) => {
          const open = () => {
            reading = path;
            return input.open();
          };
          return { ...input, open };
        }),
      ),
    )
  ).flat();
  const progress = showProgress(() => reading);
  try {
    const lookedUp = await lookedUpBy(flags);
    const conversion = await convertLists(inputs, {
      ...readingOptions(flags),
      lookedUp,
      onProgress: progress.show,
    });
    refuseEmpty(conversion);
    return conversion;
  } catch (error) {
    throw complaintAbout(reading, error);
  } finally {
    progress.clear();
  }
}

/** A search without a hit is an answer; without a row nothing but its own word tells whose. */
function refuseEmpty(conversion: Conversion): void {
  const { recordals, coverage } = conversion.report;
  if (recordals > 0) return;
  if (!coverage?.queries.length) throw emptyList(conversion);
  if (!coverage.queries.every(({ regime }) => regime))
    throw new UsageError('no row tells whose register was asked; name it with --regime');
}

function emptyList({ report }: Conversion): UsageError {
  const first = report.rejected[0];
  const why = first ? `; row ${first.row}: ${refusal(first)}` : '';
  return new UsageError(
    `no recordal in ${report.files.map(({ name }) => name).join(', ')} (${report.read} rows read${why})`,
  );
}

/** One changing line on a terminal; nothing where stderr is a file. */
function showProgress(what: () => string) {
  const terminal = process.stderr.isTTY;
  return {
    show: ({ rows }: { rows: number }) => {
      if (terminal) process.stderr.write(`\r${visibleLine(what())}: ${rows} rows`);
    },
    clear: () => {
      if (terminal) process.stderr.write('\r\u001b[K');
    },
  };
}
