/** Countries by the names that people write in tables, folded: Spanish and English, and the code of three letters. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  MX: ['mexico', 'mejico', 'mex'], ES: ['espana', 'spain', 'esp'], AR: ['argentina', 'arg'], CO: ['colombia', 'col'], CL: ['chile', 'chl'], PE: ['peru', 'per'],
  VE: ['venezuela', 'ven'], EC: ['ecuador', 'ecu'], GT: ['guatemala', 'gtm'], CU: ['cuba', 'cub'], BO: ['bolivia', 'bol'], HN: ['honduras', 'hnd'], PY: ['paraguay', 'pry'],
  SV: ['el salvador', 'slv'], NI: ['nicaragua', 'nic'], CR: ['costa rica', 'cri'], PA: ['panama', 'pan'], UY: ['uruguay', 'ury'], PR: ['puerto rico', 'pri'],
  DO: ['republica dominicana', 'dominican republic', 'dom'], GQ: ['guinea ecuatorial', 'equatorial guinea', 'gnq'],
  US: ['estados unidos', 'united states', 'usa', 'ee. uu.', 'eeuu'], GB: ['reino unido', 'united kingdom', 'uk', 'gbr'], CA: ['canada', 'can'],
};

const BY_NAME: ReadonlyMap<string, string> = new Map(Object.entries(NAMED).flatMap(([code, names]) => names.map((name) => [name, code] as const)));

/** A country as ISO 3166-1 writes it in two letters; null where the value is neither that nor a name that is known. */
export function countryOf(value: string): string | null {
  const folded = value.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
  return BY_NAME.get(folded) ?? (/^[a-z]{2}$/.test(folded) ? folded.toUpperCase() : null);
}

/** The country in the name of a locale: `es-MX`, `es_AR`. */
export function countryOfLocale(value: string): string | null {
  const code = /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})\b/i.exec(value.trim())?.[1];
  return code === undefined ? null : code.toUpperCase();
}
