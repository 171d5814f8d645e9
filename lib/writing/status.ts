import type { Overlay } from '../highlight/overlay';

/**
 * A live region in a layer of ours through which assistive technology announces news, once each, when the person
 * pauses.
 */
export interface Status {
  say(words: string): void;
}

const known = new WeakMap<Overlay, HTMLElement>();

/** The live region of a layer; created when there is first something to say. */
export function statusIn(overlay: Overlay): Status {
  const place = known.get(overlay) ?? makePlace(overlay);
  known.set(overlay, place);
  return {
    say(words) {
      place.textContent = words;
    },
  };
}

function makePlace({ layer }: Overlay): HTMLElement {
  const place = layer.ownerDocument.createElement('span');
  place.className = 'said';
  place.setAttribute('role', 'status');
  layer.append(place);
  return place;
}
