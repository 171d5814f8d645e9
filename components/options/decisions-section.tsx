import type { Decision } from '../../lib/decisions/decision';
import type { UnreadDecision } from '../../lib/decisions/store';
import type { ReachChange } from '../../lib/decisions/stored';
import { reachText } from '../../lib/decisions/told';
import { useTexts } from '../shared/texts-context';

/** Newest decisions shown here; the export holds all of them. */
export const MOST_DECISIONS_SHOWN = 100;
/** Entries that could not be read and are named here. */
const NAMED = 20;

export interface DecisionsProps {
  /** The newest, oldest first. */
  decisions: readonly Decision[];
  /** How many there are, where that is more than are given. */
  decisionCount?: number;
  /** Stored, but no decisions that this version knows. */
  unreadDecisions: readonly UnreadDecision[];
  /** How a new version narrowed what was decided; absent once the person has read it. */
  reachChange?: ReachChange | undefined;
  onRetract(ids: string[]): void;
  onReachChangeRead(): void;
}

/** What was decided, how far it reaches and why, each with a way back. */
export function DecisionsSection(props: DecisionsProps) {
  const { decisions, decisionCount = decisions.length } = props;
  const { t, number } = useTexts();
  return (
    <>
      <Narrowed {...props} />
      <Unread entries={props.unreadDecisions} />
      {decisions.length === 0 ? (
        <p class="quiet">{t('options.noDecisions')}</p>
      ) : (
        <>
          <p class="lead">{t('options.decisionsLead', { count: number(decisionCount) }, decisionCount)}</p>
          <DecisionsTable {...props} />
        </>
      )}
    </>
  );
}

function Narrowed({ reachChange, onReachChangeRead }: DecisionsProps) {
  const { t, number } = useTexts();
  if (!reachChange) return null;
  const { nowhere, everywhere } = reachChange;
  return (
    <p class="lead" role="status">
      {t('options.decisionsNarrowed', { nowhere: number(nowhere), everywhere: number(everywhere) })}{' '}
      <button type="button" onClick={onReachChangeRead}>
        {t('options.understood')}
      </button>
    </p>
  );
}

function Unread({ entries }: { entries: readonly UnreadDecision[] }) {
  const { t, number } = useTexts();
  if (entries.length === 0) return null;
  const names = entries.slice(0, NAMED).map(({ id }) => id);
  if (entries.length > NAMED) names.push('…');
  return (
    <p class="lead">
      {t('options.decisionsUnread', { count: number(entries.length), names: names.join(', ') })}
    </p>
  );
}

function DecisionsTable({ decisions, onRetract }: DecisionsProps) {
  const { t, moment } = useTexts();
  const newest = [...decisions].reverse().slice(0, MOST_DECISIONS_SHOWN);
  return (
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
            <td>{reachText(decision.reach, t)}</td>
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
  );
}
