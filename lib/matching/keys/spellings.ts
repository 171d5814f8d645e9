/**
 * Letters with a mark that are also spelt out in two: German and Nordic, Spanish, Dutch, Turkish, Icelandic. The bare
 * letter needs no entry: the scan folds it so.
 */
const SPELT_OUT: Readonly<Record<string, string>> = {
  ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', ñ: 'ny', ş: 'sh', ç: 'ch', ð: 'dh', č: 'ch', š: 'sh', ž: 'zh', õ: 'oe', ÿ: 'ij',
}; // biome-ignore format: a table

const MAY_HAVE = /[äöüåøñşçðčšžõÿ]/iu;
const EACH = /[äöüåøñşçðčšžõÿ]/giu;

/** A name with its marked letters spelt out; undefined where it has none: Märklin → Maerklin. */
export function speltOut(name: string): string | undefined {
  const composed = /[^\p{ASCII}]/u.test(name) ? name.normalize('NFC') : name;
  if (!MAY_HAVE.test(composed)) return undefined;
  return composed.replace(EACH, (letter) => SPELT_OUT[letter.toLowerCase()]!);
}
