import { createSSRApp, h, ref } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { ITEMS, MORE } from './items.js';

function card([asin, title]) {
  const link = { class: 'a-link-normal', href: `/x/dp/${asin}` };
  const picture = h('img', { class: 's-image', width: 80, height: 80, src: 'data:,', alt: '' });
  return h('div', { key: asin, 'data-component-type': 's-search-result', 'data-asin': asin }, [
    h('a', link, [picture]),
    h('a', link, [h('h2', [h('span', title)])]),
  ]);
}

const Shop = {
  setup() {
    const items = ref(ITEMS);
    const rounds = ref(0);
    const button = (id, words, onClick) => h('button', { type: 'button', id, onClick }, words);
    return () =>
      h('main', [
        h('input', { id: 'q' }),
        button('again', `Again ${rounds.value}`, () => rounds.value++),
        button('more', 'More', () => (items.value = [...items.value, MORE])),
        button('turn', 'Turn', () => (items.value = [...items.value].reverse())),
        items.value.map(card),
      ]);
  },
};

globalThis.shop = {
  render: () => renderToString(createSSRApp(Shop)),
  hydrate: () => createSSRApp(Shop).mount('#root'),
};
