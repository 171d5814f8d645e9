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

/**
 * The files of a drop, those in its folders too, at most `MOST_DROPPED`; `beyond` where there are more. What systems put into
 * folders by themselves is left out. To be called while the event is handled. Rejects where a folder cannot be read.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<{ files: File[]; beyond: boolean }> {
  const brought = [...transfer.items].map((item) => ({ entry: entryOf(item), file: item.getAsFile() }));
  const files: File[] = [];
  for (const { entry, file } of brought) {
    if (files.length > MOST_DROPPED) break;
    if (entry?.isDirectory) await gather(entry as FileSystemDirectoryEntry, files);
    else if (file) files.push(file);
  }
  return { files: files.slice(0, MOST_DROPPED), beyond: files.length > MOST_DROPPED };
}

const entryOf = (item: DataTransferItem): FileSystemEntry | null =>
  item.kind === 'file' ? (item.webkitGetAsEntry?.() ?? null) : null;

/** Files that file managers write beside people's own. */
const OF_SYSTEMS = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$|__macosx$)/i;

async function gather(folder: FileSystemDirectoryEntry, files: File[]): Promise<void> {
  const reader = folder.createReader();
  for (;;) {
    // A reader hands out a folder bit by bit, and nothing once it is through.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return;
    for (const entry of some) {
      if (files.length > MOST_DROPPED) return;
      if (OF_SYSTEMS.test(entry.name)) continue;
      if (entry.isDirectory) await gather(entry as FileSystemDirectoryEntry, files);
      else files.push(await fileOf(entry as FileSystemFileEntry));
    }
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));
