import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { proxyTo } from './authority-server';
import { answerFor, type Served, type TestProxy } from './browsers/browser';
import { certificate } from './list-server';

/** Pages behind their own addresses, without a driver between them and the browser. */
export interface SiteServer {
  proxy: TestProxy;
  /** Addresses that were asked for, in their order. */
  requests: string[];
  close(): void;
}

/** Serves pages from this machine under their own names, for what browsers do only while nobody stops their requests. */
export async function serveSites(served: Served): Promise<SiteServer> {
  const requests: string[] = [];
  const hosts = [...new Set(Object.keys(served).map((url) => new URL(url).hostname))];
  const server = createServer(certificate(), (request, response) => {
    const url = `https://${request.headers.host}${request.url}`;
    requests.push(url);
    const { status, body, contentType = 'text/plain', headers = {} } = answerFor(served, url);
    response.writeHead(status, { ...headers, 'content-type': contentType }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const proxy = await proxyTo((server.address() as AddressInfo).port, hosts);
  return {
    proxy: { port: (proxy.address() as AddressInfo).port, hosts },
    requests,
    close() {
      proxy.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
