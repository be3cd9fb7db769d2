import type { Table } from './table.js';
import { claims } from './tables/claims.js';
import { documents } from './tables/documents.js';
import { aliases, entities } from './tables/entities.js';
import { evidence, findings } from './tables/findings.js';
import { mentions } from './tables/mentions.js';
import { disputes, timeline } from './tables/timeline.js';

/** Every table; what a foreign key names stands before it. */
export const tables: readonly Table[] = [documents, mentions, claims, entities, aliases, findings, evidence, timeline, disputes];
