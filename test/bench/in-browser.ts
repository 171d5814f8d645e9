import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { compileIndex } from '../../lib/matching/index/build';
import { findBrowser } from '../e2e/browsers/find';
import { forWorker } from './bundle';
import { benchmarkMarks, plainRecordals } from './shared';

/** Serves page, worker and index from this machine; nothing else is loaded. */
async function serve(index: Uint8Array): Promise<{ url: string; close(): void }> {
  const script = await forWorker('worker.ts');
  const files: Record<string, [type: string, body: string | Uint8Array]> = {
    '/': ['text/html', '<!doctype html><title>bench</title>'],
    '/worker.js': ['text/javascript', script],
    '/index.bin': ['application/octet-stream', index],
  };
  const server = createServer((request, response) => {
    const [type, body] = files[request.url ?? ''] ?? ['text/plain', 'not found'];
    // Isolation gives timers of 5 µs instead of 100.
    response.writeHead(200, {
      'content-type': type,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

/**
 * Wakes a fresh worker on a stored index of so many marks, has it search 60 titles, then measures warm searches.
 * Times in ms, and in µs per title.
 */
export async function inBrowser(marks: number, pages: readonly (readonly string[])[]) {
  const server = await serve(compileIndex(plainRecordals(benchmarkMarks(marks))));
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.evaluate(storeIndex);
    return await page.evaluate(
      runWorker,
      pages.map((titles) => [...titles]),
    );
  } finally {
    await browser.close();
    server.close();
  }
}

async function storeIndex(): Promise<void> {
  const blob = await (await fetch('/index.bin')).blob();
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('bench', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('files');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('files', 'readwrite');
      transaction.objectStore('files').put(blob, 'index');
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    };
  });
}

async function runWorker(pages: string[][]) {
  const start = performance.now();
  const worker = new Worker('/worker.js', { type: 'module' });
  return new Promise<object>((resolve, reject) => {
    let first: object = {};
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data: { phase, ...figures } }) => {
      if (phase === 'first') first = { wakeTo60Ms: performance.now() - start, ...figures };
      else resolve({ ...first, ...figures });
    };
    worker.postMessage(pages);
  });
}
