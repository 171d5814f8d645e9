import type { ListFacts, ListPlan } from '../../lib/backup/plan-lists';
import { Sign } from '../shared/sign';
import { useTexts } from '../shared/texts-context';

interface RestoreListsProps {
  lists: readonly ListPlan[];
  chosen: readonly string[];
  onChoose(lists: readonly string[]): void;
}

/** Each list of a backup beside the one of its name that is here; one against which something speaks is not ticked. */
export function RestoreLists({ lists, chosen, onChoose }: RestoreListsProps) {
  const { t } = useTexts();
  return (
    <>
      <h4>{t('restore.listsTitle')}</h4>
      <ul class="list-cards">
        {lists.map((list) => (
          <RestoreListCard
            key={list.name}
            list={list}
            chosen={chosen.includes(list.name)}
            onChoose={(on) =>
              onChoose(on ? [...chosen, list.name] : chosen.filter((name) => name !== list.name))
            }
          />
        ))}
      </ul>
    </>
  );
}

interface CardProps {
  list: ListPlan;
  chosen: boolean;
  onChoose(on: boolean): void;
}

function RestoreListCard({ list: { name, file, here, cautions, stays }, chosen, onChoose }: CardProps) {
  const { t, number } = useTexts();
  const announced = number(file.announced);
  return (
    <li class="list-card">
      <div>
        <label>
          <input
            type="checkbox"
            aria-label={t('restore.take', { list: name })}
            checked={chosen}
            disabled={stays !== undefined}
            onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
          />{' '}
          <b>{name}</b>
        </label>
        {!here && <span class="tag">{t('restore.new')}</span>}
        <Facts of={t('restore.inFile')} facts={file} />
        {here && <Facts of={t('restore.isHere')} facts={here} />}
        {here && !stays && <p>{t('restore.replaces')}</p>}
        {stays && <p>{t(`restore.stays.${stays}`)}</p>}
        {!stays &&
          cautions.map((caution) => (
            <p key={caution} class="ill">
              <Sign of="review" /> {t(`restore.caution.${caution}`, { announced })}
            </p>
          ))}
      </div>
    </li>
  );
}

function Facts({ of, facts }: { of: string; facts: ListFacts }) {
  const { t, number, day } = useTexts();
  const said = [
    facts.date === '' ? t('restore.undated') : day(facts.date),
    t('lists.recordals', { count: number(facts.rows) }, facts.rows),
    ...(facts.demonstration ? [t('demonstration')] : []),
    t(`origin.${facts.origin.kind}`),
    ...('url' in facts.origin ? [facts.origin.url] : []),
  ];
  return (
    <p class="quiet">
      {of}: <bdi>{said.join(' · ')}</bdi>
    </p>
  );
}
