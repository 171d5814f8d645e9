import { nameKey } from '../../domain/name-key';
import { once } from '../../runtime/once';
import { type Column, type ColumnMap, FIELDS, type Field } from './recordal-fields';

/**
 * Header texts by field: Chinese, English, Russian and Japanese as the registers write them, and the field names of
 * their exports. `=` asks for the whole header, otherwise a part is enough. A header that fits two fields goes to
 * the one that stands first here: "权利人国别" (holder's country) also contains "权利人" (holder).
 */
const HEADERS: readonly (readonly [Field, string])[] = [
  [
    'recordNo',
    '=record no|=record num|=regnom|=рег №|=no|=no.|=编号|=record id|备案号|備案號|备案编号|recordation no|recordation number|recordal no|recordal number|регистрационный номер|рег.номер|受理番号|整理番号',
  ],
  [
    'registrationValidTo',
    '注册有效期|注册证有效|商标有效期|专用权期限|商标专用期|registration valid to|registration expir|trademark expir',
  ],
  [
    'validFrom',
    '=record begin date|备案开始|备案起始|備案開始|生效日期|开始日期|起始日期|有效期自|effective date|start date|valid from|дата включения|дата начала|開始日',
  ],
  [
    'validTo',
    '=record end date|=date end|备案截止|备案结束|備案截止|备案有效期|截止日期|到期日|有效期|失效日期|expiration date|expiry|expires|valid to|valid until|end date|срок защиты|дата окончания|меры принимаются до|срок действия|срок внесения|срок охраны|満了日|終了日',
  ],
  [
    'status',
    '=status|=record state|=状态|备案状态|備案狀態|状态|狀態|record status|recordal status|статус|状態',
  ],
  ['markImage', '=mark image|=image|权利标识|商标图样|图片'],
  ['rightType', '=right type|权利类型|权利种类|知识产权类型|権利の種類'],
  ['registrationRoute', '=registration route|=register type|权利类别|注册类别|注册途径'],
  [
    'holderCountry',
    '=holder country|=conutry name|=country name|=country|国别|国家|國別|owner country|country of',
  ],
  [
    'agent',
    '=agent|=namel|代理人|代理机构|доверенных лицах|доверенные лица|представителях|representative|attorney|申立人|=trusted persons',
  ],
  ['contact', '=contact|联系|電話|电话|邮箱|phone|e-mail|contact|телефон|連絡先'],
  [
    'authorisedUsers',
    '=authorised users|=can use product|合法使用人|被许可人|使用许可|授权|licensee|authorised user|authorized user|authorised importer|authorized importer|лицензиат|импортер',
  ],
  [
    'holder',
    '=apply user name|权利人|權利人|申请人|持有人|商标权人|注册人|holder|owner|applicant|правообладател|権利者',
  ],
  [
    'registrationNo',
    '=register num|=npravo|=document|=protection doc|=trademark no|=serial no|权利号|注册号|註冊號|注册证号|商标号|registration no|registration number|reg. no|reg no|pto reg|охранного документа|документ об охраноспособности|документа об охраноспособности|документа, подтверждающего|основание приобретения права|登録番号',
  ],
  ['order', '=order|письма гтс|письма в таможенные органы'],
  ['niceEdition', '=nice edition'],
  ['subgroups', '=subgroups|类似群|類似群'],
  [
    'goods',
    '=namet|=nametb|核定|商品名称|商品/服务|使用商品|商品描述|goods|products|наименование товаров|наименование (описание) товаров|товары|品名|指定商品',
  ],
  ['hsCodes', '=hs codes|=g33|税号|海关编码|hs code|tariff|тн вэд|класс (классы) товаров'],
  ['classes', '=product type|=mktu|分类|類別|类别|class|区分|権利の範囲|=類|=类|мкту'],
  ['regime', '=regime'],
  ['role', '=role|=角色'],
  ['aliases', '=alias|=aliases|中文名|别名|also known as|translation|transliteration'],
  [
    'markText',
    '=mark|=mark text|=record name|=g31_12|=object name|=brand|=brand name|=name|=名称|权利名称|權利名稱|备案名称|商标|商標|品牌|trademark|trade mark|word mark|name of cop|mark name|наименование (вид, описание|наименование (описание, изображение)|вид объекта интеллектуальной собственности|описание оис|наименование оис|товарный знак',
  ],
];

