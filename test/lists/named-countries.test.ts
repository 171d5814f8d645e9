import { describe, expect, test } from 'vitest';
import { read } from './reading';

describe('the country whose customs keeps the record', () => {
  test.each([
    ['Country of recordal', 'China', 'CN'],
    // Customs of the member states act under one regulation.
    ['Regime', 'Deutschland', 'EU'],
    ['Country of recordal', 'France', 'EU'],
    ['Страна таможни', 'Польша', 'EU'],
    ['备案国家', '意大利', 'EU'],
    ['Customs country', 'EL', 'EU'],
    ['Recordal country', 'European Union', 'EU'],
    ['Recordal country', 'Switzerland', 'CH'],
    ['Recordal country', 'Norway', 'NO'],
    ['Customs country', 'Türkiye', 'TR'],
    ['Страна таможни', 'Сербия', 'RS'],
    ['备案国家', '英国', 'UK'],
    ['Страна реестра', 'РФ', 'RU'],
    ['备案国家', '中国', 'CN'],
    ['Customs country', 'Republic of Korea', 'KR'],
    ['regime', 'kz', 'KZ'],
    ['Recordal country', '日本', 'JP'],
    ['Regime', 'United Kingdom', 'UK'],
    ['Regime', 'UK', 'UK'],
  ])('%s: %s', async (heading, country, regime) => {
    const source = `Record No;Mark;Holder;Country;${heading}\n100-1;BORALO;Bo;Spain;${country}\n`;
    const { recordals } = await read(source);
    expect(recordals[0]).toMatchObject({ regime, holderCountry: 'Spain' });
  });

  test.each([
    ['Country', 'China', undefined],
    ['Holder country', 'China', undefined],
    ['Country of origin of the owner', 'China', undefined],
    ['Regime', 'own', 'own'],
    ['Regime', 'CN', 'CN'],
    ['Regime', 'Middle-earth', 'Middle-earth'],
  ])('but not %s: %s', async (heading, country, regime) => {
    const { recordals } = await read(`Record No;Mark;Holder;${heading}\n100-1;BORALO;Bo;${country}\n`);
    expect(recordals[0]!.regime).toBe(regime ?? 'other');
  });
});

describe('what ends in one member state of the union', () => {
  test.each([
    ['Germany', 'France', '2023-15', 'DE 2023-15', 'FR 2023-15'],
    ['it', 'ES', '77', 'IT 77', 'ES 77'],
    ['Польша', 'Чехия', 'R-15', 'PL R-15', 'CZ R-15'],
    ['奥地利', '比利时', '', 'unnumbered AT BORALO', 'unnumbered BE BORALO'],
    ['EL', 'CY', 'No. 8', 'EL No. 8', 'CY No. 8'],
  ])('%s, %s: leaves what is recorded in the other (%s)', async (one, other, number, ofOne, ofOther) => {
    const { recordals } = await read(
      `Regime;Record No;Mark;Status\n${one};${number || '0'};BORALO;active\n${other};${number || '0'};BORALO;expired\n`,
    );
    expect(recordals.map(({ regime, recordNo, status }) => [regime, recordNo, status])).toEqual([
      ['EU', ofOne, 'active'],
      ['EU', ofOther, 'expired'],
    ]);
  });

  test.each([
    ['European Union', '2023-15'],
    ['Germany', 'DE-2023-15'],
    ['France', 'EU/2023/15'],
    ['Italy', 'AFA 2023 IT 15'],
    ['China', 'T2023-15'],
    ['Switzerland', '15'],
    ['own', '15'],
  ])('but %s, %s is a number as it stands', async (country, number) => {
    const { recordals } = await read(`Regime;Record No;Mark\n${country};${number};BORALO\n`);
    expect(recordals[0]).toMatchObject({ recordNo: number });
  });
});

describe('the number of a registration', () => {
  test.each([
    'UK trade mark number',
    'EU Trademark Number',
    'International trade mark number (Madrid)',
    'Trade mark number',
    'National trade-mark number',
  ])('%s', async (heading) => {
    const { recordals } = await read(`Record No,Mark,${heading}\nT2021-00001,BORALO,UK00001234567\n`);
    expect(recordals[0]).toMatchObject({
      markText: 'BORALO',
      recordNo: 'T2021-00001',
      registrationNo: 'UK00001234567',
    });
  });

  test.each(['Trade mark', 'Trade mark name', 'Trade marks'])('but not %s', async (heading) => {
    const { recordals } = await read(`Record No,${heading}\nT2021-00001,BORALO\nT2021-00002,CE\n`);
    expect(recordals[0]).toMatchObject({ markText: 'BORALO' });
    expect(recordals[0]).not.toHaveProperty('registrationNo');
  });
});

describe('rows under names of their own', () => {
  const rows = (...keys: string[]) =>
    JSON.stringify(Object.fromEntries(keys.map((key, at) => [key, { mark: `BORALO${at}`, holder: 'Bo' }])));

  test.each([
    ['T2021-00001', 'T2021-00002'],
    ['T2021-00001', 'T2021-00002', 'T2021-00003'],
  ])('are recordals of these numbers: %s, %s', async (...keys) => {
    const { recordals } = await read(rows(...keys));
    expect(recordals.map(({ recordNo, regime }) => [recordNo, regime])).toEqual(
      keys.map((key) => [key, 'CN']),
    );
  });

  test.each([
    ['row1', 'row2'],
    ['Boralo', 'Cedaro'],
    ['T2021-00001', 'summary'],
  ])('but not of other words: %s, %s', async (...keys) => {
    const { recordals } = await read(rows(...keys));
    expect(recordals.map(({ recordNo }) => recordNo.startsWith('unnumbered'))).toEqual([true, true]);
  });
});
