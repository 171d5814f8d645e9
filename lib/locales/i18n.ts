import { i18n } from '#i18n';
import type { Translate } from './texts';

/** The interface's texts in the browser's language, from the extension's generated messages. */
export const t: Translate = (key, params, count) =>
  (i18n.t as (key: string, ...rest: unknown[]) => string)(key, ...(count === undefined ? [] : [count]), {
    ...(count === undefined ? {} : { n: count }),
    ...params,
  });
