import { ReadPictures } from '../../components/read-pictures/read-pictures';
import { pageOfStored } from '../../components/shared/private-window';
import type { DecisionRequest } from '../../lib/decisions/decision-service';
import { ask } from '../../lib/messages/send';
import { speakChosen } from '../../lib/settings/speak-chosen';
import { findingServices } from '../../lib/surfaces/finding-services';
import { privateWindow } from '../../lib/surfaces/private-window';
import { flowOfTab } from './flow-of-tab';
import { followKnown, whatIsKnown } from './known';
import '../../components/read-pictures/read-pictures.css';

const t = await speakChosen();
const page = await pageOfStored(t, privateWindow, `${t('readPictures.title')} – ${t('extensionName')}`);
let known = await whatIsKnown();
const flow = await flowOfTab(() => draw());

function draw(): void {
  page.draw(
    <ReadPictures
      state={flow?.state()}
      hosts={flow?.hosts() ?? []}
      {...known}
      onChoose={(ids, chosen) => flow?.choose(ids, chosen)}
      onBring={async (files) => flow?.bring(files)}
      onRead={() => void flow?.read()}
      onStop={() => flow?.stop()}
      onDecide={decide}
      onRetract={retract}
      {...findingServices}
    />,
  );
}

async function decide(about: DecisionRequest): Promise<string[]> {
  const { decisions } = await ask('decide', { asks: [about] });
  await flow?.judgeAgain();
  return decisions.map(({ id }) => id);
}

async function retract(ids: readonly string[]): Promise<void> {
  await ask('retract', { ids: [...ids] });
  await flow?.judgeAgain();
}

draw();
void flow?.lookAtKept();
followKnown(
  (now) => {
    known = now;
    draw();
  },
  () => void flow?.listsChanged(),
);
