import { expect, test } from 'vitest';
import { holderCalled } from '../../lib/matching/index/holder-called';

/** Companies whose goods bear another name than theirs, as registers write them. */
test.each([
  ['Spin Master Ltd.', 'PAW Patrol'],
  ['Spin Master Toys Far East Limited', 'PAW Patrol'],
  ['Daimler Truck AG', 'Mercedes-Benz'],
  ['Philip Morris Brands SARL', 'Marlboro'],
  ['Dr. Ing. h.c. F. Porsche AG', 'Porsche'],
  ['Entertainment One UK Limited', 'Peppa Pig'],
  ['Research in Motion Ltd', 'BlackBerry'],
  ['Disney Enterprises, Inc.', 'Mickey Mouse'],
  ['Deere & Company', 'John Deere'],
  ['Sanrio Wave Hong Kong', 'Hello Kitty'],
  ['Bayerische Motoren Werke Aktiengesellschaft', 'BMW'],
])('the goods of %s bear %s', (holder, mark) => {
  expect(holderCalled(holder)).toContain(mark);
});

/** The same words in the name of somebody else. */
test.each([
  ['Spin Master Laundry Services', 'PAW Patrol'],
  ['Home Entertainment One Stop Shop', 'Peppa Pig'],
  ['Research in Motion Pictures', 'BlackBerry'],
  ['Spin and Master Dance School', 'PAW Patrol'],
  ['Big Entertainment One Day Festival', 'Peppa Pig'],
  ['Applied Research in Motion', 'BlackBerry'],
])('those of %s do not bear %s', (holder, mark) => {
  expect(holderCalled(holder)).not.toContain(mark);
});
