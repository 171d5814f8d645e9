import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, describe, expect, test } from 'vitest';
import { callOf } from '../cli/mcp/agent';
import { HOSTILE_TEXTS } from '../cli/mcp/hostile-listings';

const PROGRAM = resolve('.output/cli/recordal-lens.mjs');
/** What finds the command that was typed, and loads it alone. */
const COMMANDS = resolve(dirname(PROGRAM), 'parts/command-line.mjs');
const folder = mkdtempSync(join(tmpdir(), 'lens-mcp-'));
const list = join(folder, 'list.jsonl');
const term = { validFrom: '2020-01-01', validTo: '2029-12-31' };
writeFileSync(list, `${JSON.stringify({ recordNo: 'T1', markText: 'NIKE', classes: [25], ...term })}\n`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Ends the program, with a code of its own, as soon as anything in it opens a socket. */
const NO_SOCKET = `data:text/javascript,${encodeURIComponent(`
  import dgram from 'node:dgram';
  import net from 'node:net';
  const end = () => process.exit(97);
  net.Socket.prototype.connect = end;
  net.Server.prototype.listen = end;
  dgram.Socket.prototype.bind = end;
  dgram.Socket.prototype.send = end;
`)}`;
const WORDS = [PROGRAM, 'mcp', '--list', list, '--on', '2026-06-01'];

const line = (message: object) => `${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`;
const INITIALIZE = line({
  id: 1,
  method: 'initialize',
  params: {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'test', version: '1' },
  },
});
const SCREEN = line({
  id: 2,
  method: 'tools/call',
  params: { name: 'screen', arguments: { listings: [{ title: 'Nike \u202Eshoes' }] } },
});

describe('the server of tools', () => {
  test('answers the protocol’s own client, and opens no socket', async () => {
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(
      new StdioClientTransport({ command: process.execPath, args: ['--import', NO_SOCKET, ...WORDS] }),
    );
    const call = callOf(client);
    expect(client.getServerVersion()?.name).toBe('recordal-lens');
    expect((await client.listTools()).tools.map(({ name }) => name)).toContain('suggest');
    const listings = HOSTILE_TEXTS.map((hostile, id) => ({ id, title: `Nike running shoes ${hostile}` }));
    const { data } = await call('screen', { listings });
    expect(data.results.map(({ outcome }) => outcome)).toEqual(HOSTILE_TEXTS.map(() => 'conflict'));
    expect(data.results.map(({ findings }) => findings[0]?.recordNo)).toEqual(HOSTILE_TEXTS.map(() => 'T1'));
    expect((await call('explain', { listing: { title: 'N1ke shoes' } })).data.quotes).toContain('N1ke');
    expect((await call('look_up', { mark: 'nike' })).data.recordals).toHaveLength(1);
    expect((await call('list_status', {})).data.lists).toHaveLength(1);
    expect((await call('screen', { listings: 7 })).isError).toBe(true);
    await client.close();
  });

  test('answers what was asked before stdin was closed, whole lines only, and ends with 0', async () => {
    const child = spawn(process.execPath, WORDS);
    const [out, err] = [text(child.stdout), text(child.stderr)];
    child.stdin.end(`${INITIALIZE}no message\n${SCREEN}`);
    const [code] = await once(child, 'close');
    const lines = (await out).trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines.map((answer) => JSON.parse(answer).id)).toEqual([1, 2]);
    expect(lines.join('')).not.toContain('\u202E');
    expect(JSON.parse(lines[1]!).result.structuredContent.results[0].title).toBe('Nike \u202Eshoes');
    expect((await err).split('\n')).toContain(
      'recordal-lens: a message is none of the protocol, and was left out',
    );
  });

  test('ends when it is told to', async () => {
    const child = spawn(process.execPath, WORDS);
    child.stdin.write(INITIALIZE);
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([143, null]);
  });

  test('ends in one line at a message without an end', async () => {
    const child = spawn(process.execPath, WORDS);
    const err = text(child.stderr);
    // The program ends before it has read all of it.
    child.stdin.on('error', () => {});
    child.stdin.end('x'.repeat(9 << 20));
    expect(await once(child, 'close')).toEqual([2, null]);
    expect((await err).trimEnd().split('\n').at(-1)).toBe(
      'recordal-lens: stdin: a message is longer than 8388608 bytes',
    );
  });

  test('costs other commands nothing: no part that they start with holds the protocol', () => {
    const loads = [...readFileSync(COMMANDS, 'utf8').matchAll(/^\s*(\w+): async .*import\("(\.[^"]+)"\)/gm)];
    const others = loads.filter(([, name]) => name !== 'mcp');
    expect(loads.length - others.length).toBe(1);
    expect(others.length).toBeGreaterThan(5);
    const started = new Set([
      PROGRAM,
      COMMANDS,
      ...others.map(([, , part]) => resolve(dirname(COMMANDS), part!)),
    ]);
    for (const file of started) {
      const code = readFileSync(file, 'utf8');
      for (const [, part] of code.matchAll(/^import .*?["'](\.[^"']+)["'];$/gm))
        started.add(resolve(dirname(file), part!));
      expect(code, file).not.toMatch(/#region node_modules\/(?:@modelcontextprotocol|zod|ajv)\//);
    }
  });
});
