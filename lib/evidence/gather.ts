import type { DecidedFinding, DecidedScreening } from '../decisions/decided';
import type { Listing } from '../domain/listing';
import { said } from '../said/said';
import type { Said } from '../said/said-schema';
import { openWords, recordedFinding } from '../screening-record/row';
import type { Citation } from '../verdict/verdict';
import type { Chain, EvidenceFacts, EvidenceList, Place, Taken } from './facts';
import { reportLabels } from './labels';

/** What was seen, by whom and when. */
export interface Seen {
  program: string;
  browser: string;
  /** The dictionary in which the finding's sentences are: `en`, `ru`, `zh_CN`. */
  language: string;
  taken: Taken;
  page: EvidenceFacts['page'];
  listing: Listing;
  screening: DecidedScreening;
  finding: DecidedFinding;
  list: EvidenceList;
  place: Place;
}

/** The facts of a package: everything that is known of one finding on one page. */
export function gatherFacts(seen: Seen): EvidenceFacts {
  const { program, browser, language, taken, page, listing, screening, finding, list, place } = seen;
  const recorded = recordedFinding(finding, () => finding);
  return {
    v: 1,
    program,
    browser,
    taken,
    page,
    listing: { ...listing, images: [...listing.images] },
    level: screening.outcome,
    // The law is told in the language in which it was read; the words of the report are in both.
    finding: {
      ...recorded,
      customs: { ...recorded.customs, ground: only(language, recorded.customs.ground) },
      law: { ...recorded.law, ground: only(language, recorded.law.ground) },
    },
    chain: chainOf(finding, language),
    notLookedUp: screening.notLookedUp ? openWords(screening.notLookedUp) : [],
    list,
    place,
    limits: limitsOf(seen),
    labels: reportLabels(finding),
  };
}

const only = (language: string, ground: Said): Said => ({ [language]: ground[language] ?? '' });

function chainOf(finding: DecidedFinding, language: string): Chain {
  const { explanation, reasons, terms, row, situation, customs, law } = finding;
  return {
    language: language.replace('_', '-'),
    sentences: [...explanation],
    reasons: [...reasons],
    terms: terms.map(({ key, logOdds }) => ({ key, logOdds })),
    row,
    situation: { ...situation },
    citations: { customs: customs.citations.map(cited), law: law.citations.map(cited) },
  };
}

const cited = (citation: Citation): Citation => ({ ...citation });

/** What a package does not show, whoever reads it. */
function limitsOf({ taken, place, list }: Seen): Said[] {
  return [
    said((t) => t('evidence.limit.clock')),
    ...(taken.clockMoved === 0
      ? []
      : [
          said((t) =>
            t('evidence.limit.clockMoved', { seconds: String(Math.round(taken.clockMoved / 1000)) }),
          ),
        ]),
    said((t) => t('evidence.limit.seen')),
    said((t) => t('evidence.limit.ours')),
    ...(place.whole ? [] : [said((t) => t('evidence.limit.cut'))]),
    ...(list.content ? [] : [said((t) => t('evidence.limit.list'))]),
    ...(list.demonstration ? [said((t) => t('evidence.limit.demonstration'))] : []),
    said((t) => t('evidence.limit.whole')),
  ];
}
