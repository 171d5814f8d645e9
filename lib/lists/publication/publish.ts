import type { Recordal } from '../../domain/recordal';
import { gzipLines } from '../../tabular/gzip-lines';
import { contentHash } from '../packing/assemble';
import { rowLine } from '../packing/codec';
import { coverageLine } from '../reading/coverage-line';
import { deltaLines, withDayOnly, withoutSource } from './delta';
import { contentDigest, sha256 } from './digest';
import { MANIFEST_FORMAT, type Manifest } from './manifest';

/** What a publisher says about a list; the rest of the manifest is computed. */
export type Publication = Pick<Manifest, 'name' | 'version' | 'date'> &
  Partial<Pick<Manifest, 'title' | 'regime' | 'publisher' | 'licence' | 'expires' | 'coverage'>>;

/** Files to put into one folder of a server. */
export interface PublishedFiles {
  manifest: Manifest;
  files: { name: string; bytes: Uint8Array }[];
}

/**
 * Packs a list for publication: gzip JSON Lines, a manifest, and a delta from the version before if its rows are
 * given. Rows are published without where they were read from; in a list of searches each keeps its day.
 */
export async function publishList(
  publication: Publication,
  rows: () => Iterable<Recordal>,
  before?: { version: number; rows: () => Iterable<Recordal> },
): Promise<PublishedFiles> {
  const contents: number[] = [];
  const { coverage } = publication;
  const published = coverage ? withDayOnly : withoutSource;
  const list = await packed(
    (function* () {
      yield coverageLine(coverage);
      for (const recordal of rows()) {
        contents.push(contentHash(recordal));
        yield `${rowLine(published(recordal))}\n`;
      }
    })(),
  );
  const file = `${publication.name}-${publication.version}.jsonl.gz`;
  const files = [{ name: file, bytes: list }];
  const manifest: Manifest = {
    format: MANIFEST_FORMAT,
    ...publication,
    created: `${new Date().toISOString().slice(0, 19)}Z`,
    count: contents.length,
    file,
    bytes: list.length,
    sha256: await sha256(list),
    content: await contentDigest(Float64Array.from(contents)),
  };
  if (before) {
    const delta = await packed(deltaLines(before.rows(), rows(), published));
    const name = `${publication.name}-${before.version}-${publication.version}.delta.jsonl.gz`;
    // A delta as large as the list saves nothing.
    if (delta.length * 2 < list.length) {
      files.push({ name, bytes: delta });
      manifest.delta = { from: before.version, file: name, bytes: delta.length, sha256: await sha256(delta) };
    }
  }
  return { manifest, files };
}

async function packed(lines: Iterable<string>): Promise<Uint8Array> {
  return new Uint8Array(await (await gzipLines(lines)).arrayBuffer());
}
