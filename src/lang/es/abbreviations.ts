/** Abbreviations whose point ends no sentence. */
export const abbreviations: readonly string[] = [
  'sr', 'sra', 'srta', 'sres', 'dr', 'dra', 'dres', 'lic', 'ing', 'mtro', 'mtra', 'profr', 'profra', 'prof', 'arq', 'cp', 'gral', 'cap',
  'cor', 'tte', 'alm', 'vicealm', 'dip', 'sen', 'gob', 'pdte', 'pbro', 'mons', 'fr', 'hno', 'd', 'da', 'ud', 'uds', 'vd', 'vds',
  'av', 'avda', 'ave', 'blvd', 'col', 'núm', 'num', 'no', 'nro', 'art', 'arts', 'fracc', 'cap', 'vol', 'ed', 'pág', 'pp', 'p', 'etc', 'ej',
  'aprox', 'tel', 'ext', 'depto', 'dpto', 'edo', 'mpio', 'sto', 'sta', 'ntra', 'ntro', 'a', 'c', 's', 'ee', 'uu', 'vs', 'cía', 'hnos', 'esq',
  'ver', 'hgo', 'mex', 'méx', 'son', 'jal', 'gto', 'qro', 'mich', 'gro', 'oax', 'pue', 'tlax', 'mor', 'chis', 'tab', 'camp', 'yuc',
  'nay', 'sin', 'dgo', 'zac', 'coah', 'tamps', 'ags', 'slp', 'chih', 'bcs', 'bc', 'qroo', 'cdmx', 'df',
  'ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'sept', 'oct', 'nov', 'dic', 'hrs', 'hs', 'min', 'seg', 'km', 'kg', 'mts',
];
