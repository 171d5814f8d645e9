import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/**
 * How a failure loses the words for a person: one that was foreseen has a notice, whose message is a key of the dictionary or
 * English. `failureOf` keeps it, `failureText` says it in the reader's language.
 */
const UNSAID = /\berror\.message\b|\bString\((?:error|reason|cause)\)/;

/** Where failures are shown. */
const files = ['components', 'entrypoints', join('lib', 'surfaces')]
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)))
  .filter((file) => /\.tsx?$/.test(file));

test.each(["const reason = error instanceof Error ? error.message : '';", 'fail(String(error));'])(
  'words that are lost are seen: %s',
  (line) => expect(line).toMatch(UNSAID),
);

test.each(['failureText(failureOf(error), t)', 'String(errors)', 'console.warn(error)'])(
  'what keeps them is none of it: %s',
  (line) => expect(line).not.toMatch(UNSAID),
);

test('no surface shows the message of a failure in the place of its words', () => {
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((file) => UNSAID.test(readFileSync(file, 'utf8')))).toEqual([]);
});
