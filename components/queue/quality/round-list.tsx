import type { Undo } from '../../../lib/domain/undo';
import { isAnswered, type Round } from '../../../lib/review-quality/round';
import { useTexts } from '../../shared/texts-context';
import { useUndo } from '../../shared/use-undo';

export interface RoundListProps {
  rounds: readonly Round[];
  onOpen(id: string): void;
  onRemoveRound(round: Round): Promise<Undo>;
}

/** The rounds that are drawn, under way or answered, the latest first. */
export function RoundList({ rounds, onOpen, onRemoveRound }: RoundListProps) {
  const { t } = useTexts();
  const removed = useUndo();
  const remove = async (round: Round) => removed.offer(t('quality.removed'), await onRemoveRound(round));
  return (
    <>
      {removed.undoLine}
      {rounds.length === 0 ? (
        <p>{t('quality.none')}</p>
      ) : (
        <RoundTable rounds={rounds} onOpen={onOpen} onRemove={(round) => void remove(round)} />
      )}
    </>
  );
}

interface RoundTableProps extends Pick<RoundListProps, 'rounds' | 'onOpen'> {
  onRemove(round: Round): void;
}

function RoundTable({ rounds, onOpen, onRemove }: RoundTableProps) {
  const { t, number, moment } = useTexts();
  return (
    <table class="rounds">
      <thead>
        <tr>
          <th>{t('quality.drawn')}</th>
          <th>{t('quality.from')}</th>
          <th>{t('quality.answered')}</th>
          <th>
            <span class="unseen">{t('quality.todo')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rounds.map((round) => {
          const answered = round.items.filter(({ said }) => said).length;
          return (
            <tr key={round.id}>
              <td>{moment(round.drawnAt)}</td>
              <td>
                <bdi>{round.from || t('quality.noSample')}</bdi>
              </td>
              <td>{t('quality.of', { count: number(answered), all: number(round.items.length) })}</td>
              <td>
                <button type="button" class="primary" onClick={() => onOpen(round.id)}>
                  {t(stepOf(round))}
                </button>{' '}
                <button type="button" onClick={() => onRemove(round)}>
                  {t('quality.remove')}
                </button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function stepOf(round: Round) {
  if (isAnswered(round)) return 'quality.results';
  return round.begunAt ? 'quality.continue' : 'quality.begin';
}
