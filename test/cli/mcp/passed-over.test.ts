import { describe, expect, test } from 'vitest';
import { passedOver, refusedRequest } from '../../../lib/cli/mcp/passed-over';

describe('a request that the protocol’s library passes over is answered by its id', () => {
  test.each<[string, string, (string | number)[]]>([
    ['of another version', '{"jsonrpc":"1.0","id":1,"method":"ping"}', [1]],
    ['of no version', '{"id":"a","method":"ping"}', ['a']],
    ['without a method', '{"jsonrpc":"2.0","id":2}', [2]],
    ['with a number for a method', '{"jsonrpc":"2.0","id":3,"method":4}', [3]],
    ['with a text for its parameters', '{"jsonrpc":"2.0","id":5,"method":"ping","params":"x"}', [5]],
    [
      'with a member that requests do not have',
      '{"jsonrpc":"2.0","id":6,"method":"ping","listings":[]}',
      [6],
    ],
    ['of an empty id', '{"id":"","method":"ping"}', ['']],
    [
      'in a batch',
      '[{"jsonrpc":"2.0","id":1,"method":"ping"},{"jsonrpc":"2.0","id":2,"method":"ping"}]',
      [1, 2],
    ],
    [
      'in a batch beside what is none',
      '[5,null,{"method":"x"},{"jsonrpc":"2.0","id":2,"method":"ping"}]',
      [2],
    ],
  ])('%s', (_, line, ids) => {
    expect(passedOver(line)).toEqual(ids);
  });
});

describe('nothing is answered beside the library', () => {
  test.each<[string, string]>([
    ['to a request of the protocol', '{"jsonrpc":"2.0","id":1,"method":"ping"}'],
    ['to one with parameters', '{"jsonrpc":"2.0","id":"a","method":"tools/call","params":{"name":"screen"}}'],
    ['to a notification', '{"jsonrpc":"2.0","method":"notifications/initialized"}'],
    ['to what is no JSON', '{"jsonrpc":"2.0","id":1'],
    ['to an answer', '{"jsonrpc":"2.0","id":1,"result":5}'],
    ['to an error', '{"jsonrpc":"2.0","id":1,"error":"no"}'],
    ['to an id that is none', '{"id":null,"method":"ping"}'],
    ['to an id that is a fraction', '{"id":1.5,"method":"ping"}'],
    ['to an id that no number holds', '{"id":123456789012345678901234567890,"method":"ping"}'],
    ['to an empty batch', '[]'],
    ['to an empty line', ''],
  ])('%s', (_, line) => {
    expect(passedOver(line)).toEqual([]);
  });
});

test('the answer is an error of the protocol that repeats nothing but the id', () => {
  expect(JSON.parse(refusedRequest('a\u202e'))).toMatchObject({
    jsonrpc: '2.0',
    id: 'a\u202e',
    error: { code: -32600 },
  });
});
