import type { Listing } from '../domain/listing';
import type { Translate } from '../locales/create-translate';
import type { TextKey, TextParams } from '../locales/text-key';
import type { DecidedFinding, DecidedScreening, DecisionTexts } from './decided';
import type { Decision, DecisionKind, Reach } from './decision';
import { readableSite } from './offer';
import { usualReach } from './usual-reach';

/** The screening with what each card says of decisions, in the reader's language. The input is not changed. */
export function withTold(screening: DecidedScreening, listing: Listing, t: Translate): DecidedScreening {
  return { ...screening, findings: screening.findings.map((finding) => told(finding, listing, t)) };
}

/** The finding with what its card says of decisions. */
export function told(finding: DecidedFinding, listing: Listing, t: Translate): DecidedFinding {
  return { ...finding, told: toldOf(finding, listing, t) };
}

function toldOf(finding: DecidedFinding, listing: Listing, t: Translate): DecisionTexts {
  const { decision, lapsed } = finding;
  const before = decision
    ? t('decided.by', paramsOf(decision, t))
    : lapsed && t(`decided.${lapsed.reason}`, paramsOf(lapsed.decision, t));
  const holds = (kind: DecisionKind) =>
    t('card.holdsFor', {
      decision: t(kind === 'conflict' ? 'decision.conflict' : `action.${kind}`),
      reach: reachText(usualReach(kind, finding, listing), t),
    });
  return {
    ...(before ? { before } : {}),
    holds: {
      conflict: holds('conflict'),
      'not-conflict': holds('not-conflict'),
      authorised: holds('authorised'),
      watch: holds('watch'),
    },
  };
}

function paramsOf({ kind, at, reach, mark, holder = '' }: Decision, t: Translate) {
  const day = new Intl.DateTimeFormat(t('languageTag'), { dateStyle: 'medium' }).format(Date.parse(at));
  return { decision: t(`decision.${kind}`), day, reach: reachText(reach, t), mark, holder };
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

function at(
  site: string,
  params: TextParams,
  [onSite, inFiles]: readonly [TextKey, TextKey],
  t: Translate,
): string {
  const name = readableSite(site);
  return name === undefined ? t(inFiles, params) : t(onSite, { ...params, site: name });
}

/** Letters of a name that a sentence can take. */
const MOST = 60;

/** A page's own words within ours: whatever way they are written, the sentence around them keeps its own. */
function quoted(name: string): string {
  const letters = [...name];
  return `\u2068${letters.length > MOST ? `${letters.slice(0, MOST).join('')}…` : name}\u2069`;
}
