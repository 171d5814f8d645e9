import type { ComponentChild } from 'preact';
import type { RoundItem } from '../../../lib/review-quality/round';
import { useTexts } from '../../shared/texts-context';

export interface ItemLinesProps {
  title: string;
  items: readonly RoundItem[];
  lead?: string;
  children?: ComponentChild;
}

/** Items of an answered round by their titles, with what was said and what was known; nothing where there are none. */
export function ItemLines({ title, items, lead, children }: ItemLinesProps) {
  const { t } = useTexts();
  if (items.length === 0) return null;
  return (
    <details open>
      <summary>{title}</summary>
      {lead && <p class="quiet">{lead}</p>}
      {children}
      <ul>
        {items.map(({ key, listing, about, said, known, knownBy }) => (
          <li key={key}>
            <bdi>{listing.title}</bdi>
            {about && (
              <>
                {' '}
                · <b>{about.mark}</b> ⇄ <bdi>{about.words}</bdi>
              </>
            )}
            {known && said && said.what !== 'skipped' && (
              <span class="quiet">
                {' '}
                ·{' '}
                {t('quality.instead', {
                  ...{ said: t(`quality.answer.${said.what}`), known: t(`quality.answer.${known}`) },
                  by: knownBy || t('decided.nobody'),
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
