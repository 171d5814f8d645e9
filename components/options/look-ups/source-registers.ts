import { inLanguage } from '../../../lib/locales/languages';
import { ownSourceFirst } from '../../../lib/sources/registry';
import type { LookUpRegister } from './registers';

/** The registers that a person can search, the one of their own customs first. */
export function registersToSearch(own: string | undefined, languageTag: string): LookUpRegister[] {
  return ownSourceFirst(own ?? '').flatMap((source) =>
    source.kind === 'none'
      ? []
      : [
          {
            regime: source.regime,
            name: inLanguage(source.country, languageTag),
            address: source.address,
          },
        ],
  );
}
