/** `npm run accuracy:goods [-- --wrong]`: class accuracy of the goods classifier on real, labelled titles, per language. */

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { classify } from '../../../lib/verdict/goods/classify';
import { accuracyOf, labelledTitles } from './labelled';

const table = readFileSync(new URL('../../../lib/verdict/goods/goods.generated.json', import.meta.url));
console.log(`table: ${gzipSync(table).length} bytes gzipped`);

const all = labelledTitles();
if (!all) console.log('skipped: ../shared/listings is not here');
else {
  const goods = all.filter(({ classes }) => classes.length > 0);
  console.log(`${all.length} titles, ${goods.length} of them offer goods`);
  for (const language of ['en', 'zh']) {
    for (const part of ['tuning', 'held-out'] as const) {
      const titles = goods.filter((label) => label.language === language && label.part === part);
      const { top1, top3, silent } = accuracyOf(titles);
      const [a, b, c] = [top1, top3, silent].map((share) => share.toFixed(3));
      console.log(`${language} ${part}: ${titles.length} titles, top-1 ${a}, top-3 ${b}, silent ${c}`);
    }
  }
  if (process.argv.includes('--wrong')) {
    for (const { title, classes, part } of goods.filter((label) => label.part === 'tuning')) {
      const found = classify(title).classes.slice(0, 3);
      if (classes.includes(found[0]?.class ?? 0)) continue;
      console.log(
        `${classes}\t${found.map((entry) => `${entry.class}:${entry.share.toFixed(2)}`)}\t${part}\t${title.slice(0, 90)}`,
      );
    }
  }
}
