import type { Decision } from '../../lib/decisions/decision';
import { reachText } from '../../lib/decisions/told';
import { decidedBefore } from '../../lib/queue/decided-before';
import type { Finding } from '../../lib/screening/finding';
import { useTexts } from '../shared/texts-context';

export interface DecidedBeforeProps {
  decided: ReadonlyMap<string, readonly Decision[]>;
  finding: Finding;
}

/** What was decided on the same mark before; where people decided otherwise at times, that is said first. */
export function DecidedBeforeLine({ decided, finding }: DecidedBeforeProps) {
  const { t, number, moment } = useTexts();
  const { counts, divided, examples } = decidedBefore(decided, finding);
  if (counts.length === 0) return null;
  return (
    <details class="decided-before">
      <summary>
        {divided && <b>{t('queue.divided')} </b>}
        {t('queue.before', { mark: finding.mark })}{' '}
        {counts.map(({ kind, count }) => `${t(`decision.${kind}`)} ${number(count)}`).join(' · ')}
      </summary>
      <ul>
        {examples.map((one) => (
          <li key={one.id}>
            {t(`decision.${one.kind}`)} · {moment(one.at)} · <bdi>{one.by ?? t('decided.nobody')}</bdi> ·{' '}
            {reachText(one.reach, t)} {one.note && <q>{one.note}</q>}
          </li>
        ))}
      </ul>
    </details>
  );
}
