/**
 * Builds lib/verdict/goods/goods.generated.json: the kinds of goods written by hand (kinds.tsv), and for English
 * words that no kind names, the Nice classes they speak for, learned from Nice terms (edition 10-2015, CC0) and
 * Google's product taxonomy (its branches given a class in taxonomy-classes.tsv).
 *
 *   npm run build:goods -- ../shared/goods
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { singular, singularPhrase } from '../../verdict/goods/english';
import { LETTERS_OF_SHELF } from '../../verdict/goods/shelves';
import { fold } from '../../verdict/use/fold';
import { firstOf } from '../../verdict/use/phrases';

const HERE = import.meta.dirname;
const LAST_GOODS_CLASS = 34;
/** A word speaks for a class if at least this share of what it was seen in belongs there. */
const LEAST_SHARE = 0.5;
/** One example is enough for a single noun, not for a pair. */
const LEAST_SEEN = { noun: 1, pair: 2 };
/** Words that name no goods, however often they occur in one class. */
const EMPTY = new Set(
  'a an and of for the in on with to or not other than by as from being all parts part electric electrical non set kit use used purposes household industrial accessories accessory supplies equipment products apparatus articles instruments size sizes'.split(
    ' ',
  ),
);

interface Kind {
  id: string;
  class: number;
  subgroups: string[];
  similar: string[];
  /** Words that name the whole kind. */
  genus: string[];
  en: string[];
  zh: string[];
  /** In other languages: too few words to tell one species of a kind from another. */
  other: string[];
  /** Devices that are mostly mentioned for what fits them, each with its species, -1 for none. */
  devices: { word: string; species: number }[];
  /** Words that name one product each. */
  species: string[][];
  /** Kinds of which this one is also a particular. */
  partOf: string[];
}

interface Example {
  text: string;
  class: number;
}

function lines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'));
}

function readKinds(): Kind[] {
  const genus = new Map(
    lines(join(HERE, 'genus.tsv')).map((line) => {
      const [id, en, zh] = line.split('\t');
      return [id!, [...words(en, ','), ...words(zh, ' ')]];
    }),
  );
  const species = grouped('species.tsv', ([, synonyms]) => words(synonyms, ','));
  const devices = grouped('devices.tsv', ([, of, names]) => ({ of: of!, names: words(names, ',') }));
  const parts = new Map(lines(join(HERE, 'parts.tsv')).map((line) => line.split('\t') as [string, string]));
  const others = new Map(
    lines(join(HERE, 'other-languages.tsv')).map((line) => line.split('\t') as [string, string]),
  );
  return lines(join(HERE, 'kinds.tsv')).map((line) => {
    const [id, cls, subgroups, similar, en, zh] = line.split('\t');
    const own = species.get(id!) ?? [];
    return {
      id: id!,
      class: Number(cls),
      subgroups: words(subgroups, ' '),
      similar: words(similar, ' '),
      genus: genus.get(id!) ?? [],
      en: [...new Set([...words(en, ','), ...own.flat().filter(isEnglish)])],
      zh: [...new Set([...words(zh, ' '), ...own.flat().filter((word) => !isEnglish(word))])],
      other: words(others.get(id!), ','),
      devices: (devices.get(id!) ?? []).flatMap(({ of, names }) =>
        names.map((word) => ({ word, species: speciesOf(own, of) })),
      ),
      species: own,
      partOf: words(parts.get(id!), ' '),
    };
  });
}

/** Lines of a file, by the kind that their first cell names. */
function grouped<Item>(file: string, read: (cells: string[]) => Item): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const line of lines(join(HERE, file))) {
    const cells = line.split('\t');
    groups.set(cells[0]!, [...(groups.get(cells[0]!) ?? []), read(cells)]);
  }
  return groups;
}

function isEnglish(word: string): boolean {
  return /^[a-z]/i.test(word) && !/[\u3400-\u9fff]/.test(word);
}

/** Number of the species that a word belongs to; -1 for none. */
function speciesOf(species: readonly string[][], word: string): number {
  const phrase = singularPhrase(fold(word));
  return species.findIndex((synonyms) => synonyms.some((one) => singularPhrase(fold(one)) === phrase));
}

