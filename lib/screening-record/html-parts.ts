import { bullets, byName, data, escaped, inLanguages } from '../said/html';
import type { RecordedList, RecordHead } from './head-schema';
import { code, fact, heading, type Labels, label, levelCounts, type Place } from './html-words';
import type { LabelName } from './labels';
import type { RecordEnd, RecordedDecision, RecordedFinding, RecordedRow, RejectedRow } from './parts';

/** What was checked, against what, and what not; then the table of rows is open. */
export function headHtml(head: RecordHead, place: Place): string {
  const { labels, judged, lists, decisions, notChecked } = head;
  const rules = [judged.policy, judged.direction, judged.consignment].join(' · ');
  return [
    `${heading(1, label(labels, 'title'), place)}<p class="not">${label(labels, 'notClearance')}</p>`,
    `${heading(2, label(labels, 'checked'), place)}<dl>`,
    ...whatWasRead(head),
    fact(label(labels, 'madeAt'), data(head.at)),
    fact(label(labels, 'program'), data(head.program)),
    fact(label(labels, 'judgedOn'), data(judged.on)),
    fact(label(labels, 'rules'), data(rules)),
    fact(label(labels, 'ownMarks'), String(judged.ownMarks)),
    ...(decisions ? [fact(label(labels, 'decisionLog'), code(decisions.file ?? decisions.head))] : []),
    `</dl><p>${label(labels, 'normalForm')}</p>`,
    heading(2, label(labels, 'lists'), place),
    ...lists.map((list) => listHtml(list, labels, place)),
    `${heading(2, label(labels, 'notChecked'), place)}${bullets(notChecked)}`,
    `<p><a href="#${place.anchor}">${label(labels, 'below')}</a></p>`,
    `${heading(2, label(labels, 'listings'), place)}<table><tbody>`,
  ].join('');
}

/** The file with its digest; or the page, how far it was read, and the file that it was saved in. */
function whatWasRead(head: RecordHead): string[] {
  const { labels } = head;
  if ('file' in head)
    return [fact(label(labels, 'file'), `${data(head.file.name)} ${code(head.file.sha256)}`)];
  const { url, site, kind, readable, cards, saved } = head.page;
  return [
    fact(label(labels, 'page'), `${data(url)} (${escaped(`${site}, ${kind}`)})`),
    fact(label(labels, 'pageRead'), `${readable} / ${cards}`),
    ...(saved ? [fact(label(labels, 'savedIn'), `${data(saved.name)} ${code(saved.sha256)}`)] : []),
  ];
}

function listHtml(list: RecordedList, labels: Labels, place: Place): string {
  const { name, date, recordals, regimes, content, file, answers } = list;
  return [
    `${heading(3, data(name), place)}<dl>`,
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
export function endHtml(end: RecordEnd, hash: string, labels: Labels, place: Place): string {
  const { notChecked } = end;
  return [
    `</tbody></table>${heading(2, label(labels, 'result'), place, place.anchor)}<dl>`,
    levelCounts(end, labels),
    `</dl>${heading(2, label(labels, 'notChecked'), place)}${bullets(notChecked)}`,
    `<p class="not">${label(labels, 'notClearance')}</p>`,
    `<dl>${fact(label(labels, 'digest'), code(hash))}</dl><p>${label(labels, 'verify')}</p>`,
  ].join('');
}
