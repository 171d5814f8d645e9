/** How often in a row what others took away is put back: a page that draws anew needs that. */
const TIMES = 8;
/** Milliseconds after which it may be once more: a page that fights us all day must not keep the machine busy. */
const REGAINED = 5_000;

export interface Patience {
  /** Uses up one time; false where none is left. */
  spend(): boolean;
  /** False from the moment the last time was used until all are there again: what is drawn may be missing. */
  readonly lasts: boolean;
}

/** A page that takes something away now and then has it put back for ever, one that does so all the time now and then. */
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