function words(cell: string | undefined, separator: string): string[] {
  return [
    ...new Set(
      (cell ?? '')
        .split(separator)
        .map((word) => word.trim())
        .filter(Boolean),
    ),
  ];
}

function niceExamples(folder: string): Example[] {
  return lines(join(folder, 'nice_terms_en_ncl10-2015.jsonl')).flatMap((line) => {
    const { number, description, type } = JSON.parse(line) as {
      number: string;
      description: string;
      type: string;
    };
    return type === 'goods' ? [{ text: description, class: Number(number.slice(0, 2)) }] : [];
  });
}

function taxonomyExamples(folder: string): Example[] {
  const classes = new Map(
    lines(join(HERE, 'taxonomy-classes.tsv')).map((line) => line.split('\t') as [string, string]),
  );
  const path: string[] = [];
  return lines(join(folder, 'google_product_taxonomy_en-US.txt')).flatMap((line) => {
    const name = line.slice(line.lastIndexOf('|') + 1).trim();
    const depth = (line.length - line.trimStart().length - 1) >> 1;
    path.length = Math.max(0, depth);
    path[Math.max(0, depth)] = name;
    const branch = [...path].reverse().find((ancestor) => ancestor !== undefined && classes.has(ancestor));
    const cls = Number(branch ? classes.get(branch) : Number.NaN);
    return cls ? [{ text: name, class: cls }] : [];
  });
}

/** Category names, folded, with their classes. */
function readCategories(): Record<string, number[]> {
  return Object.fromEntries(
    lines(join(HERE, 'categories.tsv')).map((line) => {
      const [name, classes] = line.split('\t');
      return [fold(name!), classes!.split(',').map(Number)];
    }),
  );
}

/**
 * Words as the vocabulary files them: a plural with "s" or "es" goes, since the singular matches it; a "y" that
 * turns to "ies" and an irregular plural stay beside their singular.
 */
function leastForms(phrases: readonly string[]): string[] {
  const forms = new Set<string>();
  for (const phrase of phrases.map(fold)) {
    const last = phrase.slice(phrase.lastIndexOf(' ') + 1);
    const stem = phrase.slice(0, phrase.length - last.length);
    const one = singular(last);
    forms.add(stem + one);
    if (one !== last && last !== `${one}s` && last !== `${one}es`) forms.add(phrase);
    if (/[^aeiou]y$/.test(one)) forms.add(`${stem}${one.slice(0, -1)}ies`);
  }
  return [...forms];
}

/** Heads and pairs with the class they speak for and how surely (tenths). */
function learn(examples: readonly Example[], known: ReadonlySet<string>): Map<string, [number, number]> {
  const seen = new Map<string, Map<number, number>>();
  for (const { text, class: cls } of examples) {
    for (const phrase of phrasesOf(text)) {
      const counts = seen.get(phrase) ?? new Map<number, number>();
      seen.set(phrase, counts);
      counts.set(cls, (counts.get(cls) ?? 0) + 1);
    }
  }
  const learned = new Map<string, [number, number]>();
  for (const [phrase, counts] of seen) {
    if (known.has(phrase)) continue;
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const [cls, count] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
    const share = count / (total + 1);
    const least = phrase.includes(' ') ? LEAST_SEEN.pair : LEAST_SEEN.noun;
    if (total >= least && share >= LEAST_SHARE && cls <= LAST_GOODS_CLASS) {
      learned.set(phrase, [cls, Math.round(share * 10)]);
    }
  }
  return dropImplied(learned);
}

/** A pair of words tells nothing new where its last word alone speaks for the same class. */
function dropImplied(learned: Map<string, [number, number]>): Map<string, [number, number]> {
  for (const [phrase, [cls]] of learned) {
    const last = phrase.slice(phrase.lastIndexOf(' ') + 1);
    if (last !== phrase && learned.get(last)?.[0] === cls) learned.delete(phrase);
  }
  return learned;
}

