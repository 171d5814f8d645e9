import { useState } from 'preact/hooks';
import type { OfferedKind } from '../../lib/decisions/decision';
import { failureOf, failureText } from '../../lib/locales/failure';
import { useTexts } from '../shared/texts-context';

/** In the order in which they are offered. */
const KINDS = ['not-conflict', 'authorised', 'conflict', 'escalated'] as const satisfies OfferedKind[];

export interface DecideShownProps {
  /** How many rows are shown. */
  count: number;
  /** `onShare` hears how much is stored, 0…1. Rejects where it cannot be stored, with nothing changed. */
  onDecide(kind: OfferedKind, onShare: (share: number) => void): Promise<void>;
}

/** Decides about all rows shown. What is chosen decides nothing before the press: arrow keys walk through what there is to choose. */
export function DecideShown({ count, onDecide }: DecideShownProps) {
  const { t, number, share: percent } = useTexts();
  const [kind, setKind] = useState<OfferedKind>();
  const [share, setShare] = useState<number>();
  const [failure, setFailure] = useState('');

  async function decide(chosen: OfferedKind): Promise<void> {
    setFailure('');
    setShare(0);
    try {
      await onDecide(chosen, setShare);
      setKind(undefined);
    } catch (error) {
      setFailure(t('bulk.decideFailed', { reason: failureText(failureOf(error), t) }));
    }
    setShare(undefined);
  }

  if (share !== undefined)
    return (
      <span class="saving">
        <span role="status">{t('bulk.deciding')}</span> {percent(share)}
      </span>
    );
  return (
    <fieldset class="decide-shown">
      <legend class="unseen">{t('bulk.decideAll')}</legend>
      <select
        aria-label={t('bulk.decideAll')}
        value={kind ?? ''}
        disabled={count === 0}
        onChange={({ currentTarget }) => setKind(KINDS.find((one) => one === currentTarget.value))}
      >
        <option value="">{t('bulk.decideShown', { count: number(count) }, count)}</option>
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {t(`bulk.decideBy.${one}`)}
          </option>
        ))}
      </select>
      <button type="button" disabled={count === 0 || !kind} onClick={() => kind && void decide(kind)}>
        {t('bulk.decideNow')}
      </button>
      <span role="alert" class="ill">
        {failure}
      </span>
    </fieldset>
  );
}
