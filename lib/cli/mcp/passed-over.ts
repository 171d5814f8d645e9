import { isJSONRPCRequest } from '@modelcontextprotocol/sdk/types.js';

type RequestId = string | number;

/**
 * The ids of requests that are none of the protocol, or that stand in a batch, of which it has none: its library passes them over,
 * and whoever waits for their answers would wait without an end. An id that is none of the protocol cannot be answered.
 */
export function passedOver(line: string): RequestId[] {
  const message = parsed(line);
  if (Array.isArray(message)) return message.flatMap(idOf);
  return isJSONRPCRequest(message) ? [] : idOf(message);
}

/** What a request that cannot be read is answered with. */
export function refusedRequest(id: RequestId): string {
  const message = 'This is no request of the protocol, or stands in a batch; send each request by itself.';
  return JSON.stringify({ jsonrpc: '2.0', id, error: { code: INVALID_REQUEST, message } });
}

/** JSON-RPC 2.0, 5.1. */
const INVALID_REQUEST = -32_600;

function idOf(message: unknown): RequestId[] {
  if (typeof message !== 'object' || message === null || !('id' in message)) return [];
  // An answer, if not as the protocol has it, is to be answered by nobody.
  if ('result' in message || 'error' in message) return [];
  const { id } = message;
  return typeof id === 'string' || Number.isSafeInteger(id) ? [id as RequestId] : [];
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
