import type { KnownBody } from '../name-pack.js';

const list = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '');

/** First words of names of bodies. */
export const bodyHeads: readonly string[] = list(`
instituto secretaría ministerio comisión consejo consejería universidad fiscalía procuraduría gobierno congreso senado cámara banco gabinete fondo fuerzas fideicomiso dirección subdirección coordinación subsecretaría
agencia asociación federación confederación sindicato partido tribunal suprema corte juzgado guardia policía ejército marina fuerza departamento ayuntamiento municipio alcaldía gobernación presidencia
oficina centro hospital clínica sistema servicio servicios junta defensoría contraloría auditoría superintendencia corporación organización organismo unión colegio academia facultad escuela liceo patronato
fundación museo observatorio aeropuerto empresa compañía grupo red unidad república reino estado provincia principado generalitat xunta diputación cabildo mancomunidad comunidad delegación
registro archivo biblioteca orquesta laboratorio patrimonio vicepresidencia jefatura mesa comité asamblea parlamento cortes bancada bloque coalición frente movimiento naciones onu oea
embajada consulado diócesis arquidiócesis conferencia caja mutua tesorería intendencia zona liga club selección petróleos ferrocarriles loterías canal administración vocalía gerencia secretariado palacio plaza avenida calle teatro hotel chamber estadio parque auditorio colonia bulevar carretera presa isla barrio torre salón sala programa estrategia proyecto plan
`);

export const bodyAnaphors: readonly string[] = list(`
organismo dependencia institución instituto institución entidad organización país nación estado ciudad municipio provincia región comuna localidad capital programa proyecto plan estrategia empresa compañía partido ayuntamiento
comisión secretaría ministerio universidad centro hospital escuela consejo organismo demarcación departamento distrito gobierno ramo área sector campaña corte cámara mesa caja junta comité asociación fundación colegio sindicato club tribunal juzgado federación confederación sala cooperativa gremio misma mismo citado citada propia propio cargo corporación plantel equipo
`);

/** Lower-case heads that name a body together with their complement. */
export const groups: readonly string[] = list('estado municipio ciudad provincia departamento región comuna bancada fracción bloque grupo gobierno partido zona hospital museo orquesta sindicato programa comunidad banco universidad congreso senado');

/** Fields of government, first words. */
export const fields: readonly string[] = list(`
salud sanidad=salud turismo educación hacienda crédito obra obras economía trabajo empleo=trabajo cultura deporte deportes=deporte seguridad defensa marina interior gobernación gobierno relaciones=exteriores exteriores asuntos agricultura ganadería pesca desarrollo
bienestar vivienda infraestructura comunicaciones=comunicacion comunicación transporte transportes=transporte movilidad energía minas minería medio=ambiente ambiente ecología agua recursos finanzas=hacienda planeación planificación=planeacion administración justicia igualdad mujeres=mujer mujer ciencia
tecnología innovación industria comercio consumo inclusión migraciones=migracion migración política políticas función anticorrupción protección prevención promoción integración ordenamiento operación operaciones proyectos investigación vinculación
enseñanza universidades juventud pueblos derechos participación transparencia contraloría fomento hidráulica patrimonio servicios atención asistencia búsqueda vacunación epidemiología festivales normatividad jurídico presupuesto egresos ingresos
prensa imagen gestión información estratégica evaluación supervisión producción agenda conservación difusión fiscalización control ventanilla registro afiliación prestaciones pensiones rehabilitación bosques aduanas estadística gabinete personal organización acción territorio pública=publico público=publico públicas=publico públicos=publico médica=medico
`);

export const abstractEndings: readonly string[] = ['ción', 'sión', 'dad', 'miento', 'ismo', 'encia', 'ciones', 'dades'];

