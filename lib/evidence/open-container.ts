import { containerOf } from './container';
import { EVIDENCE_FILES, type EvidenceFile, type EvidenceFiles, LARGEST, TIMESTAMP } from './files';
import { type Member, membersInDirectory, membersInPlace } from './members';

/**
 * What is wrong with a package before its contents are looked at. `bytes`: they are not what was written. `cut`: it ends
 * early. `after`: more stands behind its end. `duplicate`, `path`, `extra`, `packed`, `missing`: it has a file twice, one with
 * a path, one that is none of a package's, one that is compressed, or not all. `large`: more than any package has.
 * `unreadable`: it is none.
 */
export type ContainerFault =
  | 'bytes'
  | 'cut'
  | 'after'
  | 'duplicate'
  | 'path'
  | 'extra'
  | 'packed'
  | 'missing'
  | 'large'
  | 'unreadable';

export interface FaultyContainer {
  fault: ContainerFault;
  /** Name of the file that it is about; empty where it is about none. */
  file: string;
}

/**
 * The files of a package, once every byte of it is found to be as it was written. Nothing is unpacked, no file is looked
 * for but by its one name, and nothing is read twice: a hostile zip costs no more than its own bytes. O(bytes).
 */
export function openContainer(zip: Uint8Array): { files: EvidenceFiles } | FaultyContainer {
  if (zip.length > LARGEST) return { fault: 'large', file: '' };
  const inPlace = membersInPlace(zip);
  const inDirectory = membersInDirectory(zip);
  // One byte damages one of the two; by the other it is found out which.
  const files = filesOf(inPlace) ?? filesOf(inDirectory);
  if (files) return faultAgainst(zip, files) ?? { files };
  return oddityOf(inPlace, inDirectory);
}

function filesOf(members: readonly Member[]): EvidenceFiles | undefined {
  const names: EvidenceFile[] = [...EVIDENCE_FILES, TIMESTAMP];
  const isOurs =
    (members.length === names.length || members.length === EVIDENCE_FILES.length) &&
    members.every(({ name, method, cut }, at) => name === names[at] && method === 0 && !cut);
  if (!isOurs) return undefined;
  return Object.fromEntries(members.map(({ name, bytes }) => [name, bytes])) as EvidenceFiles;
}

/** The first place at which a package is not what its files make. */
function faultAgainst(zip: Uint8Array, files: EvidenceFiles): FaultyContainer | undefined {
  let at = 0;
  for (const { file, bytes } of containerOf(files)) {
    for (const byte of bytes) {
      if (at >= zip.length) return { fault: 'cut', file: '' };
      if (zip[at++] !== byte) return { fault: 'bytes', file: file === 'end' ? '' : file };
    }
  }
  return at < zip.length ? { fault: 'after', file: '' } : undefined;
}

/** What is odd about a zip that has not the files of a package. The way in which both tell of it is told. */
function oddityOf(inPlace: readonly Member[], inDirectory: readonly Member[]): FaultyContainer {
  const names = [...EVIDENCE_FILES, TIMESTAMP] as readonly string[];
  if (![...inPlace, ...inDirectory].some(({ name }) => names.includes(name)))
    return { fault: 'unreadable', file: '' };
  const told = inDirectory.length > 0 ? inDirectory : inPlace;
  const seen = new Set<string>();
  for (const { name, method, cut } of told) {
    if (cut) break;
    if (/[\\/]|^\.+$/.test(name)) return { fault: 'path', file: name };
    if (!names.includes(name)) return { fault: 'extra', file: name };
    if (seen.has(name)) return { fault: 'duplicate', file: name };
    if (method !== 0) return { fault: 'packed', file: name };
    seen.add(name);
  }
  // Without a directory at its end the file is not whole; what is missing then went with the end.
  if (inDirectory.length === 0) return { fault: 'cut', file: '' };
  const missing = EVIDENCE_FILES.find((name) => !seen.has(name));
  return missing ? { fault: 'missing', file: missing } : { fault: 'bytes', file: told[0]!.name };
}
