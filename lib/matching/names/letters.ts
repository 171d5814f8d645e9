export const isVowel = (unit: number) =>
  unit === 0x61 || unit === 0x65 || unit === 0x69 || unit === 0x6f || unit === 0x75 || unit === 0x79;

export const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
