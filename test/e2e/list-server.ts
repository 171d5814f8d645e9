import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADDRESS, type Publisher } from '../lists/publisher';

/** A publisher's files on a real https server of this machine. */
export interface ListServer {
  /** Address of the manifest. */
  address: string;
  close(): void;
}

/** Serves what a publisher has, whatever it has by then; its faults too. */
export async function serveLists(publisher: Publisher): Promise<ListServer> {
  const { origin } = new URL(ADDRESS);
  const server = createServer(certificate(), async (request, response) => {
    const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
    const answer = await publisher.fetch(`${origin}${request.url}`, {
      headers: headers as [string, string][],
    });
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `https://localhost:${port}${new URL(ADDRESS).pathname}`,
    close: () => void (server as Server).close(),
  };
}

/** Of our own making: the browsers of the tests are told to take any. */
export function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'lens-certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const words = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
  execFileSync('openssl', [...words, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  const made = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return made;
}
