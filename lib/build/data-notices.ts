import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageIn, wordsIn } from './licences';

/** Packages from whose data tables that ship are made (`lib/build/tables/`), and which ship no code of their own. */
const TABLES = ['opencc-js', 'pinyin-pro'];
/** The licence asks for its notice with every copy of the data; it is no package that would bring it. */
const UNICODE = 'Unicode character data and the confusables of UTS 39, 17.0 – Unicode-3.0';

/**
 * What the makers of data in our tables ask to be told with each copy: one text for each. What is but counted, as in the filters of
 * words, cannot be read out of a table, and is named where it is made.
 */
export function dataNotices(): string[] {
  const packages = TABLES.map((name) => {
    const folder = join('node_modules', name);
    const { version, license } = packageIn(folder);
    return `${name} ${version} (data) – ${license}\n\n${[wordsIn(folder), ...furtherIn(folder)].join('\n\n')}\n`;
  });
  return [`${UNICODE}\n\n${readFileSync('lib/build/unicode-3.0.txt', 'utf8').trim()}\n`, ...packages];
}

/** Licences of what a package itself has from others: the dictionaries of opencc-js are OpenCC's. */
function furtherIn(folder: string): string[] {
  const further = join(folder, 'LICENSES');
  if (!existsSync(further)) return [];
  return readdirSync(further).map((file) => readFileSync(join(further, file), 'utf8').trim());
}
