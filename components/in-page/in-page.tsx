import { render } from 'preact';
import type { DecisionKind } from '../../lib/decisions/decision';
import {
  createHighlighter,
  type Highlighter,
  type HighlightItem,
  shownFindings,
} from '../../lib/highlight/highlight';
import type { Listing } from '../../lib/listing';
import type { Finding } from '../../lib/screening';
import type { Role } from '../../lib/verdict/next/rule';
import type { CardActions } from '../explanation/actions';
import { ExplanationCard } from '../explanation/explanation-card';
import tokens from '../look/tokens.css?inline';
import { speak, type Texts, TextsContext } from '../texts-context';
import styles from './in-page.css?inline';

/** What the page's side needs from the extension around it. */
export interface InPageServices extends Texts, Omit<CardActions, 'onDecide'> {
  /** Read each time a card opens, so that a changed role shows at once. */
  role(): Role;
  /** Absent where decisions cannot be kept. */
  onDecide?(finding: Finding, kind: DecisionKind, listing: Listing): void;
}

/**
 * Everything a shopper's page gets from us: underlines, badges and explanation cards. The content script gives
 * services and a signal, then calls `show` with what was found; all of it leaves the page when the signal aborts.
 */
export function createInPage(document: Document, services: InPageServices, signal: AbortSignal): Highlighter {
  const { t } = speak(services);

  function label({ screening }: HighlightItem): string {
    const findings = shownFindings(screening);
    return t(
      'badge.label',
      { level: t(`level.${findings[0]!.outcome}`), mark: findings[0]!.mark },
      findings.length,
    );
  }

  return createHighlighter(
    document,
    {
      styles: tokens + styles,
      label,
      drawCard(stage, { screening, place }, first, { close, focus }) {
        const { role, onDecide, onCopy, onOpenRecord } = services;
        render(
          <TextsContext.Provider value={services}>
            <ExplanationCard
              findings={shownFindings(screening)}
              first={first}
              reader={role()}
              onLook={focus}
              onClose={close}
              {...(onDecide && { onDecide: (finding, kind) => onDecide(finding, kind, place.listing) })}
              {...(onCopy && { onCopy })}
              {...(onOpenRecord && { onOpenRecord })}
            />
          </TextsContext.Provider>,
          stage,
        );
        return () => render(null, stage);
      },
    },
    signal,
  );
}
