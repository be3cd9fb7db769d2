const list = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '');

export const programCues = {
  strong: list('programa programas estrategia estrategias'),
  weak: list('plan planes campaña campañas fondo proyecto proyectos iniciativa iniciativas beca becas pensión pensiones operativo cruzada tandas jornadas'),
};

/** Between cue and name. */
export const called = list('llamado llamada llamados denominado denominada denominados titulado titulada conocido conocida nombrado bautizado');

/** First words after a cue that make it no program. */
export const notPrograms = list(`
ley leyes decreto presupuesto gobierno estado trabajo vida acción actividades estudio estudios inversión investigación televisión radio transición monetario internacional reserva desarrollo premio concurso sesión tesis
`);

/** Words near a cue that make it a broadcast. */
export const broadcasts = list('radio televisión tv cadena canal emisora conductor conductora presentador presentadora emite emitido emitió transmite podcast televisivo radiofónico televisiva episodio entrevistado entrevistada serie');

/** Programs of which the press writes the bare name. Facts: federal register of Mexico, sites of the programs. */
export const knownPrograms: readonly string[] = [
  'La Clínica es Nuestra', 'La Escuela es Nuestra', 'Sembrando Vida', 'Jóvenes Construyendo el Futuro', 'Jóvenes Escribiendo el Futuro', 'Producción para el Bienestar', 'Tandas para el Bienestar',
  'Pensión para el Bienestar de las Personas Adultas Mayores', 'Pensión Mujeres Bienestar', 'Salud Casa por Casa', 'Leche para el Bienestar', 'Bienpesca', 'Fertilizantes para el Bienestar',
  'Procampo', 'Seguro Popular', 'Familias en Acción', 'Jóvenes en Acción', 'Colombia Mayor', 'Asignación Universal por Hijo', 'Elige Vivir Sano', 'Chile Crece Contigo', 'Bolsa Familia', 'Plan DN-III-E', 'Plan DN-III', 'Plan Marina',
];
