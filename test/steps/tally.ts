/** What `npm test` and `npm run check` have counted: steps count as tests. */
export class Tally {
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  readonly #failures: string[] = [];
  /** Number of skipped tests, by what they need. */
  readonly #needs = new Map<string, number>();

  pass(count = 1): void {
    this.#counts.passed += count;
  }

  fail(what: string): void {
    this.#counts.failed += 1;
    this.#failures.push(what);
  }

  /** A test that needs what is not on every machine says so in its name: "… (needs ../shared/pages)". */
  skip(test: string): void {
    const need = /\bneeds [^)]+/.exec(test)?.[0] ?? `no reason in its name: ${test}`;
    this.#counts.skipped += 1;
    this.#needs.set(need, (this.#needs.get(need) ?? 0) + 1);
  }

  /** Prints what failed and why tests were skipped, and the sum as the last line; a failure fails the process. */
  end(): void {
    for (const what of this.#failures) console.log(`failed: ${what}`);
    for (const [need, count] of this.#needs) console.log(`skipped: ${count}, ${need}`);
    const { passed, failed, skipped } = this.#counts;
    console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
    process.exitCode = failed > 0 ? 1 : 0;
  }
}
