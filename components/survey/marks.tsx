import { useState } from 'preact/hooks';
import { foldedWords } from '../../lib/decisions/folded-words';
import type { SurveyMark } from '../../lib/settings/survey';
import { genuineText } from '../../lib/survey/mark-text';
import { useTexts } from '../shared/texts-context';
import { MarkForm } from './mark-form';
import type { SurveyFacts } from './services';

export interface MarksProps extends Pick<SurveyFacts, 'settings'> {
  onAdd(marks: readonly SurveyMark[]): void;
  onEdit(from: SurveyMark, to: SurveyMark): void;
  onRemove(mark: SurveyMark): void;
}

/** The marks that the survey looks for, and how one is added or changed. */
export function Marks({ settings, onAdd, onEdit, onRemove }: MarksProps) {
  const { t, number } = useTexts();
  const [edited, setEdited] = useState<string>();
  const { surveyMarks, own } = settings;
  const there = new Set(surveyMarks.map(({ markText }) => foldedWords(markText)));
  const fresh = own.filter(({ markText }) => !there.has(foldedWords(markText)));
  return (
    <>
      <h3>{t('survey.marks')}</h3>
      <ul class="plan-rows">
        {surveyMarks.map((mark) => (
          <li key={mark.markText}>
            {edited === mark.markText ? (
              <MarkForm
                mark={mark}
                onKeep={(to) => {
                  setEdited(undefined);
                  onEdit(mark, to);
                }}
              />
            ) : (
              <MarkLine mark={mark} onEdit={() => setEdited(mark.markText)} onRemove={() => onRemove(mark)} />
            )}
          </li>
        ))}
      </ul>
      <MarkForm onKeep={(mark) => onAdd([mark])} />
      {fresh.length > 0 && (
        <button
          type="button"
          onClick={() => onAdd(fresh.map(({ markText }) => ({ markText, variants: [], genuine: [] })))}
        >
          {t('survey.takeOwn', { count: number(fresh.length) }, fresh.length)}
        </button>
      )}
    </>
  );
}

function MarkLine({ mark, onEdit, onRemove }: { mark: SurveyMark; onEdit(): void; onRemove(): void }) {
  const { t } = useTexts();
  const { markText, variants = [], genuine = [] } = mark;
  return (
    <>
      <b>
        <bdi>{markText}</bdi>
      </b>{' '}
      <span>{variants.join(t('listSeparator')) || t('survey.noVariants')}</span>{' '}
      <span class="quiet">{genuineText(genuine) || t('survey.noGenuine')}</span>
      <span class="spacer" />
      <button type="button" onClick={onEdit}>
        {t('survey.editMark', { mark: markText })}
      </button>
      <button type="button" onClick={onRemove}>
        {t('survey.removeMark', { mark: markText })}
      </button>
    </>
  );
}
