import { atOnce } from '../../matching/index/slices';
import { wordSum } from '../../matching/index/word-sum';
import { CompiledListError } from './error';
import { type Head, readHead } from './head';

/** Raised whenever the layout or the meaning of the head changes. */
const FORMAT_VERSION = 1;

/** "RLX" and a byte that no text has. */
const MAGIC = 0x1a584c52;
/** Magic, checksum, format version, bytes of the head, bytes of the file (two words). */
const HEADER_BYTES = 24;
export const ALIGNMENT = 64;

export const aligned = (offset: number) => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;

/** Where the first section of a file with so long a head lies. */
export const firstSection = (headBytes: number) => aligned(HEADER_BYTES + headBytes);

/** Whether a file that begins so is, or was meant to be, a compiled list. */
export function looksCompiled(start: Uint8Array): boolean {
  return start.length >= 4 && new DataView(start.buffer, start.byteOffset).getUint32(0, true) === MAGIC;
}

/** Writes header and head in front of sections that are in their places, and the checksum over all. */
export function seal(bytes: Uint8Array, head: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  bytes.set(head, HEADER_BYTES);
  view.setUint32(0, MAGIC, true);
  view.setUint32(8, FORMAT_VERSION, true);
  view.setUint32(12, head.length, true);
  view.setUint32(16, bytes.length % 2 ** 32, true);
  view.setUint32(20, Math.floor(bytes.length / 2 ** 32), true);
  view.setUint32(4, atOnce(wordSum(bytes)), true);
}

/**
 * The head of a compiled file. Magic first, then version, length, checksum.
 * @param checked the bytes passed this check before, in another thread: their sum is not taken again.
 * @throws CompiledListError
 */
export function readSealed(bytes: Uint8Array, checked: boolean): Head {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!looksCompiled(bytes)) throw new CompiledListError('kind', 'this is no compiled list');
  if (bytes.length < HEADER_BYTES) throw new CompiledListError('cut', 'the compiled list is cut off');
  checkVersion(view.getUint32(8, true));
  const length = view.getUint32(16, true) + view.getUint32(20, true) * 2 ** 32;
  if (length !== bytes.length)
    throw new CompiledListError(
      'cut',
      `the compiled list is cut off or damaged: ${bytes.length} bytes where it says ${length}`,
    );
  if (!checked && atOnce(wordSum(bytes)) !== view.getUint32(4, true))
    throw new CompiledListError('damaged', 'the compiled list is damaged: its checksum differs');
  const end = HEADER_BYTES + view.getUint32(12, true);
  const head = readHead(new TextDecoder().decode(bytes.slice(HEADER_BYTES, end)));
  if (!head) throw new CompiledListError('damaged', 'the compiled list is damaged: its head cannot be read');
  return head;
}

function checkVersion(version: number): void {
  if (version === FORMAT_VERSION) return;
  throw new CompiledListError(
    'version',
    version > FORMAT_VERSION
      ? `compiled by a newer recordal-lens (format ${version}, this one reads ${FORMAT_VERSION}): update it, or compile the lists again`
      : `compiled by an older recordal-lens (format ${version}, this one reads ${FORMAT_VERSION}): compile the lists again`,
  );
}
