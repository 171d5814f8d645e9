import { translate } from '../../locales/translate';
import type { Checked } from './provision';

/** "from memory, not checked", "renumbered, not confirmed": what a reader must know of a rule; empty where it was checked. */
export function doubtOf(checked: Checked, locale: string): string {
  if (checked === 'primary' || checked === 'secondary') return '';
  return translate(locale, `law.doubt.${checked}`);
}
