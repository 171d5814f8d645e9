import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Files of results in a folder, by their paths in it. */
export function resultFiles(out: string): string[] {
  if (!existsSync(out)) return [];
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.(jsonl|parquet)$/.test(name) && !/(^|\/)_/.test(name)).sort();
}

/** What is left of half-written files. */
export function leftovers(out: string): string[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(part|lines)$/.test(name),
  );
}

/** One digest over all of them, names and bytes. */
export async function digestOf(out: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of resultFiles(out)) {
    hash.update(name);
    for await (const chunk of createReadStream(join(out, name))) hash.update(chunk as Buffer);
  }
  return hash.digest('hex');
}

/** How often each id from L0 on is in lines of results: rows that are lost, and rows that are there twice. */
export async function lostAndDoubled(out: string, rows: number): Promise<{ lost: number; doubled: number }> {
  const seen = new Uint8Array(rows);
  for (const name of resultFiles(out))
    for await (const line of createInterface({ input: createReadStream(join(out, name)) }))
      seen[Number(/^\{"id":"L(\d+)"/.exec(line)![1])]! += 1;
  return {
    lost: seen.filter((times) => times === 0).length,
    doubled: seen.filter((times) => times > 1).length,
  };
}
