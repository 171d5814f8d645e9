/** Files taken of one drop: a folder of more is a mistake sooner than a wish. */
export const MOST_DROPPED = 200;

/** Whether what is dragged or dropped holds files: text keeps what the browser does with it. */
export const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** The field for files that a place on the page stands for: that of the label or of the part that is marked as taking files. */
export const fileFieldAt = (place: EventTarget | null): HTMLInputElement | null =>
  place instanceof Element
    ? (place.closest('label:has(input[type="file"]), .takes-files')?.querySelector('input[type="file"]') ??
      null)
    : null;

/** What a drop holds. */
export interface Dropped {
  /** At most `MOST_DROPPED`, of a folder the first by their names. */
  files: File[];
  /** There are more. */
  beyond: boolean;
  /** Names of files and folders that could not be read. */
  unread: string[];
}

/** An empty one. */
export const NOTHING_DROPPED: Dropped = { files: [], beyond: false, unread: [] };

/**
 * The files of a drop, those in its folders too. What systems put into folders by themselves is left out. To be called while the
 * event is handled. Never rejects: one that cannot be read is named, and keeps no other from being taken.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<Dropped> {
  const brought = [...transfer.items].map((item) => ({ entry: entryOf(item), file: item.getAsFile() }));
  const dropped: Dropped = { files: [], beyond: false, unread: [] };
  for (const { entry, file } of brought) {
    if (dropped.files.length > MOST_DROPPED) break;
    if (entry?.isDirectory) await gather(entry as FileSystemDirectoryEntry, dropped);
    else if (file) dropped.files.push(file);
    else if (entry) dropped.unread.push(entry.name);
  }
  const { files, unread } = dropped;
  return { files: files.slice(0, MOST_DROPPED), beyond: files.length > MOST_DROPPED, unread };
}

const entryOf = (item: DataTransferItem): FileSystemEntry | null =>
  item.kind === 'file' ? (item.webkitGetAsEntry?.() ?? null) : null;

/** Files that file managers write beside people's own. */
const OF_SYSTEMS = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$|__macosx$)/i;

/** As a file manager shows them, whatever order a disk keeps. */
const byName = new Intl.Collator(undefined, { numeric: true });

async function gather(folder: FileSystemDirectoryEntry, dropped: Dropped): Promise<void> {
  const entries: FileSystemEntry[] = [];
  try {
    for await (const entry of entriesOf(folder)) entries.push(entry);
  } catch {
    // Its names that came before are not all.
    dropped.unread.push(folder.name);
  }
  entries.sort((one, other) => byName.compare(one.name, other.name));
  for (const entry of entries) {
    if (dropped.files.length > MOST_DROPPED) return;
    if (entry.isDirectory) await gather(entry as FileSystemDirectoryEntry, dropped);
    else
      await fileOf(entry as FileSystemFileEntry).then(
        (file) => dropped.files.push(file),
        () => dropped.unread.push(entry.name),
      );
  }
}

/** A reader hands out a folder bit by bit, and nothing once it is through. Rejects where it cannot be read. */
async function* entriesOf(folder: FileSystemDirectoryEntry): AsyncGenerator<FileSystemEntry> {
  const reader = folder.createReader();
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return;
    yield* some.filter(({ name }) => !OF_SYSTEMS.test(name));
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** Letters of names that one sentence takes. */
const LETTERS = 300;

/** Names of files in a sentence. */
export function fileNames(names: readonly string[]): string {
  const all = names.join(', ');
  return all.length > LETTERS ? `${all.slice(0, LETTERS)}…` : all;
}
