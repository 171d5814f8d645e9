import { useEffect, useState } from 'preact/hooks';
import type { RecordalName } from '../../../lib/domain/recordal-key';
import type { ConflictingRecordal, OwnMark, OwnMarksAnswer } from '../../../lib/watch/conflicting-recordals';
import { listAge } from '../../shared/facts';
import { nothingIn, useLevelSign, useListDoubt } from '../../shared/nothing-found';
import { Sign } from '../../shared/sign';
import { useTexts } from '../../shared/texts-context';

export interface RivalsProps {
  own: readonly OwnMark[];
  lists: unknown;
  onRivals(): Promise<OwnMarksAnswer>;
  onOpenRecord(record: RecordalName): void;
  /** The organisation prescribes the own marks: none is added to them here. */
  isFixed: boolean;
  /** The person says that a recordal is theirs. */
  onMine(rival: ConflictingRecordal): void;
}

/** Rivals shown; a list of thousands would not help. */
const SHOWN = 50;

/** "Has somebody else recorded my brand?" in one plain answer, and each recordal that it rests on. */
export function Rivals(props: RivalsProps) {
  const { own, lists, isFixed, onRivals, onOpenRecord, onMine } = props;
  const { t, number } = useTexts();
  const [answer, setAnswer] = useState<OwnMarksAnswer | 'asking' | 'failed'>('asking');
  useEffect(() => {
    let current = true;
    onRivals().then(
      (found) => current && setAnswer(found),
      () => current && setAnswer('failed'),
    );
    return () => {
      current = false;
    };
  }, [own, lists]);
  if (own.length === 0) return null;
  const rivals = typeof answer === 'object' ? answer.rivals : [];
  return (
    <div class="rivals">
      <h3>{t('rivals.title')}</h3>
      <div role="status">
        {answer === 'asking' && <p class="quiet">{t('rivals.asking')}</p>}
        {answer === 'failed' && <p class="ill">{t('rivals.failed')}</p>}
        {typeof answer === 'object' && <Answer {...answer} />}
      </div>
      {rivals.length > 0 && (
        <>
          <ul class="list-cards">
            {rivals.slice(0, SHOWN).map((rival) => (
              <RivalCard
                key={`${rival.list} ${rival.recordal.regime} ${rival.recordal.recordNo}`}
                rival={rival}
                onOpenRecord={onOpenRecord}
                isFixed={isFixed}
                onMine={onMine}
              />
            ))}
          </ul>
          {rivals.length > SHOWN && (
            <p class="quiet">
              {t('rivals.more', { count: number(rivals.length - SHOWN) }, rivals.length - SHOWN)}
            </p>
          )}
        </>
      )}
    </div>
  );
}

function Answer({ rivals, notLookedUp }: OwnMarksAnswer) {
  const { t, number } = useTexts();
  const sign = useLevelSign();
  const doubt = useListDoubt();
  if (rivals.length === 0 && notLookedUp.length > 0) return <Unasked marks={notLookedUp} />;
  if (rivals.length === 0)
    return (
      <p>
        <Sign of={sign('clear')} /> {doubt ? nothingIn(doubt, t) : t('rivals.none')}
      </p>
    );
  const same = rivals.filter(({ relation }) => relation !== 'similar').length;
  return (
    <>
      <p class="ill">
        <Sign of={same > 0 ? 'conflict' : 'review'} />
        {same > 0
          ? t('rivals.same', { count: number(same) }, same)
          : t('rivals.similar', { count: number(rivals.length) }, rivals.length)}
      </p>
      {notLookedUp.length > 0 && <Unasked marks={notLookedUp} />}
    </>
  );
}

function Unasked({ marks }: { marks: readonly string[] }) {
  const { t } = useTexts();
  return (
    <p>
      <Sign of="not-looked-up" /> {t('coverage.ownMarks', { words: marks.join(t('coverage.and')) })}
    </p>
  );
}

interface RivalCardProps extends Pick<RivalsProps, 'isFixed' | 'onOpenRecord' | 'onMine'> {
  rival: ConflictingRecordal;
}

function RivalCard({ rival, isFixed, onOpenRecord, onMine }: RivalCardProps) {
  const format = useTexts();
  const { t } = format;
  const { own, recordal, relation } = rival;
  const { markText, recordNo, regime, holder } = recordal;
  return (
    <li class="list-card">
      <div>
        <b>
          <bdi>{markText}</bdi>
        </b>{' '}
        <span class="tag">
          {relation === 'similar'
            ? t('rivals.like', { mark: own.markText })
            : t(`rivals.${relation}`, { mark: own.markText })}
        </span>
        <p class="quiet">{[holder, recordNo, regime].filter(Boolean).join(' · ')}</p>
        <p class="quiet">{listAge(rival, format)}</p>
      </div>
      <span class="buttons">
        <button type="button" onClick={() => onOpenRecord(recordal)}>
          {t('action.openRecord')}
        </button>
        <button type="button" disabled={isFixed} onClick={() => onMine(rival)}>
          {t('rivals.mine')}
        </button>
      </span>
    </li>
  );
}
