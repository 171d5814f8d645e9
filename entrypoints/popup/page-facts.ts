import type { PopupProps } from '../../components/popup/popup';
import { ask } from '../../lib/messages/send';
import { askAbout, type PageKnown } from '../../lib/surfaces/page-in-front';
import { followCollecting } from './collecting';

type Draw = (what: Partial<Pick<PopupProps, 'unread' | 'changed' | 'toLookUp' | 'collecting'>>) => void;

/** Draws how many alerts are unread. */
export function drawUnread(draw: Draw): void {
  void ask('alerts', null).then(({ unread }) => draw({ unread }));
}

/** Draws what the background knows of the page in front. */
export function drawPageFacts(
  page: PageKnown,
  front: Promise<{ id?: number | undefined } | undefined>,
  draw: Draw,
): void {
  const isRead = typeof page === 'object';
  if (isRead) askAbout(page, draw);
  void followCollecting(front, isRead, draw);
}
