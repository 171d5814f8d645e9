import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { certificate } from './list-server';

/** Pictures on a real https server of this machine. */
export interface PictureServer {
  /** Address of a picture by its path. */
  address(path: string): string;
  /** Paths that a script asked for, in their order: what a page shows by itself is not among them. */
  fetched: string[];
  close(): void;
}

/** What a page of a test's own is made of; everything else is called a PNG, whatever it is. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.gz': 'application/octet-stream',
};

/** Serves files by their path; 404 for all others. */
export async function servePictures(files: Readonly<Record<string, Uint8Array>>): Promise<PictureServer> {
  const fetched: string[] = [];
  const server = createServer(certificate(), (request, response) => {
    const path = (request.url ?? '/').slice(1);
    if (request.headers['sec-fetch-dest'] !== 'image') fetched.push(path);
    const bytes = files[path];
    response.writeHead(bytes ? 200 : 404, { 'content-type': TYPES[extname(path)] ?? 'image/png' }).end(bytes);
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: (path) => `https://localhost:${port}/${path}`,
    fetched,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
