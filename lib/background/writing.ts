import type { DecidedScreening } from '../decisions/decided';
import type { Listing } from '../domain/listing';
import { t } from '../locales/i18n';
import { refused } from '../messages/answer';
import type { DraftVerdict, FieldVerdict, Protocol, ShopPage, WritingSettings } from '../messages/protocol';
import { outcomeOf } from '../screening/outcome-of';
import { badgeLabel, shownFindings } from '../screening/shown-findings';
import type { DraftField } from '../seller-centres/seller-centre';
import { readSettings } from '../settings/items';
import { languageSpoken } from './language';
import { listLabels } from './list-labels';
import { nothingFound } from './nothing-found';
import { openedLists } from './open-lists';
import { screenListings } from './screening';
import { textsOnPages } from './texts-on-pages';
import { isWritingOn } from './writing-scripts';
import { draftSite } from './writing-site';

/** What a script on a seller centre's page may know, by the address that the browser gives. */
export async function writingSettingsFor({ url }: ShopPage): Promise<WritingSettings> {
  const [on, { role }] = await Promise.all([isWritingOn(url), readSettings(), languageSpoken()]);
  // A failure is reported when a draft is judged.
  if (on) openedLists().catch(() => {});
  const texts = textsOnPages();
  return { on, role, ...(texts && { texts }) };
}

/**
 * Judges an offer that is being written, as one on its marketplace. It is not published yet: nothing of it is stored,
 * counted or learnt from, in any window. Refused if the person has not switched it on.
 */
export async function checkDraftFor(draft: Protocol['draft']['ask'], shop: ShopPage): Promise<DraftVerdict> {
  if (!(await isWritingOn(shop.url))) throw refused();
  const listing: Listing = { id: 'draft', site: '', url: '', images: [], ...draft };
  const [[screening], lists] = await Promise.all([
    screenListings([draftSite(listing, shop)]),
    listLabels(),
    languageSpoken(),
  ]);
  if (!screening) throw new Error('no answer for the draft');
  const nothing = nothingFound(lists, t);
  const verdict = (field: DraftField) => fieldVerdict(screening, field, nothing);
  return { screening, title: verdict('title'), brand: verdict('brand') };
}

/**
 * The part of a screening that concerns one field. If nobody looked, no field of the offer may say that nothing was
 * found in it.
 */
function fieldVerdict(screening: DecidedScreening, kind: DraftField, nothing: string): FieldVerdict {
  const findings = screening.findings.filter(({ field }) => field === kind);
  const ofField = { ...screening, findings };
  const level = outcomeOf(shownFindings(ofField), screening);
  return { level, label: level === 'clear' ? nothing : badgeLabel(ofField, t) };
}
