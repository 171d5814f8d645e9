import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a test says that needs a browser, a document or a clock of its own, all of which outlive it in its process. One
 * whose room reaches for the browser unnamed fails to load without it, and gets named here.
 */
const KEEPS_SOMETHING = /wxt\/|#imports|fake-indexeddb|@vitest-environment|\bvi\.|lib\/(?:background|page)\//;

/**
 * Unit tests that leave nothing behind in their process, so that all of them may share one and what it has loaded:
 * loading the same modules anew for each file took as long as the tests.
 */
export function pureTests(): string[] {
  return readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((path) => join('test', path).replaceAll('\\', '/'))
    .filter((path) => /\.test\.tsx?$/.test(path) && !/^test\/(?:e2e|output)\//.test(path))
    .filter((path) => !KEEPS_SOMETHING.test(readFileSync(path, 'utf8')));
}
