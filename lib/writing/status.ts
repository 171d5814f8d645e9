import type { Overlay } from '../highlight/overlay';

/** A place in a layer of ours from which assistive technology hears of news, once each, when the person pauses. */
export interface Status {
  say(words: string): void;
}

const known = new WeakMap<Overlay, HTMLElement>();

/** The status of a layer; made when there is first something to say. */
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
