import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useTexts } from '../../shared/texts-context';
import { placeAt, type SectionName } from '../pages/pages';
import { type FoundPlace, findInOptions } from './find-in-options';

interface Props {
  /** Holds the sections of all pages. */
  pages: RefObject<HTMLElement | null>;
  /** Turns to the page with this section, and on it to an element. */
  turnTo(section: string, element: HTMLElement): void;
}

/** A field that searches all pages of the options, and what it found as links to it. */
export function OptionsSearch({ pages, turnTo }: Props) {
  const { t, number } = useTexts();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<readonly FoundPlace[]>([]);

  function search(typed: string): void {
    setWords(typed);
    setFound(pages.current ? findInOptions(pages.current, typed) : []);
  }
  const said =
    found.length === 0
      ? t('options.foundNothing')
      : t('options.found', { count: number(found.length) }, found.length);
  return (
    <search class="options-search">
      <input
        type="search"
        value={words}
        aria-label={t('options.search')}
        placeholder={t('options.search')}
        onInput={({ currentTarget }) => search(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Escape' && search('')}
      />
      <p class="quiet" role="status">
        {words.trim() !== '' && said}
      </p>
      {found.length > 0 && (
        <ul>
          {found.map((place) => (
            <li key={`${place.section} ${place.text}`}>
              <FoundLink place={place} turnTo={turnTo} />
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

function FoundLink({ place, turnTo }: { place: FoundPlace; turnTo: Props['turnTo'] }) {
  const { t } = useTexts();
  const section = place.section as SectionName;
  return (
    <a
      href={`#${section}`}
      onClick={(event) => {
        event.preventDefault();
        turnTo(section, place.element);
      }}
    >
      {place.text}
      <span class="quiet">
        {t(`options.page.${placeAt(`#${section}`).page}`)} › {t(`options.${section}`)}
      </span>
    </a>
  );
}
