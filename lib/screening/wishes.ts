import type { Settings } from '../settings/settings';

const WISHES = [
  'policy',
  'own',
  'sensitivity',
  'role',
  'direction',
  'yuanValues',
  'staleAfterDays',
] as const satisfies readonly (keyof Settings)[];

/** The settings by which listings are judged; whatever else somebody sets leaves every answer as it is. */
export type Wishes = Pick<Settings, (typeof WISHES)[number]>;

/** The wishes as one text, alike where they are. */
export const wishText = (wishes: Wishes): string => JSON.stringify(WISHES.map((name) => wishes[name]));

/** Whether listings that were judged by the one need not be judged again by the other. */
export const sameWishes = (one: Wishes, other: Wishes): boolean => wishText(one) === wishText(other);
