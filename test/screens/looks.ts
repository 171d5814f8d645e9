import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../e2e/browsers/find';
import { plainFont } from './plain-font';

/** What is compared: every surface as people mostly see it; where room is scarce, in Chinese too. */
export const LOOKS = [
  ...[
    'bulk finished en',
    'draft found en',
    'in-page conflict en',
    'in-page conflict zh_CN',
    'in-page rtl en',
  ],
  ...[
    'options usual en',
    'options marks zh_CN',
    'options judging en',
    'options data en',
    'options searched zh_CN',
  ],
  ...['panel found en', 'panel found zh_CN', 'popup found en', 'popup found zh_CN'],
  ...[
    'popup partial en',
    'popup partial zh_CN',
    'privacy usual en',
    'queue usual en',
    'queue figures zh_CN',
    'read-pictures found en',
    'read-pictures found zh_CN',
    'record usual en',
    'survey usual en',
    'survey waiver zh_CN',
    'welcome usual zh_CN',
  ],
].map((look) => {
  const [surface = '', state = '', language = ''] = look.split(' ');
  return { surface, state, language, name: `${surface}-${state}-${language}` };
});

/**
 * A browser that finds one font alone, which draws every letter as a bar: what it lays out depends on our own code and
 * on the browser, not on the machine. Only where fontconfig finds the fonts, which is on Linux.
 */
export function openWithPlainFont(): Promise<Browser> {
  const folder = resolve('test/output/plain-font');
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/plain.ttf`, plainFont());
  writeFileSync(
    `${folder}/fonts.conf`,
    `<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
  );
  return chromium.launch({
    executablePath: findBrowser('chromium'),
    args: ['--no-sandbox', '--force-color-profile=srgb'],
    env: { ...process.env, FONTCONFIG_FILE: `${folder}/fonts.conf` },
  });
}

/** One drawn thing, as a line of a look: where it stands, and what it looks like in a theme. */
export interface Drawn {
  /** Number of drawn things around it. */
  depth: number;
  /** Tag, classes and words. */
  what: string;
  /** Place in the one around it, and size, in CSS pixels. */
  box: string;
  /** Font size and weight, corners. */
  form: string;
  /** Colours of letters, ground and edge. */
  colours: string;
  /** Between letters or sign and what lies behind them, 1…21. */
  contrast?: number;
}

/** A look in words: one line per drawn thing, with the colours of the light theme before those of the dark one. */
export function inWords(light: readonly Drawn[], dark: readonly Drawn[]): string {
  const lines = light.map(({ depth, what, box, form, colours }, at) => {
    const darkly = dark[at]?.colours ?? 'missing';
    const both = colours === darkly ? colours : `${colours} / ${darkly}`;
    return [`${'  '.repeat(depth)}${what}`, box, form, both].filter(Boolean).join('  ');
  });
  return `${lines.join('\n')}\n`;
}
