import { ReadPictures } from '../../../components/read-pictures/read-pictures';
import type { DecidedFinding } from '../../../lib/decisions/decided';
import { withTold } from '../../../lib/decisions/told';
import { notice } from '../../../lib/locales/notice';
import type { PictureItem, PicturesState } from '../../../lib/picture-reading/state';
import { finding, listing, screening } from '../../components/fixtures';
import { type Language, textsIn } from '../../components/texts';
import { samplePage } from './sample-data';
import type { DrawState } from './surfaces';

const HOST = 'img.example';
const nameOf = (at: number) => `https://${HOST}/${at}.jpg`;

/** A bag with a word on it, drawn where the gallery stands: no file, and no font but the browser's. */
const picture = (word: string) => ({
  address: `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="360"><rect width="480" height="360" fill="#f4f1ea"/><rect x="90" y="90" width="300" height="220" rx="30" fill="#c9d6e2"/><text x="240" y="215" text-anchor="middle" font-family="sans-serif" font-size="54" font-weight="700" textLength="200" lengthAdjust="spacingAndGlyphs">${word}</text></svg>`,
  )}`,
  ...{ width: 480, height: 360 },
});
const AROUND = [138, 168, 204, 60] as const;

/** Listings of the sample page before anything was read. */
function unread(language: Language): PictureItem[] {
  return samplePage(language).screened.map(({ listing: offered, screening: screened }, at) => ({
    listing: listing({ ...offered, images: at === 5 ? [] : [nameOf(at)] }),
    ...{ level: screened.outcome, chosen: screened.outcome !== 'clear', pictures: [] },
  }));
}

/** The first shows a mark, the second no mark, the third could not be read; the others were not asked for. */
function read(language: Language, over: Partial<DecidedFinding> = {}): PictureItem[] {
  const [first, second, third, ...others] = unread(language) as [PictureItem, PictureItem, PictureItem];
  const shown = finding({
    ...{ field: 'image', text: 'ADIDAS', mark: 'ADIDAS', recordNo: 'DEMO-000002', holder: 'adidas AG' },
    explanation: [textsIn(language)('verdict.shown', { words: 'ADIDAS' })],
    ...{ reasons: ['exact'], picture: { name: nameOf(0), box: AROUND } },
  });
  const { id, title } = first.listing;
  const judged = screening({ id, title, findings: [{ ...shown, ...over } as DecidedFinding] });
  return [
    {
      ...first,
      pictures: [
        {
          picture: {
            name: nameOf(0),
            lines: [
              { text: 'ADIDAS', boxes: [] },
              { text: 'SIZE 42', boxes: [] },
            ],
          },
          drawn: picture('ADIDAS'),
        },
      ],
      screening: withTold(judged, first.listing, textsIn(language)),
    },
    {
      ...second,
      pictures: [
        {
          picture: { name: nameOf(1), lines: [{ text: 'NEW 2026', boxes: [] }] },
          drawn: picture('NEW 2026'),
        },
      ],
      screening: screening({ id: second.listing.id, outcome: 'clear', findings: [] }),
    },
    {
      ...third,
      pictures: [{ picture: { name: nameOf(2), unread: notice('pictureNotAllowed', { host: HOST }) } }],
      screening: screening({ id: third.listing.id, outcome: 'not-looked-up', findings: [] }),
    },
    ...others,
  ];
}

function page(
  items: (language: Language) => PictureItem[],
  over: Partial<PicturesState> = {},
  press?: string,
): DrawState {
  return (_, language, { after }) => {
    if (press) after(() => document.querySelector<HTMLElement>(press)?.click());
    return (
      <ReadPictures
        state={{ phase: 'choosing', items: items(language), done: 0, of: 0, refused: false, ...over }}
        hosts={[HOST]}
        lists={[]}
        reader="moderator"
        onChoose={() => {}}
        onRead={() => {}}
        onStop={() => {}}
        onBring={async () => undefined}
        onCopy={async () => {}}
        onOpenRecord={() => {}}
        onDecide={async () => ['1']}
        onRetract={async () => {}}
      />
    );
  };
}

const done = { phase: 'done', done: 3, of: 3 } as const;
const folded: Partial<DecidedFinding> = {
  shown: false,
  decision: {
    ...{ id: '1', kind: 'not-conflict', regime: 'CN', recordNo: 'DEMO-000002', mark: 'ADIDAS', note: '' },
    ...{ words: 'ADIDAS', at: '2026-05-20T08:00:00Z', reach: { to: 'listing', site: '', listingId: '' } },
  },
};

export const readPicturesStates: Record<string, DrawState> = {
  found: page(read, done),
  choosing: page(unread),
  refused: page(unread, { refused: true }),
  reading: page(unread, { phase: 'reading', done: 1, of: 5 }),
  explained: page(read, done, '.finding-row'),
  decided: page((language) => read(language, folded), done),
  figures: page(
    unread,
    {
      recorded: { figures: 2, orphans: ['T2019-7'], unread: [] },
      brought: { kept: 2, unowned: ['logo-final.png'], unread: ['T2020-1.png'], beyond: [] },
    },
    '.figures summary',
  ),
};
