import type { KnownBody } from '../name-pack.js';

const list = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '');

/** Words of which one is in the name of a body. */
export const bodyHeads: readonly string[] = list(`
institute institution department ministry office agency authority commission council committee board bureau bank fund trust university college school academy hospital clinic center centre service services police force army navy
government parliament congress senate house assembly county district city state states township borough parish republic kingdom union nations organization organisation association federation foundation society company corporation
museum library laboratory archive system administration court tribunal party league club group network partnership hospitals reserve treasury exchange embassy consulate secretariat delegation division directorate
inspectorate observatory airport port railway railways water health nhs division unit embassy program programme
`);

/** Bodies of Spanish-speaking countries keep their names in the English press. */
export const headFirst = {
  heads: list(`instituto secretaría subsecretaría ministerio comisión consejo consejería universidad fiscalía procuraduría dirección coordinación delegación gobierno congreso senado cámara banco fondo fideicomiso centro agencia
  servicio servicios sistema suprema corte juzgado tribunal guardia ejército ayuntamiento alcaldía gobernación presidencia junta defensoría contraloría auditoría superintendencia asociación federación confederación sindicato partido
  colegio academia fundación museo registro comité asamblea`),
  joints: list('de del la las los el y e para en por con es que al'),
};

export const bodyAnaphors: readonly string[] = list(`agency authority department institute institution council board committee company trust body office city county state country nation district town village region university hospital school organization organisation
museum program programme project campaign commission group party service court chamber committee association foundation society union federation club center centre latter delivery`);

export const groups: readonly string[] = list('city county state town village party board council university');

export const fields: readonly string[] = list(`
health=salud tourism=turismo education=educacion finance=hacienda treasury=hacienda defense=defensa defence=defensa interior=interior home=interior foreign=exteriores state labor=trabajo labour=trabajo commerce=comercio trade=comercio energy=energia transport=transporte transportation=transporte housing=vivienda justice=justicia agriculture=agricultura environment=ambiente culture=cultura sport=deporte sports=deporte science=ciencia technology business=economia
welfare=bienestar pensions work=trabajo security=seguridad homeland veterans international development=desarrollo communities equality=igualdad women=mujer children schools nursing=enfermeria operations public=publico works=obras planning=planeacion communications=comunicacion budget=presupuesto policy research=investigacion water=agua emergency immigration=migracion northern scotland wales
regional medical clinical human resources information marketing community economic=economia exchequer=hacienda local government economy=economia infrastructure=infraestructura
`);

export const abstractEndings: readonly string[] = ['tion', 'sion', 'ment', 'ness', 'ship'];

/** Countries, and the states and nations of the United States and the United Kingdom, with large cities (ISO 3166). */
export const places: readonly string[] = [
  ...list(`mexico spain colombia argentina chile peru venezuela ecuador bolivia paraguay uruguay guatemala honduras nicaragua panama cuba brazil canada france italy germany portugal china russia ukraine japan india israel morocco turkey iran iraq
  syria egypt australia greece poland sweden norway finland denmark belgium netherlands switzerland austria hungary england scotland wales ireland britain europe america africa asia belize jamaica haiti kenya nigeria
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
  ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming chicago houston phoenix philadelphia dallas detroit boston seattle denver memphis baltimore atlanta miami london manchester birmingham liverpool leeds
  sheffield bristol glasgow edinburgh cardiff belfast sonora jalisco oaxaca veracruz madrid barcelona`),
  'United States', 'United Kingdom', 'New Zealand', 'South Africa', 'South Korea', 'North Korea', 'European Union', 'United Nations', 'New York', 'New Jersey', 'New Mexico', 'New Hampshire', 'North Carolina', 'South Carolina', 'North Dakota',
  'South Dakota', 'Rhode Island', 'West Virginia', 'Los Angeles', 'San Francisco', 'San Diego', 'San Antonio', 'Northern Ireland', 'Puerto Rico', 'Costa Rica', 'El Salvador', 'Baja California', 'Baja California Sur', 'Mexico City', 'New York City',
];

/** Bodies that the press names by acronym (their own sites). */
export const knownBodies: readonly KnownBody[] = [
  { name: 'Instituto de Seguridad y Servicios Sociales de los Trabajadores del Estado', acronyms: ['ISSSTE', 'Issste'] },
  { name: 'Instituto Mexicano del Seguro Social', acronyms: ['IMSS'] },
  { name: 'Comisión Nacional de los Derechos Humanos', acronyms: ['CNDH'] },
  { name: 'World Health Organization', acronyms: ['WHO'] },
  { name: 'United Nations', acronyms: ['UN'] },
  { name: 'Centers for Disease Control and Prevention', acronyms: ['CDC'] },
  { name: 'Food and Drug Administration', acronyms: ['FDA'] },
  { name: 'Environmental Protection Agency', acronyms: ['EPA'] },
  { name: 'Federal Emergency Management Agency', acronyms: ['FEMA'] },
  { name: 'Department of Health and Human Services', acronyms: ['HHS'] },
  { name: 'National Health Service', acronyms: ['NHS'] },
  { name: 'International Monetary Fund', acronyms: ['IMF'] },
];
