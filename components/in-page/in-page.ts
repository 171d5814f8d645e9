import type { ExplanationServices } from '../../lib/highlight/card-actions';
import { cardWindows } from '../../lib/highlight/card-window';
import { createHighlighter, type Highlighter } from '../../lib/highlight/highlight';
import type { HighlightLook } from '../../lib/highlight/highlight-look';
import { badgeLabel } from '../../lib/screening/shown-findings';
import type { Texts } from '../shared/texts-context';
import { badgeStyles } from './badge-styles';
import { explanationWindow } from './explanation-window';
import stage from './stage.css?inline';

/**
 * What a shopper's page gets from us, on a page of our own: underlines, badges and explanation cards, all of it at
 * hand from the start. Give services and a signal, then call `show` with what was found; it leaves when the signal
 * aborts.
 */
export function createInPage(
  document: Document,
  services: ExplanationServices & Texts,
  signal: AbortSignal,
): Highlighter {
  const draw = explanationWindow(services);
  const look: HighlightLook = {
    styles: badgeStyles,
    label: ({ screening }) => badgeLabel(screening, services.t),
    explanation: async () => draw,
    cardWindow: async () => cardWindows(stage, () => services.t('problem.explanation')),
  };
  return createHighlighter(document, look, signal);
}
