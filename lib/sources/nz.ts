import type { OfficialSource } from './source';

/** Accepted notices, which customs is said to list. */
export const nz: OfficialSource = {
  key: 'nz-customs',
  regime: 'NZ',
  country: {
    en: 'New Zealand',
    ru: 'Новая Зеландия',
    zh_CN: '新西兰',
  },
  title: {
    en: 'New Zealand Customs Service: copyright and trade mark notices',
    ru: 'Таможенная служба Новой Зеландии: уведомления об авторских правах и товарных знаках',
    zh_CN: '新西兰海关：版权与商标通知',
  },
  kind: 'page',
  address:
    'https://www.customs.govt.nz/business/import/import-prohibited-and-restricted-imports/copyright-and-trade-marks/',
  gives: {
    en: 'A list of the accepted notices of trade marks and copyright, as customs says.',
    ru: 'Список принятых уведомлений о товарных знаках и авторских правах, по словам таможни.',
    zh_CN: '海关称公布已接受的商标和版权通知名单。',
  },
  lacks: {
    en: 'The list itself was not seen, nor how it is laid out. Customs does not act on notices for services (classes 35 to 45).',
    ru: 'Сам список и его вид не видели. По уведомлениям об услугах (классы 35–45) таможня не действует.',
    zh_CN: '名单本身及其格式未查看。海关不处理服务类（第35至45类）通知。',
  },
  how: {
    en: 'Look on the page for the list of accepted notices and search it for the mark; a table on it can be copied, a file added under Lists.',
    ru: 'Найдите на странице список принятых уведомлений и ищите в нём знак; таблицу можно скопировать, файл – добавить в разделе «Списки».',
    zh_CN: '在页面上查找已接受通知的名单并检索商标；表格可复制，文件可在“备案名单”中添加。',
  },
  checked: { by: 'copy', day: '2026-11-29' },
  timeZones: ['Pacific/Auckland', 'Pacific/Chatham', 'NZ'],
};
