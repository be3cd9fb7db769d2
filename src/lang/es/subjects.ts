/** Verbs that lead from what is counted to its number. */
export const reaching: readonly string[] = [
  '(llega|llegan|llegó|llegaron|llegaba|llegaban|llegaría|llegarían|llegará|llegarán|llegado) (ya)? a',
  '(sube|suben|subió|subieron|subía|subían|subido|trepa|trepan|trepó|treparon|trepado|escaló|escalaron|saltó|saltaron|creció|crecieron|crecido|aumenta|aumentó|aumentaron|aumentado|ascendió|ascendieron|ascendía|ascendían|asciende|ascienden|ascendido|eleva|elevan|elevó|elevaron|elevado|incrementó|incrementaron) (ya)? a',
  '(baja|bajan|bajó|bajaron|bajado|cae|caen|cayó|cayeron|caído|desciende|descienden|descendió|descendieron|descendido|reduce|redujo|redujeron|reducido|disminuyó|disminuyeron) (ya)? a',
  '(pasa|pasan|pasó|pasaron|pasado) a ser de?',
  '(sitúa|sitúan|situó|situaron|ubica|ubican|ubicó|ubicaron|queda|quedan|quedó|quedaron|mantiene|mantienen|mantuvo|cerró|cerraron) en',
  '(alcanza|alcanzan|alcanzó|alcanzaron|alcanzaba|alcanzaban|alcanzado|alcanzará|alcanzarán) (ya)? (a|los|las)?',
  '(suma|suman|sumó|sumaron|sumaba|sumaban|totaliza|totalizan|totalizó|totalizaron|ronda|rondan|rondaba|rondaban)',
  '(es|era|fue|será|sería|ha sido|había sido) (ya|ahora|hoy)? de',
];

/** Nouns of a count. */
export const counts: readonly string[] = ['número', 'total', 'cifra', 'cantidad', 'suma', 'saldo', 'conteo', 'cuenta', 'recuento'];

/** Words that open a clause with a subject of its own. */
export const clauses: readonly string[] = ['que', 'pero', 'mientras', 'aunque', 'porque', 'cuando', 'pues', 'donde'];
