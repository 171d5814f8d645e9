import { DIRECTORY, END, LOCAL } from './container';

/** A file as a zip tells of it. */
export interface Member {
  name: string;
  /** 0: as it is. Nothing of ours is compressed, and nothing compressed is ever unpacked. */
  method: number;
  bytes: Uint8Array;
  /** The zip ends before the file does. */
  cut?: true;
}

/** More files than any package has; what a hostile one lists beyond is not looked at. */
const MOST = 100;
const LOCAL_LENGTH = 30;
const DIRECTORY_LENGTH = 46;
const END_LENGTH = 22;

/** The files one behind the other, from the first byte on, up to the directory or to what cannot be read. O(files). */
export function membersInPlace(zip: Uint8Array): Member[] {
  const view = viewOf(zip);
  const members: Member[] = [];
  let at = 0;
  while (members.length < MOST && at + LOCAL_LENGTH <= zip.length && view.getUint32(at, true) === LOCAL) {
    const member = memberAt(zip, at);
    members.push(member);
    if (member.cut) break;
    at = member.bytes.byteOffset - zip.byteOffset + member.bytes.length;
  }
  return members;
}

/** The files that the directory names, wherever it says that they lie. Empty where none can be read. O(files). */
export function membersInDirectory(zip: Uint8Array): Member[] {
  const view = viewOf(zip);
  const end = zip.length - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END) return [];
  const members: Member[] = [];
  let at = view.getUint32(end + 16, true);
  while (members.length < MOST && at + DIRECTORY_LENGTH <= end && view.getUint32(at, true) === DIRECTORY) {
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = nameIn(zip, at + DIRECTORY_LENGTH, nameLength);
    // A file's own header is as long as ours are: with any other it is none of ours.
    const from = view.getUint32(at + 42, true) + LOCAL_LENGTH + nameLength;
    if (from + size > end) break;
    const bytes = zip.subarray(from, from + size);
    members.push({ name, method: view.getUint16(at + 10, true), bytes });
    at += DIRECTORY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

function memberAt(zip: Uint8Array, at: number): Member {
  const view = viewOf(zip);
  const nameLength = view.getUint16(at + 26, true);
  const from = at + LOCAL_LENGTH + nameLength + view.getUint16(at + 28, true);
  const to = from + view.getUint32(at + 18, true);
  const name = nameIn(zip, at + LOCAL_LENGTH, nameLength);
  const method = view.getUint16(at + 8, true);
  return { name, method, bytes: zip.subarray(from, to), ...(to > zip.length && { cut: true }) };
}

const viewOf = (zip: Uint8Array) => new DataView(zip.buffer, zip.byteOffset, zip.byteLength);

const nameIn = (zip: Uint8Array, from: number, length: number): string =>
  new TextDecoder().decode(zip.subarray(from, from + length));
