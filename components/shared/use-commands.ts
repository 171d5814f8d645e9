import { useLayoutEffect } from 'preact/hooks';
import { commandIn, type KeyOf } from './keys';

export interface CommandsOptions<Name extends string> {
  /** A command that is not obeyed now leaves its key to the browser. All are where this is absent. */
  obeys?(command: Name): boolean;
  onEscape?(): void;
}

/** Obeys the keys of a map wherever on the page they are pressed, by what was drawn last. */
export function useCommands<Name extends string>(
  map: readonly KeyOf<Name>[],
  act: Readonly<Record<Name, (event: KeyboardEvent) => void>>,
  { obeys = () => true, onEscape }: CommandsOptions<Name> = {},
): void {
  // Before the next key comes: one that is heard by what was drawn before would be about what was in view before.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onEscape?.();
      const command = commandIn(map, event);
      if (!command || !obeys(command)) return;
      event.preventDefault();
      act[command](event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}
