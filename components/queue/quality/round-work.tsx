import { useRef, useState } from 'preact/hooks';
import type { RecordalName } from '../../../lib/domain/recordal-key';
import type { Round, RoundItem, Said } from '../../../lib/review-quality/round';
import { isAddress } from '../../shared/address';
import { KeysHelp } from '../../shared/keys-help';
import { Price } from '../../shared/price';
import { useTexts } from '../../shared/texts-context';
import { type Acts, useCommands } from '../../shared/use-commands';
import { useTimeInView } from '../../shared/use-time-in-view';
import { QUALITY_KEYS, type QualityCommand } from './quality-keys';
import type { QualityServices } from './quality-services';

export interface RoundWorkProps extends Pick<QualityServices, 'onAnswer'> {
  round: Round;
  onOpenRecord(record: RecordalName): void;
  onLeave(): void;
}

/**
 * One item after the other. Why an item is there, and what is known or was decided of it, is not shown; nor is any result
 * before the last answer, since who knows it answers otherwise.
 */
export function RoundWork({ round, onAnswer, onOpenRecord, onLeave }: RoundWorkProps) {
  const { t, number } = useTexts();
  const [help, setHelp] = useState(false);
  const [failed, setFailed] = useState(false);
  const busy = useRef(false);
  const answered = round.items.filter(({ said }) => said);
  const current = round.items.find(({ said }) => !said);
  const timeInView = useTimeInView(current?.key);

  async function store(item: RoundItem | undefined, what: Said | undefined): Promise<void> {
    if (!item || busy.current) return;
    busy.current = true;
    const took = timeInView();
    try {
      await onAnswer(round, item.key, what && { what, took });
      setFailed(false);
    } catch {
      setFailed(true);
    } finally {
      busy.current = false;
    }
  }
  const say = (what: Said) => void store(current, what);
  const takeBack = () => void store(latest(answered), undefined);
  const about = current?.about;
  const isLinked = round.items.every(({ listing }) => isAddress(listing.url));

  const act: Acts<QualityCommand> = {
    conflict: () => say('conflict'),
    dismiss: () => say('no-conflict'),
    skip: () => say('skipped'),
    undo: answered.length > 0 ? takeBack : undefined,
    record: about && (() => onOpenRecord(about)),
    listing: isLinked
      ? () => document.querySelector<HTMLAnchorElement>('.quality .listing a')?.click()
      : undefined,
    help: () => setHelp(!help),
  };
  useCommands(QUALITY_KEYS, act);

  if (!current) return null;
  return (
    <>
      <p role="status">
        {t('quality.progress', { at: number(answered.length + 1), all: number(round.items.length) })}
      </p>
      <Question item={current} isLinked={isLinked} />
      <div class="kinds">
        <button type="button" onClick={() => say('conflict')}>
          <kbd>c</kbd> {t('quality.saysConflict')}
        </button>
        <button type="button" onClick={() => say('no-conflict')}>
          <kbd>d</kbd> {t('quality.saysNone')}
        </button>
        <button type="button" onClick={() => say('skipped')}>
          <kbd>s</kbd> {t('quality.skip')}
        </button>
        <span class="spacer" />
        <button type="button" disabled={answered.length === 0} onClick={takeBack}>
          <kbd>z</kbd> {t('step.undo')}
        </button>
        <button type="button" onClick={onLeave}>
          {t('quality.later')}
        </button>
      </div>
      {failed && <p role="alert">{t('quality.notKept')}</p>}
      {help && <KeysHelp keys={QUALITY_KEYS} />}
      <p class="hint">{t('quality.blind')}</p>
    </>
  );
}

/** A link only where all items have one: it would tell rows of the file from what was decided on a page. */
function Question({ item: { listing, about }, isLinked }: { item: RoundItem; isLinked: boolean }) {
  const { t } = useTexts();
  const title = <bdi>{listing.title}</bdi>;
  return (
    <section class="listing" aria-label={t('queue.listing')}>
      <h2>
        {isLinked ? (
          <a href={listing.url} target="_blank" rel="noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
      </h2>
      <p class="quiet">
        {listing.brand && (
          <>
            <bdi>{listing.brand}</bdi> ·{' '}
          </>
        )}
        <bdi>{listing.seller || t('panel.noSeller')}</bdi>
        {listing.price !== undefined && (
          <>
            {' '}
            · <Price listing={listing} />
          </>
        )}
      </p>
      <p class="question">
        {about
          ? t('quality.asksAbout', {
              ...{ mark: about.mark, words: about.words, recordNo: about.recordNo, regime: about.regime },
              holder: about.holder || t('queue.unknown'),
            })
          : t('quality.asksAny')}
      </p>
    </section>
  );
}

function latest(items: readonly RoundItem[]): RoundItem | undefined {
  return items.reduce<RoundItem | undefined>(
    (last, item) => (last && last.said!.at > item.said!.at ? last : item),
    undefined,
  );
}
