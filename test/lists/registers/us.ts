import { copied, type RegisterFixture } from '../register-fixture';

/** The monthly list: the month goes before the day, whatever the dates of the file would let one guess. */
export const fixture: RegisterFixture = {
  file: copied(
    [
      'Recordation No.',
      'Effective Date',
      'Expiration Date',
      'Name of Cop/Tmk/Tnm',
      'Owner Name',
      'GM Restricted',
    ],
    ['TMK 17-00123', '3/4/2017', '5/6/2027', 'FENWORTH', 'FENWORTH INC.', 'Yes'],
    ['COP 17-00124', '3/5/2017', '3/5/2037', 'FENWORTH CATALOGUE', 'FENWORTH INC.', 'No'],
  ),
  recordals: [
    {
      recordNo: 'TMK 17-00123',
      rightType: 'trademark',
      markText: 'FENWORTH',
      holder: 'FENWORTH INC.',
      validFrom: '2017-03-04',
      validTo: '2027-05-06',
    },
    { recordNo: 'COP 17-00124', rightType: 'copyright', validFrom: '2017-03-05', validTo: '2037-03-05' },
  ],
};
