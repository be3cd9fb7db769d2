import type { Auxiliary, Endings, Irregular, VerbClass } from '../act-pack.js';

const A = { future: 'ará aré', futures: 'arán aremos', conditional: 'aría', conditionals: 'arían aríamos' };
const E = { future: 'erá eré', futures: 'erán eremos', conditional: 'ería', conditionals: 'erían eríamos' };
const I = { future: 'irá iré', futures: 'irán iremos', conditional: 'iría', conditionals: 'irían iríamos' };

const list = (words: string): readonly string[] => words.split(' ');

function first(base: string, hard: string): Endings {
  const cut = base.slice(0, -2);
  const own = (words: string): readonly string[] => list(words).map((ending) => cut + ending);
  return {
    base,
    singular: {
      past: [`${hard}é`, ...own('ó')], present: own('a o'), imperfect: own('aba'), future: own(A.future), conditional: own(A.conditional),
      subjunctive: [...list('e').map((e) => hard + e), ...own('ara ase')], participle: own('ado ada'),
      infinitive: own('ar arse arlo arla arle'), gerund: own('ando'),
    },
    plural: {
      past: own('aron amos'), present: own('an'), imperfect: own('aban ábamos'), future: own(A.futures), conditional: own(A.conditionals),
      subjunctive: [`${hard}en`, `${hard}emos`, ...own('aran asen')], participle: own('ados adas'), infinitive: own('arlos arlas arles'),
    },
    strong: ['present', 'subjunctive'],
  };
}

const second = (base: string, own: { future: string; futures: string; conditional: string; conditionals: string }, glide: boolean): Endings => {
  const theme = base.slice(-2, -1);
  const cut = base.slice(0, -2);
  const put = (words: string): readonly string[] => list(words).map((ending) => cut + ending);
  const y = glide ? 'y' : '';
  return {
    base,
    singular: {
      past: put(glide ? 'uyó uí' : 'ió í'), present: put(glide ? 'uye uyo' : 'e o'), imperfect: put(glide ? 'uía' : 'ía'), future: put((glide ? 'u' : '') + own.future.replaceAll(' ', glide ? ' u' : ' ')),
      conditional: put((glide ? 'u' : '') + own.conditional), subjunctive: put(glide ? 'uya uyera' : 'a iera iese'), participle: put(glide ? 'uido uida' : 'ido ida'),
      infinitive: put(list(`${theme}r ${theme}rse ${theme}rlo ${theme}rla ${theme}rle`).map((e) => (glide ? `u${e}` : e)).join(' ')), gerund: put(glide ? `u${y}endo` : 'iendo'),
    },
    plural: {
      past: put(glide ? 'uyeron uimos' : theme === 'i' ? 'ieron imos' : 'ieron'), present: put(glide ? 'uyen' : theme === 'i' ? 'en' : 'en emos'), imperfect: put(glide ? 'uían' : 'ían íamos'),
      future: put((glide ? 'u' : '') + own.futures.replaceAll(' ', glide ? ' u' : ' ')), conditional: put((glide ? 'u' : '') + own.conditionals.replaceAll(' ', glide ? ' u' : ' ')),
      subjunctive: put(glide ? 'uyan uyeran' : 'an ieran iesen'), participle: put(glide ? 'uidos uidas' : 'idos idas'),
      infinitive: put(list(`${theme}rlos ${theme}rlas ${theme}rles`).map((e) => (glide ? `u${e}` : e)).join(' ')),
    },
    strong: theme === 'i' && !glide ? ['present', 'subjunctive', 'past', 'gerund'] : ['present', 'subjunctive'],
  };
};

/** Regular verbs by the end of the infinitive; the longest that fits. -car, -gar and -zar write the hard sound before e. */
export const endings: readonly Endings[] = [
  first('ar', ''), first('car', 'qu'), first('gar', 'gu'), first('zar', 'c'),
  second('er', E, false), second('ir', I, false), { ...second('ir', I, true), base: 'uir' },
];

