// Made by lib/build/collect-dictionaries.ts from the files beside it.
import en from './en.json';
import ru from './ru.json';
import zh_CN from './zh_CN.json';

export const DICTIONARIES = { en, ru, zh_CN };
