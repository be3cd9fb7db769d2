import { describe, expect, it } from 'vitest';
import { compare } from '../src/compare.js';
import type { AnalysedEntity, Analysis } from '../src/model/analysis.js';
import type { EntityKind } from '../src/model/entity.js';
import { read } from '../src/read.js';

const analyse = (...texts: readonly string[]): Analysis => compare(texts.map((text, at) => read({ id: `${at}.txt`, text })), { lang: 'es' });

const entities = (analysis: Analysis, kind: EntityKind): readonly AnalysedEntity[] => analysis.entities.filter((one) => one.kind === kind);

const forms = (entity: AnalysedEntity | undefined): string[] => (entity?.aliases ?? []).map((alias) => alias.form).sort();

describe('persons', () => {
  it('takes surname, short and full name for one person, across documents', () => {
    const analysis = analyse(
      'El director del Instituto de la Sal, Tomás Vergara Quiroz, abrió la planta. Vergara habló después.',
      'Tomás Vergara visitó la mina el lunes. “Está lista”, dijo Vergara Quiroz.',
    );
    const all = entities(analysis, 'person');
    expect(all.map((one) => one.name)).toEqual(['Tomás Vergara Quiroz']);
    expect(forms(all[0])).toEqual(['Tomás Vergara', 'Tomás Vergara Quiroz', 'Vergara', 'Vergara Quiroz']);
    expect(all[0]?.aliases.find((alias) => alias.form === 'Vergara')?.basis).toBe('surname');
  });
  it('reads a name that a transcript glued, and one spelled as it sounds', () => {
    const analysis = analyse('La alcaldesa de Loreto, Inés Robles Saravia, habló.', 'La alcaldesa de Loreto, Inés RoblesSaravia, calló.', 'La alcaldesa de Loreto, Inés Sarabia, volvió.');
    expect(entities(analysis, 'person').map((one) => one.name)).toEqual(['Inés Robles Saravia']);
  });
  it('gives a last surname alone to nobody outside the document that names them in full', () => {
    const analysis = analyse('La alcaldesa de Loreto, Inés Robles Paz, habló.', 'El viernes llegó Inés Paz a la planta.');
    expect(entities(analysis, 'person').map((one) => one.name).sort()).toEqual(['Inés Paz', 'Inés Robles Paz']);
  });
  it('keeps two people of one surname apart', () => {
    const analysis = analyse('La alcaldesa de Loreto, Ana Molina Rey, y el tesorero, Pablo Molina Sosa, firmaron.', 'Molina no quiso hablar.');
    expect(entities(analysis, 'person').map((one) => one.name)).toContain('Ana Molina Rey');
    expect(entities(analysis, 'person').map((one) => one.name)).toContain('Pablo Molina Sosa');
  });
  it('links a typing slip and shows it', () => {
    const analysis = analyse(
      'El director del Instituto de la Sal, Alejandro Kowalczuk Ríos, abrió la planta.',
      'El director del Instituto de la Sal, Alejadro Kowalczuk Ríos, cerró la planta.',
    );
    const [one, ...more] = entities(analysis, 'person');
    expect(more).toEqual([]);
    expect(one?.aliases.map((alias) => alias.basis)).toContain('similar');
  });
  it('gives the fullest name with every official', () => {
    const analysis = analyse('La alcaldesa Yadira Mora abrió el muelle.', 'La alcaldesa de Loreto, Yadira Mora Luna, cerró el muelle.');
    const people = analysis.mentions.flatMap((one) => (one.kind === 'official' ? [one.person] : []));
    expect(people).toEqual(['Yadira Mora Luna', 'Yadira Mora Luna']);
  });
});

