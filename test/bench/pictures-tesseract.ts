import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { TestBrowser } from '../e2e/browsers/browser';
import type { PictureServer } from '../e2e/picture-server';
import { LANGUAGES, LAYOUTS, languageFiles, tesseractLines } from '../pictures/word-engines';
import { type ReadInBrowser, watched } from './pictures-watched';

const PAGE = 'tesseract.html';

/** What a page needs that reads with tesseract.js in a worker of its own, by their paths on a server: no address of anybody else. */
export function tesseractFiles(pictures: readonly string[]): Record<string, Uint8Array> {
  const packages = createRequire(import.meta.url);
  const program = join(dirname(packages.resolve('tesseract.js/package.json')), 'dist');
  const core = dirname(createRequire(join(program, 'x.js')).resolve('tesseract.js-core/package.json'));
  const cores = readdirSync(core).filter((name) => name.endsWith('-lstm.wasm.js'));
  const paths = [
    ...['tesseract.min.js', 'worker.min.js'].map((name) => join(program, name)),
    ...cores.map((name) => join(core, name)),
    ...languageFiles(),
  ];
  return {
    [PAGE]: new TextEncoder().encode(pageReading(pictures)),
    ...Object.fromEntries(paths.map((path) => [basename(path), readFileSync(path)])),
  };
}

/** Reads each picture in every layout, and writes what it read as a paragraph. */
function pageReading(pictures: readonly string[]): string {
  const options = `{ workerPath: '/worker.min.js', corePath: '/', langPath: '/', cacheMethod: 'none', workerBlobURL: false }`;
  return `<!doctype html><meta charset="utf-8"><title>tesseract.js</title><script src="/tesseract.min.js"></script><script type="module">
    const write = (kind, text) => document.body.append(Object.assign(document.createElement(kind), { textContent: text }));
    try {
      const worker = await Tesseract.createWorker(${JSON.stringify(LANGUAGES)}, 1, ${options});
      for (const picture of ${JSON.stringify(pictures)}) {
        const bytes = await (await fetch('/' + picture)).blob();
        const texts = [];
        for (const layout of ${JSON.stringify(LAYOUTS)}) {
          await worker.setParameters({ tessedit_pageseg_mode: layout });
          texts.push((await worker.recognize(bytes)).data.text);
        }
        write('pre', texts.join('\\n'));
      }
    } catch (error) {
      write('strong', String(error));
    }
  </script>`;
}

/** Reads the pictures for which a server has `tesseractFiles`. Throws what went wrong in the page. */
export async function readByTesseract(
  browser: TestBrowser,
  server: PictureServer,
  pictures: number,
): Promise<ReadInBrowser> {
  const page = await browser.tab();
  const cost = await watched(
    pictures,
    () => page.goto(server.address(PAGE)),
    async () => {
      const wrong = await page.evaluate(() => document.querySelector('strong')?.textContent);
      if (wrong) throw new Error(`tesseract.js: ${wrong}`);
      return page.evaluate(() => document.querySelectorAll('pre').length);
    },
  );
  const texts = await page.evaluate(() =>
    [...document.querySelectorAll('pre')].map(({ textContent }) => textContent ?? ''),
  );
  await page.close();
  return {
    name: 'tesseract.js 7',
    lines: texts.map((text) => tesseractLines(text).map((line) => line.text)),
    cost,
  };
}
