/** Lets work that is done in steps be paused and cancelled between two of them. */
export interface Checkpoint {
  /** Resolves at once while open, else when it opens. Rejects with the signal's reason when the work was cancelled. */
  pass(): Promise<void>;
}

/** A checkpoint with its handles. */
export interface PauseControl extends Checkpoint {
  pause(): void;
  resume(): void;
}

/** An open checkpoint; work that is paused still hears that its signal was aborted. */
export function createPauseControl(signal: AbortSignal): PauseControl {
  let paused: Promise<void> | undefined;
  let open = () => {};
  const resume = () => {
    open();
    paused = undefined;
  };
  signal.addEventListener('abort', resume, { once: true });
  return {
    async pass() {
      // A turn of the event loop: a press on pause or cancel that is waiting gets in.
      await new Promise((next) => setTimeout(next));
      await paused;
      signal.throwIfAborted();
    },
    pause() {
      paused ??= new Promise((go) => {
        open = go;
      });
    },
    resume,
  };
}
