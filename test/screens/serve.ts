import preact from '@preact/preset-vite';
import { createServer } from 'vite';

/** Serves the gallery of surfaces from source on a free local port. */
export async function serveGallery(): Promise<{ address: string; close(): Promise<void> }> {
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
  return { address, close: () => server.close() };
}
