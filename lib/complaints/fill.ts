import type { EvidenceFacts } from '../evidence/facts';
import type { Translate } from '../locales/create-translate';
import { inLanguage } from '../locales/languages';
import { markIn } from '../locales/mark-in';
import type { ComplaintTemplate, FactName } from './template';

/** A field of a form, with what the package can answer; undefined if a person has to answer it. */
export interface FilledField {
  label: string;
  value: string | undefined;
}

/** What is taken from a package: its facts, and the digest that identifies it. */
export interface EvidenceSaid {
  facts: EvidenceFacts;
  digest: string;
}

/** A form in one language, filled in as far as a package can answer it. */
export function filled(template: ComplaintTemplate, said: EvidenceSaid, t: Translate): FilledField[] {
  return template.fields.map(({ label, fact }) => ({
    label: inLanguage(label, t('languageTag')),
    value: fact && saidOf(fact, said, t),
  }));
}

/** The same form as text to copy from: the form's source, how far that was checked, and each field. */
export function complaintText(template: ComplaintTemplate, said: EvidenceSaid, t: Translate): string {
  const { name, source, day, checks, unchecked } = template;
  const inReaders = (texts: ComplaintTemplate['name']) => inLanguage(texts, t('languageTag'));
  const fields = filled(template, said, t).map(
    ({ label, value }) => `${label}:\n    ${value ?? `[${t('complaint.yours')}]`}`,
  );
  return [
    inReaders(name),
    t('complaint.source', { source, day }),
    ...checks.map(({ by, source, what }) => t(`complaint.checked.${by}`, { source, what: inReaders(what) })),
    t('complaint.unchecked', { what: inReaders(unchecked) }),
    ...(said.facts.list.demonstration ? [t('complaint.demonstration')] : []),
    '',
    ...fields,
    '',
  ].join('\n');
}

function saidOf(fact: FactName, { facts, digest }: EvidenceSaid, t: Translate): string | undefined {
  const { listing, finding, taken } = facts;
  const recordal = `${finding.regime} ${finding.recordNo}`;
  const mark = markIn(t, finding.mark, finding.text);
  const given: Record<FactName, string | undefined> = {
    'listing.id': listing.id,
    'listing.url': listing.url || facts.page.url,
    'listing.title': listing.title,
    'listing.seller': listing.seller,
    mark,
    holder: finding.holder || undefined,
    recordal,
    reason: t('complaint.reason', { words: finding.text, recordal, mark }),
    evidence: t('complaint.evidence', { digest, utc: taken.utc }),
  };
  // One line a field: a title must not look like the next field.
  return given[fact]?.replace(/\s+/g, ' ').trim() || undefined;
}
