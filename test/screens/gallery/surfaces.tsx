import type { ComponentChild } from 'preact';
import type { Texts } from '../../../components/shared/texts-context';
import type { Language } from '../../components/texts';
import { bulkStates } from './bulk';
import { draftStates } from './draft';
import { evidenceStates } from './evidence';
import { inPageStates } from './in-page';
import { optionsStates } from './options';
import { panelStates } from './panel';
import { popupStates } from './popup';
import { privacyStates } from './privacy';
import { queueStates } from './queue';
import { readPicturesStates } from './read-pictures';
import { recordStates } from './record';
import { surveyStates } from './survey';
import { verifyRecordStates } from './verify-record';
import { welcomeStates } from './welcome';

/** While a state is shown. */
export interface Stage {
  /** Aborts when the state makes way for another. */
  signal: AbortSignal;
  /** What is done once the state is drawn, one after the other. */
  after(act: () => unknown): void;
}

/** Draws a state; returns nothing where it drew into the document by itself. */
export type DrawState = (texts: Texts, language: Language, stage: Stage) => ComponentChild | undefined;

export interface GallerySurface {
  /** Viewport in CSS pixels. */
  size: [width: number, height: number];
  styles(): Promise<unknown>;
  states: Record<string, DrawState>;
}

/** Every surface with its states: what the screenshot set and the accessibility check walk through. */
export const SURFACES: Record<string, GallerySurface> = {
  bulk: {
    size: [1360, 860],
    styles: async () => {
      await import('../../../components/bulk/bulk.css');
      await import('../../../components/bulk/pictures/pictures.css');
    },
    states: bulkStates,
  },
  draft: {
    size: [560, 520],
    styles: () => import('../../../components/draft/draft.css'),
    states: draftStates,
  },
  evidence: {
    size: [900, 1100],
    styles: () => import('../../../components/evidence/evidence.css'),
    states: evidenceStates,
  },
  'in-page': { size: [1180, 760], styles: () => import('./marketplace.css'), states: inPageStates },
  options: {
    size: [1120, 900],
    styles: () => import('../../../components/options/options.css'),
    states: optionsStates,
  },
  panel: {
    size: [400, 820],
    styles: () => import('../../../components/panel/panel.css'),
    states: panelStates,
  },
  queue: {
    size: [1280, 860],
    styles: () => import('../../../components/queue/queue.css'),
    states: queueStates,
  },
  popup: {
    size: [360, 600],
    styles: () => import('../../../components/popup/popup.css'),
    states: popupStates,
  },
  privacy: {
    size: [820, 700],
    styles: () => import('../../../components/privacy/privacy.css'),
    states: privacyStates,
  },
  'read-pictures': {
    size: [920, 1000],
    styles: () => import('../../../components/read-pictures/read-pictures.css'),
    states: readPicturesStates,
  },
  record: {
    size: [820, 1100],
    styles: () => import('../../../components/record/record.css'),
    states: recordStates,
  },
  survey: {
    size: [1280, 1400],
    styles: () => import('../../../components/survey/survey.css'),
    states: surveyStates,
  },
  'verify-record': {
    size: [820, 520],
    styles: () => import('../../../components/verify-record/verify-record.css'),
    states: verifyRecordStates,
  },
  welcome: {
    size: [1000, 1300],
    styles: () => import('../../../components/welcome/welcome.css'),
    states: welcomeStates,
  },
};
