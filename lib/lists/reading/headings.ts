import { nameKey } from '../../domain/name-key';
import { once } from '../../runtime/once';
import { inOneScript } from '../../tabular/mixed-letters';
import { withoutAccents, withUmlautsApart } from '../../tabular/without-accents';
import { FIELDS, type Field } from '../registers/recordal-fields';
import type { Headings } from '../registers/register';
import { vocabularies } from '../registers/registry';
import { isOtherPapers, isSecondBest } from './heading-attributes';

/**
 * Fields in the order in which they claim a header. One that fits two fields goes to the first: 权利人国别 (holder's
 * country) also contains 权利人 (holder), and "registration valid to" also "valid to".
 */
export const CLAIMING: readonly Field[] = [
  'recordNo',
  'registrationValidTo',
  'validFrom',
  'validTo',
  'status',
  'markImage',
  'rightType',
  'registrationRoute',
  'regime',
  'holderCountry',
  'agent',
  'contact',
  'authorisedUsers',
  'holder',
  'registrationNo',
  'order',
  'niceEdition',
  'subgroups',
  'goods',
  'hsCodes',
  'classes',
  'role',
  'aliases',
  'markText',
];

/** What a header means, and by how many characters of it that is known. */
export interface Named {
  field: Field;
  strength: number;
}

/** Tells the field of a folded header. */
export type FieldFinder = (folded: string) => Named | undefined;

/** A heading as it is known, and as it is typed without its accents. */
function spellings(heading: string): string[] {
  const key = nameKey(heading);
  return [key, withoutAccents(key), withUmlautsApart(key)];
}

/** A finder by the headings of several sources. */
export function finderOf(sources: readonly Headings[]): FieldFinder {
  const known = CLAIMING.map((field) => {
    const headings = sources.flatMap((source) => source[field] ?? []);
    const exact = new Set(headings.flatMap((heading) => heading.exact ?? []).flatMap(spellings));
    const parts = headings.flatMap((heading) => heading.part ?? []).map(nameKey);
    return { field, exact, parts };
  });
  return (folded) => {
    for (const { field, exact, parts } of known) {
      if (exact.has(folded)) return { field, strength: folded.length };
      const lengths = parts.filter((part) => folded.includes(part)).map(({ length }) => length);
      if (lengths.length > 0) return { field, strength: Math.max(...lengths) };
    }
    return undefined;
  };
}

const fieldNames = once(() => new Map(FIELDS.map((field) => [nameKey(field), field])));
const everyHeading = once(() => finderOf(vocabularies.map(({ headings }) => headings)));

/** The field of exactly this name, as our own exports write it. */
export function fieldNamed(name: string): Field | undefined {
  return fieldNames().get(nameKey(name));
}

/** Less than a heading of one character. */
const SECOND_BEST = 0.5;

/** The way to an element inside others, as tables of XML head it. */
const WAY = /^[\p{L}_][\p{L}\p{N}_:.-]*(?:\/[\p{L}_][\p{L}\p{N}_:.-]*)+$/u;
/** Elements that say nothing by themselves: a name may be anybody's. */
const ANYTHING =
  /^(?:[\w-]+:)?(?:name|text|value|code|id|no|number|date|type|title|item|line|image|country|status)$/i;

/** Names of elements are put together of words, or say whose they are. Of two single words, "Holder/Agent", each is a heading. */
const OF_ELEMENT = /:|_|-|\p{Ll}\p{Lu}/u;

/** The field that one header names, if any, and how surely; of a way the last element goes before what it lies in. */
export function namedByHeader(header: string): Named | undefined {
  const last = WAY.test(header) ? header.slice(header.lastIndexOf('/') + 1) : '';
  const isElement = last !== '' && (OF_ELEMENT.test(last) || header.split('/').length > 2);
  return (!isElement || ANYTHING.test(last) ? undefined : namedByWords(last)) ?? namedByWords(header);
}

function namedByWords(header: string): Named | undefined {
  const folded = nameKey(inOneScript(header.toLowerCase()));
  if (folded === '') return undefined;
  const field = fieldNames().get(folded);
  if (field) return { field, strength: folded.length };
  const named = everyHeading()(folded) ?? everyHeading()(nameKey(withoutRemarks(header)));
  if (!named || isOtherPapers(header, named.field)) return undefined;
  if (isSecondBest(header, named.field)) return { ...named, strength: SECOND_BEST };
  // 备案有效期起, "term from": the first day of what its other words call a term.
  return named.field === 'validTo' && isBeginning(header) ? { ...named, field: 'validFrom' } : named;
}

/** What is behind a heading and says nothing else: "Mark (word)", "Mark / Logo", "Brand *". In brackets behind "Name" stands whose it is. */
const REMARKS =
  /(?:[([（【]\s?(?:word|words|wording|text|verbal|word ?mark|tm|®|logo|en|eng|english|cn|zh|chinese|ru|russian|original|optional|required|mandatory|must|словесн\p{L}{0,6}|文字|中文|英文|必填|选填|文字商标)\s?[)\]）】]|\/\s?(?:logo|device|image|figure|picture))$/iu;

/** The namespace of an element: t:RecordNo. */
const PREFIX = /^[a-z][\w-]{0,11}:(?=\S)/i;

const withoutRemarks = (header: string) =>
  header.slice(0, 200).trim().replace(PREFIX, '').replace(REMARKS, '');

const BEGINNING =
  /(?:起|起始|开始|開始|始|自|起日|始期|(?:^|[\s(])(?:с|от|начало|from|since|start|begins?|beginning|desde|inicio|du|von|ab|başlangıcı?))(?:日期?|时间|時間)?[\s)）]*$/iu;

const isBeginning = (header: string) => BEGINNING.test(header.trim());

/** The field that one header names, if any. */
export function fieldOfHeader(header: string): Field | undefined {
  return namedByHeader(header)?.field;
}
