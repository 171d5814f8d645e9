import type { Site } from '../site';
import { lazadaTemplate } from './lazada-template';

export const daraz: Site = {
  ...lazadaTemplate,
  key: 'daraz',
  name: 'Daraz',
  hosts: ['pk', 'com.bd', 'lk', 'com.np', 'com.mm'].map((country) => `www.daraz.${country}`),
  captures: [{ page: 'search', date: '2025-05-11', where: 'daraz.pk' }],
};
