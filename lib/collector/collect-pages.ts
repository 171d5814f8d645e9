import type {
  PagerReading,
  RegisterSearch,
  ResultPage,
  SearchesInTab,
  SearchPress,
} from '../domain/result-page';
import { isLoading, placesSayingNone } from './empty-answer';
import { watchChanges } from './page-changes';
import { pagePager } from './page-pager';
import { type ResultTable, resultTable } from './result-table';
import { typedSearch } from './search-form';
import { onSearchPress } from './search-press';

/** Milliseconds between two looks at a page that still waits for its answer. */
const PATIENCE = 500;
/**
 * The number of looks after which rows are taken although the page seems to wait: it may have a spinner that never
 * stops.
 */
const MOST_WAITS = 20;

interface Hearers {
  /** The person sees a page of results. */
  taken(page: ResultPage): void;
  /** The person began a search: its answer may come with a new page. */
  pressed(press: SearchPress): void;
}

/**
 * Takes in every page of results that a person opens, until the signal is aborted. It only reads and listens: no
 * request, no click, no change to the page. `known`: what was searched before this page was loaded.
 */
export function collectPages(
  page: Document,
  known: SearchesInTab,
  { taken, pressed: tell }: Hearers,
  signal: AbortSignal,
): void {
  let { pressed, shown, hits: shownHits } = known;
  /** A page that came after the click is its answer, or continues it. */
  let isFresh = true;
  let rowsAtPress = '';
  let last = '';
  let waits = 0;

  const { written, again } = watchChanges(page, look, signal);
  onSearchPress(
    page,
    (press) => {
      pressed = press;
      isFresh = false;
      rowsAtPress = rowsText(resultTable(page));
      written.clear();
      tell(press);
      again();
    },
    signal,
  );
  look();

  function look(): void {
    if (signal.aborted) return;
    const table = resultTable(page);
    if (!table) return;
    const { says, places } = pagePager(page, table.element);
    const waiting = isLoading(page);
    if (waiting && waits++ < MOST_WAITS) return void setTimeout(again, PATIENCE);
    if (!waiting) waits = 0;
    if (table.rows.length > 0) takeRows(table, says);
    else if (!waiting) takeNone(table, says.hits === 0 ? places : placesSayingNone(page));
  }

  function takeRows(table: ResultTable, says: PagerReading): void {
    const rows = rowsText(table);
    if (pressed && !isFresh && rows === rowsAtPress && !written.has(table.element)) return;
    const standing = `${rows}\n${JSON.stringify(says)}`;
    if (!pressed && standing === last) return;
    last = standing;
    hand({ table: [table.header, ...table.rows], ...says }, searchOf(says));
  }

  /** An empty grid proves nothing: only a sentence written since the search began does. */
  function takeNone(table: ResultTable, says: readonly Element[]): void {
    const isAnswer = says.length > 0 && pressed && (isFresh || says.some((place) => isNew(place, table)));
    if (isAnswer) hand({ table: [table.header], hits: 0 }, pressed!);
  }

  /** The removal of the earlier rows is as good a sign. */
  const isNew = (place: Element, table: ResultTable): boolean =>
    written.has(place) || (rowsAtPress !== '' && written.has(table.element));

  function searchOf({ hits }: PagerReading): SearchPress {
    if (pressed) return pressed;
    const isOther = shown && hits !== undefined && shownHits !== undefined && hits !== shownHits;
    if (shown && !isOther) return shown;
    const typed = typedSearch(page);
    if (shown?.search && typed && typed.words === shown.search.words) return shown;
    return typed ? { search: { ...typed, guessed: true } } : {};
  }

  function hand(result: ResultPage, { search }: SearchPress): void {
    shown = search ? { search } : {};
    shownHits = result.hits;
    pressed = undefined;
    taken(search ? { ...result, search: plain(search) } : result);
  }
}

const rowsText = (table: ResultTable | undefined): string =>
  (table?.rows ?? []).map((cells) => cells.join('\t')).join('\n');

const plain = ({ words, field, match, guessed }: RegisterSearch): RegisterSearch => ({
  words,
  ...(field ? { field } : {}),
  ...(match ? { match } : {}),
  ...(guessed ? { guessed } : {}),
});
