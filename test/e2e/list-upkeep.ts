import type { Tab } from './browsers/browser';

interface Alarm {
  periodInMinutes?: number;
}

interface Alarms {
  create(name: string, when: object): Promise<void>;
  get(name: string): Promise<Alarm | undefined>;
}

/** Brings the alarm of every half hour forward, from one of the extension's own pages, and waits until it went off. */
export async function bringUpkeepForward(ours: Tab): Promise<void> {
  await ours.evaluate(async () => {
    const { browser: firefox, chrome } = globalThis as unknown as Record<string, { alarms: Alarms }>;
    await (firefox ?? chrome)!.alarms.create('list upkeep', { when: Date.now() });
  });
  // One without a period is gone once it went off, until the background sets the next.
  await ours.until('the alarm to go off', async () => {
    const { browser: firefox, chrome } = globalThis as unknown as Record<string, { alarms: Alarms }>;
    const alarm = await (firefox ?? chrome)!.alarms.get('list upkeep');
    return !alarm || alarm.periodInMinutes !== undefined;
  });
}
