import { openLists, replaceList } from '../../../lib/lists/cache';
import { listsDatabase } from '../../../lib/lists/database';
import { importFile } from '../../../lib/lists/import-file';
import { reopening } from '../../../lib/lists/parse/open';

/** The real list code in a plain page, for tests and measurements that an extension page would get in the way of. */
const lists = {
  openLists,
  replaceList,
  listsDatabase,

  /** A list in the customs query's columns, as a CSV file. */
  csv(rows: number): Blob {
    const parts = [
      '权利名称,权利人名称,权利人国别,权利号,备案号,权利类别,商品分类,备案状态,备案开始日期,备案截止日期\n',
    ];
    for (let row = 0; row < rows; row++)
      parts.push(
        `MARK${row} 星${row % 97},Holder Company ${row % 5_000} Co. Ltd.,美国,${10_000_000 + row},T${2000 + (row % 26)}-${10_000 + row},国内注册,${(row % 45) + 1},生效,20${16 + (row % 10)}-01-${10 + (row % 18)},20${26 + (row % 10)}-01-09\n`,
      );
    return new Blob(parts);
  },

  /** Reads a file into a list as the options page does; how long it took, and the longest time without a frame. */
  async import(file: Blob, name = 'cn') {
    const frames = watchFrames();
    const started = performance.now();
    const { list } = await importFile(reopening(file), {
      name,
      date: '2026-11-01',
      origin: { kind: 'file', file: name },
    });
    return { ms: performance.now() - started, count: list.count, longestFreeze: frames() };
  },

  async wake(text: string) {
    const started = performance.now();
    const lists = await openLists();
    const opened = performance.now() - started;
    const hits = lists.flatMap((list) =>
      list.index.find({ text, field: 'title' }).map((hit) => ({ list, hit })),
    );
    const rows = await Promise.all(hits.slice(0, 3).map(({ list, hit }) => list.recordals([hit.row])));
    return {
      opened,
      answered: performance.now() - started,
      sizes: lists.map(({ index }) => index.size),
      marks: rows.flat().map(({ markText }) => markText),
    };
  },
};

/** Notes the longest gap between two turns of the event loop until the returned function is called. */
function watchFrames(): () => number {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 10);
  return () => {
    clearInterval(timer);
    return longest;
  };
}

declare global {
  var harness: ListHarness;
}
export type ListHarness = typeof lists;
globalThis.harness = lists;
