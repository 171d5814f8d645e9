import type { Recordal } from '../../lib/domain/recordal';
import { type Formatters, useTexts } from '../shared/texts-context';

/** Every field that the list fills, under its name; a field that says nothing is left out. */
export function Fields({ recordal }: { recordal: Recordal }) {
  const formatters = useTexts();
  const { t } = formatters;
  return (
    <dl class="fields">
      {ROWS.map(([name, read]) => {
        const value = read(recordal, formatters);
        if (value === '') return null;
        return (
          <div key={name}>
            <dt>{t(`recordField.${name}`)}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

type Read = (recordal: Recordal, formatters: Formatters) => string;

const date =
  (field: 'validFrom' | 'validTo' | 'registrationValidTo' | 'actedOn'): Read =>
  (recordal, { day }) =>
    recordal[field] ? day(recordal[field]) : '';
const text =
  (
    field:
      | 'recordNo'
      | 'rightType'
      | 'registrationNo'
      | 'registrationRoute'
      | 'holder'
      | 'holderCountry'
      | 'agent'
      | 'contact'
      | 'niceEdition',
  ): Read =>
  (recordal) =>
    recordal[field] ?? '';
const texts =
  (field: 'aliases' | 'goods' | 'subgroups' | 'hsCodes'): Read =>
  (recordal, { t }) =>
    recordal[field].join(t('listSeparator'));

/** In the order of a reader's questions: what, whose, for what, how long, by what right. */
const ROWS = [
  ['markText', ({ markText }, { t }) => markText || t('recordField.figurative')],
  ['markRaw', ({ markRaw = '' }) => markRaw],
  ['figure', ({ figure }, { t }) => (figure ? t('recordField.besideWord') : '')],
  ['aliases', texts('aliases')],
  ['recordNo', text('recordNo')],
  ['holder', text('holder')],
  ['holderCountry', text('holderCountry')],
  ['classes', ({ classes }) => classes.join(', ')],
  ['niceEdition', text('niceEdition')],
  ['goods', texts('goods')],
  ['subgroups', texts('subgroups')],
  ['hsCodes', texts('hsCodes')],
  ['status', ({ status, statusRaw }, { t }) => statusRaw ?? t(`recordStatus.${status}`)],
  ['validFrom', date('validFrom')],
  ['validTo', date('validTo')],
  ['suspended', suspension],
  ['actedOn', date('actedOn')],
  ['rightType', text('rightType')],
  ['registrationNo', text('registrationNo')],
  ['registrationRoute', text('registrationRoute')],
  ['registrationValidTo', date('registrationValidTo')],
  [
    'authorisedUsers',
    ({ authorisedUsers }, { t }) => authorisedUsers.map(({ name }) => name).join(t('listSeparator')),
  ],
  ['agent', text('agent')],
  ['contact', text('contact')],
] as const satisfies readonly (readonly [keyof Recordal, Read])[];

/** Fields of a recordal that have a name in the interface. */
export type NamedField = (typeof ROWS)[number][0];

export function isNamed(field: string): field is NamedField {
  return ROWS.some(([name]) => name === field);
}

function suspension({ suspended }: Recordal, { t, day }: Formatters): string {
  if (!suspended) return '';
  return suspended.to
    ? t('recordField.suspendedFromTo', { from: day(suspended.from), to: day(suspended.to) })
    : t('recordField.suspendedFrom', { from: day(suspended.from) });
}
