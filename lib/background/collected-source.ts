import { t } from '../locales/i18n';

/** A site whose query is known: the name of its list, and the regime of its recordals. */
interface CollectedSource {
  name: string;
  regime?: string;
}

/** The hosts on which GACC's query has been seen. */
const GACC = ['202.127.48.145', '202.127.48.148', 'www.haiguanbeian.com'];

/** The source of what is collected on a site: its authority if the site is known, otherwise its host. */
export function collectedSource({ hostname, host }: URL): CollectedSource {
  if (GACC.includes(hostname))
    return { name: t('collector.list', { source: t('collector.gacc') }), regime: 'CN' };
  return { name: t('collector.list', { source: host.slice(0, 60) }) };
}
