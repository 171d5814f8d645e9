import { useTexts } from '../shared/texts-context';

interface Props {
  class: string;
  /** What it does, told to those who do not see the drawing, and to the pointer that rests on it. */
  does: 'close' | 'previous' | 'next' | 'copyReason' | 'readPictures' | 'openRecord';
  /** Lines of its sign, as a path in a square of 16. */
  lines: string;
  disabled?: boolean;
  onPress(): void;
}

/** A button with a drawn sign in place of words. */
export function DrawnButton({ does, lines, onPress, ...rest }: Props) {
  const name = useTexts().t(`action.${does}`);
  return (
    <button type="button" aria-label={name} title={name} onClick={onPress} {...rest}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={lines} fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" />
      </svg>
    </button>
  );
}
