import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A clock of its own: what one file left for later came in the middle of another's. Or a module put in the place of
 * another: a file that the same process had run before found whichever of the two was loaded first.
 */
const ALONE = /useFakeTimers|\bvi\.(?:do)?[mM]ock\(/;
const HAS_DOCUMENT = /@vitest-environment/;
/**
 * What a test says that needs the extension's own modules or a clock of its own. One whose room reaches for the browser
 * unnamed fails to load without it, and gets named here.
 */
const KEEPS_SOMETHING = /wxt\/|#imports|fake-indexeddb|\bvi\.|lib\/(?:background|page)\//;

export interface UnitTests {
  /** Each has its process. */
  alone: string[];
  /** Draw into a document, which each finds new; one process holds many. */
  withDocument: string[];
  /** Need the extension's modules and storage, which each finds empty; one process holds many. */
  withExtension: string[];
  /** Leave nothing behind: one process holds all of them and what it has loaded. */
  pure: string[];
}

/** The unit tests by what their process must give them: loading the same modules for each file took as long as the tests. */
export function unitTests(): UnitTests {
  const tests: UnitTests = { alone: [], withDocument: [], withExtension: [], pure: [] };
  for (const name of readdirSync('test', { recursive: true, encoding: 'utf8' })) {
    const path = join('test', name).replaceAll('\\', '/');
    if (!/\.test\.tsx?$/.test(path) || /^test\/(?:e2e|output)\//.test(path)) continue;
    const text = readFileSync(path, 'utf8');
    if (ALONE.test(text)) tests.alone.push(path);
    else if (HAS_DOCUMENT.test(text)) tests.withDocument.push(path);
    else tests[KEEPS_SOMETHING.test(text) ? 'withExtension' : 'pure'].push(path);
  }
  return tests;
}
