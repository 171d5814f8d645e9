import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { arriveAt } from './arrive-at';
import { type Place, placeAt, sectionsOf } from './pages';

/** What is looked at in the options, and how something else is turned to. */
export interface Turning {
  place: Place;
  /** Turns to the page with this section, and on it to an element. */
  turnTo(section: string, element: HTMLElement): void;
}

/**
 * The place in the options that the address names, followed as it changes. The browser looks for a section before its page is
 * shown, and so finds none: it is scrolled to here, and its heading takes the focus, from where a keyboard and a screen
 * reader go on.
 */
export function usePlace(): Turning {
  const [place, setPlace] = useState(() => placeAt(location.hash));
  const opened = useRef(false);
  const wanted = useRef<HTMLElement>(null);
  useEffect(() => {
    const follow = () => setPlace(placeAt(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useLayoutEffect(() => {
    if (wanted.current) arriveAt(wanted.current);
    else {
      scrollToPlace(place);
      // Nobody asked for the page that opens first: its heading must not take the focus from the browser's own bar.
      if (opened.current) headingOf(place)?.focus({ preventScroll: true });
    }
    opened.current = true;
    wanted.current = null;
  }, [place]);
  function turnTo(section: string, element: HTMLElement): void {
    wanted.current = element;
    // The same address again is no event: a new place of the same name is shown all the same.
    if (location.hash === `#${section}`) setPlace(placeAt(location.hash));
    else location.hash = section;
  }
  return { place, turnTo };
}

function scrollToPlace({ page, section }: Place): void {
  if (section === sectionsOf(page)[0]) scrollTo({ top: 0, behavior: 'instant' });
  else document.getElementById(section)?.scrollIntoView({ behavior: 'instant' });
}

function headingOf({ section }: Place): HTMLElement | null {
  return document.getElementById(`heading-${section}`);
}
