import { describe, expect, test } from 'vitest';
import { read } from './reading';

const HEADER = '备案号,权利名称,权利人名称,商品分类,备案状态,备案开始日期,备案截止日期';
const FIRST = 'T2021-00001,ACMERO,Example Co,25,生效,2021-01-01,2031-01-01';

async function below(header: string, row: string) {
  const { recordals, report } = await read(`${HEADER}\n${FIRST}\n${header}\n${row}\n`);
  const [first, second] = recordals;
  expect(first).toMatchObject({ markText: 'ACMERO', validFrom: '2021-01-01', validTo: '2031-01-01' });
  expect(report.read).toBe(3);
  expect(report.rejected.map(({ row, reason }) => [row, reason.key])).toEqual([[3, 'notice.headerAgain']]);
  return { second, changed: report.warnings.some(({ says }) => says.key === 'notice.headerChanged') };
}

describe('rows are read by the headings above them', () => {
  const SWAPPED: [string, string, string][] = [
    [
      'begin and end changed places',
      '备案号,权利名称,权利人名称,商品分类,备案状态,备案截止日期,备案开始日期',
      'T2021-00002,BORALO,Bo Co,9,生效,2032-02-02,2022-02-02',
    ],
    [
      'mark and holder did',
      '备案号,权利人名称,权利名称,商品分类,备案状态,备案开始日期,备案截止日期',
      'T2021-00002,Bo Co,BORALO,9,生效,2022-02-02,2032-02-02',
    ],
    [
      'the number comes last',
      '权利名称,权利人名称,商品分类,备案状态,备案开始日期,备案截止日期,备案号',
      'BORALO,Bo Co,9,生效,2022-02-02,2032-02-02,T2021-00002',
    ],
    [
      'a column more',
      '序号,备案号,权利名称,权利人名称,商品分类,备案状态,备案开始日期,备案截止日期',
      '1,T2021-00002,BORALO,Bo Co,9,生效,2022-02-02,2032-02-02',
    ],
    [
      'another language',
      'Holder,Mark,Record No,Valid from,Valid to,Class,Status',
      'Bo Co,BORALO,T2021-00002,2022-02-02,2032-02-02,9,active',
    ],
  ];
  test.each(SWAPPED)('%s', async (_, header, row) => {
    const { second, changed } = await below(header, row);
    expect(second).toMatchObject({
      recordNo: 'T2021-00002',
      ...{ markText: 'BORALO', holder: 'Bo Co', classes: [9] },
      ...{ validFrom: '2022-02-02', validTo: '2032-02-02', status: 'active' },
    });
    expect(changed).toBe(true);
  });

  test('a column less leaves its field empty, and takes no other’s', async () => {
    const { second } = await below(
      '备案号,权利名称,权利人名称,备案状态,备案开始日期,备案截止日期',
      'T2021-00002,BORALO,Bo Co,生效,2022-02-02,2032-02-02',
    );
    expect(second).toMatchObject({ markText: 'BORALO', validTo: '2032-02-02', classes: [] });
  });

  test('the same header once more changes nothing', async () => {
    const { changed } = await below(HEADER, 'T2021-00002,BORALO,Bo Co,9,生效,2022-02-02,2032-02-02');
    expect(changed).toBe(false);
  });

  test('a header over two rows that comes again keeps its columns', async () => {
    const header = '备案号,权利名称,权利人,,有效期,\n,,名称,国别,起,止\n';
    const { recordals } = await read(
      `${header}T2021-00001,ACMERO,A Co,美国,2021-01-01,2031-01-01\n${header}T2021-00002,BORALO,Bo Co,日本,2022-02-02,2032-02-02\n`,
    );
    expect(recordals).toMatchObject([
      { holder: 'A Co', validFrom: '2021-01-01', validTo: '2031-01-01' },
      { holder: 'Bo Co', validFrom: '2022-02-02', validTo: '2032-02-02' },
    ]);
  });
});

