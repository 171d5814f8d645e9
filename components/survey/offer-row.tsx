import type { ApartReason } from '../../lib/survey/apart';
import type { Sighting } from '../../lib/survey/sighting';
import { Price } from '../shared/price';
import { Sign } from '../shared/sign';
import { useTexts } from '../shared/texts-context';
import { SavedEvidenceLines } from './saved-evidence';
import { WhatBecame } from './what-became';

export interface OfferRowProps {
  sighting: Sighting;
  apart: ApartReason | undefined;
  /** Its price as a share of the genuine one, where both can be compared. */
  share: number | undefined;
  chosen: boolean;
  onChoose(on: boolean): void;
  onDossier(): void;
  /** Opens its link; whatever comes there is noted with one that was reported. */
  onOpen(): void;
}

/** One offer: what it says, at what price, by whom, when it was seen, and what became of it. */
export function OfferRow({ sighting, apart, share, chosen, onChoose, onDossier, onOpen }: OfferRowProps) {
  const { t } = useTexts();
  const { title, url, site, seller, outcome, image } = sighting;
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          checked={chosen}
          aria-label={t('survey.choose', { title })}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      </td>
      <td>
        {/* No tick for an offer that names a mark which no list here has: that it may be sold was not found. */}
        {outcome !== 'clear' && <Sign of={outcome} label={t(`level.${outcome}`)} />}{' '}
        {url ? (
          <a
            href={url}
            target="_blank"
            rel="noreferrer"
            onClick={(event) => {
              event.preventDefault();
              onOpen();
            }}
          >
            <bdi>{title}</bdi>
          </a>
        ) : (
          <bdi>{title}</bdi>
        )}
        <Conflicts sighting={sighting} />
        <SavedEvidenceLines evidence={sighting.evidence} />
        {image && (
          <a class="picture" href={image} target="_blank" rel="noreferrer">
            {t('survey.picture')}
          </a>
        )}
      </td>
      <td>
        <bdi>{site}</bdi>
        {seller && (
          <button
            type="button"
            class="link"
            aria-label={t('survey.dossier.open', { seller })}
            onClick={onDossier}
          >
            <bdi>{seller}</bdi>
          </button>
        )}
        {apart && <span class="tag">{t(`survey.as.${apart}`)}</span>}
      </td>
      <td>
        <Prices sighting={sighting} beside={share} />
      </td>
      <td>
        <Times sighting={sighting} />
      </td>
    </tr>
  );
}

function Conflicts({ sighting: { verdicts, named } }: { sighting: Sighting }) {
  const { t } = useTexts();
  const records = new Map(verdicts.map((one) => [`${one.regime} ${one.recordNo}`, one]));
  return (
    <p class="small">
      {named.map(({ mark, words }) => `${mark} ⇄ ${words}`).join(t('listSeparator'))}
      {[...records.values()].slice(0, 3).map(({ recordNo, list }) => (
        <span key={recordNo} class="conflict-line">
          {t('survey.listedLike', { recordNo, list })}
        </span>
      ))}
    </p>
  );
}

function Prices({ sighting, beside }: { sighting: Sighting; beside: number | undefined }) {
  const { t, share } = useTexts();
  const { prices = [] } = sighting;
  const before = prices.slice(0, -1).slice(-3);
  return (
    <>
      <Price listing={sighting} />
      {beside !== undefined && <p class="small">{t('survey.ofGenuine', { share: share(beside) })}</p>}
      {before.length > 0 && (
        <p class="small">
          {t('survey.earlier', {
            prices: before
              .map(({ price, currency = '' }) => `${price} ${currency}`.trim())
              .join(t('listSeparator')),
          })}
        </p>
      )}
    </>
  );
}

function Times({ sighting }: { sighting: Sighting }) {
  const { t, day, number } = useTexts();
  const { first, last, days, clockBack, reported } = sighting;
  const [from, until] = [first, last].map((moment) => day(moment.slice(0, 10)));
  return (
    <>
      {from === until ? from : t('survey.seenFromTo', { from: from!, until: until! })}
      <p class="small">{t('survey.days', { count: number(days) }, days)}</p>
      {clockBack && <p class="small warn">{t('survey.clockBack')}</p>}
      {reported && <WhatBecame sighting={sighting} />}
    </>
  );
}
