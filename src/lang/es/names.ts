import type { NamePack } from '../name-pack.js';
import { abstractEndings, bodyAnaphors, bodyHeads, fields, groups, knownBodies, places } from './institutions.js';
import { nations } from './nations.js';
import { offices } from './offices.js';
import { given, honorifics } from './persons.js';
import { broadcasts, called, knownPrograms, notPrograms, programCues } from './programs.js';

const list = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '');

export const names: NamePack = {
  particles: list('de del la las los san santa von van der da bin'),
  honorifics,
  given,
  offices,
  formerPrefixes: ['ex'],
  deputies: [],
  after: list(`federal estatal municipal nacional regional provincial departamental local general ejecutivo ejecutiva adjunto adjunta técnico técnica operativo operativa médico médica jurídico jurídica administrativo administrativa
  académico académica interino interina electo electa suplente sustituto sustituta saliente entrante mexicano mexicana español española colombiano colombiana argentino argentina chileno chilena peruano peruana ecuatoriano venezolano
  boliviano estadounidense francés francesa alemán alemana italiano italiana británico británica ruso rusa chino china brasileño brasileña priista panista perredista morenista socialista popular capitalino capitalina poblano sonorense
  comercial financiero financiera artístico artística deportivo deportiva científico científica honorario honoraria vitalicio fundador fundadora autonómico autonómica foral insular metropolitano metropolitana especial corporativo corporativa universitario general superior mundial constitucional presidencial`),
  sides: [],
  qualifiers: list('médico médica=médico técnico técnica=técnico operativo operativa=operativo jurídico jurídica=jurídico administrativo administrativa=administrativo académico académica=académico comercial financiero financiera=financiero artístico artística=artístico deportivo deportiva=deportivo científico científica=científico corporativo corporativa=corporativo suplente'),
  levels: [['nation', list('federal nacional')], ['state', list('estatal autonómico autonómica provincial departamental')], ['region', list('regional zonal')], ['municipality', list('municipal distrital')], ['local', list('local')]],
  titleSurnames: list('alcalde rey juez obispo cardenal papa líder príncipe'),
  tenures: {
    former: list('entonces anterior antiguo antigua otrora fallecido fallecida difunto depuesto destituido destituida finado'),
    acting: list('interino interina'),
    elect: list('electo electa virtual'),
    incoming: list('nuevo nueva flamante futuro futura próximo próxima'),
    current: list('actual también hoy día propio propia mismo misma todavía hasta'),
  },
  trailing: {
    former: ['saliente', 'en (ese|aquel) (entonces|momento)', 'en (esa|aquella) época', '(jubilado|jubilada)', '(emérito|emérita)'],
    acting: ['(interino|interina)', '(provisional|provisoria|provisorio)', 'en funciones', 'por ministerio de ley', '(suplente|sustituto|sustituta)', '(encargado|encargada)', 'en suplencia', '(subrogante)'],
    elect: ['(electo|electa)'],
  },
  marks: { acting: ['s', 'e', 'i'], retired: ['r', 're', 'sr'] },
  rankArms: list('brigada división ejército navío fragata corbeta escuadra policía infantería aviación caballería carabineros batallón cuerpo'),
  aspirants: list('candidato candidata precandidato precandidata aspirante aspirantes candidatos candidatas aspira postulante candidatura'),
  leads: list('encabeza dirige preside lidera conduce encabezado encabezada dirigido dirigida'),
  determiners: list('el la los las su un una nuestro nuestra al del este esta ese dicho lo'),
  possessives: list('su sus'),
  relatives: list('cuyo cuya'),
  links: list('de del en para por ante a al'),
  joints: list('un una y e de del la las los el para con por en al a contra su es sin ni tu lo e u o desde hacia hasta sobre'),
  fieldBefore: false,
  tagger: null,
  as: list('como'),
  copulas: list('es era fue será'),
  pastCopulas: list('era fue'),
  bodyHeads,
  headFirst: { heads: [], joints: [] },
  bodyAnaphors,
  genericBodies: list('organismo dependencia institución entidad organización corporación'),
  groups,
  fields,
  abstractEndings,
  adjectiveEndings: list('ense eño eña ano ana ino ina ista ico ica és esa eco eca eta ivo iva ario aria'),
  tiers: [
    ['municipality', list('municipio municipal municipalidad ayuntamiento alcaldía intendencia alcalde alcaldesa intendente intendenta concejo concejal concejala cabildo')],
    ['state', list('estado estatal provincia provincial gobernación gobernador gobernadora departamento departamental autonómico autonómica xunta generalitat')],
    ['nation', list('nacional federal nación')],
  ],
  territories: list('estado provincia departamento región república principado comunidad municipio ciudad comuna'),
  branches: list('región zona delegación distrito sección plantel campus sede sucursal filial'),
  places,
  nations,
  notNames: list(`el la los las un una en por para con sin según desde hasta tras ante este esta estos estas ese esa aquel su sus al del de y o pero que quien cuando donde como si no ya también además así asimismo luego ayer hoy mañana
  lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre dios todo todos cada otro otra nuestro nuestra mi tu se le les lo más muy es son fue era
  foto fotografía redacción boletín comunicado pregunta interlocutor interlocutora intervención respuesta video audio moderador moderadora traducción inaudible ustedes usted ellos nosotros yo gracias bueno buenos buenas entonces pues aquí ahí
  durante mediante entre finalmente asegura dijo dice señala afirma explica destaca anuncia presenta pide pese aunque mientras sobre porque ni e u bajo gracias sí mesa internet twitter facebook covid whatsapp youtube estado nación pueblo república
  the comparte participan palabras mensaje versión estenográfica acompañado acompañada presentes asistieron inauguración`),
  knownBodies,
  succession: list(`renuncia renunció renuncian renunciado dimitió dimite dimisión destituyó destituido destituida cesó cesado cese sustituye sustituyó sustituir sustitución sustituto sustituta relevó relevo releva relevará reemplaza reemplazó reemplazo reemplazar sucede sucedió suceder sucesor sucesora
  nombró nombrado nombrada nombramiento nombra designó designado designada designa designación protesta asumió asume asumir posesión posesionó juramentó juró jura ratificó ratificado antecesor antecesora predecesor predecesora exdirector exdirectora nuevo nueva
  dejó deja dejará salida toma tomó entrante saliente jubiló jubilación despidió removido removida remoción elegido elegida electo electa encargado encargada interino interina llegada relevos`),
  programCues,
  benefits: list('bono boleto tarjeta subsidio asignación subvención apoyo vale ingreso'),
  programJoints: list('que se nos más'),
  cueAfter: false,
  called,
  notPrograms,
  broadcasts,
  knownPrograms,
};
