/** Where the pictures of “A rights holder's week” lie, beside the page that shows them. */
export const WEEK_FOLDER = 'lib/survey/week';

/** Each picture: a part of the survey's page, in a state of the gallery. */
export const WEEK_PICTURES = [
  { name: 'plan', state: 'empty', part: '#plan' },
  { name: 'charts', state: 'usual', part: '#charts' },
  { name: 'dossier', state: 'dossier', part: '#offers' },
  { name: 'waiver', state: 'waiver', part: '#waiver' },
] as const;
