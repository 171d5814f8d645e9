import { Draft } from '../../components/draft/draft';
import { pageOfOurs } from '../../components/shared/mount-page';
import { onListsChanged } from '../../lib/lists/store/list-repository';
import { askScreenings } from '../../lib/messages/ask-screenings';
import { askLists, askToLook } from '../../lib/messages/ask-to-look';
import { consumeDraft } from '../../lib/page/draft-session';
import { latestOnly } from '../../lib/runtime/latest-only';
import type { Screening } from '../../lib/screening/finding';
import { onSettingsChanged } from '../../lib/settings/items';
import { speakChosen } from '../../lib/settings/speak-chosen';
import { countDraftBrands } from '../../lib/surfaces/draft-brands';
import '../../components/draft/draft.css';

const t = await speakChosen();
const page = pageOfOurs(t, `${t('extensionName')} – ${t('draft.title')}`);

const listingOf = (title: string) => ({ id: 'draft', site: 'draft', url: '', title, images: [] });

async function check(title: string): Promise<Screening> {
  const listing = listingOf(title);
  const [screening] = await askScreenings([listing]);
  if (location.hash !== '#private') void countDraftBrands(title);
  if (!screening) throw new Error('no answer for the draft');
  return screening;
}

const first = await consumeDraft();
const draw = latestOnly(askLists, ({ lists }) =>
  page.draw(
    <Draft
      {...{ first, lists }}
      onCheck={check}
      onSuggest={async (title) => (await askToLook('suggest', { listing: listingOf(title) })).suggestion}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />,
  ),
);
onListsChanged(() => void draw());
onSettingsChanged(() => void draw());
await draw();
