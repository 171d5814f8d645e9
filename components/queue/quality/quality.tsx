import { useState } from 'preact/hooks';
import type { Decision } from '../../../lib/decisions/decision';
import type { RecordalName } from '../../../lib/domain/recordal-key';
import { askableAgain } from '../../../lib/review-quality/mixed-in';
import { isAnswered, type Round } from '../../../lib/review-quality/round';
import { useTexts } from '../../shared/texts-context';
import { QueueNav } from '../queue-nav';
import { BeginRound } from './begin-round';
import type { QualityServices } from './quality-services';
import { RoundFigures } from './round-figures';
import { RoundList } from './round-list';
import { RoundWork } from './round-work';

export interface QualityProps extends QualityServices {
  rounds: readonly Round[];
  /** Everything decided here. */
  decisions: readonly Decision[];
  /** The name under which the person reviews. */
  name: string;
  onOpenRecord(record: RecordalName): void;
}

/** How well the product and its reviewers judge: rounds to answer, and what the answered ones say. */
export function Quality(props: QualityProps) {
  const { t } = useTexts();
  const [open, setOpen] = useState<string>();
  const round = props.rounds.find(({ id }) => id === open);
  const askable = askableAgain(props.decisions, props.name);
  const close = () => setOpen(undefined);
  return (
    <main class="queue quality">
      <header>
        <h1>{t('quality.title')}</h1>
        <span class="spacer" />
        <QueueNav current="quality" />
      </header>
      <div class="quality-body">
        {!round && (
          <>
            <p class="lead">{t('quality.lead')}</p>
            <RoundList {...props} onOpen={setOpen} />
            <BeginRound
              askable={askable}
              onBegin={async (wanted) => setOpen((await props.onBegin(undefined, wanted)).id)}
            />
          </>
        )}
        {round && !round.begunAt && (
          <BeginRound
            round={round}
            askable={askable}
            onBegin={async (wanted) => void (await props.onBegin(round, wanted))}
            onLeave={close}
          />
        )}
        {round?.begunAt && !isAnswered(round) && (
          <RoundWork key={round.id} {...props} round={round} onLeave={close} />
        )}
        {round && isAnswered(round) && (
          <RoundFigures round={round} onAnswer={props.onAnswer} onLeave={close} />
        )}
      </div>
    </main>
  );
}