/** Countries and first-level divisions of the Spanish-speaking world, with large cities (ISO 3166). One or more words each. */
export const places: readonly string[] = [
  ...list(`méxico españa colombia argentina chile perú venezuela ecuador bolivia paraguay uruguay guatemala honduras nicaragua panamá cuba brasil canadá francia italia alemania portugal china rusia ucrania japón india israel marruecos
  turquía irán irak siria egipto sudáfrica australia grecia polonia suecia noruega finlandia dinamarca bélgica holanda suiza austria hungría inglaterra escocia irlanda europa américa haití jamaica belice corea
  aguascalientes campeche chiapas chihuahua coahuila colima durango guanajuato guerrero hidalgo jalisco michoacán morelos nayarit oaxaca puebla querétaro sinaloa sonora tabasco tamaulipas tlaxcala veracruz yucatán zacatecas cdmx edomex
  andalucía aragón asturias canarias cantabria cataluña catalunya extremadura galicia madrid murcia navarra euskadi valencia barcelona sevilla zaragoza málaga
  antioquia atlántico bogotá medellín cali bolívar boyacá caldas caquetá cauca cesar chocó córdoba cundinamarca huila magdalena meta nariño quindío risaralda santander sucre tolima barranquilla cartagena
  catamarca chaco chubut corrientes formosa jujuy mendoza misiones neuquén salta tucumán rosario patagonia córdoba
  antofagasta atacama coquimbo valparaíso maule biobío araucanía aysén magallanes arica tarapacá santiago concepción
  lima arequipa cusco piura quito guayaquil caracas montevideo asunción managua tegucigalpa habana
  monterrey guadalajara tijuana mérida acapulco cancún toluca hermosillo culiacán saltillo morelia xalapa cuernavaca pachuca tepic`),
  'USA', 'EEUU', 'EU', 'UE', 'Estados Unidos', 'Estados Unidos Mexicanos', 'Reino Unido', 'Costa Rica', 'El Salvador', 'República Dominicana', 'Puerto Rico', 'Corea del Sur', 'Corea del Norte', 'Países Bajos', 'Unión Europea', 'Arabia Saudita',
  'Baja California', 'Baja California Sur', 'Ciudad de México', 'Estado de México', 'Nuevo León', 'Quintana Roo', 'San Luis Potosí', 'Castilla y León', 'Castilla-La Mancha', 'Comunidad de Madrid', 'Comunidad Valenciana',
  'Islas Baleares', 'Islas Canarias', 'País Vasco', 'La Rioja', 'Norte de Santander', 'Valle del Cauca', 'La Guajira', 'San Andrés', 'Buenos Aires', 'Entre Ríos', 'La Pampa', 'Río Negro', 'San Juan', 'San Luis', 'Santa Cruz', 'Santa Fe',
  'Santiago del Estero', 'Tierra del Fuego', 'Los Lagos', 'Los Ríos', 'Región Metropolitana', 'Bío Bío', 'Naciones Unidas', 'Michoacán de Ocampo',
];

