import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { unzipSync, zip } from 'fflate';
import { expect, test } from 'vitest';
import { networksWithoutLoading, packWithoutWorkers, pdfReader } from '../../lib/build/only-own-code';

interface Packer {
  zip: typeof zip;
  unzipSync: typeof unzipSync;
}

/** The library as the build has it, where there are no workers at all. */
async function packer(): Promise<Packer> {
  const path = join(fileURLToPath(import.meta.resolve('fflate')), '../browser.js');
  const { transform } = packWithoutWorkers;
  const code = (transform as (code: string, id: string) => string)(readFileSync(path, 'utf8'), path);
  const folder = mkdtempSync(join(tmpdir(), 'lens-packer-'));
  try {
    writeFileSync(join(folder, 'packer.mjs'), code);
    return await import(/* @vite-ignore */ pathToFileURL(join(folder, 'packer.mjs')).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a sheet above 160 kB is packed whole without a worker', { tags: ['heavy'] }, async () => {
  const { zip, unzipSync } = await packer();
  const sheet = new TextEncoder().encode('<row/>'.repeat(30_000));
  const packed = await new Promise<Uint8Array>((resolve, reject) =>
    zip({ 'sheet.xml': sheet }, (error, bytes) => (error ? reject(error) : resolve(bytes))),
  );
  expect(unzipSync(packed)['sheet.xml']).toEqual(sheet);
});

test('the reader of PDF starts no worker and writes no script', () => {
  const reader = pdfReader();
  expect(reader.length).toBeGreaterThan(1_000_000);
  expect(reader).not.toMatch(/new\s+(?:Shared)?Worker\b/);
  expect(reader).not.toContain('text/javascript');
});

test('what runs the networks loads no code, starts no worker and looks for no WebAssembly', () => {
  const path = fileURLToPath(import.meta.resolve('onnxruntime-web/wasm')).replace(
    /[^/\\]+$/,
    'ort.wasm.bundle.min.mjs',
  );
  const { transform } = networksWithoutLoading;
  const code = (transform as (code: string, id: string) => string)(readFileSync(path, 'utf8'), path);
  expect(code.length).toBeGreaterThan(50_000);
  expect(code).not.toMatch(/new\s+Worker\b|\bimport\(|instantiateStreaming\(|new URL\("ort-wasm/);
});
