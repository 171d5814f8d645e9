import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { translatorFor } from '../../lib/locales/translate';
import { builtInReasons } from '../../lib/queue/reasons';
import { DAY_FOLDER, DAY_PICTURES } from '../screens/day-pictures';

const page = readFileSync('lib/queue/MODERATORS-DAY.md', 'utf8');

test('the page shows every picture that is made for it, and no other', () => {
  const made = DAY_PICTURES.map(([surface, state]) => `${surface}-${state}.png`);
  const shown = [...page.matchAll(/\]\(day\/(\S+)\)/g)].map(([, name]) => name);
  expect(shown).toEqual(made);
  expect(readdirSync(DAY_FOLDER).sort()).toEqual(made.toSorted());
});

test('the page calls views and settings as they are called', () => {
  const t = translatorFor('en');
  for (const name of [
    t('log.take'),
    t('queue.view.quality'),
    t('queue.view.shadow'),
    t('options.page.team'),
    t('options.page.data'),
    t('options.reasons'),
  ])
    expect(page).toContain(name);
});

test('the schema for administrators names every reason that comes with the product', () => {
  const schema = readFileSync('public/managed-schema.json', 'utf8');
  for (const { id } of builtInReasons(translatorFor('en')))
    expect(schema).toMatch(new RegExp(`[ ,:]${id}[,.]`));
});
