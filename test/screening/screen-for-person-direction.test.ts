import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { recordalLines } from '../../lib/lists/reading/recordal-lines';
import { openLists, replaceList } from '../../lib/lists/store/list-repository';
import { screenFor } from '../../lib/screening/screen-for-person';
import { settingsFrom } from '../../lib/settings/settings';

const HONDA = {
  ...{ regime: 'CN', recordNo: 'T1', markText: 'HONDA', holder: 'Honda', status: 'active' },
  ...{ classes: [12], goods: ['brake pads'], validFrom: '2020-01-01', validTo: '2030-12-31' },
};

test.each([
  [{}, 'oem-export'],
  [{ direction: 'export' }, 'oem-export'],
  [{ direction: 'import' }, 'ordinary'],
])('goods made to order are judged by the direction the person set: %j → %s', async (chosen, trade) => {
  const rows = recordalLines(new TextEncoder().encode(JSON.stringify(HONDA)));
  await replaceList({ name: 'cn', date: '2026-11-01', demonstration: false, origin: { kind: 'own' } }, rows);
  const listing = { id: '1', site: '', url: '', title: 'OEM Honda brake pads', images: [] };
  const [screening] = await screenFor(settingsFrom(chosen), [listing], await openLists(), {
    ...{ on: '2026-11-22', locale: 'en' },
  });
  expect(screening?.findings[0]?.situation.trade).toBe(trade);
});
