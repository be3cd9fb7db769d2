const list = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '');

/** The most frequent given names of Spanish-speaking countries, and foreign ones common in their press. */
export const given: readonly string[] = list(`
aarón abel abelardo abigail mari abraham abril abundio adalberto adán adela adelina adolfo adrián adriana agustín agustina aída alan alba alberto aldo alejandra alejandro
alexander alexandra alexis alfonsina alfonso alfredo alicia alma alonso álvaro amado amalia amanda amaya amelia américo amparo ana anabel anahí andrea andrés andreu ángel ángela
angélica ángeles anselmo antoni antonia antonio araceli argelia ariadna ariel armando arnoldo arturo asunción augusto aurelio aurora axel azucena bárbara bartolomé beatriz
begoña belén belinda benigno benito benjamín berenice bernardo berta bertha blanca boris braulio brenda bruno calixto camila camilo carla carles carlos carlota carme carmela carmelo carmen
carolina casimiro catalina cecilia celestino celia césar cinthia citlalli clara claudia claudio clemente concepción consuelo constanza cristián cristian cristina cristóbal
cuauhtémoc dagoberto damián daniel daniela dario darío david débora delfina delfino delia diana diego dionisio dolores domingo dora dulce edgar edgardo edith edmundo eduardo eduviges efraín
efrén elba elena eleazar elías elisa eliseo elizabeth elodia eloísa eloy elsa elvira emanuel emilia emiliano emilio emma encarnación enric enrique enriqueta erasmo eric érica erick erika ernestina ernesto
esmeralda esperanza esteban estefanía estela esther eugenia eugenio eulalia eusebio eva evangelina evaristo evelyn everardo ezequiel fabián fabiola facundo fausto federico felícitas felipe félix
fermín fernanda fernando fidel filiberto flavio flor florencia florencio florentino francesc francisca francisco francina franco freddy fructuoso gabino gabriel gabriela genaro genoveva georgina gerardo germán
gertrudis gilberto gilda gisela giselle gladys gloria gonzalo graciela gregorio griselda guadalupe guillermina guillermo gumaro gustavo héctor heberto helena heriberto hermelinda hermilo hernán hilario hilda
hipólito horacio hortensia hugo humberto ignacio ildefonso imelda inés íñigo irán irasema irene iris irma irma irving isaac isabel isaías isela ismael israel iván itzel ivonne jacinto jacobo jaime
janet javier jaume jazmín jerónimo jessica jesús jimena joaquín joel jordi jorge josé josefa josefina joseph josep josu josué juan juana juanita juliana julián julia julieta julio justo karen karina karla
kevin laia lara laura lázaro leandro leobardo leocadio leonardo leonel leonor leopoldo leticia libertad lidia ligia lilia liliana lina lisandro lorena lorenzo lourdes lucas lucía luciano lucila lucio lucrecia luis luisa
luz macarena magali magdalena malena manuel manuela mar mara marc marcela marcelino marcelo marco marcos margarita margarito maría mariana mariano maribel marichuy maricarmen maricela maricruz mario marina marisa marisela
marisol marlene marta martha martí martín martina mateo matías mauricio mauro maximiliano máximo mayra melania melchor melissa mercedes mercè micaela michelle miguel milagros mireya miriam misael mohamed moisés mónica
montserrat nadia nancy narciso natalia nayeli néstor nicanor nicolás nidia nieves noé noel noelia noemí nora norberto norma nuria octavio odilón ofelia olga olivia omar ónix óscar oscar osvaldo oswaldo otilia ovidio pablo
palmira paloma pamela paola pascual patricia patricio patxi paula paulina paulino pedro pere perla petra petronilo pilar plácido porfirio priscila purificación quetzalli quirino rafael rafaela ramiro ramón raquel raúl raymundo rebeca refugio regina reginaldo reina
remedios renán renata renato rené reyna ricardo rigoberto rita roberta roberto rocío rodolfo rodrigo rogelio rolando román romeo rómulo romualdo rosa rosalba rosalía rosalinda rosario rosaura roxana rubén rufino ruth sabina salomón salomé salvador samuel
sandra santiago santos sara saúl sebastián selene selma serafín sergi sergio sigfrido silvano silvestre silvia simón simona socorro sofía sol soledad sonia soraya stella susana tabata tania tatiana tatiana teodora teodoro teófilo teresa tiburcio timoteo tomás
trinidad ulises úrsula valentín valentina valeria vanessa venustiano verónica vicente víctor victoria victoriano vidal vilma violeta virgilio virginia viridiana viviana vladimir walter wendy wilfrido ximena xavier xóchitl yadira yamil yazmín yesenia yolanda yuriria zacarías zeferino zenaida zoé zoila
zulema donald joe barack hillary emmanuel angela vladímir boris justin michael john james george william robert peter paul mark richard christian jean jair nayib nicolás evo lenín dina keiko ollanta michelle bill steve jeff elon tedros anthony antony christopher jerome janet giuseppe matteo mario angela ursula olaf
`);

/** Titles of courtesy, degree and rank: written before a name, no offices. */
export const honorifics: readonly string[] = list(`
dr dra drs doctor doctora lic licenciado licenciada ing ingeniero ingeniera mtro mtra maestro maestra profr profra prof profesor profesora arq arquitecto arquitecta contador contadora cp químico química biólogo bióloga
sr sra srta señor señora señorita don doña abogado abogada economista gral general almirante vicealmirante contralmirante coronel capitán teniente mayor brigadier sargento médico médica enfermera enfermero
juez jueza padre fray sor monseñor mons ciudadano ciudadana compañero compañera camarada excelencia excelentísimo excelentísima honorable sociólogo socióloga antropólogo antropóloga maestrante psicóloga psicólogo politólogo politóloga académico académica científico científica empresario empresaria abogada actuario actuaria físico física geógrafo geógrafa historiador historiadora escritor escritora poeta periodista
`);
