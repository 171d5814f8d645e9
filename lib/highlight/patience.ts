/** How often in a row something that others removed is restored: a page that redraws needs that. */
const TIMES = 8;
/** Milliseconds after which one more time is allowed: a page that fights us all day must not keep the machine busy. */
const REGAINED = 5_000;

export interface Patience {
  /** Uses up one attempt; false if none is left. */
  spend(): boolean;
  /** False from the moment the last attempt was used until all are available again: what is drawn may be missing. */
  readonly lasts: boolean;
}

/**
 * A page that removes something now and then always gets it restored; one that does so constantly, only now and then.
 */
export function patience(): Patience {
  let left = TIMES;
  let since = 0;
  let lasts = true;

  function regain(): void {
    if (left === TIMES) since = Date.now();
    const regained = Math.floor((Date.now() - since) / REGAINED);
    since += regained * REGAINED;
    left = Math.min(left + regained, TIMES);
    lasts ||= left === TIMES;
  }

  return {
    spend() {
      regain();
      const isGranted = left > 0;
      if (isGranted) left--;
      else lasts = false;
      return isGranted;
    },
    get lasts() {
      regain();
      return lasts;
    },
  };
}
