import type { Quantity } from './quantity.js';
export function compatible(a: Quantity, b: Quantity): 'equal' | 'rounding' | 'drift' | 'strained' | 'incompatible' { return a.value === b.value ? 'equal' : 'incompatible'; }
