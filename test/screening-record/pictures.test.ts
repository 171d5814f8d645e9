import { expect, test } from 'vitest';
import type { ListingPicture } from '../../lib/domain/listing-picture';
import { notice } from '../../lib/locales/notice';
import { withPictures } from '../../lib/screening/picture-words';
import { HTML_FORM } from '../../lib/screening-record/html-form';
import { recordedRow } from '../../lib/screening-record/row';
import { verifyRecord } from '../../lib/screening-record/verify';
import { byteChunks } from '../../lib/tabular/bytes';
import { listing, recordFile, SUBJECT } from './record';

const READ: ListingPicture = { name: 'a.png', lines: [{ text: 'PLAIN', boxes: [] }] };
const UNREAD: ListingPicture = { name: 'b<i>.png', unread: notice('pictureNotYet') };

/** A listing with these pictures, in which nothing was found. */
const row = (...pictures: ListingPicture[]) =>
  recordedRow(2, withPictures(listing('1', 'Mug'), pictures), (_, one) => ({
    ...{ id: one.id, title: one.title, findings: [], pictures },
    outcome: pictures.some((picture) => 'unread' in picture) ? 'not-looked-up' : 'clear',
  }));

test('a record has the words of pictures that were read, and names those that were not, with the reason', async () => {
  const page = await recordFile(HTML_FORM, { ...SUBJECT, readPictures: true }, [row(READ, UNREAD)]);
  const shown = page.replace(/<script.*<\/script>/g, '');
  expect(shown).toMatch(/image: .*?PLAIN/);
  expect(shown).toContain('Picture b&lt;i&gt;.png was not read: not read yet');
  expect(shown).toContain('图片 b&lt;i&gt;.png 未读取');
  expect(shown).toContain('Words in pictures were read of the listings');
  expect(shown).not.toContain(
    'what is printed on the goods or their packing were not looked at.</li><li>Pictures, logos',
  );
  expect(await verifyRecord(byteChunks(new TextEncoder().encode(page)))).toMatchObject({
    sound: true,
    rows: 1,
  });
});

test('of a picture that moves it has the words of the first frame, and that no other was read', async () => {
  const moving = { ...READ, partly: notice('movingPicture', { count: 3 }) };
  const page = await recordFile(HTML_FORM, { ...SUBJECT, readPictures: true }, [row(moving)]);
  const shown = page.replace(/<script.*<\/script>/g, '');
  expect(shown).toMatch(/image: .*?PLAIN/);
  expect(shown).toContain('Picture a.png was not read: it moves, and only the first of its 3 pictures');
  expect(shown).toContain('共 3 帧');
});

test('where no picture of a listing was read, it has no words of pictures; where one without words was, it has none of them', () => {
  expect(row(UNREAD).texts).not.toHaveProperty('image');
  expect(row({ name: 'a.png', lines: [] }).texts).toHaveProperty('image.text', '');
  expect(row(UNREAD).level).toBe('not-looked-up');
});

test('a record of listings whose pictures nobody asked for says that none were looked at', async () => {
  const page = await recordFile(HTML_FORM);
  expect(page).toContain(
    'Pictures, logos and what is printed on the goods or their packing were not looked at.',
  );
});
