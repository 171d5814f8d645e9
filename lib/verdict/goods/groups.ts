import { fold } from '../use/fold';
import { Phrases } from '../use/phrases';
import json from './groups.json';

/** Goods that are presumed alike: one kind of product, in one Nice class. */
export interface GoodsGroup {
  id: string;
  class: number;
  en: string[];
  zh: string[];
  /** Groups presumed similar to this one. */
  similar: string[];
}

export const GROUPS = json as readonly GoodsGroup[];

export const groupPhrases = compile();

/** Whether two kinds of goods are presumed similar; the relation is read both ways. */
export function presumedSimilar(a: GoodsGroup, b: GoodsGroup): boolean {
  return a.similar.includes(b.id) || b.similar.includes(a.id);
}

function compile(): Phrases<GoodsGroup> {
  const phrases = new Phrases<GoodsGroup>();
  for (const group of GROUPS) {
    for (const word of group.en) for (const form of englishForms(fold(word))) phrases.add(form, group);
    for (const word of group.zh) phrases.add(word, group);
  }
  return phrases;
}

function englishForms(word: string): string[] {
  if (word.endsWith('s')) return [word];
  return [word, /(?:x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`];
}
