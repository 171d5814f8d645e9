import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Built } from './built';

const TEXT = /\.(?:m?js|html?|css|json|jsonl|txt|md|svg)$/;

/** The extension as it was built into `.output/`, which is what its zip holds. Throws where it was not. */
export function readBuilt(browser: Built['browser'], folder = `.output/${browser}-mv3`): Built {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile());
  const texts = new Map(
    paths.filter((path) => TEXT.test(path)).map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
  return { browser, manifest: JSON.parse(texts.get('manifest.json')!), texts, paths: new Set(paths) };
}
