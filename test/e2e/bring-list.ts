import type { Tab } from './browsers/browser';
import { type GivenFile, giveFiles, press } from './our-pages';

/** Chooses a file on the options page and waits until it shows how it will be read, or why it will not. */
export async function chooseList(options: Tab, file: GivenFile): Promise<void> {
  await giveFiles(options, '.import input[type="file"]', [file]);
  await long(options, 'the preview', () => document.querySelector('.import-preview, .import .ill'));
}

/** Takes in what is shown; what the page says of it then. */
export async function takeIn(options: Tab): Promise<string> {
  await press(options, '.import-preview [type="submit"]');
  await long(options, 'the account of the file', () => document.querySelector('.import :is(.report, .ill)'));
  return options.evaluate(() => document.querySelector('.import')!.textContent ?? '');
}

/** Takes back that the demonstration list left for a real one, for a test of both. */
export async function keepDemonstration(options: Tab): Promise<void> {
  await options.until('that it left', () => document.querySelector('.demonstration-left'));
  await press(options, '.demonstration-left button');
  await options.until('that it is back', () =>
    [...document.querySelectorAll('.own-lists b')].some(({ textContent }) => textContent === 'demo'),
  );
}

/** The drivers wait half a minute at a time; a long list on a busy machine may take more. */
async function long(tab: Tab, what: string, script: () => unknown): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await tab.until(what, script);
    } catch (error) {
      if (tries === 10) throw error;
    }
  }
}
