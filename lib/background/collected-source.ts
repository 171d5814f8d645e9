import { t } from '../locales/i18n';

/** A site whose query is known: what its list is called, and whose recordals it has. */
interface CollectedSource {
  name: string;
  regime?: string;
}

/** Hosts under which GACC's query has been seen. */
const GACC = ['202.127.48.145', '202.127.48.148', 'www.haiguanbeian.com'];

/** What is collected on a site goes by the name of its authority, or of its host where nobody knows the site. */
export function collectedSource({ hostname, host }: URL): CollectedSource {
  if (GACC.includes(hostname))
    return { name: t('collector.list', { source: t('collector.gacc') }), regime: 'CN' };
  return { name: t('collector.list', { source: host.slice(0, 60) }) };
}
