import { nameKey } from '../../domain/name-key';
import { once } from '../../runtime/once';
import type { Register } from '../registers/register';
import { registers } from '../registers/registry';
import { type FieldFinder, fieldNamed, finderOf, type Named } from './headings';

interface KnownRegister {
  register: Register;
  signs: { columns: string[]; parts: string[] }[];
  ownHeading?: FieldFinder;
}

const known = once(() =>
  registers.map((register): KnownRegister => {
    const signs = register.signs.map(({ columns = [], parts = [] }) => ({
      columns: columns.map(nameKey),
      parts: parts.map(nameKey),
    }));
    const own = register.headingsInItsFiles;
    return own ? { register, signs, ownHeading: finderOf([own]) } : { register, signs };
  }),
);

/** The register whose file has these headers, if it is a known one. */
export function registerOf(headers: readonly string[]): Register | undefined {
  return recognise(headers.map(nameKey))?.register;
}

/** The register that keeps the recordals of a regime. */
export function registerOfRegime(regime: string | undefined): Register | undefined {
  return registers.find(({ key }) => key === regime);
}

/** Regime of recordals of which nobody knows the country. */
export const OTHER_REGIME = 'other';

const chineseHeading = once(() =>
  finderOf(registers.filter(({ key }) => key === 'CN').map(({ headings }) => headings)),
);

/**
 * The regime of rows that neither name one nor have a number that tells: China's where the headings are those of its
 * query, the schema's (undefined) where they are this product's own names, else none that is known.
 */
export function regimeOtherwise(headers: readonly string[]): string | undefined {
  if (headers.some((header) => chineseHeading()(nameKey(header)))) return 'CN';
  return headers.some((header) => /[a-z][A-Z]/.test(header) && fieldNamed(header)) ? undefined : OTHER_REGIME;
}

/** What the register of these headers means by each, where that is not what the word means elsewhere. */
export function ownFields(headers: readonly string[]): (Named | undefined)[] {
  const folded = headers.map(nameKey);
  const own = recognise(folded)?.ownHeading;
  return folded.map((header) => own?.(header));
}

function recognise(folded: readonly string[]): KnownRegister | undefined {
  return known().find(({ signs }) =>
    signs.some(
      ({ columns, parts }) =>
        columns.every((column) => folded.includes(column)) &&
        parts.every((part) => folded.some((header) => header.includes(part))),
    ),
  );
}
