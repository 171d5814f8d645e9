import { Options, type OptionsProps } from '../../../components/options/options';
import { settingsFrom } from '../../../lib/settings/settings';
import { DEMO_LIST, samplePage } from './sample-data';
import type { DrawState } from './surfaces';

function options(props: Partial<OptionsProps> = {}): DrawState {
  return (_, language) => (
    <Options
      settings={settingsFrom({
        own: [
          { markText: 'Harbour Sock', role: 'own' },
          { markText: '雷尼', role: 'licensed' },
        ],
      })}
      lists={[
        { ...DEMO_LIST, origin: 'packaged', source: '' },
        {
          ...{
            name: 'customs-2025',
            regime: 'CN',
            date: '2025-07-02',
            freshness: 'stale' as const,
            demonstration: false,
            recordals: 128_062,
          },
          ...{ figurative: 8_113, origin: 'file', source: 'gacc-2025-07.xlsx', notice: 'rebuilt' },
        },
      ]}
      sites={[
        { name: 'Amazon', hosts: ['amazon.com', 'amazon.de', 'amazon.co.jp'], granted: true, on: true },
        { name: 'AliExpress', hosts: ['aliexpress.com'], granted: true, on: false },
        { name: 'eBay', hosts: ['ebay.com', 'ebay.de'], granted: false, on: true },
      ]}
      decisions={[
        {
          ...{
            id: '1',
            kind: 'not-conflict',
            regime: 'CN',
            recordNo: 'DEMO-000207',
            mark: 'CAT',
            words: 'cat',
          },
          reach: { to: 'words', words: 'cat', use: 'mark', goods: 'different' },
          ...{ note: language === 'en' ? 'Toy for cats' : '猫用玩具', at: '2026-05-19T03:20:00Z' },
        },
      ]}
      about={{ version: '0.1.0', libraries: [{ name: 'preact', licence: 'MIT' }] }}
      onChange={() => {}}
      subscriptions={[
        {
          ...{
            url: 'https://lists.example/cn-marks.json',
            name: 'cn-marks',
            version: 12,
            date: '2026-05-11',
          },
          ...{ managed: false, paused: false, nextCheck: '2026-05-21T02:00:00Z' },
        },
      ]}
      onSubscribe={async () => true}
      onUnsubscribe={() => {}}
      onPause={() => {}}
      onUpdate={async () => {}}
      onAcceptKey={async () => {}}
      onGrant={() => {}}
      onRetract={() => {}}
      onImport={async (file) => ({ file: file.name, read: 0, accepted: 0, rejected: [], warnings: [] })}
      onRemoveList={async () => async () => {}}
      onPreview={async () => samplePage(language).screened.map(({ screening }) => screening)}
      onExport={() => {}}
      onRestore={async () => ({ decisions: 0 })}
      onErase={async () => async () => {}}
      learntWords={214}
      onForget={async () => {}}
      {...props}
    />
  );
}

export const optionsStates: Record<string, DrawState> = {
  usual: options(),
  empty: options({ lists: [], decisions: [], learntWords: 0, settings: settingsFrom({}) }),
};
