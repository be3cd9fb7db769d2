import type { AgePack, NumberedPack, PhrasePack, StatusCue, TallyPack } from '../figure-pack.js';

export const phrase: PhrasePack = {
  ordinals: ['primer', 'primero', 'primera', 'segundo', 'segunda', 'tercer', 'tercero', 'tercera', 'cuarto', 'cuarta', 'quinto', 'quinta', 'sexto', 'sexta', 'séptimo', 'séptima', 'octavo', 'octava', 'noveno', 'novena', 'décimo', 'décima'],
  adjectives: 'after',
  plural: ['s'],
  notPlural: ['amos', 'emos', 'imos'],
  plurals: ['personal', 'gente', 'tramos', 'préstamos', 'reclamos', 'ramos', 'extremos', 'racimos', 'esquemas'],
  between: ['nuevos', 'nuevas', 'otros', 'otras', 'grandes', 'primeros', 'primeras', 'principales', 'diferentes', 'distintos', 'distintas', 'diversos', 'diversas', 'pequeños', 'pequeñas', 'mejores', 'últimos', 'últimas', 'nuevo', 'nueva', 'propios', 'propias', 'buenos', 'posibles', 'presuntos', 'presuntas', 'supuestos', 'supuestas', 'verdaderos', 'verdaderas', 'antiguos', 'antiguas', 'modernos', 'modernas', 'importantes', 'jóvenes', 'valientes', 'siguientes', 'próximos', 'próximas', 'restantes', 'adicionales'],
  never: [
    'además', 'más', 'menos', 'después', 'antes', 'apenas', 'entonces', 'tras', 'quizás', 'jamás', 'detrás', 'demás', 'lejos', 'mientras', 'entre', 'los', 'las', 'unos', 'unas',
    'sus', 'tus', 'mis', 'nos', 'les', 'os', 'ellos', 'ellas', 'nosotros', 'estos', 'estas', 'esos', 'esas', 'aquellos', 'aquellas', 'todos', 'todas', 'ambos', 'ambas', 'cuales', 'quienes', 'cuyos', 'cuyas',
    'muchos', 'muchas', 'pocos', 'pocas', 'varios', 'varias', 'algunos', 'algunas', 'ningunos', 'cuantos', 'cuantas', 'tantos', 'tantas', 'dos', 'tres', 'seis', 'es', 'fuimos', 'somos', 'vamos', 'estamos', 'tenemos', 'hemos', 'eres', 'vas', 'has', 'pues', 'luego', 'sin', 'según', 'dentro', 'respectivamente', 'junto', 'juntos', 'juntas', 'versus', 'vs', 'gracias', 'incluidos', 'incluidas', 'iguales', 'ni', 'no', 'sí', 'se', 'que', 'como', 'con', 'por', 'para', 'ante', 'desde', 'hasta', 'cada', 'así', 'tal', 'tales', 'son', 'era', 'eran', 'fue', 'fueron', 'hay', 'ha', 'han', 'había', 'donde', 'cuando', 'y', 'e', 'o', 'u', 'a', 'al', 'en', 'de', 'del', 'el', 'la', 'lo', 'le', 'su', 'ya', 'más', 'sólo', 'solo', 'también', 'durante', 'mediante', 'contra', 'sobre', 'bajo', 'hacia', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo', 'porque', 'pero', 'sino', 'aunque', 'si', 'esto', 'eso', 'este', 'esta', 'ese', 'esa', 'un', 'una', 'uno', 'otro', 'otra', 'muy', 'tan', 'está', 'están', 'era', 'será', 'serán', 'sean', 'sea', 'previstos', 'previstas', 'dichos', 'dichas', 'mismos', 'mismas', 'hechas', 'respecto', 'casi', 'aproximadamente', 'cerca', 'alrededor', 'favor',
  ],
  nouns: ['jornadas', 'brigadas', 'llamadas', 'entradas', 'salidas', 'medidas', 'partidas', 'toneladas', 'temporadas', 'paradas', 'granadas', 'empleadas', 'afiliadas', 'diputadas', 'aseguradas', 'abogadas', 'delegadas', 'detenidas', 'heridas', 'becadas', 'jubiladas', 'pensionadas', 'egresadas', 'desplazadas', 'embarazadas', 'comidas', 'bebidas', 'llegadas', 'fachadas', 'cruzadas', 'rondas', 'entregas', 'refugiadas', 'fallecidas', 'lesionadas', 'asesinadas', 'desaparecidas', 'hospitalizadas', 'aspirantes', 'damnificadas', 'graduadas', 'contratadas', 'vacunadas', 'inversionistas', 'cascadas', 'ensenadas', 'estadas', 'almohadas', 'avanzadas', 'privadas', 'pulgadas', 'posadas', 'velas', 'viudas'],
  notHeads: ['adas', 'idas'],
  participles: ['ados', 'adas', 'idos', 'idas', 'uestos', 'uestas', 'ertos', 'ertas'],
  adjectiveEndings: ['al', 'ar', 'ico', 'ica', 'ivo', 'iva', 'ario', 'aria', 'oso', 'osa', 'ble', 'ante', 'ente', 'ano', 'ana', 'ino', 'ina', 'tico', 'tica', 'tal', 'nal'],
  of: ['de'],
  narrowing: ['contra', 'para'],
  within: ['de', 'en'],
  and: ['y', 'e'],
  articles: ['el', 'la', 'los', 'las', 'lo', 'un', 'una', 'su', 'sus', 'esos', 'esas', 'estos', 'estas', 'nuestros', 'nuestras', 'otros', 'otras'],
  pluralArticles: ['los', 'las', 'estos', 'estas', 'esos', 'esas', 'sus', 'nuestros', 'nuestras'],
  times: ['año', 'años', 'día', 'días', 'mes', 'meses', 'semana', 'semanas', 'hora', 'horas', 'minuto', 'minutos', 'segundo', 'segundos', 'siglo', 'siglos', 'década', 'décadas', 'sexenio', 'sexenios', 'lustro', 'lustros', 'trimestre', 'trimestres', 'semestre', 'semestres', 'bienio', 'trienio', 'noche', 'noches', 'madrugadas', 'quincena', 'quincenas', 'fin', 'fines'],
  partitives: ['de', 'del'],
  futures: ['rá', 'rán', 'remos'],
};

