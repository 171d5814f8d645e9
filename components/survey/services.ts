import type { Undo } from '../../lib/domain/undo';
import type { LanguageName } from '../../lib/locales/language-name';
import type { ListChange } from '../../lib/runtime/list-change';
import type { EntryOf, ListName, Settings } from '../../lib/settings/settings';
import type { DrawnSample } from '../../lib/surfaces/sample-hand-over';
import type { ApartReason } from '../../lib/survey/apart';
import type { Dossier } from '../../lib/survey/dossier';
import type { Facet } from '../../lib/survey/places';
import type { SightingPage } from '../../lib/survey/reading';
import type { ReportedNow } from '../../lib/survey/report';
import type { Sighting } from '../../lib/survey/sighting';
import type { Tally } from '../../lib/survey/stored';
import type { ShownView } from '../../lib/survey/view';
import type { SurveyTrouble } from '../../lib/survey/waiting';
import type { MarkGap } from '../../lib/survey/waiver';
import type { Walk } from '../../lib/survey/walk-lines';
import type { TableFormat } from '../../lib/tabular/table-file';

/** Facets that have a chart, in the order in which they stand. */
export const CHARTS = [
  'day',
  'words',
  'seller',
  'site',
  'price',
  'outcome',
  'reported',
] as const satisfies readonly (Facet | 'price')[];
export type ChartFacet = (typeof CHARTS)[number];
export type ChartTally = Tally<ChartFacet>;

/** What the page shows of a survey. */
export interface SurveyFacts {
  settings: Settings;
  /** The marketplaces that can be surveyed. */
  sites: readonly { key: string; name: string }[];
  count: number;
  /** Of facets with many values only those with the most offers. */
  tallies: Readonly<Record<ChartFacet, readonly ChartTally[]>>;
  /** What could not be stored. */
  trouble?: SurveyTrouble | undefined;
}

/** What the page does. Each rejects where it could not be done, with nothing changed. */
export interface SurveyServices {
  onSwitch(on: boolean): Promise<void>;
  onChangeList<Name extends ListName>(name: Name, change: ListChange<EntryOf<Name>>): Promise<unknown>;
  onPage(view: ShownView, after?: string, how?: Walk): Promise<SightingPage>;
  /** Has what was seen before named by the ways of writing that were added since. */
  onFile(how: Walk): Promise<void>;
  /** Rejects where it is ended. */
  onDossier(sellerPlace: string, how: Walk): Promise<Dossier | undefined>;
  onWaiver(how: Walk): Promise<MarkGap[]>;
  /** Opens an offer's page in a tab; what comes there is noted with a reported one. */
  onOpen(sighting: Sighting): Promise<void>;
  onReport(sightings: readonly Sighting[]): Promise<ReportedNow>;
  onQueue(sightings: readonly Sighting[]): Promise<number>;
  onRemove(sightings: readonly Sighting[]): Promise<Undo>;
  /** Saves the sightings of a view; resolves with how many there were. */
  onExport(format: TableFormat, view: ShownView, how: Walk): Promise<number>;
  /** Draws so many of the flagged offers of a view and of the others for reviewing; `from` names what they were drawn from. */
  onDrawSample(view: ShownView, from: string, each: number): Promise<DrawnSample>;
  onCopy(text: string): Promise<void>;
  /** Why a sighting is kept apart. */
  apart(sighting: Sighting): ApartReason | undefined;
  /** The price of a sighting as a share of the genuine one of now. */
  share(sighting: Sighting): number | undefined;
  draft(gap: MarkGap, language: LanguageName): string;
}
