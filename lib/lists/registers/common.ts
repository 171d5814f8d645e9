import type { Vocabulary } from './register';
import { stateWords } from './state-words';

/** Words that no one register owns: English and Chinese as lists everywhere write them, and our own exports' names. */
export const common: Vocabulary = {
  headings: {
    recordNo: {
      exact: ['record no', 'record id', 'no.', '编号'],
      part: ['recordal no', 'recordal number', '備案號'],
    },
    registrationValidTo: {
      part: [
        'registration valid to',
        'registration expir',
        'trademark expir',
        '注册有效期',
        '注册证有效',
        '商标有效期',
        '商标专用期',
        '专用权期限',
      ],
    },
    validFrom: {
      part: ['start date', 'valid from', '備案開始', '生效日期', '开始日期', '起始日期', '有效期自'],
    },
    validTo: {
      part: [
        'expiry',
        'expires',
        'valid to',
        'valid until',
        'end date',
        '備案截止',
        '截止日期',
        '到期日',
        '失效日期',
        '有效期',
      ],
    },
    status: {
      exact: ['status', '状态'],
      part: ['record status', 'recordal status', '备案状态', '備案狀態', '状态', '狀態'],
    },
    markImage: { exact: ['mark image', 'image'], part: ['商标图样', '图片'] },
    rightType: { exact: ['right type'], part: ['权利类型', '权利种类', '知识产权类型'] },
    registrationRoute: { exact: ['registration route'], part: ['注册类别', '注册途径'] },
    holderCountry: {
      exact: ['holder country', 'country name', 'country'],
      part: ['owner country', 'country of', '国别', '国家', '國別'],
    },
    agent: { exact: ['agent'], part: ['representative', 'attorney', '代理人', '代理机构'] },
    contact: { exact: ['contact'], part: ['phone', 'e-mail', 'contact', '联系', '電話', '电话', '邮箱'] },
    authorisedUsers: {
      exact: ['authorised users'],
      part: [
        'licensee',
        'authorised user',
        'authorized user',
        'authorised importer',
        'authorized importer',
        '被许可人',
        '使用许可',
        '授权',
      ],
    },
    holder: {
      part: ['holder', 'owner', 'applicant', '权利人', '權利人', '申请人', '持有人', '商标权人', '注册人'],
    },
    registrationNo: {
      exact: ['trademark no', 'serial no'],
      part: ['registration no', 'registration number', 'reg. no', '注册号', '註冊號', '注册证号', '商标号'],
    },
    order: { exact: ['order'] },
    niceEdition: { exact: ['nice edition'] },
    subgroups: { exact: ['subgroups'], part: ['类似群', '類似群'] },
    goods: {
      part: ['goods', 'products', '核定', '商品名称', '商品/服务', '使用商品', '商品描述'],
    },
    hsCodes: { exact: ['hs codes'], part: ['hs code', 'tariff', '税号', '海关编码'] },
    classes: { exact: ['类', '類'], part: ['class', '分类', '类别', '類別'] },
    regime: { exact: ['regime'] },
    role: { exact: ['role', '角色'] },
    aliases: {
      exact: ['alias', 'aliases'],
      part: ['also known as', 'translation', 'transliteration', '中文名', '别名'],
    },
    markText: {
      exact: ['mark', 'mark text', 'brand', 'brand name', 'name', '名称'],
      part: [
        '商标名称',
        '商標名稱',
        'trademark name',
        'trademark',
        'trade mark',
        'word mark',
        'mark name',
        '权利名称',
        '權利名稱',
        '商标',
        '商標',
        '品牌',
      ],
    },
  },
  states: stateWords,
  rights: {
    trademark: { words: ['trademark', 'service mark', '商標'] },
    copyright: { words: ['copyright', '著作'] },
    patent: { words: ['patent', 'design', '專利'] },
  },
};
