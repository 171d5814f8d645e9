import { render } from 'preact';
import type { ExplanationServices } from '../../lib/highlight/card-actions';
import type { DrawExplanation } from '../../lib/highlight/highlight-look';
import { READS_PICTURES } from '../../lib/pictures/edition';
import type { Finding } from '../../lib/screening/finding';
import { shownFindings } from '../../lib/screening/shown-findings';
import styles from '../explanation/explanation.css?inline';
import { ExplanationCard } from '../explanation/explanation-card';
import { NotLookedUpCard } from '../explanation/not-looked-up-card';
import { type Texts, TextsContext } from '../shared/texts-context';

/** A reference, or what may be no more: other findings' next steps say what is needed. */
const mayFit = ({ use, situation }: Finding) => use === 'compatible' || situation.reference === 'possible';

/** Draws explanation cards on a shopper's page. */
export function explanationWindow(services: ExplanationServices & Texts): DrawExplanation {
  return (stage, { screening, place }, first, { close, focus }) => {
    const { role, onDecide, onWord, onReadPictures, ...actions } = services;
    // Written in one go: a sheet whose words come as a node of their own falls under the page's policy in Firefox.
    const sheet = stage.ownerDocument.createElement('style');
    sheet.textContent = styles;
    stage.before(sheet);
    const findings = shownFindings(screening);
    render(
      <TextsContext.Provider value={services}>
        {findings.length === 0 ? (
          <NotLookedUpCard notes={screening.lookUpNotes} onClose={close} />
        ) : (
          <ExplanationCard
            findings={findings}
            notes={screening.lookUpNotes}
            first={first}
            reader={role()}
            onLook={(finding) => {
              focus(finding);
              if (mayFit(finding)) onWord?.(stage, place.listing);
            }}
            onClose={close}
            onDecide={
              onDecide &&
              ((finding, kind, note) => onDecide(finding, kind, { listing: place.listing, stage }, note))
            }
            {...(READS_PICTURES && { onReadPictures: () => onReadPictures?.(place.listing) })}
            {...actions}
          />
        )}
      </TextsContext.Provider>,
      stage,
    );
    return () => {
      render(null, stage);
      sheet.remove();
    };
  };
}
