import type { Decision } from '../../lib/decisions/decision';
import type { Undo } from '../../lib/domain/undo';
import { askToLook } from '../../lib/messages/ask-to-look';
import { askableAgain, begun, type Wanted } from '../../lib/review-quality/mixed-in';
import type { Round, Said } from '../../lib/review-quality/round';
import { openRounds } from '../../lib/review-quality/round-store';
import { readSettings } from '../../lib/settings/items';

/** The rounds of reviewing as the page shows them, and its actions on them; `draw` shows a change. */
export function openQuality(draw: () => void) {
  const store = openRounds();
  let isRead = false;
  const shown: { rounds: Round[]; decisions: Decision[] } = { rounds: [], decisions: [] };

  async function begin(): Promise<void> {
    const [rounds, { decisions }] = await Promise.all([store.all(), askToLook('decisions', null)]);
    Object.assign(shown, { rounds, decisions });
    isRead = true;
    draw();
  }

  const services = {
    async onBegin(round: Round | undefined, wanted: Wanted): Promise<Round> {
      const at = new Date().toISOString();
      const [{ decisions }, { reviewer }] = await Promise.all([askToLook('decisions', null), readSettings()]);
      const started = begun(round ?? withoutSample(at), askableAgain(decisions, reviewer), wanted, at);
      await store.put([started]);
      await begin();
      return started;
    },
    async onAnswer(round: Round, item: string, said: { what: Said; took: number } | undefined) {
      const { reviewer } = await readSettings();
      const after = await store.answer(round.id, item, said, reviewer);
      shown.rounds = shown.rounds.flatMap((one) => (one.id === round.id ? (after ?? []) : one));
      draw();
    },
    async onRemoveRound(round: Round): Promise<Undo> {
      await store.remove([round.id]);
      await begin();
      return async () => {
        await store.put([round]);
        await begin();
      };
    },
  };
  return { shown, begin, services, isRead: () => isRead };
}

function withoutSample(at: string): Round {
  const population = { flagged: 0, unflagged: 0, unreadable: 0 };
  return { id: crypto.randomUUID(), drawnAt: at, from: '', population, items: [] };
}
