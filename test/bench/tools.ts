import uFuzzy from '@leeoniya/ufuzzy';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import AhoCorasick from 'modern-ahocorasick';
import { compileIndex } from '../../lib/matching/index/build';
import { openIndex } from '../../lib/matching/open';
import { TITLES } from './samples';
import { plainRecordals } from './shared';

/** A way to find a list's marks in a title. */
export interface Tool {
  name: string;
  /** Titles it can be asked in reasonable time. */
  titles: number;
  /** Largest list it is built on. */
  marks: number;
  /** What it gives is called once per page, and searches the page's titles. */
  build(marks: readonly string[]): () => (title: string) => Iterable<number>;
}

const tokensOf = (title: string) => title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const MOST_RESULTS = 100;
const LONGEST_PHRASE = 6;

function ours(asWritten: boolean) {
  return (marks: readonly string[]) => {
    const bytes = compileIndex(plainRecordals(marks));
    return () => {
      const index = openIndex(bytes);
      return (title: string) => index.find({ text: title, field: 'title', asWritten }).map(({ row }) => row);
    };
  };
}

export const TOOLS: Tool[] = [
  { name: 'recordal-lens, as written', titles: TITLES, marks: 1_000_000, build: ours(true) },
  { name: 'recordal-lens, full', titles: TITLES, marks: 1_000_000, build: ours(false) },
  {
    name: 'Map of n-grams',
    titles: TITLES,
    marks: 1_000_000,
    build: (marks) => {
      const byText = new Map<string, number[]>();
      marks.forEach((mark, id) => {
        const key = tokensOf(mark).join(' ');
        byText.set(key, [...(byText.get(key) ?? []), id]);
      });
      return () => (title) => {
        const tokens = tokensOf(title);
        const found: number[] = [];
        for (let i = 0; i < tokens.length; i++) {
          for (let j = i + 1; j <= Math.min(tokens.length, i + LONGEST_PHRASE); j++)
            found.push(...(byText.get(tokens.slice(i, j).join(' ')) ?? []));
        }
        return found;
      };
    },
  },
  {
    name: 'modern-ahocorasick',
    titles: TITLES,
    marks: 100_000,
    build: (marks) => {
      const lowered = marks.map((mark) => mark.toLowerCase());
      const ids = new Map(lowered.map((mark, id) => [mark, id]));
      const automaton = new AhoCorasick([...ids.keys()]);
      return () => (title) => automaton.search(title.toLowerCase()).map(({ pattern }) => ids.get(pattern)!);
    },
  },
  {
    name: 'flexsearch',
    titles: TITLES,
    marks: 100_000,
    build: (marks) => {
      const index = new FlexSearch.Index({ tokenize: 'strict' });
      for (const [id, mark] of marks.entries()) index.add(id, mark);
      return () => (title) => index.search(title, { suggest: true, limit: MOST_RESULTS }) as number[];
    },
  },
  {
    name: 'minisearch, fuzzy',
    titles: 40,
    marks: 100_000,
    build: (marks) => {
      const index = new MiniSearch<{ id: number; mark: string }>({ fields: ['mark'] });
      index.addAll(marks.map((mark, id) => ({ id, mark })));
      return () => (title) =>
        index
          .search(title, { fuzzy: 1 })
          .slice(0, MOST_RESULTS)
          .map(({ id }) => id as number);
    },
  },
  {
    name: 'ufuzzy, one search per word',
    titles: 20,
    marks: 100_000,
    build: (marks) => {
      const finder = new uFuzzy({ intraMode: 1 });
      const haystack = [...marks];
      return () => (title) =>
        tokensOf(title).flatMap((token) => finder.filter(haystack, token)?.slice(0, MOST_RESULTS) ?? []);
    },
  },
  {
    name: 'fuse.js, one search per word',
    titles: 3,
    marks: 100_000,
    build: (marks) => {
      const index = new Fuse([...marks], { threshold: 0.2, distance: 10 });
      return () => (title) =>
        tokensOf(title).flatMap((token) =>
          index.search(token, { limit: MOST_RESULTS }).map(({ refIndex }) => refIndex),
        );
    },
  },
];
