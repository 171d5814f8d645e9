import type { SiteStatus } from '../../lib/surfaces/site-access';
import { Switch } from '../shared/switch';
import { useTexts } from '../shared/texts-context';

export interface SitesProps {
  sites: readonly SiteStatus[];
  settings: { sitesOff: readonly string[] };
  onChange(change: { sitesOff: string[] }): void;
  onGrant(site: SiteStatus): void;
}

export function SitesSection({ sites, settings, onChange, onGrant }: SitesProps) {
  const { t } = useTexts();
  const turn = (site: SiteStatus, on: boolean) => {
    const others = settings.sitesOff.filter((host) => !site.hosts.includes(host));
    onChange({ sitesOff: on ? others : [...others, ...site.hosts] });
  };
  return (
    <>
      <p class="lead">{t('options.sitesLead')}</p>
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
                label={t('options.readSite', { site: site.name })}
                onChange={(on) => turn(site, on)}
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
