// Made by lib/build/collect-dictionaries.ts from the files beside it.
export const LANGUAGE_NAMES = {
  en: 'English',
  ru: 'Русский',
  zh_CN: '简体中文',
} as const;
