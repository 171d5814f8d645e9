import type { Site } from '../site';
import { taobaoTemplate } from './taobao-template';

export const tmall: Site = {
  ...taobaoTemplate,
  key: 'tmall',
  name: 'Tmall',
  hosts: [
    'detail.tmall.com',
    'detail.tmall.hk',
    'list.tmall.com',
    'list.tmall.hk',
    'www.tmall.com',
    'www.tmall.hk',
    'chaoshi.detail.tmall.com',
    'detail.m.tmall.com',
    'world.tmall.com',
  ],
  shopDomains: ['tmall.com', 'tmall.hk'],
  url: 'https://detail.tmall.com/item.htm?id={id}',
  captures: [],
};
