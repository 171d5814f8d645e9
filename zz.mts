import { readFileSync } from 'node:fs';
import { openFile } from './lib/tabular/open-table';
const t=performance.now();
const f = await openFile(new Uint8Array(readFileSync(process.argv[2]!)));
const rows:any[]=[]; for await (const b of f.rows) rows.push(...b);
console.log(f.format, rows.length, f.leftOut.map(n=>JSON.stringify(n)).join('\n'), Math.round(performance.now()-t));
for (const r of [...rows.slice(0,8), ...rows.slice(26,34), ...rows.slice(-3)]) console.log(r.row, JSON.stringify(r.cells));
