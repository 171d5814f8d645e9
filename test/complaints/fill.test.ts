import { describe, expect, test } from 'vitest';
import { complaintText, filled } from '../../lib/complaints/fill';
import { FACTS, TEMPLATES } from '../../lib/complaints/template';
import { isDay } from '../../lib/domain/day';
import { gatherFacts } from '../../lib/evidence/gather';
import type { Translate } from '../../lib/locales/create-translate';
import { translatorFor } from '../../lib/locales/translate';
import { SEEN } from '../evidence/package';

const SAID = { facts: gatherFacts(SEEN), digest: 'd'.repeat(64) };
const [en, zh] = [translatorFor('en'), translatorFor('zh_CN')];

test('there is a form for each portal and for customs, each with its source and the day', () => {
  expect(TEMPLATES.map(({ key }) => key)).toEqual([
    ...['ebay-vero', 'amazon-report', 'alibaba-ipp', 'shopee-ip', 'cn-customs'],
  ]);
  for (const { source, day } of TEMPLATES) expect([source.length > 10, isDay(day)]).toEqual([true, true]);
});

const OWN_HOST: Record<string, RegExp> = {
  'ebay-vero': /\.ebay\.com$/,
  'amazon-report': /\.amazon\.com$/,
  'alibaba-ipp': /\.alibabagroup\.com$/,
  'shopee-ip': /\.shopee\./,
  'cn-customs': /\.customs\.gov\.cn$/,
};

describe.each(TEMPLATES)('$key', (template) => {
  test('names the mark and the goods, and leaves to the person what the package cannot know', () => {
    const fields = filled(template, SAID, en);
    const said = fields.map(({ value }) => value).join('\n');
    expect(said).toContain('NIKE');
    expect(fields.some(({ value }) => value === undefined)).toBe(true);
    expect(said).not.toMatch(/undefined|\[object/);
  });

  test('is in English where it has not the reader’s language', () => {
    const labels = (t: Translate) => filled(template, SAID, t).map(({ label }) => label);
    expect(labels(translatorFor('ru'))).toEqual(labels(en));
    expect(labels(zh)).not.toEqual(labels(en));
  });

  test('says how far the form was checked, and calls nobody an infringer', () => {
    const text = complaintText(template, SAID, en);
    expect(text).toContain(`Not checked: ${template.unchecked.en}`);
    for (const { source, what } of template.checks) expect(text).toContain(`${source}: ${what.en}`);
    // Only a page of the portal's own host is its own.
    for (const { by, source } of template.checks)
      if (by === 'portal') expect(new URL(source).host).toMatch(OWN_HOST[template.key]!);
    // Names of portals and fields are theirs; what we say is a possible conflict.
    expect(
      filled(template, SAID, en)
        .map(({ value }) => value)
        .join(),
    ).not.toMatch(/infring/i);
    expect(complaintText(template, SAID, zh)).toMatch(/由您填写/);
  });
});

test('every fact that a package can say is asked for by some form, and a hostile title stays on its line', () => {
  const asked = new Set(TEMPLATES.flatMap(({ fields }) => fields.flatMap(({ fact }) => fact ?? [])));
  expect([...asked].sort()).toEqual([...FACTS].sort());
  const listing = { ...SEEN.listing, title: 'Nlke\nGuarantee:\n    paid' };
  const text = complaintText(TEMPLATES[4]!, { ...SAID, facts: gatherFacts({ ...SEEN, listing }) }, en);
  expect(text).toContain('    Nlke Guarantee: paid\n');
});

test('a made-up recordal is said to be one before all else', () => {
  const made = gatherFacts({ ...SEEN, list: { ...SEEN.list, demonstration: true } });
  expect(complaintText(TEMPLATES[0]!, { ...SAID, facts: made }, en)).toContain('MADE UP, FOR DEMONSTRATION');
});

test.each(['picture of Puma', 'Puma 的图形', 'изображение: Puma'])(
  'a picture that whoever took the package named “%s” is named in the language of the form',
  (mark) => {
    const finding = { ...SAID.facts.finding, mark, text: 'Puma' };
    const text = complaintText(TEMPLATES[0]!, { ...SAID, facts: { ...SAID.facts, finding } }, zh);
    expect(text).toContain('Puma 的图形');
    expect(text).not.toMatch(/picture of|изображение/);
  },
);
