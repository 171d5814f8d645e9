/** One library on the work of `screen`: reads lines of JSON, searches each title, prints a line each. A process of its own. */
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { benchmarkMarks } from './shared';
import { TOOLS } from './tools';

const [name, size, input, rows] = process.argv.slice(2) as [string, string, string, string];
const tool = TOOLS.find((one) => one.name === name)!;
const marks = benchmarkMarks(Number(size));
const search = tool.build(marks)();
const most = Math.min(Number(rows), tool.titles < 100 ? tool.titles : Number(rows));
const out = createWriteStream('/dev/null');
const start = performance.now();
const before = process.cpuUsage();
let read = 0;
for await (const line of createInterface({ input: createReadStream(input) })) {
  const { id, title } = JSON.parse(line) as { id: string; title: string };
  out.write(`${JSON.stringify({ id, title, marks: [...search(title)].map((mark) => marks[mark]) })}\n`);
  if (++read === most) break;
}
const { user } = process.cpuUsage(before);
console.log(JSON.stringify({ rows: read, wall: (performance.now() - start) / 1000, user: user / 1e6 }));