/** The noun a name ends in, and that noun with the word before it: "oil filter for engines" → filter, oil filter. */
function phrasesOf(text: string): string[] {
  const plain = text.toLowerCase().replace(/\[[^\]]*\]|\([^)]*\)|\*/g, ' ');
  return plain.split(/[,;&/]/).flatMap((part) => {
    const name = part.split(
      / (?:for|of|with|in|not|other|made|to|from|on|being|containing|used|and|or) /,
    )[0]!;
    const tokens =
      name
        .match(/[a-z]+/g)
        ?.map(singular)
        .filter((word) => word.length > 2) ?? [];
    const head = tokens.at(-1);
    if (!head || EMPTY.has(head)) return [];
    const before = tokens.at(-2);
    return before ? [head, `${before} ${head}`] : [head];
  });
}

/**
 * Files every phrase under its first word, in the singular, with a code: a kind's number, "*" for a word that
 * names the whole kind, "-" for a device, "^" for another language than English and Chinese, and the number of the
 * species behind a colon; or class and tenths of a learned word. What a person filed goes before what was learned.
 */
function file(
  kinds: readonly Kind[],
  learned: ReadonlyMap<string, [number, number]>,
): Record<string, string> {
  const codes = new Map<string, string>();
  kinds.forEach((kind, i) => {
    const put = (phrase: string, sign: string, species: number) => {
      if (!codes.has(phrase)) codes.set(phrase, `${i}${sign}${species === -1 ? '' : `:${species}`}`);
    };
    for (const phrase of leastForms(kind.genus)) put(phrase, '*', speciesOf(kind.species, phrase));
    for (const phrase of leastForms([...kind.en, ...kind.zh]))
      put(phrase, '', speciesOf(kind.species, phrase));
    for (const { word, species } of kind.devices)
      for (const phrase of leastForms([word])) put(phrase, '-', species);
  });
  kinds.forEach((kind, i) => {
    for (const phrase of leastForms(kind.other)) if (!codes.has(phrase)) codes.set(phrase, `${i}^`);
  });
  for (const [phrase, [cls, share]] of learned) {
    for (const form of leastForms([phrase])) if (!codes.has(form)) codes.set(form, `${cls}.${share}`);
  }
  const drawers = new Map<string, string[]>();
  for (const [phrase, code] of [...codes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const first = singular(firstOf(phrase));
    // "batteries" lies in the drawer "battery", written out since it does not begin with that name.
    const tail = phrase.startsWith(first) ? `~${phrase.slice(first.length)}` : `=${phrase}`;
    const item = phrase === first ? code : code + tail;
    drawers.set(first, [...(drawers.get(first) ?? []), item]);
  }
  return Object.fromEntries([...drawers].map(([first, items]) => [first, items.join('|')]));
}

/** Drawers that begin alike lie in one text, each between two semicolons: see `itemsUnder` in vocabulary.ts. */
function shelved(drawers: Readonly<Record<string, string>>): Record<string, string> {
  const shelves = new Map<string, string>();
  for (const [first, items] of Object.entries(drawers)) {
    const shelf = first.slice(0, LETTERS_OF_SHELF);
    shelves.set(shelf, `${shelves.get(shelf) ?? ';'}${first}>${items};`);
  }
  return Object.fromEntries([...shelves].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function main(folder: string): void {
  const kinds = readKinds();
  const known = new Set(kinds.flatMap((kind) => [...kind.en, ...kind.genus].map(singularPhrase)));
  const learned = learn([...niceExamples(folder), ...taxonomyExamples(folder)], known);
  const table = {
    niceEdition: '13-2026',
    kinds: kinds.map(({ id, class: cls, subgroups, similar, partOf }) => ({
      id,
      class: cls,
      subgroups,
      similar,
      partOf,
    })),
    categories: readCategories(),
    words: shelved(file(kinds, learned)),
  };
  const text = `${JSON.stringify(table, null, 1)}\n`;
  writeFileSync(join(HERE, '..', '..', 'verdict', 'goods', 'goods.generated.json'), text);
  console.error(
    `${kinds.length} kinds, ${learned.size} learned phrases, ${gzipSync(text).length} bytes gzipped`,
  );
}

main(process.argv[2] ?? '../shared/goods');