export const auxiliaries: readonly Auxiliary[] = [
  { role: 'have', tense: 'present', singular: ['ha', 'he'], plural: ['han', 'hemos'] },
  { role: 'have', tense: 'imperfect', singular: ['había', 'habiendo', 'haber', 'haberse'], plural: ['habían', 'habíamos'] },
  { role: 'have', tense: 'future', singular: ['habrá'], plural: ['habrán'] },
  { role: 'have', tense: 'conditional', singular: ['habría'], plural: ['habrían'] },
  { role: 'have', tense: 'subjunctive', singular: ['haya', 'hubiera', 'hubiese'], plural: ['hayan', 'hubieran', 'hubiesen'] },
  { role: 'be', tense: 'past', singular: ['fue', 'quedó', 'resultó', 'sido', 'estuvo'], plural: ['fueron', 'quedaron', 'resultaron', 'estuvieron'] },
  { role: 'be', tense: 'present', singular: ['es', 'está', 'queda'], plural: ['son', 'están', 'quedan'] },
  { role: 'be', tense: 'imperfect', singular: ['era', 'estaba'], plural: ['eran', 'estaban'] },
  { role: 'be', tense: 'future', singular: ['será', 'quedará', 'estará'], plural: ['serán', 'quedarán', 'estarán'] },
  { role: 'be', tense: 'conditional', singular: ['sería', 'quedaría'], plural: ['serían', 'quedarían'] },
  { role: 'be', tense: 'subjunctive', singular: ['sea', 'fuera', 'fuese', 'quede'], plural: ['sean', 'fueran', 'queden'] },
  { role: 'be', tense: 'infinitive', singular: ['ser', 'quedar', 'siendo'], plural: [] },
  { role: 'go', tense: 'future', singular: ['va', 'voy', 'irá'], plural: ['van', 'vamos', 'irán'] },
];

/** Endings of finite verbs, with their accents: a word is read as written first. */
export const finite = [
  { ending: 'aron', tense: 'past', plural: true }, { ending: 'ieron', tense: 'past', plural: true }, { ending: 'yeron', tense: 'past', plural: true },
  { ending: 'jeron', tense: 'past', plural: true }, { ending: 'ó', tense: 'past', plural: false },
  { ending: 'ará', tense: 'future', plural: false }, { ending: 'erá', tense: 'future', plural: false }, { ending: 'irá', tense: 'future', plural: false }, { ending: 'drá', tense: 'future', plural: false },
  { ending: 'arán', tense: 'future', plural: true }, { ending: 'erán', tense: 'future', plural: true }, { ending: 'irán', tense: 'future', plural: true }, { ending: 'drán', tense: 'future', plural: true },
  { ending: 'aba', tense: 'imperfect', plural: false }, { ending: 'aban', tense: 'imperfect', plural: true },
] as const;

/** Forms that no ending table gives. */
export const irregular: readonly Irregular[] = [
  ['venir', 'past', 'vino', 'vinieron'], ['dar', 'past', 'dio di', 'dieron'], ['dar', 'present', 'da doy', 'dan damos'], ['dar', 'future', 'dará', 'darán'], ['dar', 'participle', 'dado dada', 'dados dadas'],
  ['poner', 'past', 'puso puse', 'pusieron'], ['poner', 'future', 'pondrá', 'pondrán'], ['poner', 'participle', 'puesto puesta', 'puestos puestas'],
  ['imponer', 'past', 'impuso', 'impusieron'], ['imponer', 'participle', 'impuesto impuesta', 'impuestos impuestas'],
  ['obtener', 'past', 'obtuvo obtuve', 'obtuvieron'], ['obtener', 'future', 'obtendrá', 'obtendrán'],
  ['detener', 'past', 'detuvo', 'detuvieron'], ['detener', 'future', 'detendrá', 'detendrán'],
  ['abrir', 'participle', 'abierto abierta', 'abiertos abiertas'], ['reabrir', 'participle', 'reabierto reabierta', 'reabiertos reabiertas'],
  ['morir', 'past', 'murió', 'murieron'], ['morir', 'participle', 'muerto muerta', 'muertos muertas'],
  ['suscribir', 'participle', 'suscrito suscrita', 'suscritos suscritas'], ['inscribir', 'participle', 'inscrito inscrita', 'inscritos inscritas'],
  ['elegir', 'participle', 'electo electa elegido elegida', 'electos electas elegidos elegidas'], ['elegir', 'present', 'elige', 'eligen'],
  ['absolver', 'participle', 'absuelto absuelta', 'absueltos absueltas'], ['adquirir', 'past', 'adquirió', 'adquirieron'], ['desmentir', 'past', 'desmintió', 'desmintieron'],
  ['llegar', 'past', 'llegó llegué', 'llegaron'], ['nacer', 'present', 'nace', 'nacen'], ['carecer', 'present', 'carece', 'carecen'],
];

