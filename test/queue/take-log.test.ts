import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { logLines } from '../../lib/audit/log-file';
import { createDecisionService, type DecisionService } from '../../lib/decisions/decision-service';
import { type DecisionStore, openDecisions } from '../../lib/decisions/store';
import { admitOwn, answer } from '../../lib/messages/answer';
import { takeLog } from '../../lib/queue/take-log';
import { finding } from '../components/fixtures';
import { offer } from '../decisions/a-decision';
import { openMessageChannel } from '../message-channel';

let nth = 0;
let here: { store: DecisionStore; desk: DecisionService };
function person(name: string) {
  const store = openDecisions(`take ${++nth}`);
  return {
    store,
    desk: createDecisionService(
      store,
      () => {},
      async () => name,
    ),
  };
}
beforeEach(() => {
  fakeBrowser.reset();
  openMessageChannel();
  here = person('Mei');
  answer(
    {
      importDecisions: ({ decisions, from }) => here.desk.takeIn(decisions, from).then(() => null),
      retract: ({ ids }) => here.desk.retract(ids).then(() => null),
    },
    admitOwn,
  );
});

async function exported(store: DecisionStore): Promise<string> {
  let text = '';
  for await (const line of logLines(store.log(), '2026-05-21T10:00:00.000Z')) text += line;
  return text;
}
async function* bytes(text: string) {
  yield new TextEncoder().encode(text);
}
const take = (text: string) => takeLog(bytes(text), 'jo.jsonl', here.store);
const ask = (kind: 'conflict' | 'escalated', id = '1') => [
  { kind, finding: finding(), listing: offer({ id }) },
];

test('another’s log is joined, its contradictions counted, and again changes nothing', async () => {
  const jo = person('Jo');
  await here.desk.decide(ask('conflict'));
  await jo.desk.decide(ask('escalated'));
  await jo.desk.decide(ask('conflict', '2'));
  const file = await exported(jo.store);
  expect(await take(file)).toMatchObject({ brought: 2, retracted: 0, unread: 0, contradictions: 1 });
  expect(await take(file)).toMatchObject({ brought: 0, retracted: 0, contradictions: 1 });
  expect((await here.desk.all()).map(({ by }) => by).sort()).toEqual(['Jo', 'Jo', 'Mei']);
});

test('of a log that was changed or cut nothing is taken, and its entry is named', async () => {
  const jo = person('Jo');
  await jo.desk.decide(ask('escalated'));
  await jo.desk.decide(ask('conflict', '2'));
  const file = await exported(jo.store);
  expect(await take(file.replace('escalated', 'authorised'))).toMatchObject({ sound: false, entry: 1 });
  expect(await take(file.slice(0, file.length / 2))).toMatchObject({ sound: false });
  expect(await take('no log\n')).toMatchObject({ sound: false, fault: 'unreadable' });
  expect(await here.store.count()).toBe(0);
});

test('what a later version decided is passed over and counted', async () => {
  const jo = person('Jo');
  const [made] = await jo.desk.decide(ask('conflict'));
  await jo.store.bring([{ ...made!, id: 'later', kind: 'of a later version' as 'conflict' }], {
    ...{ by: 'Jo', at: '2026-05-21T09:00:00.000Z' },
  });
  expect(await take(await exported(jo.store))).toMatchObject({ brought: 1, unread: 1 });
});
