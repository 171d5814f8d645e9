// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { SectionFailure } from '../../components/options/section-boundary';
import type { Failure } from '../../lib/locales/failure';
import { clear, draw } from './drawn';

afterEach(clear);

const said = (failure: Failure, language: 'en' | 'ru' | 'zh_CN' = 'en') =>
  draw(<SectionFailure failure={failure} />, language);
const ERASES = { en: /erase/, ru: /сотрите/, zh_CN: /清除/ };
const RESTARTS = { en: /restart the browser/g, ru: /перезапустите браузер/g, zh_CN: /重启浏览器/g };

describe.each(['en', 'ru', 'zh_CN'] as const)('a section that cannot be shown, in %s', (language) => {
  test.each(['problem.storeHeld', 'section.noAnswer'] as const)(
    'by %s: nobody is to erase for it',
    async (key) => {
      const words = await said({ key }, language);
      expect(words).not.toMatch(ERASES[language]);
      // Once: what is said of a window that holds on says it already.
      expect(words.match(RESTARTS[language])).toHaveLength(1);
    },
  );

  test.each<[string, Failure]>([
    ['a damaged database', 'the database is damaged'],
    ['a full disk', { key: 'problem.noRoom' }],
  ])('by %s: saved and erased, where loading it again does not help', async (_, failure) => {
    expect(await said(failure, language)).toMatch(ERASES[language]);
  });
});
