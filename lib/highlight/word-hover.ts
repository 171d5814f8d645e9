/** A range of marked words, and the index of its finding among a listing's shown ones. */
export interface MarkedWords {
  range: Range;
  finding: number;
}

/**
 * Reports when the pointer enters and leaves marked words of a card. Highlights receive no events of their own, so the
 * card listens for the pointer, and the letters' own boxes decide. Each move inside a card costs a look at the few
 * boxes of its listing. Events made by the page do not count.
 */
export function watchWords(
  card: Element,
  words: () => readonly MarkedWords[],
  on: { entered(finding: number): void; left(): void },
  signal: AbortSignal,
): void {
  let over: number | undefined;
  function become(finding: number | undefined): void {
    if (finding === over) return;
    over = finding;
    if (finding === undefined) on.left();
    else on.entered(finding);
  }
  const hear = { signal, passive: true };
  card.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted) return;
      const { clientX, clientY } = event as PointerEvent;
      become(words().find(({ range }) => holds(range, clientX, clientY))?.finding);
    },
    hear,
  );
  card.addEventListener('pointerleave', (event) => event.isTrusted && become(undefined), hear);
}

function holds(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
