import { access, readFile } from 'node:fs/promises';
import { Command } from 'commander';
import type { Recordal } from '../../domain/recordal';
import { convertLists } from '../../lists/convert';
import { ListAssembler, MemoryShards } from '../../lists/packing/assemble';
import { packedLines } from '../../lists/packing/codec';
import { applyDelta } from '../../lists/publication/delta';
import { contentDigest } from '../../lists/publication/digest';
import { fetchPublished, type Published } from '../../lists/publication/fetch-published';
import { type KnownState, parseKnownState } from '../../lists/publication/known-state';
import { UpdateProblem } from '../../lists/publication/manifest';
import { coverageLine } from '../../lists/reading/coverage-line';
import { jsonLine } from '../../text/controls';
import { printError } from '../output';
import { refuseStandardOutput } from '../standard-output';
import { complaintAbout } from '../system-fault';
import { UsageError } from '../usage-error';
import { writeFiles } from '../write-files';
import { inputFile } from './files';
import { proxyNotice } from './network-notice';

interface UpdateFlags {
  out: string;
  acceptKey?: boolean;
}

/** `lists update`: fetches a published list and checks it the way the extension does. The only command that uses the network. */
export function updateCommand(): Command {
  return new Command('update')
    .description('Fetch a published list if there is a new version, check it, and write it as JSON Lines.')
    .argument('<url>', 'address of the manifest')
    .requiredOption('--out <file>', 'the list; beside it, FILE.state.json remembers version and key')
    .option('--accept-key', 'trust the key that the publisher signs with now')
    .addHelpText(
      'after',
      '\nA proxy named by HTTPS_PROXY is used only with NODE_USE_ENV_PROXY=1 (Node 22.21, 24 and later);\ncertificates of your own authority by NODE_EXTRA_CA_CERTS=FILE.',
    )
    .action(async (url: string, flags: UpdateFlags) => {
      refuseStandardOutput('--out', flags.out);
      const notice = proxyNotice(process.env, process.versions.node);
      if (notice) printError(notice);
      const { known, listIsThere } = await knownState(flags);
      const published = await fetchPublished(url, known, { wholeOnly: !listIsThere }).catch(asUsageError);
      if (!published) return printError(jsonLine({ outcome: 'unchanged', version: known.version }));
      const { blocks, count } = await rowsOf(published, flags.out).catch(asUsageError);
      await writeFiles([
        { path: flags.out, blocks },
        { path: stateFile(flags.out), blocks: [`${JSON.stringify(published.state, null, 2)}\n`] },
      ]);
      const { manifest, clockOff } = published;
      printError(
        jsonLine({
          outcome: 'updated',
          name: manifest.name,
          version: manifest.version,
          date: manifest.date,
          count,
          ...(clockOff ? { clockOff } : {}),
        }),
      );
    });
}

function asUsageError(error: unknown): never {
  if (error instanceof UpdateProblem) throw new UsageError(`${error.message} (${error.code})`);
  if (error instanceof TypeError && /URL/.test(error.message))
    throw new UsageError('this is no address of a list');
  throw error;
}

const stateFile = (out: string) => `${out}.state.json`;

/**
 * What the last update left. Only where neither list nor state is there yet is this a first use, in which a key is
 * pinned unseen; a state that is gone, cut or unreadable says so, and no other key slips in. `--accept-key` is the
 * person's own word for the key that the publisher has now; the version stays, so that no older list passes with it.
 */
async function knownState({
  out,
  acceptKey = false,
}: UpdateFlags): Promise<{ known: KnownState; listIsThere: boolean }> {
  const listIsThere = await access(out).then(
    () => true,
    () => false,
  );
  const text = await stateText(stateFile(out));
  if (text === undefined) {
    if (!listIsThere || acceptKey) return { known: {}, listIsThere };
    throw new UsageError(
      `${stateFile(out)}: is not there, so it is not known whose list ${out} is. ${REMEDY}`,
    );
  }
  const state = parseKnownState(text);
  if (!state && !acceptKey)
    throw new UsageError(
      `${stateFile(out)}: is cut off or damaged, so the publisher's key is not known. Nothing was fetched. ${REMEDY}`,
    );
  const { key, version, ...caching } = state ?? {};
  const known = {
    ...(key && !acceptKey ? { key } : {}),
    ...(version !== undefined ? { version } : {}),
    ...(listIsThere ? caching : {}),
  };
  return { known, listIsThere };
}

const REMEDY = 'Bring it back from a copy, or ask the publisher for their key and repeat with --accept-key';

/** Undefined where there is no such file; any other failure is told, since it is no first use. */
async function stateText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw complaintAbout(path, error);
  }
}

/** The rows of the new version, verified against the manifest; whole where the delta does not lead there. */
async function rowsOf(
  published: Published,
  out: string,
): Promise<{ blocks: Iterable<Uint8Array>; count: number }> {
  if (published.delta) {
    try {
      const { rows } = await convertLists([inputFile(out)], { contacts: true });
      return await verified(applyDelta(rows(), published.delta), published);
    } catch {
      // The list on disk was changed by hand, or the delta is wrong: the whole list is there.
    }
  }
  return verified(published.rows(), published);
}

async function verified(rows: AsyncIterable<Recordal>, { manifest }: Published) {
  const store = new MemoryShards();
  const assembler = new ListAssembler(store);
  for await (const recordal of rows) await assembler.add(ofVersion(recordal, manifest));
  const { count, digest } = await assembler.finish();
  if (count !== manifest.count || (await contentDigest(digest.contents)) !== manifest.content)
    throw new UpdateProblem('content', `the rows are not the ${manifest.count} that the publisher announced`);
  return { blocks: blocks(store, coverageLine(manifest.coverage, manifest.date)), count };
}

/**
 * A row with what its version's manifest says, which whoever opens the file has no longer: a list would else speak for the day on
 * which it was fetched. In a list of searches each row has its own day.
 */
function ofVersion(
  { source, ...recordal }: Recordal,
  { name, date, expires, coverage }: Published['manifest'],
): Recordal {
  const own = coverage ? source?.date : undefined;
  return { ...recordal, source: { list: name, date: own ?? date, ...(expires ? { expires } : {}) } };
}

function* blocks(store: MemoryShards, line: string): Generator<Uint8Array> {
  yield new TextEncoder().encode(line);
  for (const shard of store.all()) {
    yield packedLines(shard);
    yield Uint8Array.of(10);
  }
}
