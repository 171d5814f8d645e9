import { expect, test } from 'vitest';
import en from '../../lib/locales/en.json';
import zh from '../../lib/locales/zh_CN.json';

/** Every key path of a nested dictionary of texts. */
function keys(node: object, path = ''): string[] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'object' ? keys(value, `${path}${key}.`) : [`${path}${key}`],
  );
}

test('English and Chinese have exactly the same texts', () => {
  expect(keys(zh).sort()).toEqual(keys(en).sort());
});

test('every key is a name that browsers accept for a message: no hyphen, no dot', () => {
  expect(keys(en).filter((path) => !/^\w+$/.test(path.replaceAll('.', '_')))).toEqual([]);
});
