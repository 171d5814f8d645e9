import type { Contradiction } from '../../lib/decisions/contested';
import type { Decision } from '../../lib/decisions/decision';
import { reachText } from '../../lib/decisions/told';
import { useTexts } from '../shared/texts-context';

export interface ContradictionsProps {
  contradictions: readonly Contradiction[];
  onSettle(chosen: Decision): Promise<void>;
}

/** Decisions that contradict each other, side by side; a person says which one holds. */
export function Contradictions({ contradictions, onSettle }: ContradictionsProps) {
  const { t, moment } = useTexts();
  if (contradictions.length === 0) return null;
  return (
    <section aria-label={t('log.contradicting')}>
      <h2>{t('log.contradicting')}</h2>
      {contradictions.map(({ decisions }) => {
        const [first] = decisions as [Decision];
        return (
          <div class="contradiction" key={first.id}>
            <p>
              <b>{first.mark}</b> ⇄ <bdi>{first.words}</bdi> · {reachText(first.reach, t)}
            </p>
            <ul>
              {decisions.map((one) => (
                <li key={one.id}>
                  <span>
                    {t(`decision.${one.kind}`)} · <bdi>{one.by ?? t('decided.nobody')}</bdi> ·{' '}
                    {moment(one.at)} {one.note && <q>{one.note}</q>}
                  </span>
                  <button type="button" onClick={() => void onSettle(one)}>
                    {t('log.settle')}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
