import { openDecisions } from '../../lib/decisions/store';
import { listStatus } from '../../lib/lists/cache';
import { eraseList, type Undo } from '../../lib/lists/erase';
import { subscriptions, unsubscribe } from '../../lib/lists/subscriptions';
import { ask } from '../../lib/messages';
import { changeSettings, ownSettings } from '../../lib/settings/items';
import { settingsFrom } from '../../lib/settings/settings';
import { eraseHealth } from '../../lib/site-health';

/** Erases a list and stops following it, so that it does not come back by itself; the undo takes both back. */
export async function eraseOne(name: string): Promise<Undo> {
  const followed = (await subscriptions()).filter((one) => one.name === name && !one.managed);
  const undos = [await eraseList(name), ...(await Promise.all(followed.map(({ url }) => unsubscribe(url))))];
  return inTurn(undos);
}

/**
 * Erases settings, decisions, what the pages taught, the log of how sites were read, what is followed, and every list
 * that did not come with the extension. What the organisation prescribes stays followed. The undo brings all of it back until the page is closed.
 */
export async function eraseEverything(): Promise<Undo> {
  const lists = (await listStatus()).filter(({ origin }) => origin.kind !== 'packaged');
  const followed = (await subscriptions()).filter(({ managed }) => !managed);
  const undos = [
    await eraseDecisions(),
    ...(await Promise.all(followed.map(({ url }) => unsubscribe(url)))),
    ...(await Promise.all(lists.map(({ name }) => eraseList(name)))),
    await eraseLearnt(),
    await eraseHealth(),
    await eraseSettings(),
  ];
  return inTurn(undos);
}

async function eraseDecisions(): Promise<Undo> {
  const store = await openDecisions();
  const decisions = await store.all();
  await store.clear();
  store.close();
  return async () => {
    const again = await openDecisions();
    await again.put(...decisions);
    again.close();
  };
}

async function eraseLearnt(): Promise<Undo> {
  const { learnt } = await ask('forgetLearnt', null);
  return async () => void (await ask('relearn', { learnt }));
}

async function eraseSettings(): Promise<Undo> {
  const settings = await ownSettings();
  await changeSettings(settingsFrom({}));
  return async () => void (await changeSettings(settings));
}

function inTurn(undos: readonly Undo[]): Undo {
  return async () => {
    for (const undo of undos) await undo();
  };
}

/** Has the page drawn anew after an erasure, and after its undo. */
export async function drawnAnew(erasing: Promise<Undo>, draw: () => Promise<void>): Promise<Undo> {
  const undo = await erasing;
  await draw();
  return () => undo().then(draw);
}
