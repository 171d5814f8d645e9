import { fold, isWordCode, wordEnd } from '../verdict/use/fold';
import { languageWords } from '../verdict/use/markers';
import { isWordingLanguage, type WordingLanguage } from './rules';

/** Scripts that identify the language; kana before Han, since Japanese uses both. */
const SCRIPTS: readonly (readonly [RegExp, WordingLanguage])[] = [
  [/[\u3040-\u30ff]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Cyrillic}/u, 'ru'],
];

/** Countries of shops' addresses whose language is none that the address names: "amazon.com.br". */
const BY_ENDING: Readonly<Record<string, WordingLanguage>> = {
  ...{ de: 'de', at: 'de', fr: 'fr', it: 'it', es: 'es', mx: 'es', ar: 'es', cl: 'es', co: 'es', pe: 'es' },
  ...{ uy: 'es', br: 'pt', pt: 'pt', jp: 'ja', kr: 'ko', ru: 'ru', cn: 'zh', tw: 'zh' },
};

/**
 * The language in which a title is to be worded: that of its script; in Latin letters the one that most of its words of
 * goods and of fit belong to; else the listing's own or its shop's; else English. O(length).
 */
export function languageOf(title: string, { locale = '', host = '' } = {}): WordingLanguage {
  const script = SCRIPTS.find(([letters]) => letters.test(title));
  if (script) return script[1];
  const said = locale.slice(0, 2).toLowerCase();
  const named = isWordingLanguage(said) ? said : BY_ENDING[host.slice(host.lastIndexOf('.') + 1)];
  return byWords(fold(title), named) ?? (named && LATIN.has(named) ? named : 'en');
}

const LATIN: ReadonlySet<string> = new Set(['en', 'es', 'de', 'fr', 'it', 'pt']);

/** The language with most words; undefined if none has more than the others. */
function byWords(folded: string, named: WordingLanguage | undefined): WordingLanguage | undefined {
  const counts = [...LATIN].map((language) => ({ language, count: countOf(folded, language) }));
  const most = Math.max(...counts.map(({ count }) => count));
  const first = counts.filter(({ count }) => count === most && count > 0);
  const chosen =
    first.find(({ language }) => language === named) ?? (first.length === 1 ? first[0] : undefined);
  return chosen?.language as WordingLanguage | undefined;
}

function countOf(folded: string, language: string): number {
  const words = languageWords()[language];
  let count = 0;
  for (let at = 0; at < folded.length; ) {
    if (!isWordCode(folded.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = wordEnd(folded, at);
    if (words?.has(folded.slice(at, end))) count++;
    at = end;
  }
  return count;
}
