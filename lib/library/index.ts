export { ListError } from './list-error';
export { openList } from './open-list';
export { screen } from './screen';
export type * from './types';
