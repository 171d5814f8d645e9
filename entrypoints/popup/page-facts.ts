import type { PopupProps } from '../../components/popup/popup-props';
import { askToLook } from '../../lib/messages/ask-to-look';
import { askAbout, type PageKnown } from '../../lib/surfaces/page-in-front';
import { followCollecting } from './collecting';
import { followWriting } from './writing';

type Known = 'unread' | 'changed' | 'toLookUp' | 'collecting' | 'writing';
type Draw = (what: Partial<Pick<PopupProps, Known>>) => void;

/** Draws what does not depend on a page's answer: the number of unread alerts, and the switch of a seller centre. */
export function drawAround(front: Promise<{ url?: string | undefined } | undefined>, draw: Draw): void {
  void followWriting(front, draw);
  void askToLook('alerts', null).then(({ unread }) => draw({ unread }));
}

/** Draws what the background knows about the page in front. */
export function drawPageFacts(
  page: PageKnown,
  front: Promise<{ id?: number | undefined } | undefined>,
  draw: Draw,
): void {
  const isRead = typeof page === 'object';
  if (isRead) askAbout(page, draw);
  void followCollecting(front, isRead, draw);
}
