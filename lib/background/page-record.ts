import type { DecidedScreening } from '../decisions/decided';
import { today } from '../domain/day';
import type { Listing } from '../domain/listing';
import { LANGUAGES, readEveryLanguage, translate } from '../locales/translate';
import type { RecordBasis } from '../screening-record/head';
import { listsUsed } from '../screening-record/kept/lists-used';
import { ownDecisions } from '../screening-record/kept/own-decisions';
import type { RecordedRow } from '../screening-record/parts';
import { recordedRow } from '../screening-record/row';
import { readSettings } from '../settings/items';
import { openedLists } from './open-lists';
import { screenedFor } from './screening';

/**
 * The lists, decisions and rules by which a page is judged now. Rejects if there is no list. O(rows of the lists and
 * entries of the log).
 */
export async function recordBasis(): Promise<Pick<RecordBasis, 'lists' | 'decisions' | 'judged'>> {
  const [opened, { used: decisions }, settings] = await Promise.all([
    openedLists(),
    ownDecisions(),
    readSettings(),
    readEveryLanguage(),
  ]);
  if (!opened.length) throw new Error(translate(settings.language, 'problem.noList'));
  const { policy, direction, own } = settings;
  const judged = { on: today(), policy, direction, consignment: 'commercial', ownMarks: own.length };
  return { lists: await listsUsed(opened), decisions, judged };
}

/**
 * The listings of a page as rows of its record, numbered from the given number: judged anew, once in each language of
 * the product. Nothing of them is stored, counted or learnt from.
 */
export async function recordRows(listings: readonly Listing[], first: number): Promise<RecordedRow[]> {
  await readEveryLanguage();
  const inLanguages = new Map<string, DecidedScreening[]>();
  for (const locale of LANGUAGES) inLanguages.set(locale, await screenedFor(listings, { locale }));
  return listings.map((listing, at) =>
    recordedRow(first + at, listing, (language) => inLanguages.get(language)![at]!),
  );
}
