import { useEffect, useRef } from 'preact/hooks';
import { foldedWords } from '../../lib/decisions/folded-words';
import { OUTCOMES } from '../../lib/domain/outcome';
import type { KnownSeller } from '../../lib/settings/survey';
import type { Dossier } from '../../lib/survey/dossier';
import { Price } from '../shared/price';
import { useTexts } from '../shared/texts-context';
import { KNOWN_AS } from './known-sellers';
import { SavedEvidenceLines } from './saved-evidence';

export interface DossierViewProps {
  dossier: Dossier;
  known: readonly KnownSeller[];
  onKnown(as: KnownSeller['as'] | undefined): void;
  onClose(): void;
}

/** What a survey knows of one seller, and whether it is somebody who may offer the goods. */
export function DossierView({ dossier, known, onKnown, onClose }: DossierViewProps) {
  const { t, number, day } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const { seller, site, first, last, count, words, prices, outcomes, belowHalf, compared } = dossier;
  useEffect(() => heading.current?.focus(), [seller, site]);
  const as = knownAs(known, dossier);
  return (
    <section class="dossier" aria-labelledby="dossier">
      <h3 id="dossier" ref={heading} tabIndex={-1}>
        <bdi>{t('survey.dossier.title', { seller: seller || t('survey.noSeller'), site })}</bdi>
      </h3>
      {as && <p class="tag">{t('survey.dossier.apart', { reason: t(`survey.as.${as}`) })}</p>}
      <dl>
        <dt>{t('survey.dossier.count')}</dt>
        <dd>{number(count)}</dd>
        <dt>{t('survey.dossier.seen')}</dt>
        <dd>{t('survey.seenFromTo', { from: day(first.slice(0, 10)), until: day(last.slice(0, 10)) })}</dd>
        <dt>{t('survey.dossier.levels')}</dt>
        <dd>
          {OUTCOMES.filter((level) => outcomes[level])
            .map((level) => `${t(`level.${level}`)} ${number(outcomes[level]!)}`)
            .join(t('listSeparator'))}
        </dd>
        <dt>{t('survey.dossier.words')}</dt>
        <dd>
          <bdi>
            {words.map((one) => `${one.mark} ⇄ ${one.words} (${number(one.count)})`).join(t('listSeparator'))}
          </bdi>
        </dd>
        <dt>{t('survey.dossier.prices')}</dt>
        <dd>
          {prices.map(({ currency, low, high }) => (
            <span key={currency} class="range">
              <Price listing={{ price: low, currency }} />
              {' – '}
              <Price listing={{ price: high, currency }} />
            </span>
          ))}
        </dd>
        <dt>{t('survey.dossier.belowHalf')}</dt>
        <dd>{t('survey.dossier.ofCompared', { count: number(belowHalf), compared: number(compared) })}</dd>
        <dt>{t('survey.dossier.reported')}</dt>
        <dd>
          {t('survey.dossier.reportedGone', {
            reported: number(dossier.reported),
            gone: number(dossier.gone),
            moved: number(dossier.moved),
          })}
        </dd>
        {dossier.evidence.length > 0 && (
          <>
            <dt>{t('survey.dossier.evidence')}</dt>
            <dd>
              {dossier.evidence.map(({ title, ...one }) => (
                <div key={one.digest}>
                  <bdi>{title}</bdi> <SavedEvidenceLines evidence={[one]} />
                </div>
              ))}
            </dd>
          </>
        )}
      </dl>
      {seller && (
        <label>
          {t('survey.dossier.isKnown')}{' '}
          <select
            value={as ?? ''}
            onChange={(event) => onKnown(KNOWN_AS.find((one) => one === event.currentTarget.value))}
          >
            <option value="">{t('survey.dossier.nobody')}</option>
            {KNOWN_AS.map((one) => (
              <option key={one} value={one}>
                {t(`survey.as.${one}`)}
              </option>
            ))}
          </select>
        </label>
      )}{' '}
      <button type="button" onClick={onClose}>
        {t('survey.dossier.close')}
      </button>
    </section>
  );
}

function knownAs(known: readonly KnownSeller[], { seller, site }: Dossier): KnownSeller['as'] | undefined {
  const same = known.filter((one) => foldedWords(one.seller) === foldedWords(seller));
  return (same.find((one) => one.site === site) ?? same.find((one) => !one.site))?.as;
}
