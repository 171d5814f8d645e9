import { hydrate } from 'svelte';
import { render } from 'svelte/server';
import Shop from './Shop.svelte?client';
import Rendered from './Shop.svelte?server';

globalThis.shop = {
  render: async () => (await render(Rendered)).body,
  hydrate: () => hydrate(Shop, { target: document.getElementById('root') }),
};
