/** Lets work that is done in steps be paused and cancelled between two of them. */
export interface Checkpoint {
  /** Resolves at once while open, else when it opens. Rejects with an AbortError when the work was cancelled. */
  pass(): Promise<void>;
}

/** A gate with its handles. */
export interface PauseControl extends Checkpoint {
  pause(): void;
  resume(): void;
  cancel(): void;
  readonly cancelled: boolean;
}

/** An open gate. */
export function createPauseControl(): PauseControl {
  let cancelled = false;
  let paused: Promise<void> | undefined;
  let open = () => {};
  const resume = () => {
    open();
    paused = undefined;
  };
  return {
    async pass() {
      // A turn of the event loop: a press on pause or cancel that is waiting gets in.
      await new Promise((next) => setTimeout(next));
      await paused;
      if (cancelled) throw new DOMException('cancelled', 'AbortError');
    },
    pause() {
      paused ??= new Promise((go) => {
        open = go;
      });
    },
    resume,
    cancel() {
      cancelled = true;
      resume();
    },
    get cancelled() {
      return cancelled;
    },
  };
}
