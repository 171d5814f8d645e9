import type { ComponentChild } from 'preact';
import type { OptionsProps, StoredPart } from './options-props';
import type { SectionName } from './pages/pages';
import { SectionBoundary, SectionFailure } from './section-boundary';

/** What a section shows, and so cannot be shown without. Your data can be saved and erased whatever has failed. */
export const SHOWS: Readonly<Record<SectionName, readonly StoredPart[]>> = {
  alerts: ['alerts', 'notifying'],
  lists: ['settings', 'lists', 'listsLost', 'subscriptions'],
  toLookUp: ['settings', 'lookUps'],
  own: ['settings'],
  watchlist: ['watchlist'],
  stock: ['stock'],
  judging: ['settings', 'lists', 'prescribed'],
  sites: ['settings', 'sites'],
  writing: ['settings', 'centres'],
  decisions: ['decisions', 'decisionCount', 'unreadDecisions', 'reachChange'],
  team: ['settings', 'prescribed'],
  reasons: ['settings', 'prescribed'],
  data: [],
  language: ['settings'],
  keys: [],
  about: [],
};

interface GuardedProps {
  shows: readonly StoredPart[];
  failed: OptionsProps['failed'];
  children: ComponentChild;
}

/** A part of the page, or what is to be said in its place. */
export function Guarded({ shows, failed = {}, children }: GuardedProps) {
  const missing = shows.find((part) => failed[part] !== undefined);
  const failure = missing && failed[missing];
  return failure ? <SectionFailure failure={failure} /> : <SectionBoundary>{children}</SectionBoundary>;
}
