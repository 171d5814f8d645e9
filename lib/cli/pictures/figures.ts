import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CompiledList } from '../../lists/compiled/open';
import { translateNotice } from '../../locales/translate';
import { keysOfFile, keysOfRecordal } from '../../pictures/figures/named';
import type { OwnedFigure } from '../../pictures/figures/owned';
import { recordedFigure } from '../../pictures/figures/recorded';
import { UnreadPicture } from '../../pictures/kind';
import { namesGivenTwice } from '../list-file';
import { printError } from '../output';
import { complaintAbout } from '../system-fault';
import { UsageError } from '../usage-error';
import { pictureBytes } from './look-at';
import type { PictureReading } from './reader';

/**
 * The recorded pictures that somebody has in a folder, as figures to look for. A file is that of a recordal whose number it
 * bears, punctuation aside and with `_2` and the like behind it, or whose list names the file as its mark's image. Files that
 * are nobody's or no pictures are told on stderr. O(rows of the lists), and some 20 ms a picture.
 * @throws UsageError where the folder cannot be read, or two lists have one name.
 */
export async function openFigures(
  folder: string,
  lists: readonly CompiledList[],
  decode: PictureReading['decode'],
): Promise<OwnedFigure[]> {
  refuseSameNames(lists);
  const names = await readdir(folder).catch((error) => {
    throw complaintAbout(folder, error);
  });
  const owners = ownersIn(lists, new Set(names.flatMap(keysOfFile)));
  const figures: OwnedFigure[] = [];
  for (const name of names.sort()) {
    const owned = keysOfFile(name).flatMap((key) => owners.get(key) ?? []);
    if (owned.length === 0)
      printError(`${join(folder, name)}: no recordal of the lists has this number or picture`);
    else
      figures.push(
        ...(await figuresOf(join(folder, name), decode)).flatMap((one) =>
          owned.map((own) => ({ ...own, ...one })),
        ),
      );
  }
  return figures;
}

/** A figure is found again by the name of its list: of two that have one, it would be that of another recordal too. */
function refuseSameNames(lists: readonly CompiledList[]): void {
  const [name] = namesGivenTwice(lists);
  if (name !== undefined)
    throw new UsageError(`--figures: two lists are called ${name}; pictures need lists of different names`);
}

type Owner = Pick<OwnedFigure, 'list' | 'row' | 'recordNo'>;

function ownersIn(lists: readonly CompiledList[], wanted: ReadonlySet<string>): Map<string, Owner[]> {
  const owners = new Map<string, Owner[]>();
  for (const list of lists) {
    let row = -1;
    for (const recordal of list.rows()) {
      row += 1;
      for (const key of keysOfRecordal(recordal))
        if (wanted.has(key))
          owners.set(key, [
            ...(owners.get(key) ?? []),
            { list: list.name, row, recordNo: recordal.recordNo },
          ]);
    }
  }
  return owners;
}

/** One figure, or none where the file shows nothing or cannot be read: which is told. */
async function figuresOf(path: string, decode: PictureReading['decode']) {
  try {
    const figure = recordedFigure(await decode(await pictureBytes(path)));
    if (!figure) printError(`${path}: shows nothing that could be looked for`);
    return figure ? [figure] : [];
  } catch (error) {
    if (!(error instanceof UnreadPicture)) throw complaintAbout(path, error);
    printError(`${path}: ${translateNotice('en', error.notice)}`);
    return [];
  }
}
