import { isAnswered, type Round } from '../../../lib/review-quality/round';
import { useTexts } from '../../shared/texts-context';

export interface RoundListProps {
  rounds: readonly Round[];
  onOpen(id: string): void;
  onRemoveRound(round: Round): Promise<void>;
}

/** The rounds that are drawn, under way or answered, the latest first. */
export function RoundList({ rounds, onOpen, onRemoveRound }: RoundListProps) {
  const { t, number, moment } = useTexts();
  if (rounds.length === 0) return <p class="empty-line">{t('quality.none')}</p>;
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
                <button type="button" onClick={() => void onRemoveRound(round)}>
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
