import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openList } from './open-list';
import type { OpenListFile } from './types';

export const openListFile: OpenListFile = async (path, options = {}) => {
  const name = basename(path instanceof URL ? fileURLToPath(path) : path);
  return openList(await readFile(path), { name, ...options });
};
