// Made by lib/build/collect-dictionaries.ts from the files beside it.
import en from './en.json';
import zh_CN from './zh_CN.json';

export const DICTIONARIES = { en, zh_CN };
