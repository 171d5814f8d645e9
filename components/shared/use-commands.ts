import { useLayoutEffect } from 'preact/hooks';
import { commandIn, type KeyOf } from './keys';

export interface CommandsOptions<Name extends string> {
  /** A command that is not obeyed now leaves its key to the browser. All are where this is absent. */
  obeys?(command: Name): boolean;
  onEscape?(): void;
}

/** What a command does; absent where it can do nothing now: its key is the browser's then. */
export type Acts<Name extends string> = Readonly<Record<Name, ((event: KeyboardEvent) => void) | undefined>>;

/** Obeys the keys of a map wherever on the page they are pressed, by what was drawn last. */
export function useCommands<Name extends string>(
  map: readonly KeyOf<Name>[],
  act: Acts<Name>,
  { obeys = () => true, onEscape }: CommandsOptions<Name> = {},
): void {
  // Before the next key comes: one that is heard by what was drawn before would be about what was in view before.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onEscape?.();
      const command = commandIn(map, event);
      const run = command && obeys(command) && act[command];
      if (!run) return;
      event.preventDefault();
      run(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}
