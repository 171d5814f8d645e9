import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Stores take no program that makes programs out of text. Three libraries do, where the extension has no need of it. */

/**
 * pdf.js as the extension carries it: without its own worker, which it would load from any address, if need be through a
 * script written for that. It is loaded where it shall work, in pages and workers of ours, and works right there.
 * Throws when the installed pdf.js has no such places any more: then look what it has instead.
 */
export function pdfReader(): string {
  const text = readFileSync(fileURLToPath(import.meta.resolve('unpdf/pdfjs')), 'utf8');
  return [
    [
      // biome-ignore lint/suspicious/noTemplateCurlyInString: as it stands there.
      'let t=`await import("${e}");`;return URL.createObjectURL(new Blob([t],{type:`text/javascript`}))',
      'return e',
    ],
    ['let t=new Worker(e,{type:`module`})', 'let t=(()=>{throw Error(`works where it is loaded`)})()'],
  ].reduce((all, [from, to]) => replaced(all, from!, to!, 'pdf.js'), text);
}

/**
 * Packing of workbooks without workers made of functions' texts, which fflate starts for sheets of 160 kB: it runs in a
 * worker of ours already, where nobody waits for it to give way.
 */
export const packWithoutWorkers: Plugin = {
  name: 'pack-without-workers',
  enforce: 'pre',
  transform: (code, id) =>
    /fflate\/esm\/browser\.js/.test(id.replaceAll('\\', '/'))
      ? replaced(code, 'else if (size < 160000) {', 'else if (true) {', 'fflate')
      : undefined,
};

/**
 * What runs the networks, without its threads and without looking for its WebAssembly: it is given the bytes, in a worker of ours.
 */
export const networksWithoutLoading: Plugin = {
  name: 'networks-without-loading',
  enforce: 'pre',
  transform: (code, id) =>
    /onnxruntime-web\/dist\/ort\.wasm\.bundle\.min\.mjs/.test(id.replaceAll('\\', '/'))
      ? NOT_LOADED.reduce((all, [from, to]) => replaced(all, from, to, 'onnxruntime-web'), code)
      : undefined,
};

const NOTHING = '(()=>{throw Error(`works where it is loaded`)})()';
const NOT_LOADED: readonly (readonly [from: string, to: string])[] = [
  ['(await import(/*webpackIgnore:true*/ /*@vite-ignore*/n)).default', NOTHING],
  ['new Worker(n??oe,{type:"module",name:zr})', NOTHING],
  [
    'new Worker((()=>{let r=URL;return import.meta.url>"file:"&&import.meta.url<"file;"?new r("ort.wasm.bundle.min.mjs",import.meta.url):new URL(import.meta.url)})(),{type:"module",workerData:"em-pthread",name:"em-pthread"})',
    NOTHING,
  ],
  [
    'var p=fetch(f,{credentials:"same-origin"});return await WebAssembly.instantiateStreaming(p,s)',
    `return ${NOTHING}`,
  ],
  ['new URL("ort-wasm-simd-threaded.wasm",import.meta.url).href,r=await', `${NOTHING},r=await`],
  ['{wasm:new URL("ort-wasm-simd-threaded.wasm",import.meta.url).href}', NOTHING],
];

function replaced(text: string, from: string, to: string, library: string): string {
  if (text.split(from).length !== 2) throw new Error(`${library} no longer has once: ${from}`);
  return text.replace(from, () => to);
}
