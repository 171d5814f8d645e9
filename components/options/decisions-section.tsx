import type { Decision } from '../../lib/decisions/decision';
import { useTexts } from '../shared/texts-context';

/** Newest decisions shown here; the export holds all of them. */
const SHOWN = 100;

/** What was decided, how far it reaches and why, each with a way back. */
export function DecisionsSection({
  decisions,
  onRetract,
}: {
  decisions: readonly Decision[];
  onRetract(ids: string[]): void;
}) {
  const { t, number, moment } = useTexts();
  if (decisions.length === 0) return <p class="quiet">{t('options.noDecisions')}</p>;
  const newest = [...decisions].reverse().slice(0, SHOWN);
  return (
    <>
      <p class="lead">{t('options.decisionsLead', { count: number(decisions.length) }, decisions.length)}</p>
      <table>
        <thead>
          <tr>
            <th>{t('options.when')}</th>
            <th>{t('options.mark')}</th>
            <th>{t('options.decision')}</th>
            <th>{t('options.reach')}</th>
            <th>{t('options.reason')}</th>
            <th>
              <span class="unseen">{t('step.undo')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {newest.map((decision) => (
            <tr key={decision.id}>
              <td>{moment(decision.at)}</td>
              <td>
                <b>{decision.mark}</b> ⇄ <bdi>{decision.words}</bdi>
              </td>
              <td>{t(`decision.${decision.kind}`)}</td>
              <td>{t(`reach.${decision.reach.to}`)}</td>
              <td>{decision.note}</td>
              <td>
                <button type="button" onClick={() => onRetract([decision.id])}>
                  {t('step.undo')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
