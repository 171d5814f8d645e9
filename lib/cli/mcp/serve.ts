import { once } from 'node:events';
import { Writable } from 'node:stream';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { steeringEscaped } from '../../text/controls';
import { LineCutter } from '../filter/line-cutter';
import { printError, writeSafe } from '../output';
import { UsageError } from '../usage-error';
import type { Desk } from './desk';
import { passedOver, refusedRequest } from './passed-over';
import { agentServer } from './server';

/** Bytes of a message: the most listings with the longest titles in Latin letters, twice. */
const LONGEST_MESSAGE = 8 << 20;

/**
 * Answers calls on stdin until it is closed; what was asked by then is answered.
 * @throws UsageError for a message that is longer than anybody keeps.
 */
export async function serve(desk: Desk): Promise<void> {
  const server = agentServer(desk);
  server.onerror = () => printError('recordal-lens: a message is none of the protocol, and was left out');
  const tooLong = new Promise<never>((_, refuse) => {
    server.onclose = () => refuse(new UsageError(`stdin: a message is longer than ${LONGEST_MESSAGE} bytes`));
  });
  const ended = once(process.stdin, 'end');
  const out = messages();
  const connected = server.connect(
    new StdioServerTransport(process.stdin, out, { maxBufferSize: LONGEST_MESSAGE }),
  );
  const lines = new LineCutter();
  process.stdin.on('data', (chunk: Uint8Array) => {
    for (const line of lines.push(chunk))
      if (line !== 'too long')
        for (const id of passedOver(DECODER.decode(line))) out.write(refusedRequest(id));
  });
  await connected;
  await Promise.race([ended, tooLong]);
}

const DECODER = new TextDecoder();

/** Stdout, for whole messages: control and direction characters in them are escaped, which JSON's readers do not see. */
function messages(): Writable {
  return new Writable({
    decodeStrings: false,
    write(message: string, _, done) {
      writeSafe(process.stdout, `${steeringEscaped(message.trimEnd())}\n`, 1).then(() => done(), done);
    },
  });
}
