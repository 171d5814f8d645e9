import { joinBytes } from '../tabular/bytes';
import { crc32 } from '../tabular/checksum';
import { type EvidenceFile, type EvidenceFiles, namesIn } from './files';

/** A stretch of the container, and the file to which it belongs; `end` is of none. */
export interface Stretch {
  file: EvidenceFile | 'end';
  bytes: Uint8Array;
}

export const LOCAL = 0x04034b50;
export const DIRECTORY = 0x02014b50;
export const END = 0x06054b50;

/**
 * A package as the one zip that its files make: nothing is compressed, nothing is left open, and every moment in it is
 * the first that a zip can tell, so that any of its bytes can be checked by making it again. Any program that reads zips
 * opens it. In stretches, as APPNOTE 6.3.10 has them: each file behind its header, their directory, the end. O(bytes).
 */
export function containerOf(files: EvidenceFiles): Stretch[] {
  const placed: Stretch[] = [];
  const directory: Stretch[] = [];
  let offset = 0;
  for (const file of namesIn(files)) {
    const content = files[file]!;
    const about = aboutFile(file, content);
    const name = new TextEncoder().encode(file);
    const local = joinBytes([fields(LOCAL, [about]), name]);
    placed.push({ file, bytes: local }, { file, bytes: content });
    directory.push({ file, bytes: directoryEntry(about, name, offset) });
    offset += local.length + content.length;
  }
  const size = directory.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return [...placed, ...directory, { file: 'end', bytes: endOf(directory.length, size, offset) }];
}

/** What both headers of a file say, from the version needed to the length of the extra field. 1 January 1980 is 0x21. */
function aboutFile(name: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(26);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 10, true);
  view.setUint16(8, 0x21, true);
  view.setUint32(10, crc32(content), true);
  view.setUint32(14, content.length, true);
  view.setUint32(18, content.length, true);
  view.setUint16(22, name.length, true);
  return bytes;
}

function directoryEntry(about: Uint8Array, name: Uint8Array, offset: number): Uint8Array {
  const rest = new Uint8Array(14);
  new DataView(rest.buffer).setUint32(10, offset, true);
  return joinBytes([fields(DIRECTORY, [new Uint8Array([10, 0]), about, rest]), name]);
}

function endOf(files: number, size: number, offset: number): Uint8Array {
  const rest = new Uint8Array(18);
  const view = new DataView(rest.buffer);
  view.setUint16(4, files, true);
  view.setUint16(6, files, true);
  view.setUint32(8, size, true);
  view.setUint32(12, offset, true);
  return fields(END, [rest]);
}

function fields(signature: number, parts: readonly Uint8Array[]): Uint8Array {
  const head = new Uint8Array(4);
  new DataView(head.buffer).setUint32(0, signature, true);
  return joinBytes([head, ...parts]);
}