export const numbered: NumberedPack = {
  labels: [
    'artículo', 'artículos', 'art', 'arts', 'fracción', 'inciso', 'párrafo', 'capítulo', 'título', 'anexo', 'apartado', 'punto', 'página', 'páginas', 'pág', 'folio', 'expediente', 'oficio', 'boletín', 'comunicado', 'ley', 'decreto', 'acuerdo', 'resolución', 'recomendación', 'sentencia', 'norma', 'circular', 'contrato', 'licitación', 'convocatoria',
    'línea', 'ruta', 'carretera', 'autopista', 'vuelo', 'tramo', 'kilómetro', 'km', 'calle', 'avenida', 'av', 'calzada', 'boulevard', 'bulevar', 'carrera', 'cra', 'transversal', 'diagonal', 'eje', 'circuito', 'manzana', 'lote', 'piso', 'local', 'oficina', 'sala', 'puerta', 'andén', 'habitación', 'aula', 'mesa', 'edificio', 'torre', 'nave', 'bodega', 'módulo', 'casilla', 'sección', 'distrito', 'zona', 'región', 'sector', 'circunscripción', 'delegación', 'jurisdicción', 'comuna', 'estrato', 'estación', 'pozo', 'planta',
    'minuto', 'fase', 'etapa', 'nivel', 'grado', 'grupo', 'categoría', 'serie', 'semana', 'jornada', 'ronda', 'temporada', 'episodio', 'edición', 'versión', 'volumen', 'tomo', 'número', 'núm', 'no', 'nro', 'sesión', 'acta', 'caso', 'lugar', 'posición', 'puesto', 'canal', 'escuela', 'secundaria', 'primaria', 'preparatoria', 'cobach', 'hospital', 'clínica', 'unidad', 'batallón', 'comisaría', 'notaría', 'juzgado', 'tribunal', 'fiscalía', 'tipo', 'clase', 'modelo', 'opción', 'objetivo', 'meta', 'eje', 'pregunta', 'tabla', 'gráfica', 'figura', 'cuadro', 'versículo', 'apolo', 'agenda', 'postal', 'cp', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo', 'código', 'teléfono', 'tel', 'ext', 'extensión', 'registro', 'clave', 'placa', 'placas', 'matrícula', 'cuenta', 'camiseta', 'dorsal', 'sub', 'rayos', 'vitamina', 'factor', 'plan',
  ],
  numberWords: ['número', 'núm', 'no', 'n', 'nro', 'num', 'nº', 'n°'],
  ordinalMarks: ['º', 'ª', 'o', 'a', 'er', 'era', 'ero', 'ra', 'ro', 'do', 'da', 'to', 'ta', 'mo', 'ma', 'vo', 'va', 'no', 'na', 'os', 'as'],
  streets: [],
  singular: ['el', 'la'],
  emergency: ['911', '089', '088', '066', '065', '112', '061', '091', '123', '016', '024', '062', '092', '116', '117', '118', '119', '107', '100', '144', '131', '132', '133'],
  telephone: ['teléfono', 'teléfonos', 'tel', 'tels', 'celular', 'whatsapp', 'lada', 'fax', 'ext', 'extensión', 'conmutador', 'marcar', 'llamar', 'llame', 'marque', 'avisar', 'línea'],
  denominators: ['cada'],
  per: ['por'],
};

