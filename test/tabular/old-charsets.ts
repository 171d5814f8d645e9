/**
 * Small tables as other programs save them in older charsets: the charset, the bytes (base64 of Python's codecs; no encoder
 * is at hand here), and the title in their second row.
 */
export const OLD_CHARSETS: readonly (readonly [charset: string, base64: string, title: string])[] = [
  [
    'gb18030',
    'yczGt7HqzOIsxrfFxgrE0Mq/1Mu2r9CszbjG+M34w+YsxM2/ywqyu9DiuNaxo87Csa2088jdwb8szt4K',
    '男士运动鞋透气网面',
  ],
  ['gb18030', 'aWQsdGl0bGUsYnJhbmQKMSzNr9ewwazSwsi5z8S8vtDCv+4ssM3ArbDNwK0K', '童装连衣裙夏季新款'],
  [
    'big5',
    'sNOrfqZXutksq361UAqoa6XOuUKwyr5js3qu8Lr0rbEsrUCmTgqko8TDv/urT7fFqk2kaq5ltnEstUwK',
    '男用運動鞋透氣網面',
  ],
  [
    'big5',
    'aWQsdGl0bGUsYnJhbmQKMSy1o7jLrHa4y65MqXW3c7TaLMRSwKap0AoyLKTivve036i+ukwstUwK',
    '童裝洋裝夏季新款',
  ],
  [
    'shift_jis',
    'j6SVaZa8LIN1g4mDk4NoCoOBg5ODWYOJg5ODaoOTg0+DVoOFgVuDWSCMeZfKLINpg0ODTAqDWINlg5ODjINYg3uDZ4OLIDUwMG1sLILIgrUK',
    'メンズランニングシューズ 軽量',
  ],
  [
    'shift_jis',
    'aWQsdGl0bGUKMSyOcYufl3CCzIxDibogjk+Rq5FnCjIswLXZIJbIMTAwJSCT+pZ7kLsK',
    '子供用の靴下 三足組',
  ],
  [
    'euc-jp',
    'vqbJysy+LKXWpeml86XJCqXhpfOluqXppfOly6XzpbClt6XlobyluiC32s7MLKXKpaSlrQrA3qTqpL+kv6Tfu7EgwLKxq7fzzdEspMqktwo=',
    'メンズランニングシューズ 軽量',
  ],
  [
    'iso-2022-jp',
    'GyRCPiZJSkw+GyhCLBskQiVWJWklcyVJGyhCChskQiVpJXMlSyVzJTAlNyVlITwlOhsoQiwbJEIlSiUkJS0bKEIK',
    'ランニングシューズ',
  ],
  [
    'euc-kr',
    'u/PHsLjtLLrqt6O15Qqzsry6IL/utb/IrSCw5reuILevtNfIrSyzqsDMxbAKvbrF18DOuK69uiDF0rrtt68svvjAvQo=',
    '남성 운동화 경량 러닝화',
  ],
  [
    'euc-kr',
    'aWQsdGl0bGUKMSyMY7nmsKLHzyC8hL3DIJTuIMa8vMXD9woyLL7Gtb+/6yC+57i7ILy8xq4K',
    '똠방각하 펲시 뷁 티셔츠',
  ],
  [
    'windows-1252',
    'aWQsdGl0bGUKMSyKa29kZXJhIGphY2tldCCWIG1lbpJzIIAyMAoyLIx1dnJldHRlIGRyZXNzCjMsTfxsbGVybyBHcvbfZSA0Mgo=',
    'Škodera jacket – men’s €20',
  ],
  [
    'windows-1252',
    'aWQsdGl0bGUKMSxDaGF1c3N1cmVzIGzpZ+hyZXMg6XTpIOAgbGFjZXRzCjIsUGFudGFsb24gdHLocyBs6Wdlcgo=',
    'Chaussures légères été à lacets',
  ],
  [
    'windows-1252',
    'aWQsdGl0bGUKMSxaYXBhdGlsbGFzIGRlIG5p8W8gdGFtYfFvIHBlcXVl8W8KMixDYW1pc2V0YSBhbGdvZPNuCg==',
    'Zapatillas de niño tamaño pequeño',
  ],
  [
    'windows-1252',
    'aWQsdGl0bGUKMSxU6m5pcyBkZSBjb3JyaWRhIG7jbyBlc2NvcnJlZ2FkaW8KMixDYWzn428gZGUgYWxnb2Tjbwo=',
    'Tênis de corrida não escorregadio',
  ],
  [
    'windows-1250',
    'aWQsdGl0bGUKMSxCdXR5IHNwb3J0b3dlIG3qc2tpZSCzYXR3ZSB6YWuzYWRhbmllCjIsj3LzZLNvIJx3aWF0s2Egv/OzdGUK',
    'Buty sportowe męskie łatwe zakładanie',
  ],
  [
    'windows-1250',
    'aWQsdGl0bGUKMSxC7J5lY2vpIGJvdHkgZOx0c2vpIHL5nm926QoyLFD47WxpmiCebHWdb3Xoa/0ga/nyCg==',
    'Běžecké boty dětské růžové',
  ],
  [
    'windows-1250',
    'aWQsdGl0bGUKMSxO9WkgY2lw9SBmZWjpciBnefty+woyLEbpcmZpIGL1ciD2dgo=',
    'Női cipő fehér gyűrű',
  ],
  [
    'windows-1254',
    'aWQsdGl0bGUKMSxFcmtlayBzcG9yIGF5YWtrYWL9IP79ayB0YXNhcv1tCjIsS/3+bP1rIOdpem1lIP1s/WsgaecKMyzHb2N1ayBh8CD2cmf8Cg==',
    'Erkek spor ayakkabı şık tasarım',
  ],
  [
    'windows-1251',
    'aWQsdGl0bGUKMSzK8O7x8e7i6ugg7PPm8ero5SDruOPq6OUKMizX5fXu6yDk6/8g8uXr5fTu7eAgU2Ftc3VuZwo=',
    'Кроссовки мужские лёгкие',
  ],
  [
    'windows-1251',
    'zcDHwsDNyMUs1sXNwArK0M7R0c7CysggzNPG0crIxSDLxcPKyMUsMTAK18XVzssgxMvfINLFy8XUzs3ALDUK',
    'КРОССОВКИ МУЖСКИЕ ЛЕГКИЕ',
  ],
  [
    'koi8-r',
    'aWQsdGl0bGUKMSzr0s/T08/Xy8kgzdXW08vJxSDMo8fLycUKMiz+xcjPzCDEzNEg1MXMxcbPzsEgU2Ftc3VuZwo=',
    'Кроссовки мужские лёгкие',
  ],
  [
    'ibm866',
    'aWQsdGl0bGUKMSyK4K7h4a6iqqggrOOm4aqopSCrpaOqqKUKMiyXpeWuqyCkq+8g4qWrpeSuraAgU2Ftc3VuZwo=',
    'Кроссовки мужские легкие',
  ],
  [
    'windows-874',
    'aWQsdGl0bGUKMSzDzafgt+nSx9Top7zZ6arSwrnp08u50aHgutIKMiyhw9Dgu+vS4LTUubfSpwo=',
    'รองเท้าวิ่งผู้ชายน้ำหนักเบา',
  ],
  [
    'windows-1253',
    'aWQsdGl0bGUKMSzB6Ovn9Onq3CDw4fDv/fTz6eEg4+nhINzt5PHl8goyLNTz3O304SD04e7p5Onv/Qo=',
    'Αθλητικά παπούτσια για άνδρες',
  ],
  [
    'windows-1255',
    'aWQsdGl0bGUKMSzw8uzpIPjp9uQg7OLh+OntIPfs5foKMiz66fcg4uEg7Ons4+ntCg==',
    'נעלי ריצה לגברים קלות',
  ],
  [
    'windows-1256',
    'aWQsdGl0bGUKMSzN0MfBINHtx9btIOHh0czH4SDO3e3dCjIszd7tyMkg2eXRIOHhw9jdx+EK',
    'حذاء رياضي للرجال خفيف',
  ],
  [
    'windows-1257',
    'aWQsdGl0bGUKMSxWeXJp8GtpIGLrZ2ltbyBiYXRlbGlhaSwgbGVuZ3ZpLCDwdmllc/tzCjIs3mllbWlu6yBzdHJpdWvrIOD+dW9sbwo=',
    'Vyriški bėgimo bateliai, lengvi, šviesūs',
  ],
  [
    'macintosh',
    'aWQsdGl0bGUNMSxDaGF1c3N1cmVzIGyOZ49yZXMgjnSODTIsR3Kap2UgZp9yIE2Kbm5lcg0=',
    'Chaussures légères été',
  ],
];

export const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
