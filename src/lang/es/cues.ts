import type { GoalPack, RankPack } from '../act-pack.js';

export const doerBehind = true;
export const infinitives: readonly string[] = [];
export const impersonal: readonly string[] = ['se'];
export const upon: readonly string[] = ['al', 'tras', 'de'];
export const notOnly: readonly string[] = ['solo', 'sólo', 'solamente', 'obstante', 'más'];
export const negations: readonly string[] = ['no', 'nunca', 'jamás', 'tampoco', 'ni', 'sin', 'nadie', 'ningún', 'ninguna', 'ninguno', 'nada'];

export const none: readonly string[] = ['ningún', 'ninguna', 'ninguno'];
export const atAll: readonly string[] = ['alguno', 'alguna'];
export const nearly: readonly string[] = ['casi', 'prácticamente'];
export const exceptions: readonly string[] = ['salvo', 'excepto', 'excepción', 'menos', 'exceptuando', 'exceptuados', 'mayoría', 'parte'];
export const singles: readonly string[] = ['uno', 'una', 'un', 'solo', 'sola', 'sólo'];
export const counts: readonly string[] = ['dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'algunos', 'algunas', 'varios', 'varias'];
export const articles: readonly string[] = ['el', 'un', 'una', 'unos', 'unas', 'su', 'sus', 'este', 'ese', 'cada', 'nuestro', 'nuestra', 'al', 'del'];
export const decisions: readonly string[] = [
  'decidió', 'decidieron', 'resolvió', 'resolvieron', 'acordó', 'acordaron', 'determinó', 'determinaron', 'dispuso', 'dispusieron', 'optó', 'optaron', 'logró', 'lograron', 'consiguió', 'consiguieron', 'procedió', 'procedieron',
];
export const lacks: readonly string[] = ['dejó', 'omitió', 'omitieron'];
export const pasts: readonly string[] = [];
export const when: readonly string[] = [];
export const untils: readonly string[] = ['hasta'];
export const plans: readonly string[] = [
  'busca', 'buscan', 'buscará', 'pretende', 'pretenden', 'prevé', 'prevén', 'espera', 'esperan', 'planea', 'planean', 'propone', 'proponen', 'debe', 'deben', 'deberá', 'deberán',
  'podrá', 'podrán', 'quiere', 'quieren', 'para', 'prometió', 'promete', 'ofreció', 'solicitó', 'pidió', 'exigió', 'objetivo', 'meta', 'debía', 'debían', 'propuso', 'propuesto', 'propuesta', 'trazado', 'fijado', 'previsto', 'prevista', 'contempla', 'contemplan',
];
export const refusals: readonly string[] = ['negó', 'negaron', 'niega', 'niegan', 'negado', 'rehusó', 'rehusaron', 'rehúsa', 'declinó', 'declinaron', 'evitó', 'evitaron', 'dejó', 'omitió', 'omitieron', 'rechazó', 'rechazaron'];
export const doubts: readonly string[] = ['si', 'podría', 'podrían', 'habría', 'habrían', 'supuestamente', 'presuntamente', 'presunto', 'presunta', 'aunque', 'quizá', 'quizás', 'acaso', 'aparentemente'];
export const subordinators: readonly string[] = [
  'que', 'quien', 'quienes', 'cuyo', 'cuya', 'cuyos', 'cuyas', 'donde', 'cuando', 'mientras', 'porque', 'pues', 'aunque', 'pero', 'sino', 'si', 'según', 'tras', 'después', 'antes',
];
export const conjunctions: readonly string[] = ['y', 'e', 'o', 'u'];
export const relatives = {
  plural: ['las cuales', 'los cuales', 'quienes', 'que juntos', 'que juntas'],
  singular: ['la cual', 'el cual', 'quien', 'esta última', 'este último'],
  either: ['que'],
  whose: ['cuyo', 'cuya', 'cuyos', 'cuyas'],
};
export const exclusive: readonly string[] = [
  'únicamente', 'solamente', 'exclusivamente', 'en exclusiva', 'por sí solo', 'por sí sola', 'por su cuenta', 'a solas', 'con recursos propios', 'con su dinero', 'con dinero propio', 'con su propio dinero', 'de su bolsillo',
  'con fondos propios', 'con sus propios recursos', 'con sus recursos', 'sin ayuda', 'sin apoyo', 'sin un peso de', 'sin un peso del', 'sin un centavo de', 'sin un centavo del', 'sin recursos de', 'sin recursos del',
  'sin dinero del', 'sin dinero de', 'sin dinero público', 'sin recursos públicos', 'en solitario', 'nadie más que',
];
export const joint: readonly string[] = ['juntos', 'juntas', 'conjuntamente', 'de manera conjunta', 'de forma conjunta', 'en conjunto', 'ambos', 'ambas', 'entre todos', 'a la par', 'de manera coordinada', 'de forma coordinada'];
export const by: readonly string[] = ['por'];
export const determiners: readonly string[] = ['el', 'la', 'los', 'las', 'un', 'una', 'unos', 'unas', 'su', 'sus', 'este', 'esta', 'estos', 'estas', 'ese', 'esa', 'esos', 'esas', 'dicho', 'dicha', 'al', 'del', 'aquel', 'aquella', 'todas', 'todos', 'cada', 'otro', 'otra', 'nuestro', 'nuestra'];
export const indefinites: readonly string[] = ['un', 'una', 'unos', 'unas', 'otro', 'otra', 'otros', 'otras', 'algún', 'alguna', 'algunos', 'algunas', 'varios', 'varias', 'nuevo', 'nueva', 'nuevos', 'nuevas'];
export const links: readonly string[] = ['de', 'del'];
export const breaks: readonly string[] = [
  'como', 'en', 'para', 'por', 'con', 'sin', 'ante', 'bajo', 'desde', 'durante', 'entre', 'hacia', 'hasta', 'sobre', 'contra', 'mediante', 'al', 'a', 'ayer', 'hoy', 'mañana', 'ya', 'también', 'además', 'así', 'anoche', 'luego', 'todavía', 'aún',
  'pasado', 'próximo', 'se', 'le', 'les', 'lo', 'no', 'más', 'muy', 'aquí', 'ahí', 'allí', 'apenas', 'es', 'son', 'fue', 'era', 'está',
];
export const pronouns: readonly string[] = ['lo', 'la', 'los', 'las', 'le', 'les', 'ello', 'éste', 'ésta'];
export const demonstratives: readonly string[] = ['ese', 'esa', 'esos', 'esas', 'este', 'esta', 'estos', 'estas', 'dicho', 'dicha', 'dichos', 'dichas'];
export const possessives: readonly string[] = ['su', 'sus'];
export const enclitics: readonly string[] = ['lo', 'la', 'los', 'las', 'le', 'les'];
export const whens: readonly string[] = ['cuando', 'fecha', 'día'];
export const headLast = false;
export const universals: readonly string[] = ['todas', 'todos', 'toda', 'todo', 'cada', 'totalidad', 'unanimidad', 'ninguna', 'ningún', 'ninguno'];
export const doers: readonly (readonly [string, readonly string[]])[] = [
  ['government', ['gobierno', 'intendencia', 'gobernación', 'prefectura', 'diputación', 'generalitat', 'xunta', 'presidencia', 'administración', 'autoridades', 'ejecutivo', 'estado', 'federación']],
  ['council', ['ayuntamiento', 'concejo', 'alcaldía', 'municipio', 'cabildo', 'municipalidad']],
  ['board', ['junta', 'consejo', 'consejeros', 'directorio', 'patronato']],
  ['legislature', ['congreso', 'diputados', 'legisladores', 'legislatura', 'parlamento', 'asamblea', 'cámara', 'pleno']], ['senate', ['senadores', 'senado']],
  ['court', ['tribunal', 'juez', 'jueza', 'jueces', 'magistrados', 'magistrado', 'corte', 'juzgado', 'suprema']],
  ['residents', ['vecinos', 'vecinas', 'habitantes', 'pobladores', 'residentes', 'comunidad', 'comunidades', 'ciudadanos', 'familias', 'padres']],
  ['fishers', ['pescadores', 'cooperativa', 'cooperativistas']],
  ['farmers', ['campesinos', 'ejidatarios', 'agricultores', 'ganaderos', 'comuneros']],
  ['company', ['empresa', 'compañía', 'constructora', 'desarrolladora', 'firma', 'consorcio', 'empresarios', 'banco', 'fundación']],
  ['workers', ['trabajadores', 'sindicato', 'empleados', 'obreros', 'gremio']],
  ['teachers', ['maestros', 'maestras', 'profesores', 'docentes']],
  ['army', ['ejército', 'soldados', 'militares', 'marina', 'marinos']],
  ['police', ['policía', 'policías', 'guardia', 'agentes']],
  ['club', ['club', 'asociación', 'comité', 'patronato', 'federación', 'grupo', 'colectivo', 'fundación']],
  ['volunteers', ['voluntarios', 'voluntarias', 'brigadistas']],
  ['institute', ['instituto', 'organismo', 'dependencia', 'agencia', 'institución', 'comisión', 'secretaría', 'ministerio']],
  ['university', ['universidad', 'escuela', 'colegio', 'facultad']],
  ['church', ['iglesia', 'parroquia', 'diócesis']],
];
export const things: readonly (readonly [string, readonly string[]])[] = [
  ['pier', ['muelle', 'muelles', 'embarcadero', 'malecón']], ['bridge', ['puente', 'puentes']], ['road', ['carretera', 'carreteras', 'camino', 'caminos', 'autopista', 'avenida', 'calle']],
  ['school', ['escuela', 'escuelas', 'colegio', 'plantel']], ['hospital', ['hospital', 'hospitales']], ['clinic', ['clínica', 'clínicas', 'consultorio']], ['library', ['biblioteca', 'bibliotecas']],
  ['market', ['mercado', 'mercados']], ['park', ['parque', 'parques', 'jardín']], ['dam', ['presa', 'presas', 'represa', 'embalse']], ['aqueduct', ['acueducto', 'acueductos']], ['plant', ['planta', 'plantas']],
  ['network', ['red', 'redes']], ['church', ['iglesia', 'templo', 'parroquia']], ['house', ['casa', 'casas', 'vivienda', 'viviendas']], ['station', ['estación', 'estaciones']], ['airport', ['aeropuerto', 'aeropuertos']],
  ['port', ['puerto', 'puertos']], ['train', ['tren', 'trenes', 'ferrocarril']], ['line', ['línea', 'líneas']], ['museum', ['museo', 'museos']], ['stadium', ['estadio', 'estadios']], ['theatre', ['teatro', 'teatros']],
  ['plot', ['predio', 'terreno', 'lote', 'solar', 'parcela']], ['agreement', ['convenio', 'acuerdo', 'pacto', 'tratado', 'contrato']], ['law', ['ley', 'leyes', 'iniciativa', 'decreto', 'reforma']],
  ['recommendation', ['recomendación', 'recomendaciones']], ['proposal', ['propuesta', 'propuestas', 'oferta']], ['budget', ['presupuesto', 'presupuestos']], ['permit', ['permiso', 'permisos', 'licencia', 'autorización']],
  ['festival', ['festival', 'feria', 'fiesta']], ['campaign', ['campaña', 'campañas']], ['work', ['obra', 'obras', 'trabajos']], ['assembly', ['asamblea', 'asambleas']], ['meeting', ['reunión', 'sesión', 'encuentro', 'cumbre']],
  ['tanker', ['pipa', 'cisterna']], ['bus', ['autobús', 'camión', 'ómnibus', 'autocar']], ['gas', ['gas']], ['water', ['agua']], ['prize', ['premio', 'premios', 'galardón', 'presea']], ['report', ['informe', 'reporte', 'dictamen']],
  ['strike', ['huelga', 'paro']], ['vaccine', ['vacuna', 'vacunas', 'biológico']], ['medicine', ['medicamento', 'medicamentos', 'medicina', 'medicinas', 'fármaco', 'fármacos']], ['shortage', ['desabasto', 'escasez', 'desabastecimiento']],
  ['town', ['pueblo', 'pueblos', 'localidad']], ['city', ['ciudad', 'ciudades']], ['coastal', ['costero', 'costera', 'costeros', 'costeras']], ['beach', ['playa', 'playas']], ['sea', ['mar', 'mares']], ['state', ['estatal', 'estado', 'estados']],
  ['national', ['nacional', 'nacionales']], ['rescue', ['rescate']], ['robotics', ['robótica']], ['contest', ['concurso', 'certamen', 'olimpiada', 'olimpíada', 'torneo', 'campeonato']], ['best', ['mejor', 'mejores']],
  ['complaint', ['queja', 'quejas']], ['care', ['atención']], ['office', ['oficina', 'oficinas', 'módulo', 'ventanilla']], ['workshop', ['taller', 'talleres']],
  ['fire', ['incendio', 'incendios']], ['well', ['pozo', 'pozos']], ['tunnel', ['túnel', 'túneles']], ['court', ['tribunal', 'cancha']], ['rural', ['rural', 'rurales']], ['green', ['verde', 'verdes']], ['historic', ['histórico', 'histórica']],
  ['whale', ['ballena', 'ballenas']], ['gray', ['gris', 'grises']], ['white', ['blanco', 'blanca']], ['black', ['negro', 'negra']], ['red', ['rojo', 'roja']], ['blue', ['azul', 'azules']], ['new', ['nuevo', 'nueva']], ['old', ['viejo', 'vieja']], ['north', ['norte']], ['south', ['sur']], ['east', ['este', 'oriente']], ['west', ['oeste', 'poniente']], ['book', ['libro', 'libros']], ['film', ['cine', 'película']], ['music', ['música']], ['international', ['internacional', 'internacionales']], ['annual', ['anual']], ['people', ['pueblo']], ['children', ['niños', 'niñas', 'infantil']], ['women', ['mujeres', 'mujer']], ['youth', ['jóvenes', 'juventud', 'juvenil']], ['science', ['ciencia', 'ciencias']], ['technology', ['tecnología']], ['quality', ['calidad']], ['service', ['servicio', 'servicios']], ['human', ['humano', 'humanos', 'humana']], ['right', ['derecho', 'derechos']], ['forest', ['bosque', 'bosques', 'forestal']], ['river', ['río', 'ríos']], ['island', ['isla', 'islas']], ['mountain', ['montaña', 'sierra']], ['wine', ['vino', 'vinos']], ['coffee', ['café']], ['bread', ['pan']], ['cheese', ['queso', 'quesos']], ['fish', ['pez', 'pescado', 'peces']], ['flower', ['flor', 'flores']], ['bird', ['ave', 'aves', 'pájaro']], ['horse', ['caballo', 'caballos']], ['sun', ['sol']], ['life', ['vida']], ['peace', ['paz']], ['tourism', ['turismo']], ['health', ['salud', 'sanidad']], ['education', ['educación']], ['environment', ['ambiente', 'ambiental']], ['innovation', ['innovación']],
  ['community', ['comunitario', 'comunitaria', 'comunitarios', 'comunitarias']], ['public', ['público', 'pública', 'públicos', 'públicas']], ['municipal', ['municipal', 'municipales']], ['regional', ['regional', 'regionales']], ['general', ['general', 'generales']], ['central', ['central']], ['university', ['universitario', 'universitaria', 'universidad']], ['sports', ['deportivo', 'deportiva', 'deportes']], ['cultural', ['cultural', 'culturales']], ['new', ['nuevos', 'nuevas']], ['children', ['infantiles']], ['maritime', ['marítimo', 'marítima']], ['solar', ['solares']], ['wind', ['eólico', 'eólica']], ['treatment', ['tratamiento']],
];

export const ranks: RankPack = {
  ordinals: [
    [1, ['primer', 'primero', 'primera']], [2, ['segundo', 'segunda']], [3, ['tercer', 'tercero', 'tercera']], [4, ['cuarto', 'cuarta']], [5, ['quinto', 'quinta']], [6, ['sexto', 'sexta']], [7, ['séptimo', 'séptima']],
    [8, ['octavo', 'octava']], [9, ['noveno', 'novena']], [10, ['décimo', 'décima']], [11, ['undécimo', 'undécima', 'decimoprimera']], [12, ['duodécimo', 'duodécima', 'decimosegunda']],
  ],
  places: ['lugar', 'sitio', 'puesto', 'posición', 'premio', 'lugares', 'peldaño', 'escalón'],
  titles: [
    [1, ['campeón', 'campeona', 'campeones', 'campeonas', 'medalla de oro', 'máximo galardón', 'máximo reconocimiento', 'gran premio']],
    [2, ['subcampeón', 'subcampeona', 'subcampeones', 'subcampeonas', 'medalla de plata', 'finalista']], [3, ['medalla de bronce']],
  ],
  categories: ['categoría', 'rubro', 'modalidad', 'apartado', 'división', 'disciplina', 'especialidad', 'rama'],
  awards: ['premio', 'premios', 'galardón', 'galardones', 'certamen', 'concurso', 'olimpiada', 'olimpíada', 'olimpiadas', 'torneo', 'campeonato', 'copa', 'reconocimiento', 'feria', 'festival', 'ranking', 'liga', 'mundial', 'competencia', 'competición', 'índice'],
  ours: ['nuestro', 'nuestra'],
  first: ['por primera vez', 'por primera ocasión', 'primera edición'],
  editions: ['edición', 'entrega'],
};

export const goals: GoalPack = {
  goals: ['meta', 'metas', 'objetivo', 'objetivos'],
  reached: ['cumplió', 'cumplieron', 'cumple', 'cumplido', 'cumplida', 'cumplimos', 'superó', 'superaron', 'supera', 'superado', 'superada', 'rebasó', 'rebasaron', 'rebasa', 'alcanzó', 'alcanzaron', 'alcanzada', 'alcanzado', 'logró', 'lograron', 'lograda', 'excedió', 'sobrepasó'],
  phrases: ['lo que se había propuesto', 'lo que se propuso', 'con creces lo previsto', 'más de lo previsto', 'más de lo prometido', 'lo prometido'],
};
