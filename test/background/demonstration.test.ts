import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { letDemonstrationGo } from '../../lib/background/demonstration';
import type { ListOrigin } from '../../lib/lists/store/database';
import { installDemonstrationList } from '../../lib/lists/store/demonstration';
import { listStatus, removeList, replaceList } from '../../lib/lists/store/list-repository';
import { changeSettings, readSettings } from '../../lib/settings/items';
import { hasDemonstrationLeft } from '../../lib/surfaces/demonstration';
import { recordalOf } from '../recordal-of';

const PACKAGE = new TextEncoder().encode(
  `${JSON.stringify(recordalOf({ recordNo: 'DEMO-000001', markText: 'NIKE' }))}\n`,
);
const install = () => installDemonstrationList(async () => PACKAGE);

const bring = (name: string, origin: ListOrigin) =>
  replaceList({ name, date: '2026-05-01', demonstration: false, origin }, [
    recordalOf({ recordNo: 'T2022-1', markText: 'ASICS' }),
  ]);

const names = async () => (await listStatus()).map(({ name }) => name);
const told = async () => hasDemonstrationLeft(await readSettings(), await listStatus());

beforeEach(async () => {
  for (const name of await names()) await removeList(name);
  await changeSettings({ demonstrationList: 'until-real' });
  await install();
});

describe('the demonstration list', () => {
  test.each([
    ['a file', { kind: 'file', file: 'cn.csv' }],
    ['a page', { kind: 'page', url: 'http://customs.example/' }],
    ['a publisher', { kind: 'subscription', url: 'https://lists.example/cn.json' }],
  ] as [string, ListOrigin][])(
    'leaves where a list from %s is here, and the person is told',
    async (_, origin) => {
      await bring('cn', origin);
      await letDemonstrationGo();
      expect(await names()).toEqual(['cn']);
      expect(await told()).toBe(true);
    },
  );

  test('stays while it is alone, or beside marks of the person’s own', async () => {
    await letDemonstrationGo();
    await bring('own marks', { kind: 'own' });
    await letDemonstrationGo();
    expect((await names()).sort()).toEqual(['demo', 'own marks']);
    expect(await told()).toBe(false);
  });

  test('that was brought back stays, whatever list comes next', async () => {
    await bring('cn', { kind: 'file', file: 'cn.csv' });
    await letDemonstrationGo();
    await changeSettings({ demonstrationList: 'kept' });
    await install();
    await bring('us', { kind: 'file', file: 'us.csv' });
    await letDemonstrationGo();
    expect((await names()).sort()).toEqual(['cn', 'demo', 'us']);
    expect(await told()).toBe(false);
  });

  test('is told of once: who understood is told no more', async () => {
    await bring('cn', { kind: 'file', file: 'cn.csv' });
    await letDemonstrationGo();
    await changeSettings({ demonstrationList: 'told' });
    await letDemonstrationGo();
    expect(await told()).toBe(false);
  });

  test('that came back because every list had gone leaves once more', async () => {
    await bring('cn', { kind: 'file', file: 'cn.csv' });
    await letDemonstrationGo();
    await removeList('cn');
    await install();
    await letDemonstrationGo();
    expect(await told()).toBe(false);
    await bring('cn', { kind: 'file', file: 'cn.csv' });
    await letDemonstrationGo();
    expect([await names(), await told()]).toEqual([['cn'], true]);
  });
});
