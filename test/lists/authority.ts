import { fileSources } from '../../lib/sources/file-sources';
import type { FileSource } from '../../lib/sources/source';
import { fixture as by } from './registers/by';
import { fixture as ru } from './registers/ru';
import { workbook } from './workbook';

export const [RU, KZ, BY] = fileSources as [FileSource, FileSource, FileSource];

/** A register's file as its authority lays it out, with so many invented entries that are in force. */
const FILES: Record<string, (rows: number) => Promise<Uint8Array> | Uint8Array> = {
  // The header of the open data; every entry over two lines, as goods that do not fit one are.
  RU: (rows) => {
    const [header] = (ru.file as string).split('\n');
    const lines = counted(rows).flatMap((at) =>
      ['Одежда', 'Обувь'].map(
        (goods) =>
          `"${number(at)}/0${6_000 + at}-001/ТЗ-100123";"MARK ${at}";"";"";"";"HOLDER ${at}";"";"";"";"";"";"";"25";"${goods}";"";"2036.01.31";"";"";""`,
      ),
    );
    return new TextEncoder().encode(`\uFEFF${[header, ...lines].join('\r\n')}\r\n`);
  },
  // Title, empty lines, header, and a row that numbers the columns.
  KZ: async (rows) =>
    workbook([
      ['Приложение'],
      ['Таможенный реестр объектов интеллектуальной собственности'],
      KZ_HEADER,
      KZ_HEADER.map((_, at) => String(at + 1)),
      ...counted(rows).map((at) => [
        ...[`${number(at)}/ТЗ-260922`, `MARK ${at}`, 'Одежда // 25 // 610910', `ТОО «HOLDER ${at}»`],
        ...[`№ ${at}`, new Date('2036-03-01'), 'тел. 1', '№ 1 от 12.10.2022 г.'],
      ]),
    ]),
  BY: async (rows) => {
    const [title, header, numbers] = (by.file as string).split('\n').map((line) => line.split('\t'));
    return workbook([
      title!,
      header!,
      numbers!,
      ...counted(rows).map((at) => [
        ...[String(at), `${number(at)}/011021/03-ТЗ-100724`, `MARK ${at}`, 'Свидетельство № 1', 'пылесосы'],
        ...['07, 11/ 851631000', `HOLDER ${at}`, 'тел. 1', '10.07.2024', '09.07.2036', 'страховка'],
      ]),
    ]);
  },
};

/** Files by regime and entries: a workbook takes longer to write than to read. */
const made = new Map<string, Uint8Array>();

/** As the fixture of the register has it. */
const KZ_HEADER = [
  'Регистрационный номер по таможенному реестру ОИС',
  'Наименование (вид, описание, изображение) объекта интеллектуальной собственности',
  'Наименование товаров, класс товаров по МКТУ / код товаров по ТН ВЭД',
  'Сведения о правообладателе',
  'Название, номер и дата охранного документа',
  'Срок защиты на объект интеллектуальной собственности',
  'Сведения о доверенных лицах правообладателя',
  'Номер и дата письма в таможенные органы о включении в таможенный реестр ОИС',
];

const counted = (rows: number) => Array.from({ length: rows }, (_, at) => at + 1);
const number = (at: number) => String(at).padStart(5, '0');

/** What stands at the address that stays, and where it says that the file is; `day` as `YYYY-MM-DD`. */
const INDEXES: Record<string, (day: string) => { index: string; file: string }> = {
  RU: (day) => {
    const plain = day.replaceAll('-', '');
    const name = `data-${plain}T0000-structure-20150409T0000.csv`;
    const file = `https://customs.gov.ru/storage/opendata/7730176610-trois/${name}`;
    return {
      file,
      index: `property,value\r\nidentifier,7730176610-trois\r\nmodified,${plain}\r\nformat,CSV\r\n${name},${file}\r\n`,
    };
  },
  KZ: (day) => {
    const file = `/sites/default/files/pages/reestr_${day}.xlsx`;
    const index = page(
      `<a href="/ru">Главная</a> <a href="https://kgd.gov.kz${file}">Таможенный реестр</a> <a href="/x.pdf">Приказ</a>`,
    );
    return { file: new URL(file, KZ.address).href, index };
  },
  BY: (day) => {
    const [year, month, date] = day.split('-') as [string, string, string];
    const file = `/uploads/reestr-is/Reestr${date}${month}${year.slice(2)}.xlsx`;
    return { file: new URL(file, BY.address).href, index: page(`<a href='${file}'>Реестр</a>`) };
  },
};

const page = (body: string) =>
  `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"></head><body>${body}</body></html>`;

interface Asked {
  url: string;
  headers: Headers;
  init: RequestInit | undefined;
}

type Fault = (url: string, response: Response) => Response | Promise<Response>;

/** The servers of the authorities in memory: their pages and files in their real layouts; faults on request. */
export class Authorities {
  readonly pages = new Map<string, Uint8Array>();
  readonly asked: Asked[] = [];
  /** Turns an answer into a faulty one. */
  fault: Fault = unchanged;
  /** Whether files are told apart by tags and days of change, and whether a condition is answered. */
  validators: 'answered' | 'told' | 'none' = 'answered';
  date = new Date();

  /** Publishes a register of so many entries. */
  async publish(source: FileSource, day: string, rows: number): Promise<void> {
    const { index, file } = INDEXES[source.regime]!(day);
    this.put(source.newest.address, index);
    const key = `${source.regime} ${rows}`;
    if (!made.has(key)) made.set(key, await FILES[source.regime]!(rows));
    this.put(file, made.get(key)!);
  }

  put(url: string, content: string | Uint8Array): void {
    this.pages.set(url, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  /** Where the newest file of a source is. */
  fileOf = (source: FileSource, day: string): string => INDEXES[source.regime]!(day).file;

  /** Names of what was asked for, in order. */
  names = (): string[] => this.asked.map(({ url }) => new URL(url).pathname.split('/').at(-1)!);

  readonly fetch: typeof fetch = async (input, init) => {
    const url = String(input);
    const headers = new Headers(init?.headers);
    this.asked.push({ url, headers, init });
    const bytes = this.pages.get(url);
    if (!bytes) return this.fault(url, new Response('нет', { status: 404 }));
    return this.fault(url, this.#answer(url, bytes, headers));
  };

  #answer(url: string, bytes: Uint8Array, asked: Headers): Response {
    const etag = `"${bytes.length}"`;
    const told = this.validators === 'none' ? {} : { etag };
    const answered = { date: this.date.toUTCString(), 'content-type': typeOf(url), ...told };
    if (this.validators === 'answered' && asked.get('if-none-match') === etag)
      return new Response(null, { status: 304, headers: answered });
    return new Response(bytes.slice() as Uint8Array<ArrayBuffer>, { headers: answered });
  }
}

export const unchanged: Fault = (_, response) => response;

function typeOf(url: string): string {
  if (url.endsWith('.csv')) return 'text/csv';
  return url.endsWith('.xlsx') ? 'application/octet-stream' : 'text/html; charset=utf-8';
}
