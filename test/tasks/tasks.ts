import { samplePage } from '../demo/samples';
import type { Tab } from '../e2e/browsers/browser';
import { badgesOn, badgesStand, onCard } from '../e2e/on-page';
import type { Person } from './person';

/** The shop's page on which the tasks are done. */
export const SHOP = samplePage('amazon-search');

const ROWS =
  'recordNo,mark,holder,classes,validFrom,validTo\nT2024-1,QUORVANE,Quorvane Ltd,25,2024-01-01,2034-01-01\n';
const FLAGGED = 'Quorvane socks for men';
const ACCESSORY = 'Laces for Quorvane shoes';

/** One thing that a new user wants done, and how; it throws where it cannot be done. */
export interface Task {
  name: string;
  /** The most steps that it may take: more, and somebody made it harder. */
  most: number;
  run(person: Person): Promise<void>;
}

/** From the first page on, in order: each begins with what those before left. All by keyboard alone. */
export const TASKS: readonly Task[] = [
  {
    name: 'say who you are on the first page',
    most: 2,
    async run(person) {
      const welcome = await person.open('welcome.html');
      await person.reach(welcome, 'input[type="radio"]');
      await person.press(welcome, 'ArrowDown');
      await welcome.until(
        'the choice',
        () => document.querySelectorAll<HTMLInputElement>('.choice input')[1]?.checked,
      );
      await welcome.close();
    },
  },
  {
    name: 'see why a title is flagged on a shop’s page',
    most: 3,
    async run(person) {
      const shop = await person.visit(SHOP.url);
      await badgesStand(shop);
      await openFirstCard(person, shop);
      await onCard(shop, '.why li');
      await person.press(shop, 'Escape');
      await shop.close();
    },
  },
  {
    name: 'decide that a finding is no conflict',
    most: 4,
    async run(person) {
      const shop = await person.visit(SHOP.url);
      await badgesStand(shop);
      await openFirstCard(person, shop);
      await person.enterOnCard(shop, 'Not a conflict');
      await person.typeCode(shop);
      await onCard(shop, '.decided');
      await shop.close();
    },
  },
  {
    name: 'take that decision back in the settings',
    most: 2,
    async run(person) {
      const options = await person.open('options.html#decisions');
      await options.until('the decision', () => document.querySelector('#decisions tbody button'));
      await person.enter(options, '#decisions tbody button');
      await options.until('it is gone', () => !document.querySelector('#decisions tbody tr'));
      await options.close();
    },
  },
  {
    name: 'bring a list of one’s own',
    most: 4,
    async run(person) {
      const options = await person.open('options.html#lists');
      await person.write(options, '.import .paste textarea', ROWS);
      await person.enter(options, '.import .file-picker button.primary, .import button.primary');
      await options.until('how it is read', () => document.querySelector('.import-preview [type="submit"]'));
      await person.enter(options, '.import-preview [type="submit"]');
      await options.until('that it was taken in', () =>
        document.querySelector('.import .report')?.textContent?.includes('1'),
      );
      await options.close();
    },
  },
  {
    name: 'check one title against it',
    most: 2,
    async run(person) {
      const popup = await person.open('popup.html');
      await person.write(popup, 'input[type="search"]', FLAGGED);
      await popup.until('the finding', () =>
        document.querySelector('.answers')?.textContent?.includes('QUORVANE'),
      );
      await popup.close();
    },
  },
  {
    name: 'check a column of titles, and see why a row is flagged',
    most: 5,
    async run(person) {
      const bulk = await person.open('bulk.html');
      await person.write(bulk, '.paste textarea', `${FLAGGED}\nPlain cotton socks\n`);
      await person.enter(bulk, 'button.primary');
      await bulk.until('its columns', () => document.querySelector('.mapping button.primary'));
      await person.enter(bulk, '.mapping button.primary');
      await bulk.until('the end of the run', () => document.querySelector('.run.finished'));
      await person.reach(bulk, '.grid .body');
      await person.press(bulk, 'ArrowDown');
      await bulk.until('why', () => document.querySelector('.explanation .why li'));
      await bulk.close();
    },
  },
  {
    name: 'see how an accessory that is flagged may be called, and copy that',
    most: 3,
    async run(person) {
      const draft = await person.open('draft.html');
      await person.write(draft, 'textarea', ACCESSORY);
      await draft.until('another title', () =>
        document.querySelector('.suggested-title')?.textContent?.includes('compatible with Quorvane'),
      );
      await person.enter(draft, '.suggested button');
      await draft.until('that it was copied', () =>
        document.querySelector('.suggested [role=status]')?.textContent?.includes('Copied'),
      );
      await draft.close();
    },
  },
  {
    name: 'save the record of a column of titles',
    most: 5,
    async run(person) {
      const bulk = await person.open('bulk.html');
      await person.write(bulk, '.paste textarea', `${FLAGGED}\n${ACCESSORY}\nPlain cotton socks\n`);
      await person.enter(bulk, 'button.primary');
      await bulk.until('its columns', () => document.querySelector('.mapping button.primary'));
      await person.enter(bulk, '.mapping button.primary');
      await bulk.until('the end of the run', () => document.querySelector('.run.finished'));
      await savesRecord(bulk, () => person.enter(bulk, '.save button.record'));
      await bulk.close();
    },
  },
  {
    name: 'save the record of the page in front',
    most: 3,
    async run(person) {
      const shop = await person.visit(SHOP.url);
      await badgesStand(shop);
      const popup = await person.openOver(shop, 'popup.html', '.page-record button');
      await savesRecord(popup, () => person.enter(popup, '.page-record button'));
      await popup.close();
      await shop.close();
    },
  },
  {
    name: 'name a mark of one’s own, so that it is not flagged',
    most: 3,
    async run(person) {
      const options = await person.open('options.html#own');
      await person.write(options, '#own .inline-form textarea', 'Quorvane');
      await person.enter(options, '#own .inline-form [type="submit"]');
      await options.until('the mark', () =>
        document.querySelector('#own .marks')?.textContent?.includes('Quorvane'),
      );
      await options.close();
    },
  },
  {
    name: 'have a brand looked out for that no list has',
    most: 3,
    async run(person) {
      const options = await person.open('options.html#watchlist');
      await person.write(options, '#watchlist .inline-form textarea', 'Zorvex');
      await person.enter(options, '#watchlist .inline-form [type="submit"]');
      await options.until('the mark', () =>
        document.querySelector('#watchlist')?.textContent?.includes('Zorvex'),
      );
      await options.close();
    },
  },
  {
    name: 'put a brand on the list to look up',
    most: 3,
    async run(person) {
      const options = await person.open('options.html#toLookUp');
      const form = '#toLookUp .inline-form:has(textarea)';
      await person.write(options, `${form} textarea`, 'Camptime');
      await person.enter(options, `${form} [type="submit"]`);
      await options.until('the brand', () =>
        document.querySelector('.look-up-list')?.textContent?.toLowerCase().includes('camptime'),
      );
      await options.close();
    },
  },
  {
    name: 'find a setting by a word, and go to it',
    most: 4,
    async run(person) {
      const options = await person.open('options.html');
      await person.write(options, '.options-search input', 'erase everything');
      await options.until('a place', () => document.querySelector('.options-search li a'));
      await person.enter(options, '.options-search li a');
      await options.until('the button has the focus', () => document.activeElement?.matches('#data .danger'));
      await options.close();
    },
  },
  {
    name: 'have it all in Russian',
    most: 4,
    async run(person) {
      const options = await person.open('options.html#language');
      await person.reach(options, '#language select');
      await person.press(options, 'End');
      await person.press(options, 'ArrowUp');
      await person.enter(options, '#language [type="submit"]');
      await options.until('the page in that language', () => document.documentElement.lang === 'ru');
      await options.close();
    },
  },
];

/** Presses what saves a record, and waits for the file, which must be the record of something. */
async function savesRecord(tab: Tab, press: () => Promise<void>): Promise<void> {
  await tab.evaluate(() => {
    const offer = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      void file.text().then((text) => Object.assign(document.body.dataset, { saved: text.slice(-2_000) }));
      return offer(file);
    };
  });
  await press();
  await tab.until('the record', () => document.body.dataset.saved?.includes('recordal-lens record verify'));
}

async function openFirstCard(person: Person, shop: Tab): Promise<void> {
  if ((await badgesOn(shop)) === 0) throw new Error('no badge stands on the page');
  await person.enterOnCard(shop, await firstBadge(shop));
  await onCard(shop, '[role=dialog]');
}

/** What a screen reader calls the first badge. */
function firstBadge(shop: Tab): Promise<string> {
  return shop.ours(
    (layers: HTMLElement[]) =>
      layers.flatMap((layer) => [...layer.querySelectorAll('.badge')])[0]?.getAttribute('aria-label') ?? '',
  );
}
