import type { Register } from './register';

/** CBP's recordations: the search of IPRS, its confirmations, and the list in the Customs Bulletin. */
export const us: Register = {
  key: 'US',
  country: 'United States',
  name: 'CBP, Intellectual Property Rights Search',
  layouts: [
    {
      source: 'monthly list in the Customs Bulletin',
      form: 'PDF',
      from: 'a confirmation of 2011, the headers unseen',
    },
  ],
  signs: [{ parts: ['CBP Recordation'] }, { parts: ['Name of Cop/Tmk/Tnm'] }],
  headings: {
    recordNo: { part: ['recordation no', 'recordation number'] },
    validFrom: { part: ['effective date'] },
    validTo: { part: ['expiration date'] },
    // "Copyright Office/PTO Reg. No."
    registrationNo: { part: ['PTO Reg'] },
    // "Name of Cop/Tmk/Tnm": copyright, trademark or trade name.
    markText: { part: ['name of cop'] },
  },
  rights: { trademark: { numbers: /^(TMK|TNM)/ }, copyright: { numbers: /^COP/ } },
  // TMK 11-00163; COP copyrights, TNM trade names, MSK masks.
  numbers: { forms: [/^(TMK|COP|TNM|MSK) ?\d{2}-\d{5}$/i] },
  dateOrder: 'month-first',
};
