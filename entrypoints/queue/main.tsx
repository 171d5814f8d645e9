import { Quality } from '../../components/queue/quality/quality';
import { Queue } from '../../components/queue/queue';
import { viewAt } from '../../components/queue/queue-nav';
import { pageOfOurs } from '../../components/shared/mount-page';
import { t } from '../../lib/locales/i18n';
import { findingServices } from '../../lib/surfaces/finding-services';
import { openQuality } from './quality';
import { openWork } from './work';
import '../../components/queue/queue.css';

const page = pageOfOurs(t, `${t('queue.title')} – ${t('extensionName')}`);
const work = openWork(draw);
const quality = openQuality(draw);

function draw(): void {
  const { shown } = work;
  const decisions = [...shown.decided.values()].flat();
  if (viewAt(location.hash) === 'quality')
    page.draw(
      <Quality
        {...quality.shown}
        {...quality.services}
        {...findingServices}
        name={shown.name}
        decisions={decisions}
      />,
    );
  else page.draw(<Queue {...shown} {...work.services} {...findingServices} />);
}

addEventListener('hashchange', draw);
// Nothing is drawn before the queue was read: “nothing waits” would be said where nobody looked.
await Promise.all([work.begin(), quality.begin()]);
