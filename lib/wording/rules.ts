import languages from './languages.json';
import type { Phrase, SiteRule } from './rule-schema';
import sites from './sites.json';

/** Languages in which a title can be worded. */
export type WordingLanguage = keyof typeof languages;

/** Checked against its schema by a test. */
const SITES = sites as readonly SiteRule[];
const PHRASES = languages as Record<WordingLanguage, Phrase>;

/** Whether titles can be worded in a language, given by its two letters. */
export function isWordingLanguage(language: string): language is WordingLanguage {
  return Object.hasOwn(languages, language);
}

/** How a title for one marketplace says what goods fit. */
export interface Rule {
  /** Phrases in the order in which they are tried: the marketplace's own, then its language's. */
  phrases: readonly Phrase[];
  /** The most UTF-16 units of a title; absent if unknown. */
  longest?: number;
  /** Where the marketplace's rule was read; absent if nobody has read one. */
  source?: string;
  /** The field of its editor for what the goods fit. */
  field?: string;
}

/**
 * The rule for a marketplace and a language. O(sites).
 * @param names what a listing calls its site, and the labels of its address: one of them may be the marketplace's key
 */
export function ruleFor(names: readonly string[], language: WordingLanguage): Rule {
  const own = SITES.find(({ site }) => names.includes(site));
  const general = PHRASES[language];
  const special = own?.phrases?.[language];
  return {
    phrases: special ? [special, general] : [general],
    ...(own?.longest !== undefined && { longest: own.longest }),
    ...(own && own.source !== NOT_CHECKED && { source: own.source }),
    ...(own?.field !== undefined && { field: own.field }),
  };
}

const NOT_CHECKED = 'not checked';
