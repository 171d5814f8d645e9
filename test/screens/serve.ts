import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { build, createServer, type InlineConfig, preview } from 'vite';

/** A surface of the gallery: its name, window size in CSS pixels and states. */
export interface SurfacePages {
  name: string;
  size: [width: number, height: number];
  states: string[];
}

/** From the repository's root: where the built galleries lie, each server's own; two may run at once. */
const BUILT = 'test/output/gallery-';
const GALLERY: InlineConfig = {
  configFile: false,
  root: 'test/screens/gallery',
  publicDir: '../../../public',
  logLevel: 'error',
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
};

/** Builds the gallery of surfaces, serves it on a free local port, and tells what it holds. */
export async function serveGallery(): Promise<{
  address: string;
  surfaces: SurfacePages[];
  close(): Promise<void>;
}> {
  mkdirSync(dirname(BUILT), { recursive: true });
  const outDir = resolve(mkdtempSync(BUILT));
  await build({ ...GALLERY, build: { outDir, emptyOutDir: true, target: 'esnext', minify: false } });
  const server = await preview({ ...GALLERY, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('the gallery got no address');
  return {
    address,
    surfaces: await surfacesOf(),
    async close() {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}

/** Asked from the gallery itself, so that there is no second list of what it holds. */
async function surfacesOf(): Promise<SurfacePages[]> {
  const server = await createServer({
    ...GALLERY,
    server: { middlewareMode: true, hmr: false, watch: null },
  });
  const { SURFACES } = (await server.ssrLoadModule('/surfaces.tsx')) as typeof import('./gallery/surfaces');
  await server.close();
  return Object.entries(SURFACES).map(([name, { size, states }]) => ({
    ...{ name, size, states: Object.keys(states) },
  }));
}
