import { Draft } from '../../../components/draft/draft';
import { DEMO_LIST, samplePage } from './sample-data';
import type { DrawState } from './surfaces';

const draft =
  (title: (titles: string[]) => string, fails = false): DrawState =>
  (_, language) => {
    const { screened } = samplePage(language);
    const first = title(screened.map(({ listing }) => listing.title));
    return (
      <Draft
        first={first}
        lists={[DEMO_LIST]}
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
  unread: draft(() => ''),
  failed: draft(([first = '']) => first, true),
};
