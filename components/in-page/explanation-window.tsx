import { render } from 'preact';
import type { DecisionKind } from '../../lib/decisions/decision';
import type { Listing } from '../../lib/domain/listing';
import type { DrawExplanation } from '../../lib/highlight/highlight';
import type { Finding } from '../../lib/screening/finding';
import { shownFindings } from '../../lib/screening/shown-findings';
import type { Role } from '../../lib/verdict/procedure/rule';
import type { CardActions } from '../explanation/card-actions';
import styles from '../explanation/explanation.css?inline';
import { ExplanationCard } from '../explanation/explanation-card';
import { type Texts, TextsContext } from '../shared/texts-context';

/** What an explanation on a page needs from the extension around it. */
export interface ExplanationServices extends Omit<CardActions, 'onDecide'> {
  /** Read each time a card opens, so that a changed role shows at once. */
  role(): Role;
  /** Absent where decisions cannot be kept. */
  onDecide?(finding: Finding, kind: DecisionKind, listing: Listing, note?: string): Promise<string[]>;
}

/** Draws explanation cards on a shopper's page. */
export function explanationWindow(services: ExplanationServices & Texts): DrawExplanation {
  return (stage, { screening, place }, first, { close, focus }) => {
    const { role, onDecide, onRetract, onCopy, onOpenRecord } = services;
    // Written in one go: a sheet whose words come as a node of their own falls under the page's policy in Firefox.
    const sheet = stage.ownerDocument.createElement('style');
    sheet.textContent = styles;
    stage.before(sheet);
    render(
      <TextsContext.Provider value={services}>
        <ExplanationCard
          findings={shownFindings(screening)}
          first={first}
          reader={role()}
          onLook={focus}
          onClose={close}
          {...(onDecide && {
            onDecide: (finding, kind, note) => onDecide(finding, kind, place.listing, note),
          })}
          {...(onRetract && { onRetract })}
          {...(onCopy && { onCopy })}
          {...(onOpenRecord && { onOpenRecord })}
        />
      </TextsContext.Provider>,
      stage,
    );
    return () => {
      render(null, stage);
      sheet.remove();
    };
  };
}
