import { writeSummary } from './summary';
import { count, emptyTally } from './tally';

/** Counts lines of JSON on their way to whoever reads them, for the summary of a run over one input. */
export class CountedOutput {
  readonly #tally = emptyTally();
  readonly #started = performance.now();
  readonly #utf8 = new TextDecoder();

  /** @param lines whole ones */
  add(lines: Uint8Array): void {
    const text = this.#utf8.decode(lines).trimEnd();
    if (text !== '') for (const line of text.split('\n')) count(this.#tally, line);
  }

  /** @param version of the lists. Throws a UsageError. */
  async write(path: string, version: string): Promise<void> {
    const { user, system } = process.cpuUsage();
    const seconds = (performance.now() - this.#started) / 1000;
    await writeSummary(path, { tally: this.#tally, version, seconds, cpuSeconds: (user + system) / 1e6 });
  }
}
