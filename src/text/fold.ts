/** Code units below this bound fold by table; combining marks vanish; anything else folds by `toLowerCase`. */
const TABLE_SIZE = 0x250;

const table = new Uint16Array(TABLE_SIZE);
for (let unit = 0; unit < TABLE_SIZE; unit++) {
  const char = String.fromCharCode(unit);
  const base = char.normalize('NFD').charAt(0).toLowerCase();
  table[unit] = base.length === 1 ? base.charCodeAt(0) : unit;
}
table[0xad] = 0;

const isCombining = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f;
const isZeroWidth = (unit: number): boolean => (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff;

/** The code unit without case and accent; 0 for marks that vanish (combining accents, soft hyphen, zero width). */
export function foldUnit(unit: number): number {
  return unit < TABLE_SIZE ? (table[unit] as number) : foldRare(unit);
}

function foldRare(unit: number): number {
  if (isCombining(unit) || isZeroWidth(unit)) return 0;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

/** Text without case and accents, so that "Más", "MAS" and a decomposed "más" are one key. White space and marks stay. */
export function fold(text: string): string {
  let plain = 0;
  while (plain < text.length && isPlain(text.charCodeAt(plain))) plain++;
  if (plain === text.length) return text;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit !== 0) out += String.fromCharCode(unit);
  }
  return out;
}

/** Units that fold to themselves: lower-case ASCII letters, digits and the space. */
const isPlain = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || unit === 0x20 || (unit >= 0x30 && unit <= 0x39);