/** Russia's open-data export shares its short field names with ordinary English headers. */
const RUSSIAN_EXPORT: Partial<Record<string, Field>> = { note: 'status', name: 'holder', namel: 'agent' };

const patterns = once(() =>
  HEADERS.map(
    ([field, texts]) =>
      [
        field,
        texts.split('|').map((text) => ({ whole: text.startsWith('='), text: nameKey(text) })),
      ] as const,
  ),
);
const names = once(() => new Map(FIELDS.map((field) => [nameKey(field), field])));

/** The field that one header names, if any. */
export function fieldOfHeader(header: string): Field | undefined {
  const folded = nameKey(header);
  if (folded === '') return undefined;
  const name = names().get(folded);
  if (name) return name;
  return patterns().find(([, texts]) =>
    texts.some(({ whole, text }) => (whole ? folded === text : folded.includes(text))),
  )?.[0];
}

/** Guesses every column from its header; the first column wins a field, but goods may go on in later ones. */
export function mapHeaders(headers: readonly string[]): ColumnMap {
  const folded = headers.map(nameKey);
  const russian = folded.includes('regnom');
  const map: ColumnMap = {};
  headers.forEach((header, column) => {
    const field = (russian && RUSSIAN_EXPORT[folded[column]!]) || fieldOfHeader(header);
    if (!field || (map[field] && field !== 'goods')) return;
    map[field] = [...(map[field] ?? []), column];
  });
  return map;
}

/** The columns of a file with the fields that a map gives them. */
export function columnsOf(headers: readonly string[], map: ColumnMap): Column[] {
  const fieldAt = new Map(
    FIELDS.flatMap((field) => (map[field] ?? []).map((column) => [column, field] as const)),
  );
  return headers.map((header, column) => {
    const field = fieldAt.get(column);
    return field ? { header, field } : { header };
  });
}

/** The map that columns make: the other way round. */
export function mapOfColumns(columns: readonly Column[]): ColumnMap {
  const map: ColumnMap = {};
  columns.forEach(({ field }, column) => {
    if (field) map[field] = [...(map[field] ?? []), column];
  });
  return map;
}

/** A map that a person wrote: field names (`mark` for markText) to headers of the file or 1-based column numbers. */
export function mapByHand(wanted: Readonly<Record<string, string>>, headers: readonly string[]): ColumnMap {
  const map: ColumnMap = {};
  const folded = headers.map(nameKey);
  for (const [name, header] of Object.entries(wanted)) {
    const field = name === 'mark' ? 'markText' : names().get(nameKey(name));
    if (!field) throw new UnknownColumn(`"${name}" is no field of a recordal`);
    const exact = headers.indexOf(header);
    const column = exact >= 0 ? exact : folded.indexOf(nameKey(header));
    const numbered = /^\d{1,3}$/.test(header) ? Number(header) - 1 : -1;
    if (column < 0 && numbered < 0) throw new UnknownColumn(`the file has no column "${header}"`);
    map[field] = [column < 0 ? numbered : column];
  }
  return map;
}

/** The user's own column map does not fit the file. */
export class UnknownColumn extends Error {
  override name = 'UnknownColumn';
}

/** Whether a row may be a header: it names a mark or a number, and at least two fields in all. */
export function isHeader(cells: readonly string[]): boolean {
  const map = mapHeaders(cells);
  const fields = Object.keys(map).length;
  const named = cells.filter((cell) => cell.trim() !== '').length;
  const known = map.markText || map.recordNo || map.registrationNo;
  return Boolean(known) && (fields >= 2 || named === 1) && fields * 3 >= named;
}

/** The row of 1, 2, 3, … that eastern registers print under their header. */
export function isNumberingRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const numbers = filled.map((cell) => Number(cell.trim()));
  return (
    filled.length > 1 &&
    numbers.every((number, index) => number === index + (numbers[0] ?? 1)) &&
    numbers[0]! <= 1
  );
}