/** Federal bodies of Mexico and others that the press names by acronym (their own laws and sites). */
export const knownBodies: readonly KnownBody[] = [
  { name: 'Instituto de Seguridad y Servicios Sociales de los Trabajadores del Estado', acronyms: ['ISSSTE', 'Issste'] },
  { name: 'Instituto Mexicano del Seguro Social', acronyms: ['IMSS', 'Imss'] },
  { name: 'Servicios de Salud del Instituto Mexicano del Seguro Social para el Bienestar', acronyms: ['IMSS-Bienestar', 'IMSS Bienestar'] },
  { name: 'Fondo de la Vivienda del Instituto de Seguridad y Servicios Sociales de los Trabajadores del Estado', acronyms: ['FOVISSSTE', 'Fovissste'] },
  { name: 'Sindicato Nacional de Trabajadores del Instituto de Seguridad y Servicios Sociales de los Trabajadores del Estado', acronyms: ['SNTISSSTE'] },
  { name: 'Instituto de Seguridad y Servicios Sociales de los Trabajadores del Estado de Zacatecas', acronyms: ['ISSSTEZAC', 'Issstezac'] },
  { name: 'Instituto del Fondo Nacional de la Vivienda para los Trabajadores', acronyms: ['INFONAVIT', 'Infonavit'] },
  { name: 'Comisión Nacional de los Derechos Humanos', acronyms: ['CNDH'] },
  { name: 'Comisión Federal de Electricidad', acronyms: ['CFE'] },
  { name: 'Petróleos Mexicanos', acronyms: ['PEMEX', 'Pemex'] },
  { name: 'Comisión Nacional del Agua', acronyms: ['CONAGUA', 'Conagua'] },
  { name: 'Instituto Nacional Electoral', acronyms: ['INE'] },
  { name: 'Instituto Nacional de Estadística y Geografía', acronyms: ['INEGI', 'Inegi'] },
  { name: 'Servicio de Administración Tributaria', acronyms: ['SAT'] },
  { name: 'Secretaría de Hacienda y Crédito Público', acronyms: ['SHCP'] },
  { name: 'Secretaría de Educación Pública', acronyms: ['SEP'] },
  { name: 'Secretaría de la Defensa Nacional', acronyms: ['SEDENA', 'Sedena'] },
  { name: 'Secretaría de Marina', acronyms: ['SEMAR', 'Semar'] },
  { name: 'Secretaría de Relaciones Exteriores', acronyms: ['SRE'] },
  { name: 'Secretaría de Gobernación', acronyms: ['SEGOB', 'Segob'] },
  { name: 'Secretaría de Medio Ambiente y Recursos Naturales', acronyms: ['SEMARNAT', 'Semarnat'] },
  { name: 'Secretaría de Seguridad y Protección Ciudadana', acronyms: ['SSPC'] },
  { name: 'Fiscalía General de la República', acronyms: ['FGR'] },
  { name: 'Procuraduría Federal del Consumidor', acronyms: ['PROFECO', 'Profeco'] },
  { name: 'Universidad Nacional Autónoma de México', acronyms: ['UNAM'] },
  { name: 'Instituto Politécnico Nacional', acronyms: ['IPN'] },
  { name: 'Sistema Nacional para el Desarrollo Integral de la Familia', acronyms: ['DIF', 'SNDIF'] },
  { name: 'Comisión Federal para la Protección contra Riesgos Sanitarios', acronyms: ['COFEPRIS', 'Cofepris'] },
  { name: 'Organización Mundial de la Salud', acronyms: ['OMS'] },
  { name: 'Organización Panamericana de la Salud', acronyms: ['OPS'] },
  { name: 'Organización de las Naciones Unidas', acronyms: ['ONU'] },
  { name: 'Banco de México', acronyms: ['Banxico', 'BANXICO'] },
  { name: 'Banco Nacional de Obras y Servicios Públicos', acronyms: ['BANOBRAS', 'Banobras'] },
  { name: 'Fondo Nacional de Fomento al Turismo', acronyms: ['FONATUR', 'Fonatur'] },
  { name: 'Departamento Administrativo Nacional de Estadística', acronyms: ['DANE', 'Dane'] },
  { name: 'Instituto Nacional de Estadística y Censos', acronyms: ['INDEC', 'Indec'] },
  { name: 'Administración Nacional de la Seguridad Social', acronyms: ['ANSES', 'Anses'] },
  { name: 'Instituto Colombiano de Bienestar Familiar', acronyms: ['ICBF'] },
  { name: 'Secretaría de Desarrollo Agrario, Territorial y Urbano', acronyms: ['SEDATU'] },
  { name: 'Secretaría de Agricultura y Desarrollo Rural', acronyms: ['SADER'] },
  { name: 'Secretaría de Infraestructura, Comunicaciones y Transportes', acronyms: ['SICT'] },
  { name: 'Secretaría del Trabajo y Previsión Social', acronyms: ['STPS'] },
  { name: 'Secretaría de Energía', acronyms: ['SENER'] },
  { name: 'Secretaría de Turismo', acronyms: ['SECTUR'] },
  { name: 'Comisión Nacional de Cultura Física y Deporte', acronyms: ['CONADE'] },
  { name: 'Comisión Nacional de Vivienda', acronyms: ['CONAVI'] },
  { name: 'Comisión Nacional Forestal', acronyms: ['CONAFOR'] },
  { name: 'Comisión Nacional de Áreas Naturales Protegidas', acronyms: ['CONANP'] },
  { name: 'Comisión Nacional de Búsqueda', acronyms: ['CNB'] },
  { name: 'Consejo Nacional de Población', acronyms: ['CONAPO'] },
  { name: 'Consejo Nacional de Evaluación de la Política de Desarrollo Social', acronyms: ['CONEVAL'] },
  { name: 'Consejo Nacional de Humanidades, Ciencias y Tecnologías', acronyms: ['CONAHCYT'] },
  { name: 'Centro Nacional de Programas Preventivos y Control de Enfermedades', acronyms: ['CENAPRECE'] },
  { name: 'Centro Nacional de Control de Energía', acronyms: ['CENACE'] },
  { name: 'Centro Nacional de Prevención de Desastres', acronyms: ['CENAPRED'] },
  { name: 'Instituto de Salud para el Bienestar', acronyms: ['INSABI'] },
  { name: 'Instituto Nacional de los Pueblos Indígenas', acronyms: ['INPI'] },
  { name: 'Instituto Nacional de Antropología e Historia', acronyms: ['INAH'] },
  { name: 'Instituto Nacional de Bellas Artes y Literatura', acronyms: ['INBAL'] },
  { name: 'Instituto Nacional del Suelo Sustentable', acronyms: ['INSUS'] },
  { name: 'Instituto Mexicano de Cinematografía', acronyms: ['IMCINE'] },
  { name: 'Laboratorios de Biológicos y Reactivos de México', acronyms: ['BIRMEX'] },
  { name: 'Seguridad Alimentaria Mexicana', acronyms: ['SEGALMEX'] },
  { name: 'Servicio Nacional de Sanidad, Inocuidad y Calidad Agroalimentaria', acronyms: ['SENASICA'] },
  { name: 'Suprema Corte de Justicia de la Nación', acronyms: ['SCJN'] },
  { name: 'Tribunal Electoral del Poder Judicial de la Federación', acronyms: ['TEPJF'] },
  { name: 'Unidad de Inteligencia Financiera', acronyms: ['UIF'] },
  { name: 'Comisión Nacional para la Protección y Defensa de los Usuarios de Servicios Financieros', acronyms: ['CONDUSEF'] },
  { name: 'Comisión Nacional Bancaria y de Valores', acronyms: ['CNBV'] },
  { name: 'Caminos y Puentes Federales', acronyms: ['CAPUFE'] },
  { name: 'Dirección de Impuestos y Aduanas Nacionales', acronyms: ['DIAN'] },
  { name: 'Departamento Nacional de Planeación', acronyms: ['DNP'] },
  { name: 'Instituto Nacional de Vías', acronyms: ['INVIAS'] },
  { name: 'Consejo Nacional de Investigaciones Científicas y Técnicas', acronyms: ['CONICET'] },
  { name: 'Agencia Estatal de Meteorología', acronyms: ['AEMET'] },
  { name: 'Consejo Superior de Investigaciones Científicas', acronyms: ['CSIC'] },
  { name: 'Dirección General de Tráfico', acronyms: ['DGT'] },
  { name: 'Corporación Nacional Forestal', acronyms: ['CONAF'] },
  { name: 'Servicio Nacional del Consumidor', acronyms: ['SERNAC'] },
  { name: 'Servicio Nacional de Prevención y Respuesta ante Desastres', acronyms: ['SENAPRED'] },
  { name: 'Junta Nacional de Auxilio Escolar y Becas', acronyms: ['JUNAEB'] },
  { name: 'Fondo Nacional de Salud', acronyms: ['FONASA'] },
  { name: 'Instituto Nacional de Estadística e Informática', acronyms: ['INEI'] },
  { name: 'Superintendencia Nacional de Aduanas y de Administración Tributaria', acronyms: ['SUNAT'] },
  { name: 'Seguro Social de Salud', acronyms: ['ESSALUD'] },
  { name: 'Oficina Nacional de Procesos Electorales', acronyms: ['ONPE'] },
];
