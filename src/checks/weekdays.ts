import type { Said } from '../model/lang.js';

/** Names of the weekdays, Sunday first. */
export const WEEKDAYS: readonly Said[] = [
  { es: 'domingo', en: 'Sunday' }, { es: 'lunes', en: 'Monday' }, { es: 'martes', en: 'Tuesday' }, { es: 'miércoles', en: 'Wednesday' },
  { es: 'jueves', en: 'Thursday' }, { es: 'viernes', en: 'Friday' }, { es: 'sábado', en: 'Saturday' },
];
