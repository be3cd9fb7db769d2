import type { DatePack } from '../date-pack.js';
import { amounts } from './date-amounts.js';
import { core } from './date-core.js';
import { phrases, spans } from './date-phrases.js';

export const dates: DatePack = {
  months: [
    ['enero', 'ene'], ['febrero', 'feb'], ['marzo', 'mar'], ['abril', 'abr'], ['mayo', 'may'], ['junio', 'jun'],
    ['julio', 'jul'], ['agosto', 'ago'], ['septiembre', 'setiembre', 'sep', 'sept', 'set'], ['octubre', 'oct'], ['noviembre', 'nov'], ['diciembre', 'dic'],
  ],
  doubtfulMonths: [],
  weekdays: [
    ['domingo', 'dom'], ['lunes', 'lun'], ['martes', 'mar'], ['miércoles', 'mié'], ['jueves', 'jue'], ['viernes', 'vie'], ['sábado', 'sáb'],
  ],
  doubtfulWeekdays: ['mar'],
  units: [
    ['S', [], ['segundos']], ['MIN', ['minuto'], ['minutos', 'min', 'mins']], ['H', ['hora'], ['horas', 'hrs', 'hs']],
    ['D', ['día'], ['días']], ['W', ['semana'], ['semanas']], ['F', ['quincena'], ['quincenas']],
    ['M', ['mes'], ['meses']], ['B', ['bimestre'], ['bimestres']], ['Q', ['trimestre'], ['trimestres']], ['C', ['cuatrimestre'], ['cuatrimestres']],
    ['HY', ['semestre'], ['semestres']], ['Y', ['año'], ['años']], ['L', ['lustro'], ['lustros']], ['DE', ['década', 'decenio'], ['décadas', 'decenios']],
    ['CE', ['siglo'], ['siglos']], ['T', ['sexenio'], ['sexenios']],
  ],
  parts: [['TMO', ['mañana', 'madrugada']], ['TMI', ['mediodía']], ['TAF', ['tarde']], ['TNI', ['noche', 'medianoche']]],
  seasons: [['SP', ['primavera']], ['SU', ['verano']], ['FA', ['otoño']], ['WI', ['invierno']]],
  amounts,
  and: 'y',
  hundreds: [['ochocientos', 800], ['novecientos', 900]],
  thousand: 'mil',
  vague: ['varios', 'varias', 'unos', 'unas', 'algunos', 'algunas', 'pocos', 'pocas', 'muchos', 'muchas', 'cuantos', 'cuantas', 'diversos', 'diversas'],
  ordinals: [
    ['primero', 1], ['primer', 1], ['primera', 1], ['segundo', 2], ['segunda', 2], ['tercero', 3], ['tercer', 3], ['tercera', 3],
    ['cuarto', 4], ['cuarta', 4], ['quinto', 5], ['quinta', 5], ['sexto', 6], ['sexta', 6], ['último', -1], ['última', -1],
  ],
  dayEndings: ['º', '°', 'ª', 'o', 'ro', 'er', 'do', 'to'],
  numericOrder: 'dmy',
  core,
  phrases,
  spans,
  nameNouns: [
    'calle', 'avenida', 'av', 'avda', 'bulevar', 'boulevard', 'blvd', 'calzada', 'plaza', 'plazuela', 'hospital', 'clínica', 'escuela', 'primaria', 'secundaria',
    'preparatoria', 'colegio', 'instituto', 'colonia', 'col', 'barrio', 'fraccionamiento', 'unidad', 'parque', 'estadio', 'auditorio', 'teatro', 'mercado', 'presa',
    'ejido', 'glorieta', 'estación', 'metro', 'puente', 'movimiento', 'premio', 'medalla', 'orden', 'estrella', 'club', 'deportivo', 'campo', 'autopista', 'libramiento', 'playa',
    'biblioteca', 'museo', 'jardín', 'brigada', 'frente', 'partido', 'asentamiento', 'comuna', 'municipio', 'localidad', 'comunidad', 'salón', 'ley', 'isla',
  ],
  nameLinks: ['de', 'del', 'la', 'las', 'los', 'y'],
  addressWords: ['esquina', 'esq', 'número', 'núm', 'entre', 'colonia', 'col', 'interior', 'altos'],
  beforeYear: [
    'en', 'de', 'del', 'desde', 'hasta', 'a', 'al', 'y', 'e', 'o', 'entre', 'para', 'durante', 'año', 'años', 'el', 'que', 'por', 'tras', 'hacia', 'es', 'era', 'fue', 'sobre', 'con', 'contra', 'ni', 'como', 'según', 'este', 'ciclo', 'ejercicio', 'temporada', 'periodo', 'período', 'verano', 'invierno', 'presupuesto', 'elecciones',
  ],
  periods: [[['temporada', 'invernal'], 10, 3], [['ciclo', 'escolar'], 8, 7], [['curso', 'escolar'], 9, 6], [['año', 'escolar'], 8, 7], [['temporada'], 10, 3]],
  deadlines: ['antes'],
  terms: [
    [[1934, 12, 1], [1940, 11, 30], ['lázaro cárdenas']],
    [[1940, 12, 1], [1946, 11, 30], ['ávila camacho', 'manuel ávila camacho']],
    [[1946, 12, 1], [1952, 11, 30], ['alemán', 'miguel alemán', 'alemán valdés', 'miguel alemán valdés']],
    [[1952, 12, 1], [1958, 11, 30], ['ruiz cortines', 'adolfo ruiz cortines']],
    [[1958, 12, 1], [1964, 11, 30], ['lópez mateos', 'adolfo lópez mateos']],
    [[1964, 12, 1], [1970, 11, 30], ['díaz ordaz', 'gustavo díaz ordaz']],
    [[1970, 12, 1], [1976, 11, 30], ['echeverría', 'luis echeverría', 'luis echeverría álvarez']],
    [[1976, 12, 1], [1982, 11, 30], ['lópez portillo', 'josé lópez portillo']],
    [[1982, 12, 1], [1988, 11, 30], ['de la madrid', 'miguel de la madrid', 'miguel de la madrid hurtado']],
    [[1988, 12, 1], [1994, 11, 30], ['salinas', 'salinas de gortari', 'carlos salinas', 'carlos salinas de gortari']],
    [[1994, 12, 1], [2000, 11, 30], ['zedillo', 'ernesto zedillo', 'ernesto zedillo ponce de león']],
    [[2000, 12, 1], [2006, 11, 30], ['fox', 'vicente fox', 'vicente fox quesada']],
    [[2006, 12, 1], [2012, 11, 30], ['calderón', 'felipe calderón', 'calderón hinojosa', 'felipe calderón hinojosa']],
    [[2012, 12, 1], [2018, 11, 30], ['peña', 'peña nieto', 'enrique peña', 'enrique peña nieto']],
    [[2018, 12, 1], [2024, 9, 30], ['lópez obrador', 'andrés manuel', 'andrés manuel lópez obrador', 'amlo']],
    [[2024, 10, 1], [2030, 9, 30], ['sheinbaum', 'claudia sheinbaum', 'sheinbaum pardo', 'claudia sheinbaum pardo']],
  ],
  tense: {
    past: [
      'fue', 'fueron', 'era', 'eran', 'hubo', 'había', 'habían', 'estuvo', 'estuvieron', 'tuvo', 'tuvieron', 'hizo', 'hicieron', 'dijo', 'dijeron', 'dio', 'dieron', 'vio', 'vieron',
      'quiso', 'pudo', 'puso', 'trajo', 'vino', 'tuvimos', 'estuvimos', 'hicimos', 'fuimos', 'pudimos', 'pusimos', 'vinimos', 'dijimos', 'dimos', 'vimos', 'quisimos', 'supimos', 'ha', 'han', 'hemos', 'he', 'sido', 'fui',
    ],
    future: ['será', 'serán', 'habrá', 'habrán', 'va', 'van', 'vamos', 'iremos', 'próximo', 'próxima', 'próximos', 'próximas', 'prevé', 'prevén', 'previsto', 'prevista', 'espera', 'esperan', 'planea', 'busca', 'debe', 'deben', 'deberá', 'deberán', 'vence', 'pretende', 'antes', 'tardar', 'límite'],
    pastEndings: ['ó', 'aron', 'ieron', 'yeron', 'jeron', 'aba', 'aban'],
    futureEndings: ['ará', 'erá', 'irá', 'drá', 'ará', 'arán', 'erán', 'irán', 'drán', 'aremos', 'eremos', 'iremos', 'dremos', 'brá', 'brán', 'rrá', 'rrán'],
  },
  course: {
    starts: [
      'comenzó', 'comenzaron', 'inició', 'iniciaron', 'empezó', 'empezaron', 'arrancó', 'arrancaron', 'entró', 'entraron', 'asumió', 'llegado', 'llegó', 'fundado', 'fundada', 'fundó', 'fundaron', 'abrió', 'abrieron',
      'creado', 'creada', 'inaugurado', 'inaugurada', 'iniciada', 'iniciado', 'iniciadas', 'iniciados', 'comenzada', 'ocupa', 'encabeza', 'dirige',
    ],
    ends: ['terminó', 'terminaron', 'concluyó', 'concluyeron', 'finalizó', 'finalizaron', 'acabó', 'acabaron', 'terminada', 'terminado', 'concluida', 'concluido', 'finalizada', 'finalizado', 'van', 'cerró', 'cerraron', 'culminó', 'culminaron'],
    plans: [
      'anunció', 'anunciaron', 'programó', 'programaron', 'programado', 'programada', 'programados', 'programadas', 'fijó', 'fijaron', 'convocó', 'convocaron', 'convocado', 'convocada', 'citó', 'citaron', 'pospuso', 'aplazó', 'aplazaron', 'adelantó', 'agendó', 'agendado', 'agendada',
      'dijo', 'dijeron', 'informó', 'informaron', 'señaló', 'explicó', 'indicó', 'precisó', 'detalló', 'recordó', 'confirmó', 'aseguró', 'reiteró', 'acordó', 'acordaron', 'propuso', 'propusieron', 'pidió', 'pidieron', 'solicitó', 'previsto', 'prevista', 'previstos', 'previstas', 'planeado', 'planeada', 'invitó', 'invitaron', 'prometió', 'ordenó', 'decidió', 'determinó', 'estableció', 'establecieron', 'expresó', 'comentó', 'agregó', 'añadió', 'llamó', 'amplió', 'extendió', 'prorrogó', 'venció', 'debía', 'debían', 'iba', 'iban', 'aprobó', 'aprobaron', 'autorizó', 'declaró', 'estimó', 'calculó', 'proyectó', 'contempló', 'publicó', 'presentó', 'abrió', 'señalaron', 'había', 'podía', 'estaba', 'estaban', 'esperaba', 'esperaban', 'preveía', 'contemplaba', 'buscaba', 'quería',
    ],
    within: ['en', 'durante', 'desde'],
    since: ['desde'],
    from: ['a partir de', 'a partir del', 'desde', 'desde el'],
    done: ['realizada', 'realizado', 'realizadas', 'realizados', 'levantada', 'levantado', 'levantadas', 'aplicada', 'aplicado', 'aplicadas', 'efectuada', 'efectuado', 'celebrada', 'celebrado', 'ocurrida', 'ocurrido', 'ocurridos', 'registrada', 'registrado', 'inaugurado', 'inaugurada', 'terminada', 'terminado', 'concluida', 'concluido', 'llevada a cabo'],
    breaks: ['que', 'cuando', 'donde', 'para', 'si', 'como', 'hasta', 'desde', 'partir', 'antes', 'después', 'por', 'del', 'de', 'sobre', 'contra', 'no', 'cuyo', 'cuya', 'al', 'a', 'y', 'e', 'o', 'u', 'ni', 'pero'],
    infinitives: ['ar', 'er', 'ir', 'arse', 'erse', 'irse'],
    nouns: [
      'ayer', 'lugar', 'mujer', 'titular', 'militar', 'escolar', 'popular', 'similar', 'familiar', 'hogar', 'taller', 'primer', 'tercer', 'cualquier', 'mar', 'bar', 'par', 'azúcar', 'particular', 'regular', 'estelar', 'ejemplar',
      'preescolar', 'dólar', 'alfiler', 'líder', 'celular', 'nuclear', 'solar', 'angular', 'radar', 'pilar', 'bienestar', 'malestar', 'exmilitar', 'auxiliar', 'circular', 'vascular', 'cáncer', 'alquiler', 'carácter', 'super', 'interdisciplinar',
    ],
    turns: ['cumple', 'cumplirá', 'cumplió', 'cumplen', 'cumplirán', 'cumplieron', 'celebra', 'celebrará', 'celebró', 'festeja', 'festejará', 'conmemora', 'conmemoró', 'lleva', 'llevan', 'tiene'],
    measured: ['al frente', 'de obra', 'de obras', 'de trabajo', 'de trabajos', 'de gestión', 'de servicio', 'de servicios', 'en el cargo', 'de historia', 'de vida', 'de existencia', 'de funcionamiento', 'de operación', 'de administración', 'de gobierno', 'de construcción', 'a cargo', 'de labores', 'de mandato', 'de actividad', 'de fundado', 'de fundada', 'en el puesto'],
  },
  dateline: {
    keys: ['fecha', 'date', 'publicado', 'publicada', 'publicación', 'published', 'actualizado', 'actualizada', 'creado', 'created', 'updated', 'modificado', 'emitido', 'difundido'],
    spoken: ['hoy', 'horas', 'es', 'punto', 'minutos', 'día', 'este', 'son'],
    fillers: [
      'por', 'redacción', 'boletín', 'comunicado', 'núm', 'número', 'no', 'hrs', 'horas', 'h', 'am', 'pm', 'a', 'de', 'del', 'la', 'el', 'las', 'en', 'y', 'prensa', 'foto', 'texto', 'sección', 'publicado', 'actualizado', 'fecha', 'detalles', 'para', 'difusión', 'inmediata', 'emisión', 'elaboración', 'envío', 'actualización', 'hora', 'nota', 'última', 'lugar',
    ],
    others: ['inicio', 'comienzo', 'apertura', 'cierre', 'término', 'fin', 'límite', 'vigencia', 'vencimiento', 'vence', 'plazo', 'nacimiento', 'evento', 'audiencia', 'sesión', 'reunión', 'elección', 'votación', 'entrega', 'corte', 'próxima', 'próximo', 'desde', 'hasta', 'convocatoria'],
  },
};
