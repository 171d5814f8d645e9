import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A row as editors draw it: words beside a field, and no label that belongs to it. */
function Row({ words, children }) {
  const mandatory = h('span', null, '*');
  return h(
    'div',
    { style: { display: 'flex', gap: '40px', margin: '40px' } },
    h('div', { style: { width: '160px' } }, mandatory, h('span', null, words)),
    h('div', null, children),
  );
}

const style = { width: '500px', height: '32px' };

/** An editor whose fields are controlled: React writes back what it holds with every letter. */
function Editor() {
  const [title, setTitle] = useState('');
  const [brand, setBrand] = useState('');
  const [isOpen, setOpen] = useState(true);
  const change = (set) => (event) => set(event.target.value.slice(0, 200));
  const name = h('input', { name: 'name', style, value: title, onChange: change(setTitle) });
  return h(
    'form',
    { onSubmit: (event) => event.preventDefault() },
    h(Row, { words: 'Артикул' }, h('input', { name: 'offerId', style, defaultValue: 'NIKE-1' })),
    isOpen && h(Row, { words: 'Название товара' }, name),
    h(Row, { words: 'Бренд' }, h('input', { id: 'brand', style, value: brand, onChange: change(setBrand) })),
    h('button', { type: 'button', id: 'propose', onClick: () => setTitle('Nlke running shoes') }, 'Propose'),
    h('button', { type: 'button', id: 'turn', onClick: () => setOpen(!isOpen) }, 'Turn'),
    h('output', null, JSON.stringify([title, brand])),
  );
}

globalThis.drawEditor = () => createRoot(document.querySelector('#root')).render(h(Editor));
