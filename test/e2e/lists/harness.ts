import { importFile } from '../../../lib/lists/import-file';
import { listsDatabase } from '../../../lib/lists/store/database';
import { openLists, replaceList } from '../../../lib/lists/store/list-repository';
import { reopening } from '../../../lib/tabular/open-table';
import { CUSTOMS_HEADER, customsLine } from '../../lists/customs-csv';

/** The real list code in a plain page, for tests that an extension page would get in the way of. */
const lists = {
  openLists,
  replaceList,
  listsDatabase,

  /** A list in the customs query's columns, as a CSV file. */
  csv(rows: number): Blob {
    const parts = [CUSTOMS_HEADER];
    for (let row = 0; row < rows; row++) parts.push(customsLine(row));
    return new Blob(parts);
  },

  /** Reads a file into a list as the options page's worker does. */
  async import(file: Blob, name = 'cn') {
    const { list } = await importFile(reopening(file), {
      name,
      date: '2026-11-01',
      origin: { kind: 'file', file: name },
    });
    return { count: list.count };
  },

  /** What was stored reaches the disk some time after the page heard so: a writing that must be there when it ends waits for it too. */
  async untilOnDisk() {
    const database = await listsDatabase();
    const [list] = await database.getAll('lists');
    const writing = database.transaction('lists', 'readwrite', { durability: 'strict' });
    await writing.store.put(list!);
    await writing.done;
  },

  /** Whether an import is under way whose first rows are stored. */
  async isHalfWritten() {
    const database = await listsDatabase();
    const [build] = await database.getAll('builds');
    if (!build) return false;
    const { list, generation } = build;
    return (await database.getKey('shards', [list, generation, 0])) !== undefined;
  },

  /** Opens the lists as a background that wakes does, and searches them. */
  async wake(text: string) {
    const lists = await openLists();
    const hits = lists.flatMap((list) =>
      list.index.find({ text, field: 'title' }).map((hit) => ({ list, hit })),
    );
    const rows = await Promise.all(hits.slice(0, 3).map(({ list, hit }) => list.recordals([hit.row])));
    return {
      sizes: lists.map(({ index }) => index.size),
      marks: rows.flat().map(({ markText }) => markText),
    };
  },
};

declare global {
  var harness: ListHarness;
}
export type ListHarness = typeof lists;
globalThis.harness = lists;
