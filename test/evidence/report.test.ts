import { unzipSync } from 'fflate';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { evidenceFile, HOSTILE } from './package';

interface Node {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

const report = new TextDecoder().decode(unzipSync(evidenceFile())['report.html']);

function nodesOf(page: string): Node[] {
  const found: Node[] = [];
  const walk = (node: Node) => {
    found.push(node);
    node.childNodes?.forEach(walk);
  };
  walk(parse(page) as unknown as Node);
  return found;
}

test('any program that reads zips opens a package', () => {
  expect(Object.keys(unzipSync(evidenceFile()))).toEqual([
    ...['datapackage.json', 'evidence.json', 'report.html', 'card.txt', 'card.png', 'page.png'],
  ]);
});

test('the report runs nothing and loads nothing, whatever stands in a title', () => {
  const nodes = nodesOf(report);
  const names = nodes.map(({ nodeName }) => nodeName);
  expect(
    names.filter((name) => ['script', 'link', 'iframe', 'object', 'form', 'svg'].includes(name)),
  ).toEqual([]);
  const attributes = nodes.flatMap(({ attrs = [] }) => attrs);
  expect(attributes.filter(({ name }) => name.startsWith('on'))).toEqual([]);
  expect(
    attributes.filter(({ name }) => /src|href/.test(name)).map(({ value }) => value.slice(0, 22)),
  ).toEqual([...['data:image/png;base64,', 'data:image/png;base64,']]);
  expect(report).toContain("default-src 'none'");
});

test('the title is shown as it is, and steering characters are written out', () => {
  const shown = nodesOf(report)
    .filter(({ nodeName }) => nodeName === '#text')
    .map(({ value }) => value)
    .join('');
  expect(shown).toContain(HOSTILE.replace('\u202e', '⟨U+202E⟩'));
  expect(report).not.toContain('\u202e');
});

test('it is in both languages, names the recordal as a possible conflict, and calls nobody an infringer', () => {
  const page = report.replaceAll(/<[^>]*>/g, ' ');
  for (const words of ['Possible conflict with recordal', '可能与备案冲突', 'CN T2018-60123', 'c'.repeat(64)])
    expect(page).toContain(words);
  for (const time of ['2026-05-20T08:00:00.000Z', '2026-05-20T16:00:00.000+08:00', 'Asia/Shanghai'])
    expect(page).toContain(time);
  expect(page).not.toMatch(/infring|侵权/i);
});
