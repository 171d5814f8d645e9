import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { compile } from 'svelte/compiler';
import { build, type Plugin, type Rolldown } from 'vite';

/** An app of a framework: what its server sends, and the script that takes it over in the browser (`shop.hydrate()`). */
export interface ServerRendered {
  /** What stands in the page's `#root`. */
  html: string;
  /** The whole page, where the app can be all of it (`shop.hydratePage()`). */
  page?: string;
  script: string;
}

interface Shop {
  render(): Promise<string>;
  renderPage?(): Promise<string>;
}

/** React 18 stands beside React 19 under names of its own. */
const REACT_18 = [
  { find: /^react-dom(?=\/|$)/, replacement: 'react-dom18' },
  { find: /^react(?=\/|$)/, replacement: 'react18' },
];

const FRAMEWORKS = {
  'React 18': { entry: 'react.js', alias: REACT_18 },
  'React 19': { entry: 'react.js', alias: [] },
  'Vue 3': { entry: 'vue.js', alias: [] },
  'Svelte 5': { entry: 'svelte.js', alias: [] },
};
export type Framework = keyof typeof FRAMEWORKS;
export const ALL_FRAMEWORKS = Object.keys(FRAMEWORKS) as Framework[];

/** Bundles an app as a shop's page would load it, and renders it as its server would. */
export async function serverRendered(framework: Framework): Promise<ServerRendered> {
  const { entry, alias } = FRAMEWORKS[framework];
  const script = await bundled(entry, alias);
  runInThisContext(script);
  const { shop } = globalThis as never as { shop: Shop };
  const page = await shop.renderPage?.();
  return { html: await shop.render(), script, ...(page && { page }) };
}

/** An app as one script, as a page would load it. */
export async function bundled(entry: string, alias: typeof REACT_18 = []): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    resolve: { alias },
    plugins: [svelteComponents],
    build: {
      write: false,
      minify: false,
      lib: { entry: `${import.meta.dirname}/${entry}`, formats: ['iife'], name: 'app' },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]!.output[0].code;
}

/** A component by its compiler, for the server or the browser as its address asks. */
const svelteComponents: Plugin = {
  name: 'svelte-components',
  enforce: 'pre',
  load(id) {
    const [file, side] = id.split('?');
    if (!file?.endsWith('.svelte')) return undefined;
    const generate = side === 'server' ? 'server' : 'client';
    return compile(readFileSync(file, 'utf8'), { generate, filename: file }).js.code;
  },
};
