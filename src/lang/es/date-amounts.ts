/** Number words that count units of time, from two up; "uno" counts as a day ("el uno de mayo"). */
export const amounts: readonly (readonly [string, number])[] = [
  ['uno', 1], ['dos', 2], ['tres', 3], ['cuatro', 4], ['cinco', 5], ['seis', 6], ['siete', 7], ['ocho', 8], ['nueve', 9], ['diez', 10],
  ['once', 11], ['doce', 12], ['trece', 13], ['catorce', 14], ['quince', 15], ['dieciséis', 16], ['diecisiete', 17], ['dieciocho', 18], ['diecinueve', 19],
  ['veinte', 20], ['veintiuno', 21], ['veintiún', 21], ['veintidós', 22], ['veintitrés', 23], ['veinticuatro', 24], ['veinticinco', 25], ['veintiséis', 26],
  ['veintisiete', 27], ['veintiocho', 28], ['veintinueve', 29], ['treinta', 30], ['cuarenta', 40], ['cincuenta', 50], ['sesenta', 60], ['setenta', 70],
  ['ochenta', 80], ['noventa', 90], ['cien', 100],
];
