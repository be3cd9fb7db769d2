/** Abbreviations whose point ends no sentence. */
export const abbreviations: readonly string[] = [
  'mr', 'mrs', 'ms', 'dr', 'prof', 'sr', 'jr', 'st', 'rev', 'hon', 'gov', 'sen', 'rep', 'gen', 'col', 'maj', 'capt', 'lt', 'sgt', 'adm',
  'pres', 'supt', 'det', 'insp', 'messrs', 'no', 'nos', 'vs', 'inc', 'ltd', 'co', 'corp', 'dept', 'univ', 'assn', 'bros', 'est', 'approx',
  'ave', 'blvd', 'rd', 'ft', 'mt', 'u', 's', 'k', 'e', 'g', 'i', 'p', 'pp', 'vol', 'ed', 'fig', 'eq', 'cf', 'etc',
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun',
  'calif', 'minn', 'mass', 'conn', 'mich', 'wis', 'tenn', 'fla', 'ga', 'ala', 'ariz', 'ark', 'colo', 'ill', 'ind', 'kan', 'ky', 'la', 'md',
  'mo', 'mont', 'neb', 'nev', 'okla', 'ore', 'pa', 'tex', 'va', 'vt', 'wash', 'wyo',
];
