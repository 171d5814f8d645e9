import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a program that installs the package is told of it. What it is built from is in the bundles already. */
const KEPT = [
  ...['name', 'version', 'description', 'license', 'private', 'type', 'engines'],
  ...['bin', 'exports', 'files', 'optionalDependencies', 'peerDependencies', 'peerDependenciesMeta'],
];
const FOLDER = '.output/package';

/**
 * `npm run package`: puts what is built into a folder of its own, from which npm packs it: command line and library, without
 * the project's own scripts and dependencies, which whoever installs it has no use for.
 */
const project: Record<string, unknown> = JSON.parse(readFileSync('package.json', 'utf8'));
const described = Object.fromEntries(Object.entries(project).filter(([name]) => KEPT.includes(name)));
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const part of [...(project.files as string[]), 'LICENSE'])
  cpSync(part, join(FOLDER, part), { recursive: true });
cpSync('lib/library/LIBRARY.md', join(FOLDER, 'README.md'));
writeFileSync(join(FOLDER, 'package.json'), `${JSON.stringify(described, null, 2)}\n`);
