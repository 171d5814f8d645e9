import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import preact from '@preact/preset-vite';
import { build, type InlineConfig, preview } from 'vite';

/** A surface of the gallery: its name, window size in CSS pixels and states. */
export interface SurfacePages {
  name: string;
  size: [width: number, height: number];
  states: string[];
}

export interface ServedGallery {
  address: string;
  surfaces: SurfacePages[];
}

/** From the repository's root: where the built galleries lie, each process's own; two may run at once. */
const BUILT = 'test/output/gallery-';
const GALLERY: InlineConfig = {
  configFile: false,
  root: 'test/screens/gallery',
  publicDir: '../../../public',
  logLevel: 'error',
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
};
const HOW = { emptyOutDir: true, target: 'esnext', minify: false } as const;

let served: Promise<ServedGallery> | undefined;

/**
 * Builds the gallery of surfaces, serves it on a free local port, and tells what it holds: once for all who ask in a
 * process, with which it goes.
 */
export function serveGallery(): Promise<ServedGallery> {
  served ??= buildAndServe();
  return served;
}

async function buildAndServe(): Promise<ServedGallery> {
  mkdirSync(dirname(BUILT), { recursive: true });
  const folder = resolve(mkdtempSync(BUILT));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outDir = join(folder, 'pages');
  await build({ ...GALLERY, build: { ...HOW, outDir } });
  const server = await preview({ ...GALLERY, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  server.httpServer.unref();
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('the gallery got no address');
  return { address, surfaces: await surfacesOf(join(folder, 'surfaces')) };
}

/**
 * Asked from the gallery itself, so that there is no second list of what it holds. Bundled for this process first: loading
 * its modules one by one takes four times as long.
 */
async function surfacesOf(outDir: string): Promise<SurfacePages[]> {
  await build({ ...GALLERY, publicDir: false, build: { ...HOW, outDir, ssr: 'surfaces.tsx' } });
  const made = pathToFileURL(join(outDir, 'surfaces.js')).href;
  const { SURFACES } = (await import(/* @vite-ignore */ made)) as typeof import('./gallery/surfaces');
  return Object.entries(SURFACES).map(([name, { size, states }]) => ({
    ...{ name, size, states: Object.keys(states) },
  }));
}
