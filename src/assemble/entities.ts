import type { AnalysedEntity } from '../model/analysis.js';
import type { Entity } from '../model/entity.js';

/** Entities as printed: with their documents and the number of their mentions, by kind and name. */
export function analysedEntities(entities: readonly Entity[]): AnalysedEntity[] {
  return entities
    .map(({ id, kind, name, aliases, mentions }) => ({
      id, kind, name, aliases, documents: [...new Set(mentions.map((at) => at.doc))].sort(), mentions: mentions.length,
    }))
    .sort((a, b) => order(a.kind, b.kind) || order(a.name, b.name) || order(a.id, b.id));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
