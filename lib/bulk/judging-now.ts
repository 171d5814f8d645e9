import { today } from '../domain/day';
import { t } from '../locales/i18n';
import { readSettings } from '../settings/items';
import type { Judging } from './bulk-tasks';

/** By the person's settings as they are now, today, in the interface's language. */
export const judgingNow = async (): Promise<Judging> => ({
  settings: await readSettings(),
  on: today(),
  locale: t('languageTag'),
});
