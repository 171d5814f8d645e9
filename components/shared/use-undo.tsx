import { useRef, useState } from 'preact/hooks';
import { NOTHING_DONE } from '../../lib/domain/undo';
import { useTexts } from './texts-context';
import { UndoLine } from './undo-line';

/** A step that was done, in a sentence, and its way back. */
interface Step {
  key: string;
  statusText: string;
  run(): unknown;
  failed?: boolean;
}

/**
 * Steps that can be taken back, the latest of each key: `offer` says what was done, `withdraw` takes the offer away
 * because something else came of it, and `undoLine` draws what is on offer.
 */
export function useUndo() {
  const { t } = useTexts();
  const [steps, setSteps] = useState<readonly Step[]>([]);
  /** Steps that are being taken back: a second press takes back nothing twice. */
  const running = useRef(new Set<Step>());

  /** In the place of the same step; a newer one of the same key stays as it is. */
  const put = (before: Step, after: Step[]) =>
    setSteps((now) => now.flatMap((step) => (step === before ? after : [step])));

  async function takeBack(step: Step): Promise<void> {
    if (running.current.has(step)) return;
    running.current.add(step);
    try {
      await step.run();
      put(step, []);
    } catch {
      put(step, [{ ...step, failed: true }]);
    }
    running.current.delete(step);
  }

  return {
    offer(statusText: string, run: Step['run'], key = 'latest'): void {
      if (run === NOTHING_DONE) return;
      setSteps((before) => [...before.filter((step) => step.key !== key), { key, statusText, run }]);
    },
    withdraw: () => setSteps([]),
    undoLine: steps.map((step) => (
      <UndoLine
        key={step.key}
        statusText={step.failed ? t('step.undoFailed') : step.statusText}
        onUndo={() => void takeBack(step)}
      />
    )),
  };
}
