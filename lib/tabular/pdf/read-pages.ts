import { notice } from '../../locales/notice';
import { UnreadableFile } from '../bytes';
import { type Matrix, type PdfPage, type PlacedText, product } from './page';
import { rulesOf } from './rules';

/** A register of 20,000 rows has some 700 pages. */
const MAX_PAGES = 3_000;
/** Pieces of text in the whole file: some 300 bytes each. */
const MAX_TEXTS = 2_000_000;
/** Pictures are never decoded: no table is read from them. */
const NO_PICTURES = { maxImageSize: 1, isOffscreenCanvasSupported: false, isImageDecoderSupported: false };

/**
 * What the pages of a PDF show, in their order. The library is loaded with the first PDF; it runs no script of a file
 * and fetches nothing. Throws UnreadableFile for a file that is damaged, locked or too large, and the signal's reason
 * when cancelled.
 */
export async function* readPages(bytes: Uint8Array, signal?: AbortSignal): AsyncGenerator<PdfPage> {
  const [{ getDocumentProxy }, { OPS }] = await Promise.all([import('unpdf'), import('unpdf/pdfjs')]);
  // The library takes the bytes away from who gives them, and takes none in Node's own kind of buffer.
  const options = { verbosity: 0, enableXfa: false, disableFontFace: true, ...NO_PICTURES };
  const document = await readable(getDocumentProxy(new Uint8Array(bytes), options));
  try {
    if (document.numPages > MAX_PAGES) throw new UnreadableFile(notice('tableTooLarge'));
    let texts = 0;
    for (let number = 1; number <= document.numPages; number++) {
      signal?.throwIfAborted();
      const page = await readable(document.getPage(number));
      const view = page.getViewport({ scale: 1 }).transform as Matrix;
      const [content, drawing] = await readable(Promise.all([page.getTextContent(), page.getOperatorList()]));
      const placedTexts = content.items.flatMap((item) => ('str' in item ? textsOf(item, view) : []));
      texts += placedTexts.length;
      if (texts > MAX_TEXTS) throw new UnreadableFile(notice('tableTooLarge'));
      yield { texts: placedTexts, ...rulesOf(drawing, OPS, view) };
      page.cleanup();
    }
  } finally {
    await document.loadingTask.destroy();
  }
}

/** The library's errors as a sentence; they are of the file, not of ours. */
async function readable<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new UnreadableFile(locked ? notice('pdfLocked') : notice('pdfDamaged'));
  }
}

/** A piece of text as pdf.js gives it. */
interface TextItem {
  str: string;
  transform: number[];
  width: number;
}

function textsOf({ str, transform, width }: TextItem, view: Matrix): PlacedText[] {
  if (str.trim() === '') return [];
  const [a = 1, b = 0, c = 0, d = 1, left = 0, base = 0] = product(view, transform);
  const size = Math.hypot(c, d) || 1;
  // Text that runs up or down takes the width of its letters.
  const upright = Math.abs(b) < Math.abs(a) || (a === 0 && b === 0);
  return [{ text: str, left, right: left + (upright ? width : size), base, size }];
}
