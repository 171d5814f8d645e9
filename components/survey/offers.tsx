import { failureText } from '../../lib/locales/failure';
import { sellerPlace } from '../../lib/survey/places';
import type { Sighting } from '../../lib/survey/sighting';
import { useTexts } from '../shared/texts-context';
import { LongWorkLine } from './long-work';
import { OfferRow } from './offer-row';
import type { SurveyServices } from './services';
import type { ShownOffers } from './use-offers';

export interface OffersProps extends Pick<SurveyServices, 'apart' | 'share'> {
  shown: ShownOffers;
  /** How many were seen at all. */
  seen: number;
  onDossier(sellerPlace: string): void;
  onOpen(sighting: Sighting): void;
  onReport(sightings: readonly Sighting[]): void;
  onQueue(sightings: readonly Sighting[]): void;
  onRemove(sightings: readonly Sighting[]): void;
}

/** The offers of a view as a table, what can be done with those that are chosen, and more on request. */
export function Offers(props: OffersProps) {
  const { shown, apart, share, onDossier } = props;
  const { t } = useTexts();
  const { offers, chosen } = shown;
  if (offers.length === 0) return <NoOffers {...props} />;
  const keys = offers.map(({ key }) => key);
  return (
    <>
      <ChosenBar {...props} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls in a narrow window, so the keyboard must reach it */}
      <section class="table" tabIndex={0} aria-label={t('survey.table')}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <input
                  type="checkbox"
                  aria-label={t('survey.chooseAll')}
                  checked={keys.every((key) => chosen.has(key))}
                  onChange={(event) => shown.choose(keys, event.currentTarget.checked)}
                />
              </th>
              <th scope="col">{t('survey.offer')}</th>
              <th scope="col">{t('survey.seller')}</th>
              <th scope="col">{t('survey.facet.price')}</th>
              <th scope="col">{t('survey.seen')}</th>
            </tr>
          </thead>
          <tbody>
            {offers.map((sighting) => (
              <OfferRow
                key={sighting.key}
                sighting={sighting}
                apart={apart(sighting)}
                share={share(sighting)}
                chosen={chosen.has(sighting.key)}
                onChoose={(on) => shown.choose([sighting.key], on)}
                onDossier={() => onDossier(sellerPlace(sighting))}
                onOpen={() => props.onOpen(sighting)}
              />
            ))}
          </tbody>
        </table>
      </section>
      <MoreOffers {...props} />
    </>
  );
}

/** Why there is none: nothing was seen, none passes, or not all were looked through yet; nothing of that where they cannot be read. */
function NoOffers(props: OffersProps) {
  const { shown, seen } = props;
  const { t } = useTexts();
  const none = seen > 0 ? 'survey.nonePasses' : 'survey.empty';
  const isOpen = shown.reading || shown.hasMore || shown.failure !== undefined;
  return (
    <>
      {!(isOpen && !shown.reading) && (
        <p role="status" class="empty">
          {t(shown.reading ? 'survey.reading' : none)}
        </p>
      )}
      <MoreOffers {...props} />
    </>
  );
}

/** How far the reading is, or the button for more. */
function MoreOffers({ shown, seen }: OffersProps) {
  const { t } = useTexts();
  const { reading, stopped, hasMore, work, more, failure, retry } = shown;
  if (failure !== undefined)
    return (
      <p role="alert" class="ill">
        {t('survey.unread', { reason: failureText(failure, t) })}{' '}
        <button type="button" onClick={retry}>
          {t('survey.readAgain')}
        </button>
      </p>
    );
  return (
    <>
      {reading && <LongWorkLine work={work} count={seen} />}
      {stopped && <p role="status">{t('survey.walk.stopped')}</p>}
      {hasMore && (
        <button type="button" class="more" disabled={reading} onClick={more}>
          {t(reading ? 'survey.reading' : stopped ? 'survey.walk.goOn' : 'survey.more')}
        </button>
      )}
    </>
  );
}

function ChosenBar({ shown, onReport, onQueue, onRemove }: OffersProps) {
  const { t, number } = useTexts();
  const chosen = shown.offers.filter(({ key }) => shown.chosen.has(key));
  const none = chosen.length === 0;
  return (
    <div class="chosen">
      <span role="status">{t('survey.chosen', { count: number(chosen.length) }, chosen.length)}</span>
      <button type="button" disabled={none} onClick={() => onReport(chosen)}>
        {t('survey.report')}
      </button>
      <button
        type="button"
        disabled={chosen.every(({ verdicts }) => verdicts.length === 0)}
        onClick={() => onQueue(chosen)}
      >
        {t('survey.toQueue')}
      </button>
      <button type="button" class="danger" disabled={none} onClick={() => onRemove(chosen)}>
        {t('survey.remove')}
      </button>
    </div>
  );
}
