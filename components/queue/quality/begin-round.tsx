import { useState } from 'preact/hooks';
import { type Askable, goldenLabels, type Wanted } from '../../../lib/review-quality/mixed-in';
import type { Round } from '../../../lib/review-quality/round';
import { useTexts } from '../../shared/texts-context';

/** Items of either kind that are mixed in unless the person says otherwise. */
const USUAL: Wanted = { golden: 40, second: 20 };

export interface BeginRoundProps {
  /** Absent for a round without a sample. */
  round?: Round;
  askable: Askable;
  onBegin(wanted: Wanted): Promise<void>;
  onLeave?(): void;
}

/** What a round asks, and how many known and decided items are mixed in; nothing can be added once it has begun. */
export function BeginRound({ round, askable, onBegin, onLeave }: BeginRoundProps) {
  const { t, number } = useTexts();
  const [wanted, setWanted] = useState<Wanted>({
    golden: Math.min(USUAL.golden, askable.golden.length),
    second: Math.min(USUAL.second, askable.second.length),
  });
  const [failed, setFailed] = useState(false);
  const drawn = (origin: string) => number(round?.items.filter((item) => item.origin === origin).length ?? 0);
  const nothing = !round && wanted.golden + wanted.second === 0;
  return (
    <form
      class="begin"
      onSubmit={(event) => {
        event.preventDefault();
        if (!nothing) void onBegin(wanted).catch(() => setFailed(true));
      }}
    >
      <h2>{t(round ? 'quality.beginTitle' : 'quality.beginAlone')}</h2>
      {round && (
        <p>
          {t('quality.sample', {
            ...{ from: round.from, flagged: drawn('flagged'), unflagged: drawn('unflagged') },
            allFlagged: number(round.population.flagged),
            allUnflagged: number(round.population.unflagged),
          })}{' '}
          {round.population.unreadable > 0 &&
            t(
              'quality.unreadable',
              { count: number(round.population.unreadable) },
              round.population.unreadable,
            )}
        </p>
      )}
      <Amount
        text={t('quality.golden', { most: number(askable.golden.length) })}
        help={t('quality.goldenHow', { labels: goldenLabels().join(' / ') })}
        most={askable.golden.length}
        value={wanted.golden}
        onValue={(golden) => setWanted({ ...wanted, golden })}
      />
      <Amount
        text={t(askable.own ? 'quality.secondOwn' : 'quality.second', {
          most: number(askable.second.length),
        })}
        help={t('quality.secondHow')}
        most={askable.second.length}
        value={wanted.second}
        onValue={(second) => setWanted({ ...wanted, second })}
      />
      <div class="buttons">
        <button type="submit" class="primary" disabled={nothing}>
          {t('quality.begin')}
        </button>
        {onLeave && (
          <button type="button" onClick={onLeave}>
            {t('quality.back')}
          </button>
        )}
      </div>
      {failed && <p role="alert">{t('quality.notKept')}</p>}
    </form>
  );
}

interface AmountProps {
  text: string;
  help: string;
  most: number;
  value: number;
  onValue(value: number): void;
}

function Amount({ text, help, most, value, onValue }: AmountProps) {
  return (
    <label class="amount">
      <input
        type="number"
        min={0}
        max={most}
        value={value}
        onInput={(event) =>
          onValue(Math.min(most, Math.max(0, Math.floor(Number(event.currentTarget.value) || 0))))
        }
      />{' '}
      {text} <span class="quiet">{help}</span>
    </label>
  );
}
