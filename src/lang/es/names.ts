import type { NamePack } from '../name-pack.js';

export const names: NamePack = { particles: [] };
