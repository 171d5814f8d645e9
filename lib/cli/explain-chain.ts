import type { Listing } from '../domain/listing';
import { SHOWN_FROM } from '../domain/thresholds';
import type { ScreeningList } from '../lists/store/screening-list';
import type { Translate } from '../locales/create-translate';
import { hasTranslation, translatorFor } from '../locales/translate';
import type { Finding, Screening, ScreeningContext } from '../screening/finding';
import { lookUpNotes } from '../screening/look-up-notes';
import * as Edge from '../text/edges';
import { Scan } from '../text/scan';
import { acrossLists } from '../verdict/across-lists';
import { offeredGoods } from '../verdict/goods/offered';
import type { Shipment } from '../verdict/procedure/guarantee';
import { nextSteps, type Role } from '../verdict/procedure/next-steps';
import { timeline } from '../verdict/procedure/timeline';

/** Everything that one explanation covers. */
export interface Explained {
  listing: Listing;
  screening: Screening;
  lists: readonly ScreeningList[];
  context: ScreeningContext;
  role: Role;
  shipment: Shipment;
}

/** The chain from title to verdict, one step per line, in the context's language. */
export function chainOf(explained: Explained): string[] {
  const { listing, screening, context, lists } = explained;
  const t = translatorFor(context.locale);
  const regimeOf = new Map(screening.findings.map((finding) => [finding.list, finding.regime]));
  const asked = lists
    .filter(({ coverage }) => !coverage)
    .map(({ name, date, regime }) => ({
      name,
      date,
      regime: regimeOf.get(name) ?? regime ?? 'other',
    }));
  return [
    t('chain.title', { title: listing.title }),
    t('chain.judged', { day: context.on, policy: context.policy }),
    t('chain.tokens', { tokens: tokensOf(listing.title).join(' · ') }),
    goodsLine(listing, t),
    ...(screening.findings.length === 0 ? nothingLines(lists, t) : []),
    ...(screening.notLookedUp ? lookUpNotes(screening.notLookedUp, lists, context.locale) : []),
    ...screening.findings.flatMap((finding, at) => ['', ...findingLines(finding, at + 1, explained, t)]),
    '',
    ...acrossLists(screening.findings, asked, context.locale),
    t('chain.outcome', { outcome: screening.outcome }),
  ];
}

/** Nothing found is not the same as clear: a picture may still be a mark. */
function nothingLines(lists: readonly ScreeningList[], t: Translate): string[] {
  const named = lists.map(({ name, date }) => `${name} (${date})`).join(', ');
  return [t('chain.nothing', { lists: named }), t('chain.figurative')];
}

function findingLines(
  finding: Finding,
  number: number,
  { context, role, shipment }: Explained,
  t: Translate,
): string[] {
  const { field, start, end, text, mark, recordNo, list, shown, use, goods, row, customs, law } = finding;
  return [
    t('chain.candidate', { number, words: text, field, start, end, mark, recordNo, list }),
    ...(shown ? [] : [indented(t(finding.confidence < SHOWN_FROM ? 'chain.folded' : 'chain.foldedEcho'))]),
    indented(t('chain.relation', { relation: finding.relation, reasons: finding.reasons.join(', ') })),
    ...scoreLines(finding, t),
    indented(t('chain.facts', { use, goods, force: String(finding.inForce ?? 'unknown') })),
    indented(t('chain.row', { row, customs: customs.outcome, law: law.outcome, level: finding.outcome })),
    indented(t('chain.why')),
    ...finding.explanation.map((sentence) => indented(`- ${sentence}`, 2)),
    ...groundLines(finding, t),
    ...nextLines(finding, role, context.locale, t),
    ...timelineLines(finding, shipment, context.locale, t),
  ];
}

function scoreLines({ confidence, terms, mark, text }: Finding, t: Translate): string[] {
  const sum = terms.reduce((total, { logOdds }) => total + logOdds, 0);
  return [
    indented(t('chain.confidence', { confidence: confidence.toFixed(3), sum: sum.toFixed(2) })),
    ...terms.map(({ key, logOdds }) => {
      const sign = logOdds < 0 ? '' : '+';
      const sentence = `score.${key}`;
      const why = hasTranslation(sentence) ? t(sentence, { mark, words: text }) : key;
      return indented(`${sign}${logOdds.toFixed(2)}  ${why}`, 2);
    }),
  ];
}

function groundLines({ customs, law }: Finding, t: Translate): string[] {
  const citations = [...customs.citations, ...law.citations];
  if (citations.length === 0) return [];
  return [
    indented(t('chain.grounds')),
    ...citations.map(
      ({ law: name, article, reference = article, version = '', checked = 'no', summary = '' }) => {
        const said = { law: name, article: reference, version, checked: t(`checked.${checked}`), summary };
        return indented(`- ${t('chain.ground', said)}`, 2);
      },
    ),
  ];
}

function nextLines(finding: Finding, role: Role, locale: string, t: Translate): string[] {
  const steps = nextSteps(finding, role, locale);
  return [indented(t('chain.next', { role })), ...steps.map(({ text }) => indented(`- ${text}`, 2))];
}

function timelineLines(finding: Finding, shipment: Shipment, locale: string, t: Translate): string[] {
  const { steps, atHand } = timeline(finding, shipment, locale);
  const papers =
    atHand.length > 0 ? [indented(t('chain.atHand', { papers: atHand.join(t('verdict.separator')) }))] : [];
  if (steps.length === 0) return papers;
  return [indented(t('chain.timeline')), ...steps.map(({ text }) => indented(`- ${text}`, 2)), ...papers];
}

function goodsLine(listing: Listing, t: Translate): string {
  const { classes, kinds } = offeredGoods(listing);
  if (classes.length === 0) return t('chain.goodsUnknown');
  return t('chain.goods', {
    classes: classes.join(', '),
    kinds: kinds.map(({ id }) => id).join(', ') || '–',
  });
}

/** The words as the matcher sees them: folded, cut at its hard boundaries. */
function tokensOf(title: string): string[] {
  const scan = new Scan().read(title);
  const tokens: string[] = [];
  for (let i = 0; i < scan.length; i++) {
    const unit = String.fromCharCode(scan.units[i]!);
    if (i === 0 || scan.edges[i] === Edge.Hard) tokens.push(unit);
    else tokens[tokens.length - 1] += unit;
  }
  return tokens;
}

function indented(line: string, depth = 1): string {
  return '  '.repeat(depth) + line;
}
