import { inLanguage } from '../locales/languages';
import { translate } from '../locales/translate';
import { regimeOf } from './regimes/regimes';

/** A list that was searched. */
export interface AskedList {
  name: string;
  /** `YYYY-MM-DD`, or empty. */
  date: string;
  regime: string;
}

/** What of a finding tells where its mark is recorded: any `Finding` fits. */
interface RecordedPlace {
  text: string;
  field: string;
  start: number;
  relation: string;
  list: string;
}

/**
 * Several lists side by side, one sentence for each place that names a mark: "recorded in China (list …), not
 * in the United States (list of 3 May)". Only the mark itself counts as recorded, nothing similar; with a
 * single list there is nothing to compare.
 */
export function acrossLists(
  findings: readonly RecordedPlace[],
  lists: readonly AskedList[],
  locale: string,
): string[] {
  if (lists.length < 2) return [];
  const places = new Map<string, { text: string; names: Set<string> }>();
  for (const { text, field, start, relation, list } of findings) {
    if (relation !== 'identical') continue;
    const key = `${field} ${start} ${text}`;
    const place = places.get(key) ?? { text, names: new Set() };
    places.set(key, place.names.add(list) && place);
  }
  return [...places.values()].map(({ text, names }) => compared(text, names, lists, locale));
}

function compared(
  text: string,
  names: ReadonlySet<string>,
  lists: readonly AskedList[],
  locale: string,
): string {
  const found = lists.filter((list) => names.has(list.name));
  const missing = lists.filter((list) => !names.has(list.name));
  if (missing.length === 0)
    return translate(locale, 'lists.recordedIn', { words: text, found: named(found, locale) });
  return translate(locale, 'lists.recordedNot', {
    words: text,
    found: named(found, locale),
    missing: named(missing, locale),
  });
}

function named(lists: readonly AskedList[], locale: string): string {
  return lists
    .map(({ name, date, regime }) =>
      translate(locale, date ? 'lists.list' : 'lists.listUndated', {
        regime: inLanguage(regimeOf(regime).name, locale),
        list: name,
        date,
      }),
    )
    .join(translate(locale, 'verdict.separator'));
}
