import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { today } from '../../domain/day';
import type { Recordal } from '../../domain/recordal';
import { convertLists } from '../../lists/convert';
import { type Manifest, readManifest, UpdateProblem } from '../../lists/publication/manifest';
import { publishList } from '../../lists/publication/publish';
import { jsonLine } from '../../text/controls';
import { parseDay } from '../options';
import { printError } from '../output';
import { refuseWritingOver } from '../same-file';
import { refuseStandardOutput } from '../standard-output';
import { UsageError } from '../usage-error';
import { makeFolder, writeFiles } from '../write-files';
import { inputFile, manifestAt } from './files';
import { converted } from './import';
import { type ReadingFlags, withReadingOptions } from './reading-options';

interface BuildFlags extends ReadingFlags {
  name: string;
  out: string;
  title?: string;
  publisher?: string;
  licence?: string;
  date?: string;
  expires?: string;
  listVersion?: number;
  delta: boolean;
}

/** `lists build`: files of any kind to a list that others can subscribe to. */
export function buildCommand(): Command {
  const command = new Command('build')
    .description('Publish a list: gzip JSON Lines, a manifest, and a delta from the version before.')
    .argument('<file...>', 'files that `lists import` reads')
    .requiredOption('--name <name>', 'short name of the list, also of its files', aName)
    .requiredOption('--out <folder>', 'folder to publish; an earlier version there gives number and delta')
    .option('--title <text>', 'name for people')
    .option('--publisher <text>', 'who publishes the list')
    .option('--licence <text>', 'terms of use')
    .option('--date <YYYY-MM-DD>', 'day the list speaks for (default: today)', parseDay)
    .option('--expires <YYYY-MM-DD>', 'day after which nobody should rely on it', parseDay)
    .option('--list-version <number>', 'version of the list (default: one more than the last)', aVersion)
    .option('--no-delta', 'publish no delta');
  return withReadingOptions(command).action(async (files: string[], flags: BuildFlags) => {
    refuseStandardOutput('--out', flags.out);
    const before = await publishedBefore(flags);
    const conversion = await converted(files, flags);
    const version = flags.listVersion ?? (before ? before.manifest.version + 1 : 1);
    if (before && version <= before.manifest.version)
      throw new UsageError(
        `version ${version} is not newer than ${before.manifest.version}, which is published already`,
      );
    const { name, title, publisher, licence, expires, regime } = flags;
    const date = flags.date ?? today();
    const { coverage } = conversion.report;
    const publication = {
      ...{ name, version, date, ...given({ title, publisher, licence, expires, regime }) },
      ...(coverage ? { coverage } : {}),
    };
    const { manifest, files: written } = await publishList(
      publication,
      conversion.rows,
      flags.delta ? before?.list : undefined,
    );
    refuseUnreadable(manifest);
    const parts = written.map((file) => ({
      path: join(flags.out, file.name),
      blocks: [file.bytes],
      pack: false,
    }));
    const label = {
      path: join(flags.out, `${name}.json`),
      blocks: [`${JSON.stringify(manifest, null, 2)}\n`],
    };
    refuseWritingOver(
      [...parts, label].map(({ path }) => path),
      files,
    );
    await makeFolder(flags.out);
    // The manifest is last, so that every file it names is there.
    await writeFiles([...parts, label]);
    printError(jsonLine({ ...conversion.report, manifest }));
    process.exitCode = conversion.report.rejected.length > 0 ? 1 : 0;
  });
}

/** What no subscriber would take is not published: nor could the next version be built upon it. Throws a UsageError. */
function refuseUnreadable(manifest: Manifest): void {
  try {
    readManifest(JSON.stringify(manifest));
  } catch (error) {
    throw error instanceof UpdateProblem ? new UsageError(error.message) : error;
  }
}

function given<T extends Record<string, string | undefined>>(values: T) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<
    Record<keyof T, string>
  >;
}

interface Before {
  manifest: Manifest;
  list: { version: number; rows: () => Iterable<Recordal> } | undefined;
}

/** The version that lies in the folder, with its rows where its file is still there. */
async function publishedBefore({ out, name }: BuildFlags): Promise<Before | undefined> {
  const path = join(out, `${name}.json`);
  if (!existsSync(path)) return undefined;
  const manifest = await manifestAt(path);
  const list = await convertLists([inputFile(join(out, manifest.file))], { contacts: true }).catch(
    () => undefined,
  );
  return { manifest, list: list && { version: manifest.version, rows: list.rows } };
}

function aName(text: string): string {
  if (!/^\w[\w.-]{0,60}$/.test(text))
    throw new InvalidArgumentError('letters, digits, ".", "-" and "_" only');
  return text;
}

function aVersion(text: string): number {
  const version = Number(text);
  if (!Number.isSafeInteger(version) || version < 1)
    throw new InvalidArgumentError('a whole number from 1 on');
  return version;
}
