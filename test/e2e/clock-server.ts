import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { openAuthority } from '../timestamp/authority';
import { certificate } from './list-server';

/** A timestamp server of this machine, over https. */
export interface ClockServer {
  address: string;
  /** The certificate of its issuer, as PEM. */
  root: string;
  /** Bytes of each question that came. */
  asked: Uint8Array[];
  close(): void;
}

export async function serveClock(): Promise<ClockServer> {
  const authority = openAuthority();
  const asked: Uint8Array[] = [];
  const server = createServer(certificate(), (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const question = new Uint8Array(Buffer.concat(parts));
      asked.push(question);
      response.writeHead(200, { 'content-type': 'application/timestamp-reply' });
      response.end(Buffer.from(authority.answer(question)));
    });
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `https://localhost:${port}/tsa`,
    root: authority.root.pem,
    asked,
    close() {
      server.closeAllConnections();
      server.close();
      authority.close();
    },
  };
}
