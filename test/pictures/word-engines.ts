import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createWorker, PSM } from 'tesseract.js';
import { openPictureReading } from '../../lib/cli/pictures/reader';
import type { PictureLine } from '../../lib/domain/listing-picture';

/** Something that reads words in pictures, opened. */
export interface WordEngine {
  name: string;
  read(bytes: Uint8Array): Promise<readonly PictureLine[]>;
  close(): Promise<void>;
}

/** What the product reads with. */
export async function paddleEngine(): Promise<WordEngine> {
  const read = (await openPictureReading()).reader();
  return {
    name: 'PP-OCRv4 mobile',
    read: async (bytes) => (await read(bytes)).lines,
    close: async () => {},
  };
}

/** Its languages, as npm packages have them. It takes all of one folder. */
export const LANGUAGES = ['eng', 'chi_sim'];

/** Ways in which it looks for lines: as on a page, as one block, and anywhere. */
export const LAYOUTS = [PSM.AUTO, PSM.SINGLE_BLOCK, PSM.SPARSE_TEXT];

/**
 * tesseract.js with English and Chinese. What it reads in any of its layouts counts, which is more than one run of it would give. It
 * opens no address: its program and languages come from npm packages.
 */
export async function tesseractEngine(): Promise<WordEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'languages-'));
  for (const path of languageFiles()) symlinkSync(path, join(folder, basename(path)));
  const worker = await createWorker(LANGUAGES, undefined, { langPath: folder, cacheMethod: 'none' });
  return {
    name: 'tesseract.js 7',
    read: async (bytes) => {
      const lines: PictureLine[] = [];
      for (const layout of LAYOUTS) {
        await worker.setParameters({ tessedit_pageseg_mode: layout });
        lines.push(...tesseractLines((await worker.recognize(Buffer.from(bytes))).data.text));
      }
      return lines;
    },
    close: async () => {
      await worker.terminate();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Paths of what it knows of its languages: the best of its kinds that is counted in whole numbers. */
export function languageFiles(): string[] {
  const packages = createRequire(import.meta.url);
  return LANGUAGES.map((language) =>
    join(
      dirname(packages.resolve(`@tesseract.js-data/${language}/package.json`)),
      `4.0.0_best_int/${language}.traineddata.gz`,
    ),
  );
}

/** What tesseract.js read, line by line. Between Chinese characters it writes spaces, which are none of the words. */
export const tesseractLines = (text: string): PictureLine[] =>
  text
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .split('\n')
    .filter((line) => line.trim())
    .map(lineNowhere);

/** A line of which nobody says where it stands. */
export const lineNowhere = (text: string): PictureLine => ({
  text,
  boxes: Array.from(text.split(''), () => NOWHERE),
});

const NOWHERE = [0, 0, 1, 1] as const;
