import { useState } from 'preact/hooks';
import type { KnownSeller } from '../../lib/settings/survey';
import { useTexts } from '../shared/texts-context';

export const KNOWN_AS = ['own', 'reseller', 'licensee'] as const satisfies readonly KnownSeller['as'][];

export interface KnownSellersProps {
  sellers: readonly KnownSeller[];
  onAdd(seller: KnownSeller): void;
  onRemove(seller: KnownSeller): void;
}

/** Sellers whose offers are kept apart before anything is reported. */
export function KnownSellers({ sellers, onAdd, onRemove }: KnownSellersProps) {
  const { t } = useTexts();
  const [seller, setSeller] = useState('');
  const [site, setSite] = useState('');
  const [as, setAs] = useState<KnownSeller['as']>('reseller');
  function add(event: Event): void {
    event.preventDefault();
    if (seller.trim() === '') return;
    onAdd({ seller: seller.trim(), as, ...(site.trim() && { site: site.trim().toLowerCase() }) });
    setSeller('');
  }
  return (
    <>
      <h3>{t('survey.sellers')}</h3>
      <p class="quiet">{t('survey.sellersLead')}</p>
      <ul class="plan-rows">
        {sellers.map((one) => (
          <li key={`${one.seller} ${one.site ?? ''}`}>
            <b>
              <bdi>{one.seller}</bdi>
            </b>{' '}
            <span>{one.site || t('survey.everySite')}</span>{' '}
            <span class="tag">{t(`survey.as.${one.as}`)}</span>
            <span class="spacer" />
            <button type="button" onClick={() => onRemove(one)}>
              {t('survey.removeSeller', { seller: one.seller })}
            </button>
          </li>
        ))}
      </ul>
      <form class="mark-form" onSubmit={add}>
        <label>
          {t('survey.seller')}
          <input
            name="seller"
            value={seller}
            autocomplete="off"
            onInput={(event) => setSeller(event.currentTarget.value)}
          />
        </label>
        <label>
          {t('survey.site')}
          <input value={site} autocomplete="off" onInput={(event) => setSite(event.currentTarget.value)} />
        </label>
        <label>
          {t('survey.asWhat')}
          <select value={as} onChange={(event) => setAs(event.currentTarget.value as KnownSeller['as'])}>
            {KNOWN_AS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`survey.as.${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" disabled={seller.trim() === ''}>
          {t('survey.addSeller')}
        </button>
      </form>
    </>
  );
}
