import { saveFile } from '../../components/shared/save-file';
import { logLines } from '../../lib/audit/log-file';
import { verifyLog } from '../../lib/audit/verify';
import type { Decision } from '../../lib/decisions/decision';
import type { DecisionStore } from '../../lib/decisions/store';
import { ask } from '../../lib/messages/send';
import { takeLog } from '../../lib/queue/take-log';
import { changeSettings } from '../../lib/settings/items';
import { byteChunks } from '../../lib/tabular/bytes';
import { linesFile } from '../../lib/tabular/lines-file';

const bytesOf = (file: File) => byteChunks(file.stream() as ReadableStream<Uint8Array>);

/** The page's actions on the log; `changed` draws it anew. */
export function logServices(store: DecisionStore, changed: () => Promise<void>) {
  return {
    onName: async (reviewer: string) => void (await changeSettings({ reviewer })),
    async onExportLog() {
      const at = new Date().toISOString();
      const file = await linesFile(logLines(store.log(), at), 'application/jsonl');
      saveFile(file, `recordal-lens-decisions-${at.slice(0, 10)}.jsonl`);
    },
    onCheckLog: (file: File) => verifyLog(bytesOf(file)),
    async onTakeLog(file: File) {
      const taken = await takeLog(bytesOf(file), file.name, store);
      await changed();
      return taken;
    },
    async onSettle(chosen: Decision) {
      await ask('settle', { chosen });
      await changed();
    },
  };
}