export const ages: AgePack = {
  before: ['edad', 'edades'],
  of: ['de'],
  honorifics: ['don', 'doña', 'sr', 'sra', 'señor', 'señora', 'dr', 'dra'],
};

export const tally: TallyPack = {
  votes: ['voto', 'votos', 'votó', 'votaron', 'votación', 'aprobó', 'aprobaron', 'aprobada', 'aprobado', 'rechazó', 'rechazaron', 'rechazada', 'rechazado'],
  joins: ['a', 'contra'],
  noun: 'votos',
};

export const statuses: readonly StatusCue[] = [
  { status: 'goal', templates: ['(objetivo|objetivos|meta|metas|propósito)', '(se busca|se buscan|busca|buscan|buscará|buscarán)', '(se prevé|se prevén|prevé|prevén|está previsto|está prevista|previsto|previstos|previstas)', '(contempla|contemplan|contempló)', '(pretende|pretenden|se pretende|pretendemos)', '(planea|planean|plantea|proyecta|proyectan|se proyecta)', '(se propone|se propuso|proponen|propusimos|se había propuesto|se propusieron)', '(para lograr|para alcanzar|con miras a)', '(aspira|aspiran) a', '(va|van|vamos|voy) a', '(se comprometió|se compromete|compromiso) a', '(espera|esperan|esperamos|se espera|se esperan|se esperaba|esperaban|esperaba)'] },
  { status: 'forecast', templates: ['(podría|podrían|podremos|habría|habrían)', '(estima|estiman|se estima|se estiman|calcula que|se calcula) (que)?', '(pronostica|pronostican|pronosticó|se pronostica)', '(probablemente|posiblemente)'] },
  { status: 'limit', templates: ['(máximo|máxima|tope|límite|límites|aforo)', 'capacidad (para|de)'] },
  { status: 'hypothetical', templates: ['(si) (se)?', 'de haber', 'en caso de (que)?', '(sería|serían|hubiera|hubieran|hubiese)', 'suponiendo que'] },
  { status: 'denied', templates: ['(no) (son|fueron|es|era|eran|hay|hubo|se)', '(niega|negó|niegan|descartó|descarta|descartan|desmintió|desmiente)', '(tampoco|ni)', 'no es cierto que', 'es falso que'] },
  { status: 'past', leading: true, templates: ['(frente a|contra|en comparación con|comparado con|respecto (a|de|al)|en contraste con)'] },
  { status: 'past', templates: ['(anterior|anteriores|pasado|pasada|antes había|había|habían|tenía|teníamos|tenían|eran|era)', '(antes|anteriormente)', '(que tenía|que había)'] },
  { status: 'question', templates: ['¿'] },
];

export const lemmaEndings: readonly (readonly [string, string, number])[] = [
  ['ciones', 'cion', 2], ['siones', 'sion', 2], ['tiones', 'tion', 2], ['xiones', 'xion', 2], ['iones', 'ion', 2],
  ['ceses', 'ces', 2], ['ces', 'z', 2],
  ['idades', 'idad', 2], ['dores', 'dor', 2], ['doras', 'dor', 2], ['dora', 'dor', 2], ['tores', 'tor', 2], ['toras', 'tor', 2], ['tora', 'tor', 2], ['sores', 'sor', 2], ['soras', 'sor', 2],
  ['ales', 'al', 2], ['iles', 'il', 2], ['eles', 'el', 3], ['oles', 'ol', 3], ['ules', 'ul', 2], ['ares', 'ar', 3], ['eres', 'er', 3], ['ores', 'or', 2], ['ones', 'on', 2], ['anes', 'an', 3], ['enes', 'en', 3], ['ines', 'in', 3], ['eses', 'es', 3], ['ades', 'ad', 2], ['edes', 'ed', 2], ['udes', 'ud', 2], ['ises', 'is', 3], ['uses', 'us', 3],
  ['eas', 'ea', 2], ['ias', 'ia', 3], ['ios', 'io', 3], ['as', 'a', 2], ['os', 'o', 2], ['es', 'e', 2], ['is', 'i', 9], ['us', 'u', 9],
];

export const lemmas: readonly (readonly [string, string])[] = [
  ['dosis', 'dosis'], ['crisis', 'crisis'], ['análisis', 'analisis'], ['tesis', 'tesis'], ['virus', 'virus'], ['jóvenes', 'joven'], ['meses', 'mes'], ['países', 'pais'], ['mujeres', 'mujer'], ['hombres', 'hombre'],
  ['miércoles', 'miercoles'], ['niñas', 'niño'], ['niña', 'niño'], ['médicas', 'medico'], ['médica', 'medico'], ['trenes', 'tren'], ['camiones', 'camion'], ['gases', 'gas'], ['interés', 'interes'], ['intereses', 'interes'], ['autobuses', 'autobus'], ['viviendas', 'vivienda'], ['becas', 'beca'],
];
