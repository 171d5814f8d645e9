export type Engine = 'chromium' | 'firefox';

/**
 * Whether the tests of an engine belong to this run: each engine's are a project of their own (vitest.config.ts), so
 * that both run side by side. Outside of any project, and in one that names no engine, all belong to it.
 */
export function runsIn(engine: Engine): boolean {
  const { TEST_ENGINE } = process.env;
  return !TEST_ENGINE || TEST_ENGINE === engine;
}

/** For `describe.each` and `test.each` of what one engine alone can show: once in its own run, in the other's not at all. */
export const only = (engine: Engine): Engine[] => (runsIn(engine) ? [engine] : []);
