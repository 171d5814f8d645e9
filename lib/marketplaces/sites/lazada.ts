import type { Site } from '../site';
import { lazadaTemplate } from './lazada-template';

export const lazada: Site = {
  ...lazadaTemplate,
  key: 'lazada',
  name: 'Lazada',
  hosts: ['sg', 'com.my', 'co.th', 'vn', 'com.ph', 'co.id'].flatMap((country) => [
    `www.lazada.${country}`,
    `s.lazada.${country}`,
    `pdp.lazada.${country}`,
  ]),
  captures: [{ page: 'search', date: '2024', where: 'lazada.com.ph' }],
};
