import type { OfferedKind } from '../decisions/decision';
import type { Listing } from '../domain/listing';
import type { ExplanationServices } from '../highlight/card-actions';
import { createHighlighter, type Highlighter } from '../highlight/highlight';
import type { HighlightItem } from '../highlight/highlight-look';
import type { PageSettings } from '../messages/protocol';
import { ask } from '../messages/send';
import { READS_PICTURES } from '../pictures/edition';
import type { Finding } from '../screening/finding';
import { loadPart } from './page-parts';

/** The style sheets of a page's badges and underlines, which only a build can supply. */
export interface PageLook {
  /** The sheet of a badge's shadow root, and of the stage on which an explanation is drawn. */
  styles: string;
  /**
   * Whether the underlines need a sheet in the page's shadow roots, which the browser's own injection does not reach.
   */
  underlines: boolean;
}

/** Draws on a shopper's page; the code of explanation cards is loaded when one is opened. */
export function pageHighlighter(
  role: PageSettings['role'],
  sheets: PageLook,
  signal: AbortSignal,
): Highlighter {
  const services = {
    role: () => role,
    onCopy: (text: string) => navigator.clipboard.writeText(text),
    onDecide,
    onRetract,
    onOpenRecord,
    onWord,
    ...(READS_PICTURES && { onReadPictures }),
  };
  const explanation = async () => (await loadPart('explanation'))(services);
  const cardWindow = () => loadPart('card-window');
  const label = ({ screening }: HighlightItem) => screening.label ?? '';
  const underlines = sheets.underlines ? () => loadPart('underlines') : undefined;
  return createHighlighter(document, { ...sheets, label, explanation, cardWindow, underlines }, signal);
}

const onDecide: NonNullable<ExplanationServices['onDecide']> = async (
  finding,
  kind,
  { listing, stage },
  note = '',
) => {
  await assureMeant(stage, finding, kind);
  const { decisions } = await ask('decide', { asks: [{ kind, finding, listing, note }] });
  return decisions.map(({ id }) => id);
};

/** Without it, the card still says everything else. */
const onWord = (stage: HTMLElement, listing: Listing) =>
  void loadPart('wording').then((draw) => draw(stage, listing), console.debug);

/** The decision last confirmed on an open card: adding a reason to it needs no second code. */
const meant = new WeakMap<HTMLElement, string>();

/** Rejects if nobody confirms a click: a page can make a person click on something they do not see. */
async function assureMeant(
  stage: HTMLElement,
  { recordNo, start }: Finding,
  kind: OfferedKind,
): Promise<void> {
  const what = [kind, recordNo, start].join();
  if (meant.get(stage) === what) return;
  const confirmOn = await loadPart('confirmation');
  if (!(await confirmOn(stage, kind))) throw new Error('');
  meant.set(stage, what);
}

const onRetract: NonNullable<ExplanationServices['onRetract']> = (ids) => ask('retract', { ids: [...ids] });

const onReadPictures: NonNullable<ExplanationServices['onReadPictures']> = ({ id }) =>
  void ask('openPictures', { listingId: id });

const onOpenRecord: NonNullable<ExplanationServices['onOpenRecord']> = ({ regime, recordNo }) =>
  void ask('openRecord', { regime, recordNo });
