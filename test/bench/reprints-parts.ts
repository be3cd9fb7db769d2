export { compare } from '../../src/compare.js';
export { ingest } from '../../src/ingest/ingest.js';
export { copiesOf } from '../../src/link/copies.js';
export { read } from '../../src/read.js';
