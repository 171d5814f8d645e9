import { isComplete } from '../domain/answered';
import type { Coverage } from '../domain/coverage';
import { freshness } from '../domain/freshness';
import type { Notice } from '../locales/notice';
import { said, saidNotice } from '../said/said';
import type { Said } from '../said/said-schema';
import { answersOf } from '../screening/look-up-notes';
import type { FileHead, PageHead, RecordedList, RecordHead } from './head-schema';
import { pageLabels } from './labels';
import { gapsOfPage } from './page-gaps';

/** The facts about a list that was read. */
export interface ListUsed {
  name: string;
  date: string;
  expires?: string;
  demonstration: boolean;
  regimes: string[];
  coverage?: Coverage;
  count: number;
  content: string;
  /** SHA-256 of its file; null where a browser keeps its rows, and no file. */
  file: string | null;
  /** Number of rows that were refused; null if no longer known. */
  refused: number | null;
}

/** What something was screened against, and by which rules. */
export interface RecordBasis extends Pick<RecordHead, 'program' | 'at' | 'judged' | 'decisions'> {
  lists: readonly ListUsed[];
  /** What the file holds, or the page shows, beside what is read. */
  leftOut: readonly Notice[];
  /** Whether words in the pictures of some listings were read. */
  readPictures?: boolean;
  /** What else was not checked, in words. */
  gaps?: readonly Said[];
}

/** The same with what was screened: a file or a page. */
export type RecordSubject = RecordBasis & (Pick<FileHead, 'file'> | Pick<PageHead, 'page'>);

/** The first part of a record. */
export function recordHead({
  lists: used,
  leftOut,
  readPictures = false,
  gaps = [],
  ...subject
}: RecordSubject): RecordHead {
  const lists = used.map((list) => recordedList(list, subject.judged.on));
  const head = {
    part: 'head' as const,
    ...subject,
    lists,
    notChecked: [
      ...('page' in subject ? gapsOfPage(subject.page) : []),
      said((t) => t(readPictures ? 'screeningRecord.otherPictures' : 'screeningRecord.pictures')),
      said((t) => t('screeningRecord.beyondLists')),
      said((t) => t('screeningRecord.foldedAway')),
      ...(subject.decisions ? [] : [said((t) => t('screeningRecord.noDecisions'))]),
      ...unreadDecisions(subject.decisions?.unread ?? 0),
      ...lists.flatMap(gapsOfList),
      ...gaps,
      ...leftOut.map(saidNotice),
    ],
    labels: pageLabels(),
  };
  return 'page' in head ? { ...head, v: 2 } : { ...head, v: 1 };
}

const unreadDecisions = (count: number): Said[] =>
  count > 0 ? [said((t) => t('log.unread', { count }, count))] : [];

function recordedList(list: ListUsed, on: string): RecordedList {
  const { name, date, expires, demonstration, regimes, coverage, count, content, file, refused } = list;
  return {
    ...{ name, date, demonstration, regimes: [...regimes], recordals: count, content, file, refused },
    ...(expires === undefined ? {} : { expires }),
    coverage: coverage ? coverageIn(coverage) : null,
    freshness: freshness({ date, ageless: demonstration, ...(expires === undefined ? {} : { expires }) }, on),
    answers: answersIn(list),
  };
}

function coverageIn({ queries, whole = [] }: Coverage): RecordedList['coverage'] {
  const inPart = queries.filter((query) => !isComplete(query)).length;
  return { searches: queries.length, inPart, whole: [...whole] };
}

function answersIn({ name, demonstration, coverage }: ListUsed): Said {
  const list = { name, demonstration, ...(coverage ? { coverage } : {}) };
  return said((t, language) => {
    if (demonstration) return t('demonstration');
    return answersOf(list, language).join(' ') || t('coverage.whole');
  });
}

/** What a list leaves open: its age, its searches, its missing rows. */
function gapsOfList({ name: list, date, demonstration, coverage, ...about }: RecordedList): Said[] {
  const { freshness: age, refused, answers } = about;
  return [
    ...(demonstration ? [said((t) => t('screeningRecord.madeUp', { list }))] : []),
    ...(age === 'fresh'
      ? []
      : [said((t) => t(`screeningRecord.list.${ageKey(age, date)}`, { list, day: date }))]),
    ...(coverage && !demonstration ? [answers] : []),
    ...(coverage && coverage.inPart > 0
      ? [said((t) => t('screeningRecord.searchesInPart', { list, n: coverage.inPart }))]
      : []),
    ...(refused === null ? [said((t) => t('screeningRecord.refusedUnknown', { list }))] : []),
    ...(refused ? [said((t) => t('screeningRecord.refused', { list, n: refused }))] : []),
  ];
}

/** A day after the day of judgement is known, but says nothing about that day. */
function ageKey(age: 'stale' | 'expired' | 'undated', day: string) {
  return age === 'undated' && day ? 'ahead' : age;
}
