import { describe, expect, test } from 'vitest';
import { fold } from '../../../lib/verdict/use/fold';
import { modelYearsBeside } from '../../../lib/verdict/use/model-years';

function yearsIn(title: string, maker: string): string | undefined {
  const folded = fold(title);
  const start = folded.indexOf(fold(maker));
  const years = modelYearsBeside(folded, start, start + maker.length);
  return years && title.slice(years.start, years.end).trim();
}

describe('model years beside a vehicle’s maker', () => {
  test.each([
    ['2005-2010 Toyota Camry Floor Mats', 'Toyota', '2005-2010'],
    ['Headlight Assembly 07-13 BMW E92', 'BMW', '07-13'],
    ['speaker connector 1993-up select subaru power', 'subaru', '1993-up select'],
    ['Honda Civic 2016 2017 2018 LED tail lights', 'Honda', 'Civic 2016 2017 2018'],
    ['Коврики Toyota Camry 2018-2023', 'Toyota', 'Camry 2018-2023'],
    ['Toyota Camry с 2018 по 2023 коврики', 'Toyota', 'Camry с 2018 по 2023'],
    ['丰田 2018-2023款 脚垫', '丰田', '2018-2023'],
    ['2009 and up Ford F150 speaker box', 'Ford', '2009 and up'],
  ])('%s', (title, maker, years) => {
    expect(yearsIn(title, maker)).toBe(years);
  });

  test.each([
    ['Toyota Corolla 2016 sedan', 'Toyota'],
    ['24-12 BMW toy car', 'BMW'],
    ['BMW M3 diecast 10-20 cm', 'BMW'],
    ['Honda CB750 service manual', 'Honda'],
    ['Ford 150 pcs bolts', 'Ford'],
  ])('%s names none', (title, maker) => {
    expect(yearsIn(title, maker)).toBeUndefined();
  });
});
