/** What a page shows of a card at one moment. Lengths in its own pixels, from the window's upper left corner. */
export interface CardLook {
  url: string;
  title: string;
  words: string;
  left: number;
  top: number;
  width: number;
  height: number;
  viewWidth: number;
  viewHeight: number;
}

/** The most characters of a card's text. */
const MOST_WORDS = 20_000;
/** The most milliseconds to wait until a page is at rest, pictures included. */
const REST_WITHIN = 3_000;
const LOOK_EVERY = 100;

/**
 * Looks at a card once it stands still and its pictures are loaded, or when that takes too long. Null if the card is
 * no longer in the page. Runs inside the page and changes nothing in it.
 */
export async function lookAtCard(card: Element | undefined): Promise<CardLook | null> {
  const began = Date.now();
  let before = '';
  while (card?.isConnected) {
    const look = lookNow(card);
    const place = JSON.stringify(look);
    if ((place === before && hasPictures(card)) || Date.now() - began > REST_WITHIN) return look;
    before = place;
    await new Promise((come) => setTimeout(come, LOOK_EVERY));
  }
  return null;
}

function lookNow(card: Element): CardLook {
  const { left, top, width, height } = card.getBoundingClientRect();
  const [right, down] = frameOffset(card);
  return {
    url: location.href,
    title: document.title,
    words: ((card as HTMLElement).innerText ?? card.textContent ?? '').slice(0, MOST_WORDS),
    ...{ left: left + right, top: top + down, width, height },
    ...{ viewWidth: innerWidth, viewHeight: innerHeight },
  };
}

const hasPictures = (card: Element): boolean =>
  [...card.querySelectorAll('img')].every(({ complete }) => complete);

/** The distance between the window's corner and the frames of the site that contain a card. */
function frameOffset(card: Element): [number, number] {
  let [right, down] = [0, 0];
  for (let view = card.ownerDocument.defaultView; view?.frameElement; view = view.parent as typeof view) {
    const { left, top } = view.frameElement.getBoundingClientRect();
    right += left + view.frameElement.clientLeft;
    down += top + view.frameElement.clientTop;
  }
  return [right, down];
}
