import type { Looked, Sighting } from '../../lib/survey/sighting';
import { useTexts } from '../shared/texts-context';

/** When an offer was noted as reported, and what it was when it was looked at again. */
export function WhatBecame({ sighting: { reported, looked } }: { sighting: Sighting }) {
  const { t, day } = useTexts();
  const isNews = looked?.state === 'back' || looked?.state === 'changed';
  return (
    <p class="small">
      {t('survey.reportedOn', { day: day(reported!.at.slice(0, 10)) })}{' '}
      <span class={`tag ${isNews ? 'warn' : ''}`}>
        {looked?.changes
          ? t('survey.changedIn', {
              fields: looked.changes.map((field) => t(`survey.fact.${field}`)).join(t('listSeparator')),
            })
          : t(`survey.state.${looked?.state ?? 'unseen'}`)}
      </span>
      {looked?.state === 'back' && looked.changes && <span class="tag warn">{t('survey.state.back')}</span>}
      {looked?.to && <LeadsTo to={looked.to} />}
    </p>
  );
}

/** Where the link leads, as far as a person needs it. */
function LeadsTo({ to }: { to: NonNullable<Looked['to']> }) {
  const { t } = useTexts();
  return (
    <a class="leads-to" href={to} target="_blank" rel="noreferrer">
      {t('survey.leadsTo', { address: shortened(to) })}
    </a>
  );
}

const MOST = 60;
function shortened(address: string): string {
  const { host, pathname } = new URL(address);
  const text = `${host}${pathname}`;
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}
