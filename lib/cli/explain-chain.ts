import type { Listing } from '../domain/listing';
import { SHOWN_FROM } from '../domain/thresholds';
import type { ScreeningList } from '../lists/store/screening-list';
import { say } from '../locales/sentence';
import type { Finding, Screening, ScreeningContext } from '../screening/finding';
import * as Edge from '../text/edges';
import { Scan } from '../text/scan';
import { acrossLists } from '../verdict/across-lists';
import { offeredGoods } from '../verdict/goods/offered';
import type { Shipment } from '../verdict/procedure/guarantee';
import { nextSteps, type Role } from '../verdict/procedure/next-steps';
import { timeline } from '../verdict/procedure/timeline';

/** Everything that one explanation tells of. */
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
  const t = teller(context.locale);
  const regimeOf = new Map(screening.findings.map((finding) => [finding.list, finding.regime]));
  const asked = lists.map(({ name, date, regime }) => ({
    name,
    date,
    regime: regimeOf.get(name) ?? regime ?? 'other',
  }));
  return [
    t('title', listing.title),
    t('judged', context.on, context.policy),
    t('tokens', tokensOf(listing.title).join(' · ')),
    goodsLine(listing, t),
    ...(screening.findings.length === 0 ? nothingLines(lists, t) : []),
    ...screening.findings.flatMap((finding, at) => ['', ...findingLines(finding, at + 1, explained, t)]),
    '',
    ...acrossLists(screening.findings, asked, context.locale),
    t('outcome', screening.outcome),
  ];
}

/** Nothing found is not the same as clear: a picture may still be a mark. */
function nothingLines(lists: readonly ScreeningList[], t: Teller): string[] {
  return [t('nothing', lists.map(({ name, date }) => `${name} (${date})`).join(', ')), t('figurative')];
}

type Teller = (key: string, ...params: (string | number)[]) => string;

function teller(locale: string): Teller {
  return (key, ...params) => say(locale, `chain.${key}`, params);
}

function findingLines(
  finding: Finding,
  number: number,
  { context, role, shipment }: Explained,
  t: Teller,
): string[] {
  const { field, start, end, text, mark, recordNo, list, shown } = finding;
  return [
    t('candidate', number, text, field, start, end, mark, recordNo, list),
    ...(shown ? [] : [indented(t(finding.confidence < SHOWN_FROM ? 'folded' : 'foldedEcho'))]),
    indented(t('relation', finding.relation, finding.reasons.join(', '))),
    ...scoreLines(finding, context.locale, t),
    indented(t('facts', finding.use, finding.goods, String(finding.inForce ?? 'unknown'))),
    indented(t('row', finding.row, finding.customs.outcome, finding.law.outcome, finding.outcome)),
    indented(t('why')),
    ...finding.explanation.map((sentence) => indented(`- ${sentence}`, 2)),
    ...groundLines(finding, context.locale, t),
    ...nextLines(finding, role, context.locale, t),
    ...timelineLines(finding, shipment, context.locale, t),
  ];
}

function scoreLines({ confidence, terms, mark, text }: Finding, locale: string, t: Teller): string[] {
  const sum = terms.reduce((total, { logOdds }) => total + logOdds, 0);
  return [
    indented(t('confidence', confidence.toFixed(3), sum.toFixed(2))),
    ...terms.map(({ key, logOdds }) => {
      const sign = logOdds < 0 ? '' : '+';
      return indented(`${sign}${logOdds.toFixed(2)}  ${say(locale, `score.${key}`, [mark, text])}`, 2);
    }),
  ];
}

function groundLines({ customs, law }: Finding, locale: string, t: Teller): string[] {
  const citations = [...customs.citations, ...law.citations];
  if (citations.length === 0) return [];
  return [
    indented(t('grounds')),
    ...citations.map(
      ({ law: name, article, reference = article, version = '', checked = 'no', summary = '' }) =>
        indented(`- ${t('ground', name, reference, version, say(locale, `checked.${checked}`), summary)}`, 2),
    ),
  ];
}

function nextLines(finding: Finding, role: Role, locale: string, t: Teller): string[] {
  const steps = nextSteps(finding, role, locale);
  return [indented(t('next', role)), ...steps.map(({ text }) => indented(`- ${text}`, 2))];
}

function timelineLines(finding: Finding, shipment: Shipment, locale: string, t: Teller): string[] {
  const { steps, atHand } = timeline(finding, shipment, locale);
  const papers =
    atHand.length > 0 ? [indented(t('atHand', atHand.join(say(locale, 'verdict.separator'))))] : [];
  if (steps.length === 0) return papers;
  return [indented(t('timeline')), ...steps.map(({ text }) => indented(`- ${text}`, 2)), ...papers];
}

function goodsLine(listing: Listing, t: Teller): string {
  const { classes, kinds } = offeredGoods(listing);
  if (classes.length === 0) return t('goodsUnknown');
  return t('goods', classes.join(', '), kinds.map(({ id }) => id).join(', ') || '–');
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
