import type { DuckDBConnection } from '@duckdb/node-api';

/**
 * What is known only over the whole archive, made anew from its readings. It runs in the transaction that ends an `index`,
 * when every reading is there and has its ordinal; what it throws undoes that end, and the archive stays partial.
 */
export async function settle(_connection: DuckDBConnection): Promise<void> {
  // Nothing is settled yet.
}
