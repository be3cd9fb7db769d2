export { ingest, type Ingested } from './ingest/ingest.js';
export type { IngestOptions } from './ingest/options.js';
export { read } from './read.js';
export { compare } from './compare.js';
export type { CompareOptions } from './compare.js';
export type { Analysis } from './model/analysis.js';
export type { Article } from './model/document.js';
export type { Reading } from './model/reading.js';
