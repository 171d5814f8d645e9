/** What `npm test` and `npm run check` have counted: steps count as tests. */
export class Tally {
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  readonly #failures: { what: string; why: string }[] = [];
  /** Number of skipped tests, by what they need. */
  readonly #needs = new Map<string, number>();

  pass(count = 1): void {
    this.#counts.passed += count;
  }

  /** `why`: what it said of itself, as far as it said anything. */
  fail(what: string, why = ''): void {
    this.#counts.failed += 1;
    this.#failures.push({ what, why });
  }

  /** A test that needs what is not on every machine says so in its name: "… (needs ../shared/pages)". */
  skip(test: string): void {
    const need = /\bneeds [^)]+/.exec(test)?.[0] ?? `no reason in its name: ${test}`;
    this.#counts.skipped += 1;
    this.#needs.set(need, (this.#needs.get(need) ?? 0) + 1);
  }

  /**
   * Prints what failed and why, why tests were skipped, and the sum as the last line; a failure fails the process. What a failure
   * said stands here again, because of a long run often only the end is kept.
   */
  end(): void {
    for (const { why } of this.#failures) if (why) console.log(why.slice(0, MOST_TOLD));
    for (const { what } of this.#failures) console.log(`failed: ${what}`);
    for (const [need, count] of this.#needs) console.log(`skipped: ${count}, ${need}`);
    const { passed, failed, skipped } = this.#counts;
    console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
    process.exitCode = failed > 0 ? 1 : 0;
  }
}

/** Of one failure: an example that a property failed with may be long. */
const MOST_TOLD = 4_000;
