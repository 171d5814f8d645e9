import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A document or a clock of its own: what one file left for later came in the middle of another's. */
const ALONE = /@vitest-environment|useFakeTimers/;
/**
 * What a test says that needs the extension's own modules or a clock of its own. One whose room reaches for the browser
 * unnamed fails to load without it, and gets named here.
 */
const KEEPS_SOMETHING = /wxt\/|#imports|fake-indexeddb|\bvi\.|lib\/(?:background|page)\//;

export interface UnitTests {
  /** Each has its process: with many documents or clocks in one, a press now and then reached nothing. */
  alone: string[];
  /** Need the extension's modules and storage, which each finds empty; one process holds many. */
  withExtension: string[];
  /** Leave nothing behind: one process holds all of them and what it has loaded. */
  pure: string[];
}

/** The unit tests by what their process must give them: loading the same modules for each file took as long as the tests. */
export function unitTests(): UnitTests {
  const tests: UnitTests = { alone: [], withExtension: [], pure: [] };
  for (const name of readdirSync('test', { recursive: true, encoding: 'utf8' })) {
    const path = join('test', name).replaceAll('\\', '/');
    if (!/\.test\.tsx?$/.test(path) || /^test\/(?:e2e|output)\//.test(path)) continue;
    const text = readFileSync(path, 'utf8');
    if (ALONE.test(text)) tests.alone.push(path);
    else tests[KEEPS_SOMETHING.test(text) ? 'withExtension' : 'pure'].push(path);
  }
  return tests;
}
