/** Words that only Spanish uses, or uses far more; accents folded by the reader. Chosen so that no English word is among them. */
export const functionWords: readonly string[] = [
  'el', 'la', 'los', 'las', 'de', 'del', 'al', 'que', 'y', 'en', 'un', 'una', 'unos', 'unas', 'por', 'para', 'con', 'su', 'sus', 'se',
  'lo', 'le', 'les', 'este', 'esta', 'estos', 'estas', 'ese', 'esa', 'como', 'más', 'pero', 'entre', 'desde', 'hasta', 'sobre', 'según',
  'fue', 'son', 'es', 'está', 'ha', 'han', 'también', 'donde', 'cuando', 'porque', 'muy', 'ya', 'durante', 'así', 'ante', 'quien',
];
