/** Runs in a Chromium worker: reads the index from IndexedDB as the product's worker does, opens it, searches. */
import { openIndex } from '../../lib/matching/open';
import { timePages } from './measure';

function stored(): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('bench');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('files').objectStore('files').get('index');
      reading.onsuccess = () => resolve(reading.result as Blob);
      reading.onerror = () => reject(reading.error);
    };
  });
}

self.onmessage = async ({ data: pages }: MessageEvent<string[][]>) => {
  const start = performance.now();
  const bytes = await (await stored()).arrayBuffer();
  const read = performance.now();
  const index = openIndex(bytes);
  const opened = performance.now();
  for (const text of pages.flat().slice(0, 60)) index.find({ text, field: 'title' });
  const searched = performance.now();
  self.postMessage({
    phase: 'first',
    readMs: read - start,
    openMs: opened - read,
    first60Ms: searched - opened,
  });
  const searchAs = (asWritten: boolean) => () => {
    const index = openIndex(bytes);
    return (text: string) => index.find({ text, field: 'title', asWritten });
  };
  self.postMessage({
    phase: 'warm',
    asWritten: timePages(pages, searchAs(true)),
    full: timePages(pages, searchAs(false)),
  });
};
