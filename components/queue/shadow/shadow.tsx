import { useRef, useState } from 'preact/hooks';
import type { Decision } from '../../../lib/decisions/decision';
import { type Failure, failureOf, failureText } from '../../../lib/locales/failure';
import type { ShadowRow } from '../../../lib/shadow-run/compare';
import { type PastListing, pastListings } from '../../../lib/shadow-run/past-listings';
import type { Proposal, ShadowAnswer, ShadowProgress } from '../../../lib/shadow-run/shadow-tasks';
import { useTexts } from '../../shared/texts-context';
import { QueueNav } from '../queue-nav';
import { ProposalForm } from './proposal-form';
import { ShadowTable } from './shadow-table';

export interface ShadowProps {
  /** Everything decided here. */
  decisions: readonly Decision[];
  /** Names of the lists that are active. */
  lists: readonly string[];
  /** Judges listings twice, and tells of it portion by portion. Rejects where it cannot, or was cancelled. */
  onShadow(
    past: readonly PastListing[],
    proposal: Proposal,
    options: { signal: AbortSignal; onProgress(progress: ShadowProgress): void },
  ): Promise<ShadowAnswer>;
}

interface Run {
  at: 'running' | 'finished' | 'cancelled' | 'failed';
  done: number;
  rows: ShadowRow[];
  answer?: ShadowAnswer;
  failure?: Failure;
}

/** What a new list, policy or threshold would change in what was decided on, before it does; nothing is changed here. */
export function Shadow({ decisions, lists, onShadow }: ShadowProps) {
  const { t, number } = useTexts();
  const [run, setRun] = useState<Run>();
  const stop = useRef(new AbortController());
  // What is judged stays the same while a run goes on, whatever is decided elsewhere.
  const [past, setPast] = useState(() => pastListings(decisions));

  async function start(proposal: Proposal): Promise<void> {
    const now = pastListings(decisions);
    stop.current = new AbortController();
    const { signal } = stop.current;
    let shown: Run = { at: 'running', done: 0, rows: [] };
    const show = (change: Partial<Run>) => {
      shown = { ...shown, ...change };
      setRun(shown);
    };
    setPast(now);
    show({});
    try {
      const onProgress = ({ done, rows }: ShadowProgress) => show({ done, rows: [...shown.rows, ...rows] });
      const answer = await onShadow(now.listings, proposal, { signal, onProgress });
      show({ at: 'finished', answer });
    } catch (error) {
      show(signal.aborted ? { at: 'cancelled' } : { at: 'failed', failure: failureOf(error) });
    }
  }

  const all = past.listings.length;
  return (
    <main class="queue quality shadow">
      <header>
        <h1>{t('shadow.title')}</h1>
        <span class="spacer" />
        <QueueNav current="shadow" />
      </header>
      <div class="quality-body">
        <p class="lead">{t('shadow.lead')}</p>
        <p>
          {t('shadow.past', { count: number(all) }, all)}{' '}
          {past.without > 0 && t('shadow.without', { count: number(past.without) }, past.without)}
        </p>
        <ProposalForm
          lists={lists}
          isRunning={run?.at === 'running'}
          isEmpty={all === 0}
          onRun={(proposal) => void start(proposal)}
          onCancel={() => stop.current.abort()}
        />
        {run && (
          <p role="status">
            {run.at === 'failed'
              ? t('shadow.failed', { reason: failureText(run.failure ?? '', t) })
              : t(`shadow.${run.at}`, { done: number(run.done), all: number(all) })}{' '}
            {run.answer?.recordals !== undefined &&
              t('shadow.recordals', { count: number(run.answer.recordals) }, run.answer.recordals)}
          </p>
        )}
        {run?.at === 'running' && (
          <progress max={Math.max(1, all)} value={run.done} aria-label={t('shadow.progress')} />
        )}
        {run && run.at !== 'failed' && <ShadowTable rows={run.rows} done={run.done} past={past.listings} />}
      </div>
    </main>
  );
}