describe('bodies', () => {
  it('takes acronym, its spellings and full name for one', () => {
    const analysis = analyse(
      'La directora del Instituto de la Sal y el Mar (ISALMAR), Inés Robles Paz, habló. El ISALMAR abre en mayo.',
      'El director de Isalmar, Hugo Serna Vidal, calló.',
    );
    const [one] = entities(analysis, 'institution').filter((body) => body.name === 'Instituto de la Sal y el Mar');
    expect(forms(one)).toEqual(expect.arrayContaining(['ISALMAR', 'Instituto de la Sal y el Mar']));
    const [first] = analysis.mentions.filter((mention) => mention.kind === 'official');
    expect(first?.kind === 'official' && first.institutionAliases).toContain('ISALMAR');
  });
  it('takes a territory with and without its kind for one, and no longer territory for it', () => {
    const analysis = analyse('La gobernadora del estado de Baja California, Inés Robles Paz, habló.', 'El gobernador de Baja California Sur, Hugo Serna Vidal, llegó. La gobernadora de Baja California, Inés Robles Paz, también.');
    expect(analysis.claims.flatMap((one) => (one.kind === 'office' ? [one.says['institution']] : []))).toEqual(['baja california', 'baja california sur', 'baja california']);
    expect(analysis.findings.filter((one) => one.rule.startsWith('office/'))).toEqual([]);
  });
  it('reads an acronym that stands where a field would as the body, once the corpus defines it', () => {
    const analysis = analyse('INÉS ROBLES PAZ, DIRECTORA GENERAL DEL CENTRO NACIONAL DE LA SAL (CENASAL): Buenas noches.', 'Habló Inés Robles Paz, directora general de Cenasal, en la planta.');
    const officials = analysis.mentions.flatMap((one) => (one.kind === 'official' ? [[one.office, one.institution]] : []));
    expect(officials[1]).toEqual(['directora general', 'Cenasal']);
    const bodies = analysis.claims.flatMap((one) => (one.kind === 'office' ? [one.says['institution']] : []));
    expect(new Set(bodies).size).toBe(1);
  });
  it('keeps a branch apart from its body', () => {
    const analysis = analyse('El jefe de la Guardia Costera Región Norte, Hugo Serna Vidal, llegó. La jefa de la Guardia Costera, Inés Robles Paz, habló.');
    expect(new Set(analysis.claims.flatMap((one) => (one.kind === 'office' ? [one.says['institution']] : []))).size).toBe(2);
  });
  it('keeps bodies apart whose acronyms look alike', () => {
    const analysis = analyse('El ISSSTE, el FOVISSSTE, el Issstezac y el SNTISSSTE firmaron. El Issste pagará.');
    const named = entities(analysis, 'institution').map(forms);
    expect(named.find((all) => all.includes('ISSSTE'))).toEqual(['ISSSTE', 'Issste']);
    expect(named.filter((all) => all.some((form) => /issste/i.test(form)))).toHaveLength(4);
  });
});

describe('programs', () => {
  it('is one, called strategy or program', () => {
    const analysis = analyse('La estrategia Techo Firme para Todos crece.', 'El programa Techo Firme para Todos abre en mayo.');
    expect(entities(analysis, 'program').map((one) => one.name)).toEqual(['Techo Firme para Todos']);
  });
  it('is settled by the corpus where its own document gives no cue', () => {
    const analysis = analyse('El programa Techo Firme para Todos abre en mayo.', 'Las láminas de Techo Firme para Todos llegaron tarde.');
    expect(analysis.mentions.filter((one) => one.kind === 'program').map((one) => one.doc)).toEqual(['0.txt', '1.txt']);
  });
});

describe('linking', () => {
  it('does not depend on the order of documents', () => {
    const texts = [
      { id: 'a.txt', text: 'La alcaldesa Yadira Mora abrió el muelle. Mora volvió.' },
      { id: 'b.txt', text: 'La alcaldesa de Loreto, Yadira Mora Luna, cerró el muelle.' },
      { id: 'c.txt', text: 'Mora no habló.' },
    ];
    const forward = compare(texts.map((text) => read(text)), { lang: 'es' });
    const backward = compare([...texts].reverse().map((text) => read(text)), { lang: 'es' });
    expect(backward).toEqual(forward);
  });
  it('costs linear time in the number of names', () => {
    const name = (at: number): string => `Ana B${'abcdefghij'.split('').map((letter, bit) => ((at >> bit) & 1 ? letter.toUpperCase().toLowerCase() + 'u' : letter + 'o')).join('')} Paz`;
    const corpus = (size: number) => Array.from({ length: size }, (_, at) => read({ id: `${String(at).padStart(5, '0')}.txt`, text: `La directora del Museo del Faro, ${name(at)}, habló.` }));
    const time = (size: number): number => {
      const readings = corpus(size);
      compare(readings, { lang: 'es' });
      const start = process.hrtime.bigint();
      compare(readings, { lang: 'es' });
      return Number(process.hrtime.bigint() - start);
    };
    expect(time(800) / time(100)).toBeLessThan(40);
  });
});