export const finiteWords = [
  { words: ['hizo', 'dijo', 'tuvo', 'pudo', 'quiso', 'supo', 'vino', 'puso', 'trajo', 'dio', 'vio', 'produjo', 'redujo', 'condujo', 'anduvo', 'mantuvo', 'sostuvo', 'propuso', 'dispuso'], tense: 'past', plural: false },
  { words: ['vieron', 'dieron', 'fueron'], tense: 'past', plural: true },
  { words: ['dice', 'aclara', 'señala', 'afirma', 'asegura', 'indica', 'sostiene', 'informa', 'explica', 'agrega', 'añade', 'reitera', 'advierte', 'reconoce', 'recuerda', 'subraya', 'lamenta', 'precisa', 'detalla', 'destaca'], tense: 'present', plural: false },
  { words: ['dicen', 'aclaran', 'señalan', 'afirman', 'aseguran', 'indican', 'sostienen', 'informan', 'explican', 'reiteran', 'advierten', 'lamentan', 'precisan'], tense: 'present', plural: true },
  { words: ['hará', 'dará'], tense: 'future', plural: false },
] as const;

export const verbs: readonly VerbClass[] = [
  { concept: 'inaugurate', verbs: ['inaugurar', 'cortar listón', 'cortar cinta', 'estrenar'], nouns: ['inauguración'] },
  { concept: 'open', verbs: ['abrir', 'reabrir', 'abrir puertas'], nouns: ['apertura', 'reapertura'] },
  { concept: 'close', verbs: ['cerrar:cierr', 'clausurar'], nouns: ['cierre', 'clausura'] },
  { concept: 'begin', verbs: ['comenzar:comienz', 'empezar:empiez', 'iniciar', 'arrancar', 'emprender', 'dar inicio', 'dar comienzo', 'dar arranque', 'dar banderazo'], nouns: ['inicio', 'arranque', 'comienzo'] },
  { concept: 'launch', verbs: ['lanzar', 'poner marcha', 'echar andar'], nouns: ['lanzamiento'] },
  { concept: 'end', verbs: ['terminar', 'concluir', 'finalizar', 'culminar', 'acabar', 'llegar fin'], nouns: ['conclusión', 'término', 'fin'] },
  { concept: 'explode', verbs: ['explotar', 'estallar', 'detonar'], nouns: ['explosión', 'estallido', 'detonación'] },
  { concept: 'crash', verbs: ['chocar', 'volcar:vuelc', 'estrellar', 'descarrilar', 'naufragar', 'hundir'], nouns: ['choque', 'volcadura', 'accidente', 'naufragio', 'descarrilamiento', 'colisión'] },
  { concept: 'collapse', verbs: ['derrumbar', 'colapsar', 'desplomar', 'desmoronar', 'venir abajo'], nouns: ['derrumbe', 'colapso', 'desplome'] },
  { concept: 'burn', verbs: ['incendiar'], nouns: ['incendio'] },
  { concept: 'flood', verbs: ['inundar', 'desbordar'], nouns: ['inundación', 'desbordamiento'] },
  { concept: 'quake', verbs: ['temblar:tiembl'], nouns: ['terremoto', 'sismo', 'temblor'] },
  { concept: 'die', verbs: ['morir:muer', 'fallecer', 'perder vida', 'perecer'], nouns: ['fallecimiento', 'muerte'] },
  { concept: 'kill', verbs: ['asesinar', 'matar', 'ejecutar'], nouns: ['asesinato', 'homicidio'] },
  { concept: 'born', verbs: ['nacer'], nouns: ['nacimiento'] },
  { concept: 'found', verbs: ['fundar', 'crear', 'constituir'], nouns: ['fundación', 'creación'] },
  { concept: 'sign', verbs: ['firmar', 'suscribir', 'signar', 'rubricar'], nouns: ['firma', 'suscripción'] },
  { concept: 'accept', verbs: ['aceptar', 'aprobar:aprueb', 'autorizar', 'ratificar', 'avalar', 'dar luz verde', 'dar visto bueno', 'validar', 'admitir', 'respaldar'], nouns: ['aprobación', 'aceptación', 'ratificación', 'autorización'] },
  { concept: 'refuse', verbs: ['rechazar', 'desechar', 'negar:nieg', 'declinar', 'rehusar', 'desestimar', 'vetar', 'dar espalda', 'votar contra', 'reprobar:reprueb', 'denegar:denieg', 'desaprobar:desaprueb'], nouns: ['rechazo'] },
  { concept: 'confirm', verbs: ['confirmar', 'corroborar'], nouns: ['confirmación'] },
  { concept: 'discard', verbs: ['descartar', 'desmentir:desmient'], nouns: [] },
  { concept: 'suspend', verbs: ['suspender', 'cancelar', 'interrumpir', 'paralizar'], nouns: ['suspensión', 'cancelación'] },
  { concept: 'resume', verbs: ['reanudar', 'restablecer'], nouns: ['reanudación'] },
  { concept: 'appoint', verbs: ['nombrar', 'designar', 'nominar'], nouns: ['nombramiento', 'designación'] },
  { concept: 'elect', verbs: ['elegir:elig'], nouns: ['elección'] },
  { concept: 'dismiss', verbs: ['destituir', 'cesar', 'remover:remuev', 'despedir:despid', 'separar cargo'], nouns: ['destitución'] },
  { concept: 'resign', verbs: ['renunciar', 'dimitir', 'presentar renuncia'], nouns: ['renuncia', 'dimisión'] },
  { concept: 'swear-in', verbs: ['rendir:rind protesta', 'tomar protesta', 'tomar posesión', 'asumir cargo', 'jurar cargo', 'prometer cargo', 'tomar juramento', 'asumir'], nouns: ['investidura'] },
  { concept: 'hold', verbs: ['realizar', 'celebrar', 'efectuar', 'organizar', 'llevar cabo', 'desarrollar'], nouns: ['realización', 'celebración'] },
  { concept: 'summon', verbs: ['convocar', 'citar'], nouns: ['convocatoria'] },
  { concept: 'lead', verbs: ['encabezar', 'presidir', 'dirigir'], nouns: [] },
  { concept: 'build', verbs: ['construir', 'edificar', 'levantar', 'erigir'], nouns: ['construcción', 'edificación'] },
  { concept: 'repair', verbs: ['reparar', 'reconstruir', 'rehabilitar', 'restaurar', 'remodelar', 'arreglar', 'reconstruir'], nouns: ['reparación', 'reconstrucción', 'rehabilitación', 'restauración'] },
  { concept: 'lay', verbs: ['tender:tiend', 'instalar', 'colocar', 'pavimentar', 'introducir'], nouns: ['tendido', 'instalación', 'colocación', 'pavimentación'] },
  { concept: 'design', verbs: ['diseñar', 'proyectar', 'redactar', 'elaborar'], nouns: ['diseño', 'elaboración'] },
  { concept: 'demolish', verbs: ['demoler:demuel', 'derribar'], nouns: ['demolición'] },
  { concept: 'fund', verbs: ['financiar', 'pagar', 'costear', 'sufragar', 'cubrir costo'], nouns: ['financiamiento', 'financiación'] },
  { concept: 'donate', verbs: ['donar', 'regalar'], nouns: ['donación'] },
  { concept: 'deliver', verbs: ['entregar', 'repartir', 'distribuir'], nouns: ['entrega', 'reparto'] },
  { concept: 'sell', verbs: ['vender', 'enajenar', 'subastar'], nouns: ['venta', 'enajenación', 'subasta'] },
  { concept: 'buy', verbs: ['comprar', 'adquirir:adquier'], nouns: ['compra', 'adquisición'] },
  { concept: 'award', verbs: ['otorgar', 'conceder', 'adjudicar', 'premiar', 'galardonar'], nouns: ['adjudicación', 'otorgamiento'] },
  { concept: 'receive', verbs: ['recibir', 'obtener:obtien', 'conseguir:consig'], nouns: [] },
  { concept: 'win', verbs: ['ganar', 'vencer', 'triunfar', 'imponer'], nouns: ['triunfo', 'victoria'] },
  { concept: 'lose', verbs: ['perder:pierd'], nouns: ['derrota'] },
  { concept: 'publish', verbs: ['publicar', 'promulgar', 'emitir', 'expedir:expid', 'difundir'], nouns: ['publicación', 'promulgación'] },
  { concept: 'announce', verbs: ['anunciar', 'dar conocer'], nouns: ['anuncio'] },
  { concept: 'present', verbs: ['presentar'], nouns: ['presentación'] },
  { concept: 'visit', verbs: ['visitar', 'recorrer'], nouns: ['visita', 'recorrido'] },
  { concept: 'meet', verbs: ['reunir', 'sesionar'], nouns: ['reunión', 'sesión'] },
  { concept: 'vote', verbs: ['votar'], nouns: ['votación'] },
  { concept: 'arrest', verbs: ['detener:detien', 'capturar', 'arrestar', 'aprehender'], nouns: ['detención', 'captura', 'arresto', 'aprehensión'] },
  { concept: 'free', verbs: ['liberar', 'excarcelar', 'dejar libertad', 'poner libertad', 'absolver:absuelv'], nouns: ['liberación', 'excarcelación'] },
  { concept: 'sentence', verbs: ['condenar', 'sentenciar', 'inhabilitar'], nouns: ['condena'] },
  { concept: 'attack', verbs: ['atacar', 'bombardear'], nouns: ['ataque', 'bombardeo', 'atentado'] },
  { concept: 'evacuate', verbs: ['evacuar', 'desalojar'], nouns: ['evacuación', 'desalojo'] },
  { concept: 'fulfil', verbs: ['cumplir', 'acatar', 'honrar', 'implementar'], nouns: ['cumplimiento'] },
  { concept: 'breach', verbs: ['incumplir', 'infringir', 'desacatar', 'violar'], nouns: ['incumplimiento'] },
  { concept: 'transfer', verbs: ['trasladar', 'reubicar'], nouns: ['traslado', 'reubicación'] },
  { concept: 'deduct', verbs: ['descontar:descuent'], nouns: ['descuento'] },
  { concept: 'evict', verbs: ['desahuciar'], nouns: ['desahucio', 'desahucios'] },
  { concept: 'declare', verbs: ['declarar', 'decretar'], nouns: ['declaratoria'] },
  { concept: 'revoke', verbs: ['revocar', 'derogar', 'anular', 'dejar efecto'], nouns: ['derogación', 'revocación', 'anulación'] },
  { concept: 'sue', verbs: ['demandar', 'presentar demanda', 'interponer:interpon demanda'], nouns: [] },
  { concept: 'notify', verbs: ['notificar'], nouns: ['notificación'] },
  { concept: 'fine', verbs: ['multar', 'sancionar'], nouns: ['multa', 'multas', 'sanción', 'sanciones'] },
  { concept: 'promise', verbs: ['prometer'], nouns: ['promesa'] },
  { concept: 'compensate', verbs: ['indemnizar', 'compensar', 'resarcir', 'reembolsar'], nouns: ['indemnización', 'compensación', 'reembolso'] },
  { concept: 'charge', verbs: ['imputar', 'procesar', 'encausar'], nouns: ['imputación'] },
  { concept: 'arrive', verbs: ['arribar', 'aterrizar'], nouns: ['arribo', 'aterrizaje'] },
  { concept: 'admit', verbs: ['reconocer'], nouns: [] },
  { concept: 'cross', verbs: ['cruzar'], nouns: [] },
  { concept: 'consult', verbs: ['consultar'], nouns: [] },
  { concept: 'hire', verbs: ['contratar'], nouns: ['contratación'] },
  { concept: 'invest', verbs: ['invertir:inviert'], nouns: ['inversión', 'inversiones'] },
  { concept: 'postpone', verbs: ['aplazar', 'posponer', 'postergar', 'diferir:difier'], nouns: ['aplazamiento', 'postergación'] },
  { concept: 'exist', verbs: [], forms: { present: ['hay', 'existe'], imperfect: ['existía'], past: ['hubo'] }, plurals: { present: ['existen'] }, nouns: [] },
  { concept: 'guarantee', verbs: ['garantizar'], nouns: [] },
  { concept: 'register', verbs: ['registrar', 'inscribir'], nouns: ['registro', 'inscripción'] },
  { concept: 'extend', verbs: ['ampliar', 'prorrogar'], nouns: ['ampliación', 'prórroga'] },
  { concept: 'draw', verbs: ['sortear'], nouns: ['sorteo'] },
  { concept: 'have', verbs: ['contar con'], forms: { present: ['tiene', 'posee'], imperfect: ['tenía', 'poseía'], past: ['tuvo'] }, plurals: { present: ['tienen', 'poseen'], imperfect: ['tenían'], past: ['tuvieron'] }, nouns: [] },
  { concept: 'lack', verbs: ['carecer'], nouns: [] },
];
