import { createServer as createProxy, type Server as ProxyServer } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { fileSources } from '../../lib/sources/file-sources';
import type { Authorities } from '../lists/authority';
import type { TestProxy } from './browsers/browser';
import { certificate } from './list-server';

/** The authorities' hosts, as far as a browser behind this proxy can tell. */
export interface AuthorityServer {
  proxy: TestProxy;
  close(): void;
}

/** Serves what the authorities publish, under their own names: a proxy leads the browser to a server of this machine. */
export async function serveAuthorities(authorities: Authorities): Promise<AuthorityServer> {
  const hosts = fileSources.map(({ newest }) => new URL(newest.address).hostname);
  const server = createServer(certificate(), async (request, response) => {
    const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
    const url = `https://${request.headers.host}${request.url}`;
    const answer = await authorities.fetch(url, { headers: headers as [string, string][] });
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const proxy = await proxyTo((server.address() as AddressInfo).port, hosts);
  return {
    proxy: { port: (proxy.address() as AddressInfo).port, hosts },
    close: () => {
      proxy.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A proxy that leads these hosts to a port of this machine, and nothing else anywhere; it listens. */
export async function proxyTo(port: number, hosts: readonly string[]): Promise<ProxyServer> {
  const proxy = createProxy((_, response) => response.writeHead(502).end());
  proxy.on('connect', ({ url = '' }, browser: Socket) => {
    browser.on('error', () => {});
    if (!hosts.includes(url.split(':')[0]!)) return browser.end('HTTP/1.1 502 Not here\r\n\r\n');
    const server = connect(port, '127.0.0.1', () => {
      browser.write('HTTP/1.1 200 Connected\r\n\r\n');
      server.pipe(browser).pipe(server);
    });
    server.on('error', () => browser.destroy());
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  return proxy;
}
