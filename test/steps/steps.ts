import { existsSync, readFileSync, rmSync } from 'node:fs';
import { runLabelled } from './labelled';
import type { Tally } from './tally';

/** Steps of a run, each of which adds what it finds to the tally. */
export function stepsInto(tally: Tally) {
  return {
    /** Runs a script of package.json; whether it went well. */
    async script(name: string): Promise<boolean> {
      const began = performance.now();
      const status = await runLabelled(name, 'npm', ['run', '--silent', name]);
      console.log(`${name} │ ${status === 0 ? 'done' : 'failed'} after ${secondsSince(began)} s`);
      if (status === 0) tally.pass();
      else tally.fail(`npm run ${name}`);
      return status === 0;
    },

    /** Runs projects of vitest.config.ts (`*` stands for any letters) and adds their tests; no report is a failure. */
    async tests(
      project: string,
      env: Record<string, string> = {},
      options: readonly string[] = [],
    ): Promise<void> {
      const label = project.replace('*', '');
      const report = `test/output/${label}.json`;
      rmSync(report, { force: true });
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const words = ['vitest', 'run', '--project', project, ...options, ...reporters];
      const cache = { VITEST_CACHE: `node_modules/.cache/vitest-${label}` };
      const status = await runLabelled(label, 'npx', words, { ...cache, ...env });
      if (!existsSync(report)) {
        tally.fail(`the ${label} tests ended without a report`);
        return;
      }
      const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
      const all = testResults.flatMap(({ assertionResults }) => assertionResults);
      const failed = all.filter(({ status }) => status === 'failed');
      tally.pass(all.filter(({ status }) => status === 'passed').length);
      for (const { fullName, failureMessages } of failed)
        tally.fail(`${label}: ${fullName}`, failureMessages.join('\n'));
      for (const { status, fullName, tags } of all)
        if (status !== 'passed' && status !== 'failed')
          tally.skip(options.includes(WITHOUT_HEAVY) && tags.includes('heavy') ? 'needs npm test' : fullName);
      // A file that does not load, or what goes before its tests: they are told as skipped, and not one as failed.
      const broken = testResults.filter(
        ({ status, assertionResults }) =>
          status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
      );
      for (const { name, message } of broken) tally.fail(`${label}: ${name}, outside its tests`, message);
      // An error outside any file, such as an unhandled rejection, fails the run without failing a test.
      if (status !== 0 && failed.length + broken.length === 0)
        tally.fail(`${label}: an error outside any test`);
    },
  };
}

interface Report {
  testResults: { name: string; status: string; message: string; assertionResults: Assertion[] }[];
}

interface Assertion {
  status: string;
  fullName: string;
  tags: string[];
  failureMessages: string[];
}

/** Leaves out the tests that are tagged heavy. */
export const WITHOUT_HEAVY = '--tagsFilter=!heavy';

const secondsSince = (began: number) => Math.round((performance.now() - began) / 1000);
