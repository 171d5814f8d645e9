import Fuse from 'fuse.js';
import { lookUpGaps } from '../coverage/not-looked-up';
import { today } from '../domain/day';
import { freshness } from '../domain/freshness';
import { inForceOn, type Recordal } from '../domain/recordal';
import type { ScreeningList } from '../lists/store/screening-list';
import { t } from '../locales/i18n';
import type { LookupMatch, LookupResult } from '../messages/protocol';
import { lookUpNotes } from '../screening/look-up-notes';
import { readSettings } from '../settings/items';
import { languageSpoken } from './language';
import { openedLists } from './open-lists';

/** The most candidates per list that fuse.js ranks: it is good at ranking a few, and far too slow for a whole list. */
const CANDIDATES = 200;

/** The recordals that a typed word may mean, over all lists, best first. */
export async function lookUp(text: string, limit: number): Promise<LookupResult> {
  const [lists, { staleAfterDays }] = await Promise.all([openedLists(), readSettings(), languageSpoken()]);
  const matches = (await Promise.all(lists.map((list) => matchesIn(list, text, staleAfterDays)))).flat();
  const open = lookUpGaps(lists)({ title: '', brand: text });
  return {
    matches: ranked(matches, text).slice(0, Math.min(limit, 50)),
    ...(open && { lookUpNotes: lookUpNotes(open, lists, t('languageTag')) }),
  };
}

/** What begins with or contains the letters, and what the engine recognises as the mark (look-alikes, pinyin, …). */
async function matchesIn(list: ScreeningList, text: string, staleAfterDays: number): Promise<LookupMatch[]> {
  const meant = list.index.find({ text, field: 'brand' }).map(({ row }) => row);
  const rows = [...new Set([...meant, ...list.index.suggest(text, CANDIDATES)])].slice(0, CANDIDATES);
  return (await list.recordals(rows)).map((recordal) => matchOf(recordal, list, staleAfterDays));
}

function matchOf(recordal: Recordal, list: ScreeningList, staleAfterDays: number): LookupMatch {
  const { markText, recordNo, regime, holder = '', classes, status, validFrom, validTo } = recordal;
  return {
    mark: markText || t('verdict.figurative'),
    recordNo,
    regime,
    holder,
    classes,
    status,
    list: list.name,
    listDate: list.date,
    demonstration: list.demonstration,
    inForce: inForceOn(recordal, today(), list.date),
    freshness: freshness(list, today(), staleAfterDays),
    ...(validFrom ? { validFrom } : {}),
    ...(validTo ? { validTo } : {}),
  };
}

/** Closest spelling first; what only the engine recognised (耐克 for "naike") follows in the engine's order. */
function ranked(matches: LookupMatch[], text: string): LookupMatch[] {
  const close = new Fuse(matches, { keys: ['mark'], threshold: 0.4, ignoreLocation: true }).search(text);
  const first = close.map(({ item }) => item);
  return [...first, ...matches.filter((match) => !first.includes(match))];
}
