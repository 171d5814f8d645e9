import type { ListChange } from '../../lib/runtime/list-change';
import type { SiteStatus } from '../../lib/surfaces/site-access';
import { useIsFixed } from '../shared/fixed-part';
import { Switch } from '../shared/switch';
import { useTexts } from '../shared/texts-context';

export interface SitesProps {
  sites: readonly SiteStatus[];
  onSwitchSites(change: ListChange<string>): void;
  onGrant(site: SiteStatus): void;
}

export function SitesSection({ sites, onSwitchSites, onGrant }: SitesProps) {
  const { t } = useTexts();
  const isFixed = useIsFixed('sitesOff');
  return (
    <>
      <p class="lead">
        {t('options.sitesLead')} {isFixed && <span class="tag">{t('subscription.managed')}</span>}
      </p>
      <ul class="sites">
        {sites.map((site) => (
          <li key={site.name}>
            <span>
              <b>{site.name}</b>
              <span class="quiet">{site.hosts.join(' · ')}</span>
            </span>
            {site.granted ? (
              <Switch
                on={site.on}
                disabled={isFixed}
                label={t('options.readSite', { site: site.name })}
                onChange={(on) => onSwitchSites(on ? { remove: site.hosts } : { add: site.hosts })}
              />
            ) : (
              <button type="button" onClick={() => onGrant(site)}>
                {t('options.allowSite')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
