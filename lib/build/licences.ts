import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import libraries from '../../entrypoints/options/libraries.json';

const LICENCE_FILE = /^licen[cs]e(\.(md|txt))?$/i;

/** A library by its name and version, and what it may be used under. */
export interface Library {
  name: string;
  licence: string;
}

/**
 * The licence of every library that travels with the extension, word for word where the library brings the words,
 * as most of them require when passed on; `more` are those of an edition. Throws where a library is not installed in the version named.
 */
export function licenceTexts(more: readonly Library[] = []): string {
  return oneBelowOther(
    [...libraries, ...more].map(
      ({ name, licence }) => `${name} – ${licence}\n\n${wordsIn(installedAt(name))}\n`,
    ),
  );
}

/** Licences in one file. */
export const oneBelowOther = (texts: readonly string[]) => texts.join(`\n${'-'.repeat(80)}\n\n`);

/** Folder of "name version" below node_modules: its own, or inside the library that needs that version. */
export function installedAt(nameAndVersion: string): string {
  const at = nameAndVersion.lastIndexOf(' ');
  const [name, version] = [nameAndVersion.slice(0, at), nameAndVersion.slice(at + 1)];
  const needers = libraries.map((library) => library.name.slice(0, library.name.lastIndexOf(' ')));
  const places = ['', ...needers.map((needer) => `${needer}/node_modules`)];
  const folder = places
    .map((place) => join('node_modules', place, name))
    .find((path) => existsSync(path) && packageIn(path).version === version);
  if (!folder) throw new Error(`${nameAndVersion} is not installed`);
  return folder;
}

/** What a package says of itself. */
export function packageIn(folder: string): { name: string; version: string; license: string } {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** The words of the licence that a package brings. */
export function wordsIn(folder: string): string {
  const file = readdirSync(folder).find((name) => LICENCE_FILE.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : 'Comes without the words of its licence.';
}
