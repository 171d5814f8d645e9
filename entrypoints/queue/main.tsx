import { Quality } from '../../components/queue/quality/quality';
import { Queue } from '../../components/queue/queue';
import { viewAt } from '../../components/queue/queue-nav';
import { Shadow } from '../../components/queue/shadow/shadow';
import { pageOfStored } from '../../components/shared/private-window';
import { readEveryLanguage } from '../../lib/locales/translate';
import { askLists } from '../../lib/messages/ask-to-look';
import { speakChosen } from '../../lib/settings/speak-chosen';
import { findingServices } from '../../lib/surfaces/finding-services';
import { privateWindow } from '../../lib/surfaces/private-window';
import { isRead } from '../../lib/surfaces/queue-work';
import { openQuality } from './quality';
import { onShadow } from './shadow';
import { openWork } from './work';
import '../../components/queue/queue.css';

// Reasons and labels may be in any language that a team uses.
const everyLanguage = readEveryLanguage();
const t = await speakChosen();
await everyLanguage;
const page = await pageOfStored(t, privateWindow, `${t('queue.title')} – ${t('extensionName')}`);
const work = openWork(draw);
const quality = openQuality(draw);
const known = { lists: [] as string[] };

function draw(): void {
  const view = viewAt(location.hash);
  const { name } = work.shown;
  // “No round yet” and “nothing waits” must not be shown before anybody looked, whatever is heard meanwhile.
  if (view === 'waiting' ? !isRead(work.shown) : !quality.isRead()) return;
  if (view === 'quality')
    page.draw(<Quality {...quality.shown} {...quality.services} {...findingServices} name={name} />);
  else if (view === 'shadow')
    page.draw(<Shadow {...known} decisions={quality.shown.decisions} onShadow={onShadow} />);
  else page.draw(<Queue {...work.shown} {...work.services} {...findingServices} />);
}

/** Reads what the view shows as it is by now, since decisions in another view change it. */
async function begin(): Promise<void> {
  if (viewAt(location.hash) === 'waiting') return work.begin();
  known.lists = (await askLists()).lists.map(({ name }) => name);
  await Promise.all([work.readName(), quality.begin()]);
}

addEventListener('hashchange', () => void begin());
// Nothing is drawn before it was read: “nothing waits” must not be shown before anybody looked.
await begin();
