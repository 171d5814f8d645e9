import { nameKey } from '../../domain/name-key';
import { once } from '../../runtime/once';
import type { Field } from '../registers/recordal-fields';
import type { Register } from '../registers/register';
import { registers } from '../registers/registry';
import { type FieldFinder, finderOf } from './headings';

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

/** What the register of these headers means by each, where that is not what the word means elsewhere. */
export function ownFields(headers: readonly string[]): (Field | undefined)[] {
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
