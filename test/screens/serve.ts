import preact from '@preact/preset-vite';
import { createServer } from 'vite';

/** A surface of the gallery: its name, window size in CSS pixels and states. */
export interface SurfacePages {
  name: string;
  size: [width: number, height: number];
  states: string[];
}

/** Serves the gallery of surfaces from source on a free local port, and tells what it holds. */
export async function serveGallery(): Promise<{
  address: string;
  surfaces: SurfacePages[];
  close(): Promise<void>;
}> {
  const server = await createServer({
    configFile: false,
    root: 'test/screens/gallery',
    publicDir: '../../../public',
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', fs: { allow: ['.'] }, hmr: false, watch: null },
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('the gallery got no address');
  const { SURFACES } = (await server.ssrLoadModule('/surfaces.tsx')) as typeof import('./gallery/surfaces');
  const surfaces = Object.entries(SURFACES).map(([name, { size, states }]) => ({
    ...{ name, size, states: Object.keys(states) },
  }));
  return { address, surfaces, close: () => server.close() };
}
