// biome-ignore-all lint/suspicious/noTemplateCurlyInString: code that is looked through, as text.
import { describe, expect, test } from 'vitest';
import { violations } from './gate';
import { madeUp, saying } from './made-up';

/** Kinds that the gate names when one more script is in the zip. */
const inScript = (code: string) => violations(madeUp({ 'more.js': code }), saying()).map(({ kind }) => kind);
const inPage = (html: string) => violations(madeUp({ 'page.html': html }), saying()).map(({ kind }) => kind);
const inStyle = (css: string) => violations(madeUp({ 'look.css': css }), saying()).map(({ kind }) => kind);

test('a small extension that does as it says may go', () => {
  expect(violations(madeUp(), saying())).toEqual([]);
});

describe('code made of text is found', () => {
  test.each([
    'eval("1")',
    '(0, eval)(words)',
    'globalThis.eval(words)',
    'const run = eval; run(words)',
    'new Function("return 1")',
    'Function("a", body)()',
    'window["Function"](words)',
    'const { Function: Make } = window; new Make(words)',
    'const make = Function',
    '(() => {}).constructor("return 1")()',
    'thing.constructor.constructor(words)()',
    'Object.getPrototypeOf(async function () {}).constructor(words)',
    'setTimeout("go()", 10)',
    'setInterval(`go(${n})`, 10)',
    'window.setTimeout("go(" + n + ")", 10)',
    'URL.createObjectURL(new Blob([words], { type: "text/javascript" }))',
    'link.href = "javascript:void 0"',
  ])('%s', (code) => {
    expect(inScript(code)).toContain('code made of text');
  });
});

describe('code from elsewhere is found', () => {
  test.each([
    'import("https://shop.example/part.js")',
    'import "//shop.example/part.js"',
    'export * from "https://shop.example/part"',
    'importScripts("ours.js", "https://shop.example/part")',
    'new Worker("https://shop.example/worker")',
    'new SharedWorker(new URL("https://shop.example/worker", location.href))',
    'navigator.serviceWorker.register("https://shop.example/worker")',
    'WebAssembly.instantiateStreaming(fetch("https://shop.example/part"))',
    'load("https://shop.example/engine.wasm")',
    'frame.src = "https://shop.example/frame"',
  ])('%s', (code) => {
    expect(inScript(code)).toContain('code from elsewhere');
  });

  test.each([
    'import(address)',
    'new Worker(`https://${host}/worker`)',
    'importScripts(addresses[0])',
    'document.createElement("script")',
    'WebAssembly.compileStreaming(fetch(address))',
  ])('and what names no file of ours: %s', (code) => {
    expect(inScript(code)).toContain('code of an unknown address');
  });
});

test('document.write and styles from elsewhere are found', () => {
  expect(inScript('document.write(words)')).toEqual(['document.write']);
  expect(inScript('frame.contentDocument.writeln(words)')).toEqual(['document.write']);
  expect(inScript('sheet.textContent = "@import url(https://shop.example/look)"')).toContain(
    'style from elsewhere',
  );
  expect(inStyle('@import "https://shop.example/look";')).toEqual(['style from elsewhere']);
  expect(inStyle('@font-face { src: url(//shop.example/letters) }')).toEqual(['style from elsewhere']);
  expect(inScript('// from https://cdn.jsdelivr.net/npm/x')).toEqual(['address of a CDN']);
});

test.each([
  ['<script src="https://shop.example/part"></script>', 'code from elsewhere'],
  ['<link rel="modulepreload" href="https://shop.example/part">', 'code from elsewhere'],
  ['<iframe src="//shop.example/frame"></iframe>', 'code from elsewhere'],
  ['<link rel="stylesheet" href="https://shop.example/look">', 'style from elsewhere'],
  ['<style>@import url("https://shop.example/look")</style>', 'style from elsewhere'],
  ['<script>go()</script>', 'script inside a page'],
  ['<p onclick="go()">', 'script inside a page'],
  ['<template><a href="javascript:go()"></a></template>', 'script inside a page'],
])('in a page: %s', (html, kind) => {
  expect(inPage(html)).toEqual([kind]);
});

describe('what is no fault is let through', () => {
  test.each([
    'const link = "https://register.example/search?mark=x"; open(link)',
    '// eval, new Function and document.write are words here',
    'const words = "eval(1); new Function()"',
    'if (value instanceof Function) Function.prototype.call.call(value)',
    'const names = { eval: 1, Function: 2 }; names.eval',
    'setTimeout(() => go(), 10); setTimeout(go)',
    'new this.constructor(length); list.constructor(length)',
    'import("./part.js"); new Worker(new URL("/worker.js", self.location.href))',
    'import(browser.runtime.getURL(`/${part}`))',
    'stream.write("words")',
    'new Blob([rows], { type: "text/csv" })',
    'page.querySelector(`a[href^="javascript:"]`)',
    'style.backgroundImage = "url(data:image/png;base64,AA)"',
  ])('%s', (code) => {
    expect(inScript(code)).toEqual([]);
  });

  test('in a page: links, files of ours, and data that is no script', () => {
    const page =
      '<a href="https://register.example/">x</a><script src="/ours.js"></script><script type="application/json">{}</script>';
    expect(inPage(page)).toEqual([]);
  });
});

test('a script that cannot be read is no clean one', () => {
  expect(() => inScript('this is no script')).toThrow(/more\.js is no JavaScript/);
});

test('a policy of its own that lets in code, and a script that is not there, are found', () => {
  const policy = { extension_pages: "script-src 'self' 'unsafe-eval'" };
  const missing = [{ matches: ['https://shop.example/*'], js: ['page.js', 'gone.js'] }];
  const kinds = violations(
    madeUp({}, { content_security_policy: policy, content_scripts: missing }),
    saying(),
  );
  expect(kinds.map(({ kind, what }) => [kind, what])).toEqual([
    ['policy that lets in code', JSON.stringify(policy)],
    ['file that is missing', 'gone.js'],
  ]);
});

test('WebAssembly that lies in the build may run; where none lies there, nobody may ask for it', () => {
  const policy = { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" };
  const built = madeUp({}, { content_security_policy: policy });
  const policyFaults = (one: typeof built) =>
    violations(one, saying()).filter(({ kind }) => kind === 'policy that lets in code').length;
  expect(policyFaults(built)).toBe(1);
  expect(policyFaults({ ...built, paths: new Set([...built.paths, 'pictures/run.wasm']) })).toBe(0);
});
