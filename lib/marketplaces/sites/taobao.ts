import type { Site } from '../site';
import { taobaoTemplate } from './taobao-template';

export const taobao: Site = {
  ...taobaoTemplate,
  key: 'taobao',
  name: 'Taobao',
  hosts: [
    'item.taobao.com',
    's.taobao.com',
    'www.taobao.com',
    'world.taobao.com',
    'm.taobao.com',
    'h5.m.taobao.com',
    'uland.taobao.com',
  ],
  shopDomains: ['taobao.com'],
  url: 'https://item.taobao.com/item.htm?id={id}',
  captures: [{ page: 'detail', date: '2020-07-09' }],
};
