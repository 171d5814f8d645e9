import { createInPage } from '../../components/in-page/in-page';
import { pageOfOurs } from '../../components/shared/mount-page';
import { Welcome } from '../../components/welcome/welcome';
import { browser } from '../../lib/browser';
import { askScreenings } from '../../lib/messages/ask-screenings';
import { latestOnly } from '../../lib/runtime/latest-only';
import { changeSettings, onSettingsChanged, readSettings } from '../../lib/settings/items';
import { ROLE_DEFAULTS, type Settings } from '../../lib/settings/settings';
import { speakChosen } from '../../lib/settings/speak-chosen';
import { lookUpAt } from '../../lib/surfaces/look-up-at';
import { ownCustoms } from '../../lib/surfaces/own-customs';
import '../../components/welcome/welcome.css';
import '../../lib/highlight/highlights.css';

const t = await speakChosen();
const page = pageOfOurs(t, `${t('extensionName')} – ${t('welcome.title')}`);

/** Screens the sample's offers exactly like those of any page, and marks the findings. */
async function showSample(cards: readonly HTMLElement[], role: Settings['role']): Promise<void> {
  const places = cards.map((card, at) => {
    const node = card.querySelector('h3')!.firstChild as Text;
    const listing = { id: `sample-${at}`, site: 'sample', url: '', title: node.data, images: [] };
    const pieces = [{ node, nodeStart: 0, start: 0, length: node.data.length }];
    return { listing, card, title: { text: node.data, pieces } };
  });
  const screenings = await askScreenings(places.map(({ listing }) => listing));
  const shown = createInPage(document, { ...page.texts, role: () => role }, new AbortController().signal);
  shown.show(places.map((place, at) => ({ place, screening: screenings[at]! })));
}

const draw: () => Promise<void> = latestOnly(readSettings, ({ role, customs }) =>
  page.draw(
    <Welcome
      reader={role}
      onRole={(chosen) => void changeSettings({ role: chosen, ...ROLE_DEFAULTS[chosen] }).then(draw)}
      customs={ownCustoms({ customs })}
      onCustoms={(regime) => void changeSettings({ customs: regime }).then(draw)}
      onLookUpAt={lookUpAt}
      onSample={(cards) => showSample(cards, role)}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
      onOpenBulk={() => void browser.tabs.create({ url: browser.runtime.getURL('/bulk.html') })}
    />,
  ),
);

await draw();
onSettingsChanged(() => void draw());