describe('a term in two columns has its first day in the first', () => {
  test.each([
    ['有效期起', '有效期止'],
    ['备案有效期起始', '备案有效期终止'],
    ['有效期限起', '有效期限止'],
    ['有効期間(自)', '有効期間(至)'],
    ['Срок действия с', 'Срок действия по'],
    ['Term from', 'Term to'],
    ['Vigencia desde', 'Vigencia hasta'],
    ['시작일', '만료일'],
  ])('%s, %s', async (from, to) => {
    const { recordals } = await read(
      `Record no,Mark,Holder,${from},${to}\nT2021-00001,ACMERO,A Co,2021-01-01,2031-01-01\n`,
    );
    expect(recordals).toMatchObject([{ validFrom: '2021-01-01', validTo: '2031-01-01' }]);
  });
});

test('the term of a trade mark’s registration is not that of its recordal', async () => {
  const { recordals } = await read(
    'Рег. номер;Товарный знак;Срок действия свидетельства;Срок действия\n04390/05020-003/ТЗ-150517;АКМЕРО;01.02.2035;15.05.2027\n',
  );
  expect(recordals).toMatchObject([{ validTo: '2027-05-15', registrationValidTo: '2035-02-01' }]);
});

describe('headings of registers without a description of their own', () => {
  test.each([
    ['Korea', '신고번호,상표,권리자,류,상태,시작일,만료일', '유효'],
    ['Mexico', 'Número de aviso,Marca,Titular,Clase,Estado,Fecha de inicio,Fecha de vencimiento', 'Vigente'],
    ['Turkey', 'Başvuru no,Marka,Hak sahibi,Sınıf,Durum,Başlangıç tarihi,Bitiş tarihi', 'Geçerli'],
    ['Viet Nam', 'Số hồ sơ,Nhãn hiệu,Chủ sở hữu,Nhóm,Trạng thái,Ngày bắt đầu,Ngày hết hạn', 'Còn hiệu lực'],
    ['Ukraine', 'Номер у реєстрі,Торговельна марка,Правовласник,Клас,Стан,Діє з,Діє до', 'Діє'],
    [
      'France',
      "Numéro de dossier,Marque,Titulaire,Classes,Statut,Date de début,Date d'expiration",
      'En vigueur',
    ],
    ['Poland', 'Nr wniosku,Znak towarowy,Uprawniony,Klasa,Status,Ważny od,Ważny do', 'obowiązujący'],
    ['Czechia', 'Číslo žádosti,Ochranná známka,Vlastník,Třída,Stav,Platnost od,Platnost do', 'platná'],
    ['Romania', 'Nr. cerere,Marca,Titular,Clasa,Stare,Valabil de la,Valabil până la', 'În vigoare'],
    ['Greece', 'Αριθμός αίτησης,Σήμα,Δικαιούχος,Κλάση,Κατάσταση,Ισχύει από,Ισχύει έως', 'Σε ισχύ'],
    ['Malaysia', 'No. rekod,Cap dagangan,Pemilik,Kelas,Status,Tarikh mula,Tarikh tamat', 'Aktif'],
    ['Thailand', 'เลขที่แจ้ง,เครื่องหมายการค้า,เจ้าของ,จำพวก,สถานะ,วันเริ่มต้น,วันหมดอายุ', 'มีผลบังคับใช้'],
    ['Arabic', 'رقم القيد,العلامة التجارية,المالك,الفئة,الحالة,تاريخ البداية,تاريخ الانتهاء', 'ساري'],
    ['Israel', 'מספר בקשה,סימן מסחר,בעלים,סוג,סטטוס,תאריך תחילה,תאריך תפוגה', 'בתוקף'],
    ['Japan', '整理番号,商標,権利者名,区分,状況,有効期間開始日,有効期間満了日', '有効'],
    ['Taiwan', '提示保護編號,商標名稱,商標權人,類別,狀態,起日,迄日', '有效'],
  ])('%s', async (_, header, status) => {
    const { recordals } = await read(
      `${header}\n2021000011,ACMERO,A Co,25,${status},2021-01-01,2031-01-01\n`,
    );
    expect(recordals).toMatchObject([
      { recordNo: '2021000011', markText: 'ACMERO', holder: 'A Co', classes: [25], status: 'active' },
    ]);
    expect(recordals).toMatchObject([{ validFrom: '2021-01-01', validTo: '2031-01-01' }]);
  });
});
