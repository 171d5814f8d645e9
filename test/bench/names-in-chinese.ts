import { compileIndex } from '../../lib/matching/index/build';
import { HolderNames } from '../../lib/matching/index/holder-names';
import { openIndex } from '../../lib/matching/open';
import { hasShared, sharedLines, titlesOf } from './shared';

const SHOWN = 0.5;
/** Companies of others that each brand is held against. */
const OTHERS = 20;
/** A step through them that meets each once. */
const STRIDE = 37;

/**
 * `npm run accuracy:chinese`: how often a Chinese title that names a brand in one script finds a mark recorded in two, and how
 * often a brand sounds like the beginning of its own company's name and of others'. The Chinese titles have their brands
 * labelled; the marks are put together from brands known in both scripts, those of the titles among them: what is measured is
 * whether a part is found, not whether its weights hold elsewhere.
 */
function printNames(): void {
  if (!hasShared) {
    console.log('skipped: ../shared is not there');
    return;
  }
  const pairs = brandsInBoth();
  printParts(pairs);
  printCompanies(pairs.filter(([latin, han]) => isLatin(latin) && /^\p{Script=Han}{2,6}$/u.test(han)));
}

type Pair = readonly [latin: string, han: string];

const isLatin = (text: string) => /^[\p{Script=Latin}\P{L}]+$/u.test(text);

function brandsInBoth(): Pair[] {
  const known = sharedLines('brands/nsi_en_zh_pairs.tsv').map((line) => line.split('\t').slice(0, 2));
  return (known as [string, string][]).filter(([latin, han]) => latin && han);
}

/** Brands that one title names in both scripts. */
function brandsOfTitles(titles: readonly { brands: string[] }[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { brands } of titles)
    for (const latin of brands.filter((brand) => /^[\w &.-]{3,}$/.test(brand)))
      for (const han of brands.filter((brand) => /^\p{Script=Han}{2,}$/u.test(brand)))
        pairs.set(`${latin} ${han}`, [latin, han]);
  return [...pairs.values()];
}

function printParts(known: readonly Pair[]): void {
  const titles = titlesOf('zh_taobao_multidigraph_train');
  const pairs = [...known, ...brandsOfTitles(titles)];
  const rows = pairs.map(([latin, han]) => ({
    ...{ markText: `${han} ${latin}`, aliases: [], holder: undefined, classes: [] },
  }));
  const index = openIndex(compileIndex(rows));
  const names = new Set(pairs.flat().map((name) => name.toLowerCase()));
  let [named, found, shown, right] = [0, 0, 0, 0];
  for (const { title, brands } of titles) {
    const labels = [...new Set(brands.map((brand) => brand.toLowerCase()))];
    const seen = index
      .find({ text: title, field: 'title', least: SHOWN })
      .map(({ start, end }) => title.slice(start, end).toLowerCase());
    const isOf = (label: string) => seen.some((words) => words.includes(label) || label.includes(words));
    const wanted = labels.filter((label) => names.has(label));
    named += wanted.length;
    found += wanted.filter(isOf).length;
    shown += seen.length;
    right += seen.filter((words) => labels.some((one) => one.includes(words) || words.includes(one))).length;
  }
  console.log(`marks of two scripts: ${rows.length}; brands named in titles: ${named}, found ${found}`);
  console.log(`shown: ${shown}, of them labelled as a brand: ${right}`);
}

function printCompanies(pairs: readonly Pair[]): void {
  const names = new HolderNames();
  const sounds = (latin: string, han: string) => names.soundingLike(latin, `${han}有限公司`) !== undefined;
  let [own, others] = [0, 0];
  pairs.forEach(([latin, han], at) => {
    if (sounds(latin, han)) own += 1;
    for (let step = 1; step <= OTHERS; step++)
      if (sounds(latin, pairs[(at + step * STRIDE) % pairs.length]![1])) others += 1;
  });
  console.log(`brands that sound like their own company: ${own} of ${pairs.length}`);
  console.log(`like another's: ${others} of ${pairs.length * OTHERS}`);
}

printNames();
