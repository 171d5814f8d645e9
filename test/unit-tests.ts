import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const IN_A_DOCUMENT = /@vitest-environment/;
/**
 * What a test says that needs the extension's own modules or a clock of its own. One whose room reaches for the browser
 * unnamed fails to load without it, and gets named here.
 */
const KEEPS_SOMETHING = /wxt\/|#imports|fake-indexeddb|\bvi\.|lib\/(?:background|page)\//;

export interface UnitTests {
  /** Draw into a document. Each has its process: with many documents in one, a press now and then reached nothing. */
  inDocument: string[];
  /** Need the extension's modules, its storage and clocks. Each has its process: a write that one put off came in another. */
  withExtension: string[];
  /** Leave nothing behind: one process holds all of them and what it has loaded. */
  pure: string[];
}

/** The unit tests by what their process must give them: loading the same modules for each file took as long as the tests. */
export function unitTests(): UnitTests {
  const tests: UnitTests = { inDocument: [], withExtension: [], pure: [] };
  for (const name of readdirSync('test', { recursive: true, encoding: 'utf8' })) {
    const path = join('test', name).replaceAll('\\', '/');
    if (!/\.test\.tsx?$/.test(path) || /^test\/(?:e2e|output)\//.test(path)) continue;
    const text = readFileSync(path, 'utf8');
    if (IN_A_DOCUMENT.test(text)) tests.inDocument.push(path);
    else tests[KEEPS_SOMETHING.test(text) ? 'withExtension' : 'pure'].push(path);
  }
  return tests;
}
