import type { RegisterFixture } from '../register-fixture';

/** Open data: status and remarks in NOTE, angle brackets for quotation marks, goods that go on in NAMETB. */
export const fixture: RegisterFixture = {
  file: [
    '"REGNOM";"G31_12";"NOTE";"NPRAVO";"DPRAVO";"NAME";"INN";"KPP";"NAMEL";"ADDRESS";"ADDRESSL";"ADDRESSU";"MKTU";"NAMET";"NAMETB";"DATEEND";"COMM";"COMMB";"PARTICIPID"',
    '"00257/00062-074/ТЗ-221104";"СМОРОДИНКА";"Срок истек";"";"";"ОАО <РОТ ФРОНТ>";"";"";"";"";"";"";"30";"Кондитерские изделия";"";"2012.11.21";"";"";""',
    '"05000/06000-001/ТЗ-100123";"ALPHA";"";"";"";"ALPHA GMBH";"";"";"Иванов, тел. 123";"";"";"";"9, 25";"Одежда; обувь";"головные уборы";"2030.01.31";"";"";""',
    '"05001/06000-002/ТЗ-100123";"BETA";"Словесное обозначение";"";"";"ALPHA GMBH";"";"";"";"";"";"";"25";"Одежда";"";"2030.01.31";"";"";""',
  ].join('\n'),
  recordals: [
    {
      recordNo: '00257/00062-074/ТЗ-221104',
      rightType: 'trademark',
      markText: 'СМОРОДИНКА',
      status: 'expired',
      holder: 'ОАО «РОТ ФРОНТ»',
      classes: [30],
      goods: ['Кондитерские изделия'],
      validFrom: '2004-11-22',
      validTo: '2012-11-21',
    },
    {
      recordNo: '05000/06000-001/ТЗ-100123',
      status: 'active',
      classes: [9, 25],
      goods: ['Одежда', 'обувь', 'головные уборы'],
    },
    { recordNo: '05001/06000-002/ТЗ-100123', status: 'active', statusRaw: 'Словесное обозначение' },
  ],
};
