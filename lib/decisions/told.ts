import type { Listing } from '../domain/listing';
import type { Recordal } from '../domain/recordal';
import type { Translate } from '../locales/create-translate';
import { formatDayOf } from '../locales/days';
import type { TextKey, TextParams } from '../locales/text-key';
import type { Change } from './changes';
import type { DecidedFinding, DecidedScreening, DecisionTexts } from './decided';
import type { Decision, OfferedKind, Reach } from './decision';
import { readableSite } from './offer';
import { usualReach } from './usual-reach';

/** The screening with what each card says about decisions, in the reader's language. The input is not changed. */
export function withTold(screening: DecidedScreening, listing: Listing, t: Translate): DecidedScreening {
  return { ...screening, findings: screening.findings.map((finding) => told(finding, listing, t)) };
}

/** The finding with what its card says about decisions. */
export function told(finding: DecidedFinding, listing: Listing, t: Translate): DecidedFinding {
  return { ...finding, told: toldOf(finding, listing, t) };
}

function toldOf(finding: DecidedFinding, listing: Listing, t: Translate): DecisionTexts {
  const before = beforeOf(finding, t);
  const reach = (kind: OfferedKind) => usualReach(kind, finding, listing);
  const holds = (kind: OfferedKind) =>
    t('card.holdsFor', {
      decision: t(kind === 'conflict' ? 'decision.conflict' : `action.${kind}`),
      reach: reachText(reach(kind), t),
    });
  return {
    ...(before ? { before } : {}),
    holds: forEachKind(holds),
    scope: forEachKind((kind) => scopeText(reach(kind), t)),
  };
}

function forEachKind(tell: (kind: OfferedKind) => string): Record<OfferedKind, string> {
  return {
    conflict: tell('conflict'),
    'not-conflict': tell('not-conflict'),
    authorised: tell('authorised'),
    escalated: tell('escalated'),
  };
}

function beforeOf({ decision, contested, lapsed }: DecidedFinding, t: Translate): string | undefined {
  if (decision && contested) return contestedText([decision, ...contested], t);
  if (decision) return t(decision.by ? 'decided.byName' : 'decided.by', paramsOf(decision, t));
  if (!lapsed) return undefined;
  const changes = inList(lapsed.changes?.map((change) => changeText(change, t)) ?? [], t);
  return t(`decided.${lapsed.reason}`, { ...paramsOf(lapsed.decision, t), changes });
}

/** Contradicting decisions, each with its author and moment, and the request to settle them. */
function contestedText(decisions: readonly Decision[], t: Translate): string {
  const each = decisions.map((decision) => t('decided.one', paramsOf(decision, t)));
  return t('decided.contested', { decisions: inList(each, t) });
}

/** What changed, from what to what if both are known. */
function changeText({ field, before, now }: Change, t: Translate): string {
  const name = t(`changedField.${field}`);
  if (before === undefined || now === undefined) return name;
  const said = (value: string) => (field === 'status' ? statusText(value, t) : quoted(value));
  return t('decided.changedFromTo', { field: name, before: said(before), now: said(now) });
}

const statusText = (status: string, t: Translate) => t(`recordStatus.${status as Recordal['status']}`);

function inList(texts: readonly string[], t: Translate): string {
  return new Intl.ListFormat(t('languageTag')).format(texts);
}

function paramsOf({ kind, at, reach, mark, holder = '', by }: Decision, t: Translate) {
  const day = formatDayOf(at, t('languageTag'));
  return {
    decision: t(`decision.${kind}`),
    by: by ? quoted(by) : t('decided.nobody'),
    day,
    reach: reachText(reach, t),
    mark,
    holder,
  };
}

/** How far a decision reaches, as words that complete “it holds for …”. */
export function reachText(reach: Reach, t: Translate): string {
  switch (reach.to) {
    case 'listing':
      return t('reach.listing');
    case 'seller':
      return at(reach.site, { seller: quoted(reach.seller) }, ['reach.seller', 'reach.sellerInFiles'], t);
    case 'words':
      if (reach.site === undefined) return t('reach.everywhere', { words: quoted(reach.words) });
      return at(reach.site, { words: quoted(reach.words) }, ['reach.words', 'reach.wordsInFiles'], t);
    case 'nowhere':
      return t('reach.nowhere', { name: quoted(reach.seller ?? reach.words ?? '') });
  }
}

/** How far a decision reaches, in a few words: to whom or what, and where. */
function scopeText(reach: Reach, t: Translate): string {
  switch (reach.to) {
    case 'listing':
      return t('scope.listing');
    case 'seller':
      return at(reach.site, {}, ['scope.seller', 'scope.sellerInFiles'], t);
    case 'words':
      if (reach.site === undefined) return t('scope.everywhere', { words: quoted(reach.words) });
      return at(reach.site, { words: quoted(reach.words) }, ['scope.words', 'scope.wordsInFiles'], t);
    case 'nowhere':
      return t('scope.nowhere');
  }
}

function at(
  site: string,
  params: TextParams,
  [onSite, inFiles]: readonly [TextKey, TextKey],
  t: Translate,
): string {
  const name = readableSite(site);
  return name === undefined ? t(inFiles, params) : t(onSite, { ...params, site: name });
}

/** The most letters of a name in a sentence. */
const MOST = 60;

/** A page's own words inside ours: whatever their direction, the sentence around them keeps its own. */
function quoted(name: string): string {
  const letters = [...name];
  return `\u2068${letters.length > MOST ? `${letters.slice(0, MOST).join('')}…` : name}\u2069`;
}
