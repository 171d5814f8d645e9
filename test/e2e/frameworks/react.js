import { createElement as h, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { ITEMS, MORE } from './items.js';

function Card({ item: [asin, title] }) {
  const link = { className: 'a-link-normal', href: `/x/dp/${asin}` };
  const picture = h('img', { className: 's-image', width: 80, height: 80, src: 'data:,', alt: '' });
  return h(
    'div',
    { 'data-component-type': 's-search-result', 'data-asin': asin },
    h('a', link, picture),
    h('a', link, h('h2', null, h('span', null, title))),
  );
}

function Shop() {
  const [items, setItems] = useState(ITEMS);
  const [rounds, setRounds] = useState(0);
  return h(
    'main',
    null,
    h('input', { id: 'q', defaultValue: '' }),
    h('button', { type: 'button', id: 'again', onClick: () => setRounds(rounds + 1) }, `Again ${rounds}`),
    h('button', { type: 'button', id: 'more', onClick: () => setItems([...items, MORE]) }, 'More'),
    h('button', { type: 'button', id: 'turn', onClick: () => setItems([...items].reverse()) }, 'Turn'),
    items.map((item) => h(Card, { key: item[0], item })),
  );
}

/** A page of which the app is the whole, as Remix and Next have it. */
function Page() {
  return h(
    'html',
    { lang: 'en' },
    h('head', null, h('title', null, 'Shop')),
    h('body', null, h('div', { id: 'root' }, h(Shop))),
  );
}

const told = {
  onRecoverableError: (error) => globalThis.report.push(String(error)),
};

globalThis.shop = {
  render: async () => renderToString(h(Shop)),
  renderPage: async () => renderToString(h(Page)),
  hydrate: () => hydrateRoot(document.getElementById('root'), h(Shop), told),
  hydratePage: () => hydrateRoot(document, h(Page), told),
};
