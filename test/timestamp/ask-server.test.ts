import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { askServer } from '../../lib/timestamp/ask-server';

/** Asks a server of this machine that answers so. */
async function askOne(answer: RequestListener): Promise<Uint8Array> {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    const { port } = server.address() as AddressInfo;
    return await askServer(`http://127.0.0.1:${port}/tsa`, Uint8Array.of(1, 2, 3));
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('the question goes as RFC 3161 says, and the answer comes back as it is', async () => {
  let asked: unknown;
  const answer = await askOne((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      asked = [
        request.method,
        request.headers['content-type'],
        request.headers.cookie,
        [...Buffer.concat(parts)],
      ];
      response.end(Buffer.of(4, 5, 6));
    });
  });
  expect(asked).toEqual(['POST', 'application/timestamp-query', undefined, [1, 2, 3]]);
  expect([...answer]).toEqual([4, 5, 6]);
});

test('a server that never ends does not fill the memory', async () => {
  const answer = await askOne((_, response) => {
    const write = () => {
      while (response.write(Buffer.alloc(1 << 16)));
      response.once('drain', write);
    };
    write();
  });
  expect(answer.length).toBeLessThan(1 << 20);
});

test.each([404, 500, 302])('an answer of %i is none', async (status) => {
  const headers = { location: 'http://127.0.0.1:9/' };
  await expect(askOne((_, response) => response.writeHead(status, headers).end())).rejects.toThrow();
});
