import { bullets, data, escaped, inLanguages } from '../said/html';
import type { EvidenceFacts } from './facts';
import type { LabelName } from './labels';

/** The pictures and the text that stand in a report beside the facts. */
export interface ReportParts {
  /** As `data:` addresses: the report needs nothing beside it. */
  cardPicture: string;
  pagePicture: string;
  cardText: string;
}

const STYLE = [
  'body{font:10pt/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}',
  'dl{display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.2rem 1rem}',
  'dd{margin:0;overflow-wrap:anywhere}dt{max-width:14rem}',
  'img{max-width:100%;border:1px solid #999}code{font-size:8pt;overflow-wrap:anywhere}pre{white-space:pre-wrap}',
  'span[lang]{margin-inline-end:.6em}.not{border:2px solid #111;padding:.5rem;font-weight:bold}',
  '@media print{body{margin:0;max-width:none}h2{break-after:avoid}img{break-inside:avoid;max-height:24cm}}',
].join('');

/**
 * The report as one page that prints, in both languages: it holds its pictures, needs nothing beside it and runs nothing.
 * It is made of the facts alone, labels included, so that whoever checks a package makes it again: another look is another
 * version of the facts. O(length).
 */
export function reportHtml(facts: EvidenceFacts, parts: ReportParts): string {
  const { labels, finding, chain, limits, notLookedUp } = facts;
  const label = labelsIn(facts);
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    `<title>Recordal Lens</title><style>${STYLE}</style></head><body>`,
    `<h1>${label('title')}</h1><p class="not">${label('notProof')}</p>`,
    takenHtml(facts),
    `<h2>${label('finding')}</h2><p><strong>${label('possibleConflict')} ${data(`${finding.regime} ${finding.recordNo}`)}</strong>`,
    ` – ${inLanguages(labels.level)}</p>`,
    findingHtml(facts),
    `<h2>${label('chain')}</h2><ol lang="${escaped(chain.language)}">`,
    `${chain.sentences.map((sentence) => `<li>${data(sentence)}</li>`).join('')}</ol>`,
    `<h2>${label('listing')}</h2>${listingHtml(facts)}`,
    `<h2>${label('cardPicture')}</h2><p><img alt="" src="${escaped(parts.cardPicture)}"></p>`,
    `<h2>${label('cardText')}</h2><pre dir="auto">${lines(parts.cardText)}</pre>`,
    `<h2>${label('pagePicture')}</h2><p><img alt="" src="${escaped(parts.pagePicture)}"></p>`,
    `<h2>${label('limits')}</h2>${bullets([...limits, ...notLookedUp])}<p>${label('check')}</p>`,
    '</body></html>',
  ].join('\n');
}

/** A text of several lines, each escaped by itself. */
const lines = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map(escaped)
    .join('\n');

const fact = (name: string, value: string): string => `<dt>${name}</dt><dd>${value}</dd>`;

const labelsIn =
  ({ labels }: EvidenceFacts) =>
  (name: LabelName): string =>
    inLanguages(labels[name]);

function takenHtml(facts: EvidenceFacts): string {
  const { taken, page, program, browser } = facts;
  const label = labelsIn(facts);
  return [
    `<h2>${label('what')}</h2><dl>`,
    fact(label('address'), data(page.url)),
    fact(label('pageTitle'), data(page.title)),
    fact(label('utc'), data(taken.utc)),
    fact(label('ended'), data(taken.ended)),
    fact(label('local'), data(`${taken.local} (${taken.zone})`)),
    fact(label('program'), data(program)),
    fact(label('browser'), data(browser)),
    '</dl>',
  ].join('');
}

function findingHtml(facts: EvidenceFacts): string {
  const { finding, list, labels } = facts;
  const { decision, customs, law } = finding;
  const label = labelsIn(facts);
  const made = list.demonstration ? ` (${inLanguages(labels.demonstration)})` : '';
  const because = (ground: Record<string, string>) => (ground ? ` (${inLanguages(ground)})` : '');
  return [
    '<dl>',
    fact(label('mark'), `${data(finding.mark)}, ${data(finding.holder)}`),
    fact(label('words'), `${escaped(finding.field)}: ${data(finding.text)}`),
    fact(label('atCustoms'), `${inLanguages(labels.customs)}${because(customs.ground)}`),
    fact(label('underLaw'), `${inLanguages(labels.law)}${because(law.ground)}`),
    fact(label('list'), `${data(list.name)}${made} · ${list.recordals} · ${data(list.regimes.join(', '))}`),
    fact(label('listDay'), data(list.date || '–')),
    fact(
      label('listDigest'),
      list.content ? `<code>${escaped(list.content)}</code>` : label('unknownDigest'),
    ),
    decision
      ? fact(
          label('decided'),
          `${inLanguages(labels.decision)} ${data(`${decision.by} ${decision.at}: ${decision.why}`)}`,
        )
      : '',
    '</dl>',
  ].join('');
}

function listingHtml(facts: EvidenceFacts): string {
  const { id, site, url, title, brand, category, seller, price, currency, quantity, images } = facts.listing;
  const label = labelsIn(facts);
  const priced = price === undefined ? undefined : `${price} ${currency ?? ''}`.trim();
  const given: readonly (readonly [LabelName, string | undefined])[] = [
    ['field.site', site],
    ['field.id', id],
    ['field.url', url],
    ['field.title', title],
    ['field.brand', brand],
    ['field.seller', seller],
    ['field.price', priced],
    ['field.quantity', quantity?.toString()],
    ['field.category', category],
    ['field.images', images.join(' ') || undefined],
  ];
  const rows = given.flatMap(([name, value]) =>
    value === undefined ? [] : [fact(label(name), data(value))],
  );
  return `<dl>${rows.join('')}</dl>`;
}
