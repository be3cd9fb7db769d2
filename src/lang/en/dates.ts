import type { DatePack } from '../date-pack.js';

export const dates: DatePack = { months: [], weekdays: [], patterns: [] };
