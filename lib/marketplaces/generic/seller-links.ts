/** What addresses call a person or a firm that sells, by language; one name stands behind it and nothing more. */
const OF_SELLER =
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/)*(?:(?:u|users?|members?|people|profiles?|sellers?|vendors?|closet|usr|uzytkownik|benutzer|nutzer|utilisateurs?|membres?|vendeurs?|profil|usuarios?|perfil|vendedor(?:es)?|utenti?|profilo|venditor[ei]|gebruiker|verkoper|prodejce|prodajalec|satici|magaza|prodavec|seller-?profile|user-?profile)\/[^/]+|@[^/]+)\/?$/i;

/** Whether an address is that of somebody who sells: cards show these beside what is sold, with a picture of theirs. */
export function isSellersAddress({ pathname }: URL): boolean {
  return OF_SELLER.test(pathname);
}
