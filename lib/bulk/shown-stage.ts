import type { Failure } from '../locales/failure';
import type { BulkStage, RunState } from './progress';

/** Milliseconds: results come in faster than a person can read them, and the page should stay free. */
const BETWEEN_DRAWINGS = 250;

type ResultsStage = Extract<BulkStage, { at: 'results' }>;

/** The stage that the bulk page shows. */
export interface ShownStage {
  readonly stage: BulkStage;
  become(next: BulkStage): void;
  /** Changes the run of the results that are shown, and what stands beside it; nothing where no results are. */
  update(run: Partial<RunState>, more?: Partial<Omit<ResultsStage, 'at' | 'run'>>): void;
  /** Says that rows changed, and how many of them the latest decision changed: 0 where it cannot be taken back. */
  rowsChanged(undoable: number): void;
  /** Says why a run failed; where no results are, why a file of this name could not be opened. */
  fail(file: string, failure: Failure): void;
}

/** Begins without a file. `changed` is called after a change, a few times a second at most. */
export function shownStage(changed: () => void): ShownStage {
  let stage: BulkStage = { at: 'start' };
  let drawing: ReturnType<typeof setTimeout> | undefined;

  function become(next: BulkStage): void {
    stage = next;
    if (drawing) return;
    drawing = setTimeout(() => {
      drawing = undefined;
      changed();
    }, BETWEEN_DRAWINGS);
  }

  function update(run: Partial<RunState>, more: Partial<Omit<ResultsStage, 'at' | 'run'>> = {}): void {
    if (stage.at !== 'results') return;
    become({ ...stage, ...more, run: { ...stage.run, ...run }, version: stage.version + 1 });
  }

  return {
    get stage() {
      return stage;
    },
    become,
    update,
    rowsChanged(undoable) {
      if (stage.at !== 'results') return;
      const { undoable: _, ...rest } = stage;
      become({ ...rest, version: stage.version + 1, ...(undoable > 0 && { undoable }) });
    },
    fail(file, failure) {
      if (stage.at === 'results') update({ phase: 'failed', failure });
      else become({ at: 'start', file, failure });
    },
  };
}
