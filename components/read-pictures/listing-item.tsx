import type { DecidedFinding } from '../../lib/decisions/decided';
import type { DecisionRequest } from '../../lib/decisions/decision-service';
import { whyUnread } from '../../lib/domain/listing-picture';
import { failureText } from '../../lib/locales/failure';
import type { PictureItem, ReadingPhase } from '../../lib/picture-reading/state';
import type { Finding } from '../../lib/screening/finding';
import type { Role } from '../../lib/verdict/procedure/rule';
import { ExplanationCard } from '../explanation/explanation-card';
import { FindingRow } from '../shared/finding-row';
import { useLevelName, useLevelSign } from '../shared/nothing-found';
import { Sign } from '../shared/sign';
import { useTexts } from '../shared/texts-context';
import { pictureFindings } from './picture-findings';
import { PictureView } from './picture-view';

export interface ListingItemProps {
  item: PictureItem;
  phase: ReadingPhase;
  reader: Role;
  /** The finding that is explained; one on the whole page. */
  open: string | undefined;
  onOpen(key: string | undefined): void;
  onChoose(chosen: boolean): void;
  onCopy(text: string): Promise<void>;
  onOpenRecord(finding: { regime: string; recordNo: string }): void;
  /** Stores a decision about what a picture shows; its ids. */
  onDecide(ask: DecisionRequest): Promise<readonly string[]>;
  onRetract(ids: readonly string[]): Promise<void>;
}

/** A listing: whether its pictures are to be read, then what they show. */
export function ListingItem(props: ListingItemProps) {
  const { item, phase, onChoose } = props;
  const { t, number } = useTexts();
  const levelName = useLevelName();
  const levelSign = useLevelSign();
  const level = item.screening?.outcome ?? item.level;
  return (
    <li class="listing">
      <label>
        <input
          type="checkbox"
          checked={item.chosen}
          disabled={phase === 'reading'}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
        <Sign of={levelSign(level)} label={levelName(level)} />
        <bdi class="title">{item.listing.title}</bdi>
        <span class="quiet">
          {item.listing.images.length > 0
            ? t(
                'readPictures.pictures',
                { count: number(item.listing.images.length) },
                item.listing.images.length,
              )
            : t('readPictures.noPicture')}
        </span>
      </label>
      <Found {...props} />
    </li>
  );
}

/** What its pictures show, and what that means; nothing before they were read. */
function Found({ item, open, onOpen, ...rest }: ListingItemProps) {
  const { t } = useTexts();
  const { pictures, screening, problem, listing } = item;
  const findings = pictureFindings(item);
  const keyOf = ({ list, recordNo, picture, start }: Finding) =>
    JSON.stringify([listing.id, list, recordNo, picture, start]);
  const explained = findings.find((finding) => keyOf(finding) === open);
  return (
    <>
      <div class="pictures">
        {pictures.map((shown) => (
          <PictureView key={shown.picture.name} shown={shown} findings={findings} />
        ))}
      </div>
      {findings.map((finding) => (
        <FindingRow
          key={keyOf(finding)}
          finding={finding}
          decided={finding.decision && t(`decision.${finding.decision.kind}`)}
          title={
            finding.reasons.includes('figure-copy')
              ? t('readPictures.copy')
              : t('verdict.shown', { words: finding.text })
          }
          onOpen={() => onOpen(explained === finding ? undefined : keyOf(finding))}
        />
      ))}
      {explained && <Explained key={open} item={item} finding={explained} {...rest} />}
      {screening && findings.length === 0 && pictures.length > 0 && (
        <p class="quiet">
          {t(
            pictures.some(({ picture }) => whyUnread(picture))
              ? 'readPictures.notAll'
              : 'readPictures.noMark',
          )}
        </p>
      )}
      {problem !== undefined && (
        <p class="ill" role="alert">
          {failureText(problem, t)}
        </p>
      )}
    </>
  );
}

type ExplainedProps = Omit<ListingItemProps, 'open' | 'onOpen'> & { finding: DecidedFinding };

/** A finding as on a card, where it can be decided too. */
function Explained({ item, finding, reader, onCopy, onOpenRecord, onDecide, onRetract }: ExplainedProps) {
  return (
    <ExplanationCard
      inline
      findings={[finding]}
      notes={item.screening?.lookUpNotes}
      reader={reader}
      onCopy={onCopy}
      onOpenRecord={onOpenRecord}
      onDecide={(about, kind, note = '') => onDecide({ listing: item.listing, finding: about, kind, note })}
      onRetract={onRetract}
    />
  );
}
