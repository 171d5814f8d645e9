import { bullets, byName, data, escaped, inLanguages } from '../said/html';
import type { LabelName } from './labels';
import {
  type RecordEnd,
  type RecordedDecision,
  type RecordedFinding,
  type RecordedList,
  type RecordedRow,
  type RecordHead,
  type RejectedRow,
  ROW_LEVELS,
} from './parts';

type Labels = RecordHead['labels'];

const label = (labels: Labels, name: LabelName): string => inLanguages(labels[name]);
const code = (digest: string): string => `<code>${escaped(digest)}</code>`;
const fact = (name: string, value: string): string => `<dt>${name}</dt><dd>${value}</dd>`;

/** What was checked, against what, and what not; then the table of rows is open. */
export function headHtml(head: RecordHead): string {
  const { labels, file, judged, lists, decisions, notChecked } = head;
  const rules = [judged.policy, judged.direction, judged.consignment].join(' · ');
  return [
    `<h1>${label(labels, 'title')}</h1><p class="not">${label(labels, 'notClearance')}</p>`,
    `<h2>${label(labels, 'checked')}</h2><dl>`,
    fact(label(labels, 'file'), `${data(file.name)} ${code(file.sha256)}`),
    fact(label(labels, 'madeAt'), data(head.at)),
    fact(label(labels, 'program'), data(head.program)),
    fact(label(labels, 'judgedOn'), data(judged.on)),
    fact(label(labels, 'rules'), data(rules)),
    fact(label(labels, 'ownMarks'), String(judged.ownMarks)),
    ...(decisions ? [fact(label(labels, 'decisionLog'), code(decisions.file ?? decisions.head))] : []),
    `</dl><p>${label(labels, 'normalForm')}</p>`,
    `<h2>${label(labels, 'lists')}</h2>${lists.map((list) => listHtml(list, labels)).join('')}`,
    `<h2>${label(labels, 'notChecked')}</h2>${bullets(notChecked)}<p><a href="#result">${label(labels, 'below')}</a></p>`,
    `<h2>${label(labels, 'listings')}</h2><table><tbody>`,
  ].join('');
}

function listHtml(list: RecordedList, labels: Labels): string {
  const { name, date, recordals, regimes, content, file, answers } = list;
  return [
    `<h3>${data(name)}</h3><dl>`,
    fact(label(labels, 'day'), data(date || '–')),
    fact(label(labels, 'recordals'), `${recordals} (${data(regimes.join(', '))})`),
    fact(label(labels, 'version'), code(content)),
    ...(file ? [fact(label(labels, 'readFrom'), code(file))] : []),
    `</dl><p>${inLanguages(answers)}</p>`,
  ].join('');
}

/** A listing: its texts with their digests, its level, and each finding with both answers and their grounds. */
export function rowHtml(
  { row, id, texts, level, findings, notLookedUp }: RecordedRow,
  labels: Labels,
): string {
  const written = Object.entries(texts)
    .sort(byName)
    .map(([field, { text, sha256 }]) => `<p>${escaped(field)}: ${data(text)} ${code(sha256)}</p>`);
  return [
    `<tr><th>${row}</th><td>${data(id)}</td><td>${written.join('')}</td>`,
    `<td><strong>${inLanguages(labels[`level.${level}`])}</strong>`,
    ...findings.map((finding) => findingHtml(finding, labels)),
    `${bullets(notLookedUp)}</td></tr>`,
  ].join('');
}

function findingHtml(finding: RecordedFinding, labels: Labels): string {
  const { recordNo, regime, list, listDate, mark, holder, field, text, outcome, customs, law } = finding;
  const { decision, demonstration } = finding;
  const verdict = (name: LabelName, kind: string, { outcome: answer, ground }: typeof law) =>
    `<br>${label(labels, name)}: ${inLanguages(labels[`${kind}.${answer}`])} (${inLanguages(ground)})`;
  return [
    `<p>${label(labels, 'possibleConflict')} ${data(`${regime} ${recordNo}`)}: ${data(mark)}, ${data(holder)}`,
    ` – ${inLanguages(labels[`level.${outcome}`])}`,
    `<br>${escaped(field)}: ${data(text)} – ${data(list)} ${data(listDate)}`,
    demonstration ? ` (${inLanguages(labels.demonstration)})` : '',
    verdict('atCustoms', 'customs', customs),
    `${verdict('underLaw', 'law', law)}${decision ? decisionHtml(decision, labels) : ''}</p>`,
  ].join('');
}

function decisionHtml({ kind, by, at, why, standing }: RecordedDecision, labels: Labels): string {
  const decided = `${label(labels, 'decided')}: ${inLanguages(labels[`decision.${kind}`])}`;
  return `<br>${decided} – ${data(by)} ${data(at)}: ${data(why)} (${label(labels, standing)})`;
}

/** A row that nobody could screen: it stands in its place all the same. */
export function rejectedHtml({ row, id, reason }: RejectedRow, labels: Labels): string {
  const why = `<strong>${label(labels, 'notRead')}</strong> ${inLanguages(reason)}`;
  return `<tr><th>${row}</th><td>${data(id)}</td><td></td><td>${why}</td></tr>`;
}

/** Closes the table: what the rows came to, what of them nobody looked at, and the digest over all. */
export function endHtml(
  { rows, rejected, levels, notChecked }: RecordEnd,
  hash: string,
  labels: Labels,
): string {
  const counts = ROW_LEVELS.map((level) =>
    fact(inLanguages(labels[`level.${level}`]), String(levels[level])),
  );
  return [
    `</tbody></table><h2 id="result">${label(labels, 'result')}</h2><dl>`,
    fact(label(labels, 'rows'), String(rows)),
    ...counts,
    fact(label(labels, 'rejected'), String(rejected)),
    `</dl><h2>${label(labels, 'notChecked')}</h2>${bullets(notChecked)}`,
    `<p class="not">${label(labels, 'notClearance')}</p>`,
    `<dl>${fact(label(labels, 'digest'), code(hash))}</dl><p>${label(labels, 'verify')}</p>`,
  ].join('');
}
