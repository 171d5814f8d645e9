import { writeFileSync } from 'node:fs';
import { type InlineConfig, zip } from 'wxt';
import { packageIn } from '../../lib/build/licences';

/**
 * Packs the project in the current folder for both browsers, as `npm run zip` does, and writes to the file that is named
 * which libraries came to be in the builds, workers and all: `[{ name, licence }]`, by their names.
 */
const [report] = process.argv.slice(2);
if (!report) throw new Error('no file named for the report');

const used = new Map<string, string>();
const listener = {
  name: 'libraries',
  generateBundle(_: unknown, bundle: Record<string, object>) {
    for (const chunk of Object.values(bundle)) for (const id of modulesOf(chunk)) note(id);
  },
};

/** Modules of which at least a line is left in a chunk. */
function modulesOf(chunk: object): string[] {
  const { modules = {} } = chunk as { modules?: Record<string, { renderedLength: number }> };
  return Object.keys(modules).filter((id) => modules[id]!.renderedLength > 0);
}

function note(id: string): void {
  const folder = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
  if (!folder) return;
  const { name, version, license } = packageIn(folder);
  used.set(`${name} ${version}`, license);
}

const listening: InlineConfig['vite'] = () => ({
  plugins: [listener],
  worker: { plugins: () => [listener] },
});
for (const browser of ['chrome', 'firefox']) await zip({ browser, manifestVersion: 3, vite: listening });
const found = [...used].map(([name, licence]) => ({ name, licence }));
writeFileSync(report, JSON.stringify(found.sort((a, b) => (a.name < b.name ? -1 : 1))));
