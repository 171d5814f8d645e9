import { Draft } from '../../../components/draft/draft';
import type { Suggestion } from '../../../lib/wording/suggestion';
import { DEMO_LIST, samplePage } from './sample-data';
import type { DrawState } from './surfaces';

const OFFERED: Suggestion = {
  ...{ kind: 'title', title: 'Kuvex strap compatible with Galaxy Watch 6', language: 'en' },
  ...{ brandMissing: true, onlyIfItFits: true },
};

const draft =
  (title: (titles: string[]) => string, { fails = false, offers = false } = {}): DrawState =>
  (_, language) => {
    const { screened } = samplePage(language);
    const first = title(screened.map(({ listing }) => listing.title));
    return (
      <Draft
        first={first}
        lists={[DEMO_LIST]}
        onCopy={async () => {}}
        onSuggest={async () => (offers ? OFFERED : null)}
        onCheck={async (text) => {
          const known = screened.find(({ listing }) => listing.title === text);
          if (fails || !known) throw new Error('no list');
          return known.screening;
        }}
      />
    );
  };

export const draftStates: Record<string, DrawState> = {
  found: draft(([first = '']) => first),
  clear: draft((titles) => titles[3]!),
  offered: draft(([first = '']) => first, { offers: true }),
  unread: draft(() => ''),
  failed: draft(([first = '']) => first, { fails: true }),
};
