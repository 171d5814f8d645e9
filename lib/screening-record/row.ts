import type { NotLookedUp } from '../coverage/not-looked-up';
import type { DecidedFinding, DecidedScreening } from '../decisions/decided';
import type { Listing } from '../domain/listing';
import { type ListingPicture, whyUnread } from '../domain/listing-picture';
import { type Notice, noticeText } from '../locales/notice';
import { LANGUAGES } from '../locales/translate';
import { said, saidNotice } from '../said/said';
import type { Said } from '../said/said-schema';
import type { Finding } from '../screening/finding';
import { groundsOf } from '../verdict/law/grounds';
import type { Citation } from '../verdict/verdict';
import type { RecordedDecision, RecordedFinding, RecordedRow, RejectedRow } from './parts';
import { textsOf } from './text-digest';

/** Screens a listing for a reader of one of the product's languages. */
export type ScreenIn = (language: string, listing: Listing) => DecidedScreening;

/**
 * The part for a listing. If something is found, it is screened in every language so that each reader gets the law in
 * theirs; the findings are the same, in the same order.
 */
export function recordedRow(row: number, listing: Listing, screenIn: ScreenIn): RecordedRow {
  const [first, ...others] = LANGUAGES;
  const found = screenIn(first!, listing);
  const inAll: Record<string, DecidedScreening> = { [first!]: found };
  for (const language of others)
    inAll[language] = found.findings.length > 0 ? screenIn(language, listing) : found;
  return {
    part: 'row',
    row,
    id: listing.id,
    texts: textsOf(withWordsRead(listing)),
    level: found.outcome === 'clear' && found.findings.length > 0 ? 'settled' : found.outcome,
    findings: found.findings.map((finding, at) =>
      recordedFinding(finding, (language) => inAll[language]?.findings[at] ?? finding),
    ),
    notLookedUp: [
      ...(found.notLookedUp ? openWords(found.notLookedUp) : []),
      ...unreadPictures(found.pictures ?? []),
    ],
  };
}

/** The words of pictures are in a record if any picture was read, even without words; otherwise they are unknown. */
function withWordsRead(listing: Listing): Listing {
  if (listing.pictures?.some((picture) => !('unread' in picture))) return listing;
  const { image: _, ...others } = listing;
  return others;
}

/** Pictures of a listing that were to be read but were not, with the reason. */
const unreadPictures = (pictures: readonly ListingPicture[]): Said[] =>
  pictures.flatMap((picture) => {
    const unread = whyUnread(picture);
    if (!unread) return [];
    const { name } = picture;
    return [said((t) => t('screeningRecord.pictureUnread', { name, why: noticeText(unread, t) }))];
  });

/** The part for a row that could not be screened. */
export function rejectedRow(row: number, id: string, reason: Notice): RejectedRow {
  return { part: 'rejected', row, id, reason: saidNotice(reason) };
}

/**
 * A finding in the form of records. `inLanguage` returns the same finding for a reader of another language, with the
 * law in it.
 */
export function recordedFinding(
  finding: DecidedFinding,
  inLanguage: (language: string) => Finding,
): RecordedFinding {
  const { recordNo, regime, list, listDate, demonstration, mark, holder, relation, field, ...more } = finding;
  const { start, end, text, use, goods, inForce, outcome } = more;
  return {
    ...{ recordNo, regime, list, listDate, demonstration, mark, holder, relation, field },
    ...{ start, end, text, use, goods, outcome },
    inForce: inForce ?? null,
    decision: decisionOn(finding),
    confidence: Math.round(more.confidence * 1000) / 1000,
    customs: {
      outcome: more.customs.outcome,
      ground: groundIn((language) => inLanguage(language).customs.citations),
    },
    law: { outcome: more.law.outcome, ground: groundIn((language) => inLanguage(language).law.citations) },
  };
}

/** The decision that counts or, failing that, the one that did. */
function decisionOn({ decision, contested, lapsed }: DecidedFinding): RecordedDecision | null {
  const latest = decision ?? lapsed?.decision;
  if (!latest) return null;
  const { kind, by = '', at, note: why } = latest;
  return { kind, by, at, why, standing: !decision ? 'lapsed' : contested ? 'contested' : 'stands' };
}

function groundIn(citations: (language: string) => readonly Citation[]): Said {
  return said((t, language) =>
    groundsOf(citations(language))
      .map(({ law, references }) => `${law} ${references.join(t('articleSeparator'))}`.trim())
      .join(t('listSeparator')),
  );
}

/** What nobody looked up about a listing, in words. */
export function openWords({ words, inPart, regimes, translated }: NotLookedUp): Said[] {
  if (translated) return [said((t) => t('coverage.translated'))];
  const where = regimes.join(', ') || '–';
  return [
    said((t) =>
      words.length > 0
        ? t('coverage.words', { words: words.join(t('coverage.and')), where })
        : t('coverage.noWord', { where }),
    ),
    ...(inPart.length > 0
      ? [said((t) => t('coverage.inPart', { words: inPart.join(t('coverage.and')) }))]
      : []),
  ];
}
