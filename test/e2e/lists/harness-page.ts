import { build } from 'vite';

/** Builds the harness into one page with its script inside. */
export async function harnessPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'test/e2e/lists/harness.ts', formats: ['iife'], name: 'listsHarness' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = (first as { output: { type: string; code?: string }[] }).output.find(
    ({ type }) => type === 'chunk',
  );
  const code = chunk!.code!.replaceAll('</script', '<\\/script');
  return `<!doctype html><meta charset="utf-8"><title>lists</title><script>${code}</script>`;
}
