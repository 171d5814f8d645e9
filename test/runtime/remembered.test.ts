import { expect, test } from 'vitest';
import { remembered } from '../../lib/runtime/remembered';

test('each text is answered once, also where the answer is that there is none', () => {
  const asked: string[] = [];
  const length = remembered(10, (text: string) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  });
  expect(['one', '', 'three', 'one', '', ''].map(length)).toEqual([3, undefined, 5, 3, undefined, undefined]);
  expect(asked).toEqual(['one', '', 'three']);
});

test('no more is remembered than may be', () => {
  const asked: string[] = [];
  const itself = remembered(2, (text: string) => {
    asked.push(text);
    return text;
  });
  for (const text of ['a', 'b', 'c', 'c', 'a']) itself(text);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});
