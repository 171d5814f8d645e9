import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { readDraft } from '../../lib/marketplaces/draft';

function page(html: string): Document {
  const document = new Window({ url: 'https://seller.example/new' }).document as unknown as Document;
  document.body.innerHTML = html;
  return document;
}

test('reads the field that has the focus', () => {
  const document = page('<input id="a" value="Nlke shoes"><textarea id="b">Rolex style watch</textarea>');
  expect(readDraft(document)).toBeUndefined();
  document.querySelector<HTMLInputElement>('#a')?.focus();
  expect(readDraft(document)?.text).toBe('Nlke shoes');
  document.querySelector<HTMLTextAreaElement>('#b')?.focus();
  expect(readDraft(document)).toMatchObject({
    text: 'Rolex style watch',
    element: document.querySelector('#b'),
  });
});

test('the selected part of a field goes before the whole', () => {
  const document = page('<textarea>Rolex style watch</textarea>');
  const field = document.querySelector('textarea')!;
  field.focus();
  field.setSelectionRange(0, 5);
  expect(readDraft(document)?.text).toBe('Rolex');
});

test('fields that hold secrets are never read', () => {
  const document = page(
    '<input type="password" value="secret"><input autocomplete="cc-number" value="4111">',
  );
  for (const field of document.querySelectorAll('input')) {
    field.focus();
    expect(readDraft(document)).toBeUndefined();
  }
});
