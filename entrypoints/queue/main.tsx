import { Queue } from '../../components/queue/queue';
import { pageOfStored } from '../../components/shared/private-window';
import { speakChosen } from '../../lib/settings/speak-chosen';
import { findingServices } from '../../lib/surfaces/finding-services';
import { privateWindow } from '../../lib/surfaces/private-window';
import { openWork } from './work';
import '../../components/queue/queue.css';

const t = await speakChosen();
const page = await pageOfStored(t, privateWindow, `${t('queue.title')} – ${t('extensionName')}`);
const work = openWork(draw);

function draw(): void {
  page.draw(<Queue {...work.shown} {...work.services} {...findingServices} />);
}

// Nothing is drawn before the queue was read: “nothing waits” would be said where nobody looked.
await work.begin();
