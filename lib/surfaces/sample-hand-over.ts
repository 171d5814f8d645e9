import type { SampleFrame } from '../review-quality/draw-sample';
import type { Population } from '../review-quality/round';

/** What was drawn, and out of how many. */
export interface DrawnSample {
  flagged: number;
  unflagged: number;
  population: Population;
}

/** How the bulk check draws a sample from its rows. The code is loaded on first use. */
export const sampleHandOver = {
  /** Rejects if the round cannot be stored. */
  async onDrawSample(frame: SampleFrame, each: number): Promise<DrawnSample> {
    const [{ drawSample }, { openRounds }] = await Promise.all([
      import('../review-quality/draw-sample'),
      import('../review-quality/round-store'),
    ]);
    const round = drawSample(frame, each, new Date().toISOString());
    const store = openRounds();
    try {
      await store.put([round]);
    } finally {
      await store.close();
    }
    const count = (origin: 'flagged' | 'unflagged') =>
      round.items.filter((item) => item.origin === origin).length;
    return { flagged: count('flagged'), unflagged: count('unflagged'), population: round.population };
  },
};
