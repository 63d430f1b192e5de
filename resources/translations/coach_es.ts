<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AfterPage</name>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Go on with this session where it stopped</source>
        <translation>Seguir esta sesión donde se detuvo</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Filled in as the coach paced them. Correct what was different.</source>
        <translation>Ya rellenado con lo que marcó el programa. Corrija lo que fuera distinto.</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>¿Qué tal fue?</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>0 no effort</source>
        <translation>0 ningún esfuerzo</translation>
    </message>
    <message>
        <source>10 all I had</source>
        <translation>10 esfuerzo máximo</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Dolor después</translation>
    </message>
    <message>
        <source>0 no pain</source>
        <translation>0 sin dolor</translation>
    </message>
    <message>
        <source>10 worst pain</source>
        <translation>10 el peor dolor</translation>
    </message>
    <message>
        <source>Effort, 0 to 10</source>
        <translation>Esfuerzo, de 0 a 10</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Bien hecho</translation>
    </message>
    <message>
        <source>Stopped for pain</source>
        <translation>Detenida por dolor</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Detenida antes de tiempo</translation>
    </message>
    <message>
        <source>Pain after, 0 to 10</source>
        <translation>Dolor después, de 0 a 10</translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions confirmed</source>
        <translation>
            <numerusform>%n repetición confirmada</numerusform>
            <numerusform>%n repeticiones confirmadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{routine} · %n repetitions · {tension} under tension · kept in your diary</source>
        <translation>
            <numerusform>{routine} · %n repetición · {tension} bajo tensión · guardado en su diario</numerusform>
            <numerusform>{routine} · %n repeticiones · {tension} bajo tensión · guardado en su diario</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>Calendar file</source>
        <translation>Archivo de calendario</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Session: {routine}</source>
        <translation>Sesión: {routine}</translation>
    </message>
</context>
<context>
    <name>DeletedBanner</name>
    <message>
        <source>Undo the last deletion</source>
        <translation>Deshacer el último borrado</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar definitivamente</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are deleted.</source>
        <translation>
            <numerusform>%n sesión está borrada.</numerusform>
            <numerusform>%n sesiones están borradas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>Back to Progress</source>
        <translation>Volver a Progreso</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Borrar sesión</translation>
    </message>
    <message>
        <source>Planned and done</source>
        <translation>Previsto y realizado</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Correct what was different; what was paced stays beside it.</source>
        <translation>Corrija lo que fuera distinto; lo que marcó el programa queda al lado.</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>0 no effort</source>
        <translation>0 ningún esfuerzo</translation>
    </message>
    <message>
        <source>10 all I had</source>
        <translation>10 esfuerzo máximo</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Dolor antes</translation>
    </message>
    <message>
        <source>0 no pain</source>
        <translation>0 sin dolor</translation>
    </message>
    <message>
        <source>10 worst pain</source>
        <translation>10 el peor dolor</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Dolor después</translation>
    </message>
    <message>
        <source>Pain the next day</source>
        <translation>Dolor al día siguiente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>detenida antes de tiempo</translation>
    </message>
    <message>
        <source>stopped for pain</source>
        <translation>detenida por dolor</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions confirmed</source>
        <translation>
            <numerusform>%n repetición confirmada</numerusform>
            <numerusform>%n repeticiones confirmadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} under tension</source>
        <translation>{time} bajo tensión</translation>
    </message>
    <message>
        <source>{load} kg × reps</source>
        <translation>{load} kg × rep.</translation>
    </message>
    <message>
        <source>balance {balance} %</source>
        <translation>simetría {balance}&#xa0;%</translation>
    </message>
    <message>
        <source>{what}: {old} → {new}  ({when})</source>
        <translation>{what}: {old} → {new}  ({when})</translation>
    </message>
</context>
<context>
    <name>DiaryFiles</name>
    <message>
        <source>Writing {file}</source>
        <translation>Escribiendo {file}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Diaries (*.json *.csv)</source>
        <translation>Diarios (*.json *.csv)</translation>
    </message>
    <message>
        <source>Take in the good ones</source>
        <translation>Importar las legibles</translation>
    </message>
    <message>
        <source>Take in nothing</source>
        <translation>No importar nada</translation>
    </message>
    <message numerus="yes">
        <source>%n faults in {file}.</source>
        <translation>
            <numerusform>%n error en {file}.</numerusform>
            <numerusform>%n errores en {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in the %n sessions that can be read?</source>
        <translation>
            <numerusform>¿Importar la única sesión legible?</numerusform>
            <numerusform>¿Importar las %n sesiones legibles?</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Diary (*.db)</source>
        <translation>Diario (*.db)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
</context>
<context>
    <name>Doses</name>
    <message>
        <source>{load} kg</source>
        <translation>{load} kg</translation>
    </message>
    <message>
        <source>lift {lift} · flex {flex} · hold {hold} · extend {extend} s</source>
        <translation>levantar {lift} · flexionar {flex} · mantener {hold} · extender {extend}&#xa0;s</translation>
    </message>
    <message>
        <source>both legs</source>
        <translation>ambas piernas</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Pierna izquierda</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Pierna derecha</translation>
    </message>
    <message>
        <source>left leg</source>
        <translation>pierna izquierda</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>pierna derecha</translation>
    </message>
    <message numerus="yes">
        <source>%n reps</source>
        <translation>
            <numerusform>%n rep.</numerusform>
            <numerusform>%n rep.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sets} × %n repetitions</source>
        <translation>
            <numerusform>{sets} × %n repetición</numerusform>
            <numerusform>{sets} × %n repeticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Set {set} · {leg}</source>
        <translation>Serie {set} · {leg}</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Read it anew</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Save mine as new</source>
        <translation>Guardar el mío como nuevo</translation>
    </message>
    <message>
        <source>“{name}” is taken: allowed is another name.</source>
        <translation>«{name}» ya existe: elija otro nombre.</translation>
    </message>
    <message numerus="yes">
        <source>Length {length} · %n repetitions</source>
        <translation>
            <numerusform>Duración {length} · %n repetición</numerusform>
            <numerusform>Duración {length} · %n repeticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Time under tension {time}</source>
        <translation>Tiempo bajo tensión {time}</translation>
    </message>
    <message>
        <source>How high the foot is, over time. Point at a part, or walk with the arrow keys.</source>
        <translation>Altura del pie a lo largo del tiempo. Señale una parte o recórralas con las flechas.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>What you changed here is not kept.</source>
        <translation>Se perderán los cambios.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>puede quedar vacío</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Name on it</source>
        <translation>Nombre en el documento</translation>
    </message>
    <message>
        <source>Table of sets (CSV)</source>
        <translation>Tabla de series (CSV)</translation>
    </message>
    <message>
        <source>Everything, to take in again (JSON)</source>
        <translation>Todo, para volver a importar (JSON)</translation>
    </message>
    <message>
        <source>For Strong and Hevy (CSV)</source>
        <translation>Para Strong y Hevy (CSV)</translation>
    </message>
    <message>
        <source>For sports watches and their services (FIT)</source>
        <translation>Para relojes deportivos y sus servicios (FIT)</translation>
    </message>
    <message>
        <source>The plan, for a calendar (ICS)</source>
        <translation>El plan, para un calendario (ICS)</translation>
    </message>
    <message>
        <source>Charts as a picture (PNG)</source>
        <translation>Gráficos como imagen (PNG)</translation>
    </message>
    <message>
        <source>Charts as a drawing (SVG)</source>
        <translation>Gráficos como dibujo (SVG)</translation>
    </message>
    <message>
        <source>Report on one page (PDF)</source>
        <translation>Informe de una página (PDF)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is a file of this name. Save once more to replace it.</source>
        <translation>Ya hay un archivo con ese nombre. Guarde otra vez para reemplazarlo.</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Dé un nombre al archivo.</translation>
    </message>
    <message>
        <source>There is a folder of this name.</source>
        <translation>Ya hay una carpeta con ese nombre.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>whole numbers</source>
        <translation>números enteros</translation>
    </message>
    <message>
        <source>steps of {step}</source>
        <translation>en pasos de {step}</translation>
    </message>
    <message>
        <source>{low} to {high}{unit}, {steps}</source>
        <translation>de {low} a {high}{unit}, {steps}</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>A person who does the leg curl at your pace</source>
        <translation>Una persona que hace el curl femoral a su ritmo</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Left leg</source>
        <translation>Pierna izquierda</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Pierna derecha</translation>
    </message>
    <message>
        <source>Sets on each leg</source>
        <translation>Series por pierna</translation>
    </message>
    <message>
        <source>Repetitions in a set</source>
        <translation>Repeticiones por serie</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepararse</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>Flexionar</translation>
    </message>
    <message>
        <source>Hold (0 leaves it out)</source>
        <translation>Mantener (0 = sin pausa)</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Extender</translation>
    </message>
    <message>
        <source>Change legs</source>
        <translation>Cambiar de pierna</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Descanso entre series</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Piernas</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>Solo izquierda</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>Solo derecha</translation>
    </message>
    <message>
        <source>First leg</source>
        <translation>Primera pierna</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>The other one next time</source>
        <translation>La otra la próxima vez</translation>
    </message>
    <message>
        <source>Legs change</source>
        <translation>Cambio de pierna</translation>
    </message>
    <message>
        <source>After a whole set</source>
        <translation>Tras una serie entera</translation>
    </message>
    <message>
        <source>After every repetition</source>
        <translation>Tras cada repetición</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>How long, in seconds</source>
        <translation>Cuánto dura, en segundos</translation>
    </message>
    <message>
        <source>{leg} does something else</source>
        <translation>{leg}: valores propios</translation>
    </message>
    <message>
        <source>Empty means: as for both legs.</source>
        <translation>Vacío: igual que para ambas piernas.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>El nombre está vacío.</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Another program is using the diary {file}.</source>
        <translation>Otro programa está usando el diario {file}.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Cancelado: no se escribió nada.</translation>
    </message>
    <message>
        <source>Choose FLAC, which has no such limit.</source>
        <translation>Elija FLAC, que no tiene ese límite.</translation>
    </message>
    <message>
        <source>Choose WAV.</source>
        <translation>Elija WAV.</translation>
    </message>
    <message>
        <source>Choose a JSON or CSV file written by Interval Coach, or a CSV file of Strong or Hevy.</source>
        <translation>Elija un archivo JSON o CSV escrito por Interval Coach, o un archivo CSV de Strong o Hevy.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose another with --data-dir or {variable}.</source>
        <translation>Elija otra con --data-dir o {variable}.</translation>
    </message>
    <message>
        <source>Choose the days in the plan first.</source>
        <translation>Elija primero los días del plan.</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>Ciérrelo primero.</translation>
    </message>
    <message>
        <source>Correct the file, or import the rest with --good-rows.</source>
        <translation>Corrija el archivo o importe el resto con --good-rows.</translation>
    </message>
    <message>
        <source>Details are in {file}.</source>
        <translation>Los detalles están en {file}.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Install Interval Coach again.</source>
        <translation>Vuelva a instalar Interval Coach.</translation>
    </message>
    <message>
        <source>Install PySide6-Addons again.</source>
        <translation>Vuelva a instalar PySide6-Addons.</translation>
    </message>
    <message>
        <source>Install the package libpulse0.</source>
        <translation>Instale el paquete libpulse0.</translation>
    </message>
    <message>
        <source>It was left unchanged.</source>
        <translation>No se ha modificado.</translation>
    </message>
    <message>
        <source>It was left unchanged. Update Interval Coach.</source>
        <translation>No se ha modificado. Actualice Interval Coach.</translation>
    </message>
    <message>
        <source>Left out: {what}</source>
        <translation>Omitido: {what}</translation>
    </message>
    <message>
        <source>No day is planned.</source>
        <translation>No hay ningún día previsto.</translation>
    </message>
    <message>
        <source>No sound output was found.</source>
        <translation>No se encontró ninguna salida de sonido.</translation>
    </message>
    <message>
        <source>No sound: this system lacks libpulse.so.0.</source>
        <translation>Sin sonido: a este sistema le falta libpulse.so.0.</translation>
    </message>
    <message>
        <source>No speech: Qt&apos;s speech system cannot be loaded: {why}.</source>
        <translation>Sin voz: no se puede cargar el sistema de voz de Qt: {why}.</translation>
    </message>
    <message>
        <source>No speech: no engine was found.</source>
        <translation>Sin voz: no se encontró ningún motor.</translation>
    </message>
    <message>
        <source>No speech: {engine} does not answer.</source>
        <translation>Sin voz: {engine} no responde.</translation>
    </message>
    <message>
        <source>No speech: {engine} has no voice for {language}.</source>
        <translation>Sin voz: {engine} no tiene voz para {language}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported from {file}: it has %n faults.</source>
        <translation>
            <numerusform>No se ha importado nada de {file}: tiene %n error.</numerusform>
            <numerusform>No se ha importado nada de {file}: tiene %n errores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was overwritten. Reload it, or save yours as a new routine.</source>
        <translation>No se ha sobrescrito nada. Vuelva a cargarlo o guarde el suyo como rutina nueva.</translation>
    </message>
    <message>
        <source>Nothing was saved. Save it as a new routine.</source>
        <translation>No se ha guardado nada. Guárdelo como rutina nueva.</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Dolor después</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Dolor antes</translation>
    </message>
    <message>
        <source>Pain the next day</source>
        <translation>Dolor al día siguiente</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restaurado.</translation>
    </message>
    <message>
        <source>Restored. What was there before is in {file}</source>
        <translation>Restaurado. Lo anterior está en {file}</translation>
    </message>
    <message>
        <source>Sessions: {new} new, {changed} changed, {same} here already, {back} brought back.</source>
        <translation>Sesiones: {new} nuevas, {changed} cambiadas, {same} ya estaban, {back} recuperadas.</translation>
    </message>
    <message>
        <source>Sessions: {new} new, {changed} changed, {same} here already.</source>
        <translation>Sesiones: {new} nuevas, {changed} cambiadas, {same} ya estaban.</translation>
    </message>
    <message>
        <source>Set {set}, {leg}</source>
        <translation>Serie {set}, {leg}</translation>
    </message>
    <message>
        <source>Something went wrong ({type}: {error}).</source>
        <translation>Algo salió mal ({type}: {error}).</translation>
    </message>
    <message>
        <source>Sound now comes from {output}.</source>
        <translation>El sonido sale ahora por {output}.</translation>
    </message>
    <message>
        <source>Taken up, and kept in Routines as “{name}”.</source>
        <translation>Aceptado y guardado en Rutinas como «{name}».</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be found: its user is unknown.</source>
        <translation>No se encuentra la carpeta de datos {folder}: su usuario no existe.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {file} is a file.</source>
        <translation>No se puede usar la carpeta de datos {folder}: {file} es un archivo.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written to: {why}.</source>
        <translation>No se puede escribir en la carpeta de datos {folder}: {why}.</translation>
    </message>
    <message>
        <source>The default settings are used.</source>
        <translation>Se usan los ajustes predeterminados.</translation>
    </message>
    <message>
        <source>The diary {file} cannot be used: {why}.</source>
        <translation>El diario {file} no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>The diary {file} is damaged ({fault}) and cannot be set aside: {why}.</source>
        <translation>El diario {file} está dañado ({fault}) y no se puede apartar: {why}.</translation>
    </message>
    <message>
        <source>The diary {file} is damaged ({why}). It was set aside as {aside}.</source>
        <translation>El diario {file} está dañado ({why}). Se apartó como {aside}.</translation>
    </message>
    <message>
        <source>The first day ({first}) is after the last ({last}).</source>
        <translation>El primer día ({first}) es posterior al último ({last}).</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>El primer día es posterior al último.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created: {why}.</source>
        <translation>La carpeta {folder} no se puede crear: {why}.</translation>
    </message>
    <message>
        <source>The folder {folder} is missing.</source>
        <translation>Falta la carpeta {folder}.</translation>
    </message>
    <message>
        <source>The newest backup is {file}.</source>
        <translation>La copia de seguridad más reciente es {file}.</translation>
    </message>
    <message>
        <source>The output cannot be written: {why}.</source>
        <translation>No se puede escribir la salida: {why}.</translation>
    </message>
    <message>
        <source>The output chosen in Settings is not there: sound comes from {output}.</source>
        <translation>La salida elegida en Ajustes no está disponible: el sonido sale por {output}.</translation>
    </message>
    <message>
        <source>The tones go on. On Linux, install espeak-ng or speech-dispatcher.</source>
        <translation>Los tonos siguen. En Linux, instale espeak-ng o speech-dispatcher.</translation>
    </message>
    <message>
        <source>There is no backup of it.</source>
        <translation>No hay ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no paper “{name}”: use {known}.</source>
        <translation>No hay ningún papel «{name}»: use {known}.</translation>
    </message>
    <message>
        <source>There is no routine “{name}”: use {known}, or a TOML file.</source>
        <translation>No hay ninguna rutina «{name}»: use {known} o un archivo TOML.</translation>
    </message>
    <message>
        <source>There is no routine “{name}”: use {known}.</source>
        <translation>No hay ninguna rutina «{name}»: use {known}.</translation>
    </message>
    <message>
        <source>There is no session {id} in the diary.</source>
        <translation>No hay ninguna sesión {id} en el diario.</translation>
    </message>
    <message>
        <source>There is no theme “{name}”: use {known}.</source>
        <translation>No hay ningún tema «{name}»: use {known}.</translation>
    </message>
    <message>
        <source>Today is a planned day. Start when you are ready.</source>
        <translation>Hoy toca entrenar. Empiece cuando quiera.</translation>
    </message>
    <message>
        <source>Told differently: {what}</source>
        <translation>Datos distintos: {what}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>a built-in routine</source>
        <translation>una rutina incluida</translation>
    </message>
    <message>
        <source>a language tag such as &quot;en&quot;, or &quot;&quot;</source>
        <translation>una etiqueta de idioma como &quot;es&quot;, o &quot;&quot;</translation>
    </message>
    <message>
        <source>a list of days from 0 (Monday) to 6 (Sunday), each once and in order</source>
        <translation>una lista de días de 0 (lunes) a 6 (domingo), cada uno una vez y en orden</translation>
    </message>
    <message>
        <source>a list of texts such as {example}</source>
        <translation>una lista de textos como {example}</translation>
    </message>
    <message>
        <source>a number from {low}</source>
        <translation>un número desde {low}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>un número de {low} a {high}</translation>
    </message>
    <message>
        <source>a number from {low} to {high} in steps of {step}</source>
        <translation>un número de {low} a {high} en pasos de {step}</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a time as Strong or Hevy write it</source>
        <translation>una hora como la escriben Strong o Hevy</translation>
    </message>
    <message>
        <source>a time such as &quot;18:30&quot;, or &quot;&quot;</source>
        <translation>una hora como &quot;18:30&quot;, o &quot;&quot;</translation>
    </message>
    <message>
        <source>a time with its offset from UTC</source>
        <translation>una hora con su diferencia respecto a UTC</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>un número entero de {low} a {high}</translation>
    </message>
    <message>
        <source>another exercise</source>
        <translation>otro ejercicio</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <source>byte {number} is not UTF-8 text</source>
        <translation>el byte {number} no es texto UTF-8</translation>
    </message>
    <message>
        <source>it does not say which leg</source>
        <translation>no dice qué pierna</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is larger than {size} kB</source>
        <translation>ocupa más de {size} kB</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>no es una base de datos</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>está protegido contra escritura</translation>
    </message>
    <message>
        <source>its data is inconsistent</source>
        <translation>sus datos son incoherentes</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>sus enlaces forman un círculo</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>su nombre es demasiado largo</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>no repetitions</source>
        <translation>sin repeticiones</translation>
    </message>
    <message>
        <source>not a working set</source>
        <translation>no es una serie de trabajo</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>uno de {choices}</translation>
    </message>
    <message>
        <source>part of its path is not a folder</source>
        <translation>una parte de su ruta no es una carpeta</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>el disco comunica un error</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>final del archivo</translation>
    </message>
    <message>
        <source>the file would be too large</source>
        <translation>el archivo sería demasiado grande</translation>
    </message>
    <message>
        <source>the id of a session</source>
        <translation>el identificador de una sesión</translation>
    </message>
    <message>
        <source>the id of a sound output, or empty text</source>
        <translation>el identificador de una salida de sonido, o texto vacío</translation>
    </message>
    <message>
        <source>the layout of its data is wrong</source>
        <translation>la estructura de sus datos es incorrecta</translation>
    </message>
    <message>
        <source>the name “{name}” is already used by {owner}; choose another</source>
        <translation>el nombre «{name}» ya lo usa {owner}; elija otro</translation>
    </message>
    <message>
        <source>the repetitions belong to a set that is not there: set {set}</source>
        <translation>las repeticiones pertenecen a una serie que no existe: serie {set}</translation>
    </message>
    <message>
        <source>the reported reason is “{words}”</source>
        <translation>el motivo indicado es «{words}»</translation>
    </message>
    <message>
        <source>there is already a file of this name</source>
        <translation>ya hay un archivo con ese nombre</translation>
    </message>
    <message>
        <source>there is no permission</source>
        <translation>no hay permiso</translation>
    </message>
    <message>
        <source>there is no permission for it or its folder</source>
        <translation>no hay permiso para él o su carpeta</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>no existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>{day}, {routine}: {ours}: as it was here</source>
        <translation>{day}, {routine}: {ours}: como estaba aquí</translation>
    </message>
    <message>
        <source>{day}, {routine}: {theirs}: as in the file</source>
        <translation>{day}, {routine}: {theirs}: como en el archivo</translation>
    </message>
    <message>
        <source>{day}, {routine}: {theirs}: as in the file; {ours}: as it was here</source>
        <translation>{day}, {routine}: {theirs}: como en el archivo; {ours}: como estaba aquí</translation>
    </message>
    <message>
        <source>{fault}.</source>
        <translation>{fault}.</translation>
    </message>
    <message>
        <source>{file} cannot be imported.</source>
        <translation>No se puede importar {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {why}.</source>
        <translation>{file} no se puede quitar: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: a WAV file holds at most {hours} hours.</source>
        <translation>{file} no se puede escribir: un archivo WAV contiene como máximo {hours} horas.</translation>
    </message>
    <message>
        <source>{file} cannot be written: its name must end in .wav or .flac.</source>
        <translation>{file} no se puede escribir: su nombre debe terminar en .wav o .flac.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file} no se puede escribir: {why}.</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file} está dañado.</translation>
    </message>
    <message>
        <source>{file} is not a complete diary: {why}.</source>
        <translation>{file} no es un diario completo: {why}.</translation>
    </message>
    <message>
        <source>{file} is not a diary of Interval Coach.</source>
        <translation>{file} no es un diario de Interval Coach.</translation>
    </message>
    <message>
        <source>{file} is not valid JSON: {why}.</source>
        <translation>{file} no es JSON válido: {why}.</translation>
    </message>
    <message>
        <source>{file} is not valid TOML at {place}: {why}.</source>
        <translation>{file} no es TOML válido ({place}): {why}.</translation>
    </message>
    <message>
        <source>{file} is not valid TOML: {why}.</source>
        <translation>{file} no es TOML válido: {why}.</translation>
    </message>
    <message>
        <source>{file} is the diary itself.</source>
        <translation>{file} es el propio diario.</translation>
    </message>
    <message>
        <source>{file} no longer exists.</source>
        <translation>{file} ya no existe.</translation>
    </message>
    <message>
        <source>{file} was changed by another program meanwhile.</source>
        <translation>Otro programa ha cambiado {file} mientras tanto.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Interval Coach (diary version {version}, not {known}).</source>
        <translation>{file} fue creado por una versión más reciente de Interval Coach (versión de diario {version}, no {known}).</translation>
    </message>
    <message>
        <source>{file} was not written by Interval Coach: it holds no sessions.</source>
        <translation>{file} no fue escrito por Interval Coach: no contiene sesiones.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {why}.</source>
        <translation>{file}, línea {line}, columna {column}: {why}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}.</source>
        <translation>{file}, línea {line}: {why}.</translation>
    </message>
    <message>
        <source>{file}, session {number}: {why}.</source>
        <translation>{file}, sesión {number}: {why}.</translation>
    </message>
    <message>
        <source>{file}: the column “{column}” is missing.</source>
        <translation>{file}: falta la columna «{column}».</translation>
    </message>
    <message>
        <source>{file}: {fault}.</source>
        <translation>{file}: {fault}.</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}, {next}</translation>
    </message>
    <message>
        <source>{first}; {next}</source>
        <translation>{first}; {next}</translation>
    </message>
    <message>
        <source>{key} = {value}: must be {legal}</source>
        <translation>{key} = {value}: debe ser {legal}</translation>
    </message>
    <message>
        <source>{key} = {value}: unknown key; use one of {known}</source>
        <translation>{key} = {value}: clave desconocida; use una de {known}</translation>
    </message>
    <message>
        <source>{key} = {version}: made by a newer version of Interval Coach; update it</source>
        <translation>{key} = {version}: creado por una versión más reciente de Interval Coach; actualícelo</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>falta {key}</translation>
    </message>
    <message>
        <source>{key} must not be empty</source>
        <translation>{key} no puede estar vacío</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{number} kg</source>
        <translation>{number} kg</translation>
    </message>
    <message>
        <source>{number} m</source>
        <translation>{number} m</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{value}: must be {legal}</source>
        <translation>{value}: debe ser {legal}</translation>
    </message>
    <message>
        <source>“{name}” is built in and cannot be removed.</source>
        <translation>«{name}» viene incluida y no se puede eliminar.</translation>
    </message>
    <message>
        <source>The session goes on without sound.</source>
        <translation>La sesión sigue sin sonido.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of {exercise}: {why}</source>
        <translation>
            <numerusform>%n fila de {exercise}: {why}</numerusform>
            <numerusform>%n filas de {exercise}: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows without an exercise: {why}</source>
        <translation>
            <numerusform>%n fila sin ejercicio: {why}</numerusform>
            <numerusform>%n filas sin ejercicio: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions that had not ended when the file was written</source>
        <translation>
            <numerusform>%n sesión que no había terminado al escribirse el archivo</numerusform>
            <numerusform>%n sesiones que no habían terminado al escribirse el archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture of {size} at scale {scale} cannot be drawn: it must have at least {least} and at most {most} million pixels.</source>
        <translation>No se puede dibujar una imagen de {size} a escala {scale}: debe tener al menos {least} y como máximo {most} millones de píxeles.</translation>
    </message>
    <message>
        <source>FLAC cannot be written on this computer: {why}.</source>
        <translation>En este equipo no se puede escribir FLAC: {why}.</translation>
    </message>
    <message>
        <source>No sound: Qt&apos;s sound system cannot be loaded: {why}.</source>
        <translation>Sin sonido: no se puede cargar el sistema de sonido de Qt: {why}.</translation>
    </message>
    <message>
        <source>The session has no set {set} for the left leg.</source>
        <translation>La sesión no tiene la serie {set} de la pierna izquierda.</translation>
    </message>
    <message>
        <source>The session has no set {set} for the right leg.</source>
        <translation>La sesión no tiene la serie {set} de la pierna derecha.</translation>
    </message>
    <message>
        <source>The session runs on the screen alone.</source>
        <translation>La sesión sigue solo en la pantalla.</translation>
    </message>
    <message>
        <source>The session {id} cannot be imported: {why}.</source>
        <translation>No se puede importar la sesión {id}: {why}.</translation>
    </message>
    <message>
        <source>The sound output was lost.</source>
        <translation>Se perdió la salida de sonido.</translation>
    </message>
    <message>
        <source>“{name}” is gone.</source>
        <translation>«{name}» ya no existe.</translation>
    </message>
</context>
<context>
    <name>NextDayCard</name>
    <message>
        <source>Pain the next day</source>
        <translation>Dolor al día siguiente</translation>
    </message>
    <message>
        <source>0 no pain</source>
        <translation>0 sin dolor</translation>
    </message>
    <message>
        <source>10 worst pain</source>
        <translation>10 el peor dolor</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>“{text}” is no number: allowed is {allowed}</source>
        <translation>«{text}» no es un número. Valores permitidos: {allowed}</translation>
    </message>
    <message>
        <source>{text} is out of bounds: allowed is {allowed}</source>
        <translation>{text} está fuera de los límites. Valores permitidos: {allowed}</translation>
    </message>
</context>
<context>
    <name>PhaseStrip</name>
    <message>
        <source>{phase} {seconds} s</source>
        <translation>{phase} {seconds} s</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The days on which you mean to train. Another day in the same week is as good.</source>
        <translation>Los días en que piensa entrenar. Otro día de la misma semana vale igual.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window closes</source>
        <translation>Seguir en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>From there it goes on reminding you.</source>
        <translation>Desde ahí le seguirá avisando.</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Archivo de calendario…</translation>
    </message>
    <message>
        <source>Your planned days with an alarm, for your own calendar (.ics).</source>
        <translation>Sus días previstos con alarma, para su calendario (.ics).</translation>
    </message>
    <message>
        <source>Remind me at</source>
        <translation>Recordarme a las</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>Hora del recordatorio</translation>
    </message>
    <message numerus="yes">
        <source>%n days a week; the other days are for rest.</source>
        <translation>
            <numerusform>%n día por semana; los demás son de descanso.</numerusform>
            <numerusform>%n días por semana; los demás son de descanso.</numerusform>
        </translation>
    </message>
    <message>
        <source>No days are planned.</source>
        <translation>No hay días previstos.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>FIT is no text: {count} bytes for the first {sessions} sessions.</source>
        <translation>FIT es un formato binario: {count} bytes para las primeras {sessions} sesiones.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Time under tension</source>
        <translation>Tiempo bajo tensión</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Simetría</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>{measure} per session</source>
        <translation>{measure} por sesión</translation>
    </message>
    <message>
        <source>{measure} per week</source>
        <translation>{measure} por semana</translation>
    </message>
    <message>
        <source>{measure} per month</source>
        <translation>{measure} por mes</translation>
    </message>
    <message>
        <source>repetitions you confirmed; one curl on each leg is two</source>
        <translation>repeticiones que confirmó; una flexión con cada pierna son dos</translation>
    </message>
    <message>
        <source>minutes of flex, hold and extend in the repetitions you confirmed</source>
        <translation>minutos de flexión, pausa y extensión en las repeticiones confirmadas</translation>
    </message>
    <message>
        <source>kilograms × repetitions you confirmed</source>
        <translation>kilogramos × repeticiones confirmadas</translation>
    </message>
    <message>
        <source>smaller ÷ larger of left and right repetitions, in %; 100 % is even</source>
        <translation>menor ÷ mayor de izquierda y derecha, en&#xa0;%; 100&#xa0;% = iguales</translation>
    </message>
    <message>
        <source>what you told, 0 no pain to 10 worst; days without an answer are left out</source>
        <translation>lo que indicó, de 0 sin dolor a 10 el peor; faltan los días sin respuesta</translation>
    </message>
    <message>
        <source>This range is long: each bar adds up a week.</source>
        <translation>El periodo es largo: cada barra suma una semana.</translation>
    </message>
    <message>
        <source>This range is long: each bar adds up a month.</source>
        <translation>El periodo es largo: cada barra suma un mes.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>, cut off</source>
        <translation>, interrumpida</translation>
    </message>
    <message>
        <source>, stopped</source>
        <translation>, detenida</translation>
    </message>
    <message>
        <source>, stopped: pain</source>
        <translation>, detenida: dolor</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>Constancia</translation>
    </message>
    <message>
        <source>Balance, %</source>
        <translation>Simetría,&#xa0;%</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>Both, minutes</source>
        <translation>Ambas, minutos</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days done</source>
        <translation>Días con ejercicio</translation>
    </message>
    <message>
        <source>Days with repetitions: {count}; weeks shown: {weeks}</source>
        <translation>Días con repeticiones: {count}; semanas mostradas: {weeks}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Done in {done}.</source>
        <translation>Duró {done}.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Kilograms × repetitions</source>
        <translation>Kilogramos × repeticiones</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Left, minutes</source>
        <translation>Izquierda, minutos</translation>
    </message>
    <message>
        <source>Load, kg × reps</source>
        <translation>Carga, kg × rep.</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Elaborado el {day}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>No session in this range.</source>
        <translation>Ninguna sesión en este periodo.</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Dolor antes</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Dolor, de 0 a 10</translation>
    </message>
    <message>
        <source>Pain, 0 to 10, mean</source>
        <translation>Dolor, de 0 a 10, media</translation>
    </message>
    <message>
        <source>Pause at {begin}, {length}</source>
        <translation>Pausa en {begin}, {length}</translation>
    </message>
    <message>
        <source>Pauses (hatched): {count}, {length} in all.</source>
        <translation>Pausas (rayadas): {count}, {length} en total.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Planned and done</source>
        <translation>Previsto y realizado</translation>
    </message>
    <message>
        <source>Planned {planned}.</source>
        <translation>Previsto {planned}.</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Right, minutes</source>
        <translation>Derecha, minutos</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Standing leg curl: exercise report</source>
        <translation>Curl femoral de pie: informe de ejercicio</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The right leg stands above the line, the left below.</source>
        <translation>La pierna derecha está sobre la línea, la izquierda debajo.</translation>
    </message>
    <message>
        <source>Under tension</source>
        <translation>Bajo tensión</translation>
    </message>
    <message>
        <source>Volume, left · right</source>
        <translation>Volumen, izquierda · derecha</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>When each repetition happened was not kept.</source>
        <translation>No se guardó cuándo ocurrió cada repetición.</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Qué días</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>balance {balance} %</source>
        <translation>simetría {balance}&#xa0;%</translation>
    </message>
    <message>
        <source>left {left} · right {right}</source>
        <translation>izquierda {left} · derecha {right}</translation>
    </message>
    <message>
        <source>load {load} kg × reps</source>
        <translation>carga {load} kg × rep.</translation>
    </message>
    <message>
        <source>mean of first → last week</source>
        <translation>media de la primera → última semana</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>día siguiente</translation>
    </message>
    <message>
        <source>no load</source>
        <translation>sin carga</translation>
    </message>
    <message>
        <source>pain {told}</source>
        <translation>dolor {told}</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>repeticiones</translation>
    </message>
    <message>
        <source>set {set}, repetition {rep}</source>
        <translation>serie {set}, repetición {rep}</translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions</source>
        <translation>
            <numerusform>%n repetición</numerusform>
            <numerusform>%n repeticiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are too many for one page: they are added up; pain is their mean</source>
        <translation>
            <numerusform>%n sesión es demasiada para una página: se suma; el dolor es su media</numerusform>
            <numerusform>%n sesiones son demasiadas para una página: se suman; el dolor es su media</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n repetitions</source>
        <translation>
            <numerusform>{day}: %n repetición</numerusform>
            <numerusform>{day}: %n repeticiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n planned days</source>
        <translation>
            <numerusform>{done} de %n día previsto</numerusform>
            <numerusform>{done} de %n días previstos</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: nothing</source>
        <translation>{day}: nada</translation>
    </message>
    <message>
        <source>{hours}:{minutes:02} h</source>
        <translation>{hours}:{minutes:02} h</translation>
    </message>
    <message>
        <source>{load} kg × reps</source>
        <translation>{load} kg × rep.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{time} a session</source>
        <translation>{time} por sesión</translation>
    </message>
    <message>
        <source>{time} under tension</source>
        <translation>{time} bajo tensión</translation>
    </message>
    <message>
        <source>{title}, as a table</source>
        <translation>{title}, como tabla</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>ProgressHeader</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>4 w</source>
        <translation>4 sem</translation>
    </message>
    <message>
        <source>3 m</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Copia de seguridad…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Tension</source>
        <translation>Tensión</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>filled: days with repetitions</source>
        <translation>relleno: días con repeticiones</translation>
    </message>
    <message>
        <source>Nothing here yet. After your first session this page shows its repetitions, left and right.</source>
        <translation>Aún no hay nada. Tras su primera sesión, aquí verá sus repeticiones, izquierda y derecha.</translation>
    </message>
    <message>
        <source>0 no pain, 10 worst; your own answers</source>
        <translation>0 sin dolor, 10 el peor; sus respuestas</translation>
    </message>
    <message>
        <source>0 no pain, 10 worst; mean of a week</source>
        <translation>0 sin dolor, 10 el peor; media semanal</translation>
    </message>
    <message>
        <source>0 no pain, 10 worst; mean of a month</source>
        <translation>0 sin dolor, 10 el peor; media mensual</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions shown.</source>
        <translation>
            <numerusform>%n sesión mostrada.</numerusform>
            <numerusform>%n sesiones mostradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys walk, Enter opens; ↑ ↓ or the wheel zoom, dragging pans.</source>
        <translation>Flechas: recorrer; Intro: abrir; ↑ ↓ o rueda: ampliar; arrastrar: desplazar.</translation>
    </message>
</context>
<context>
    <name>QuickSettings</name>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Sonido activado</translation>
    </message>
    <message>
        <source>Speech on</source>
        <translation>Voz activada</translation>
    </message>
    <message>
        <source>Speech off</source>
        <translation>Voz desactivada</translation>
    </message>
    <message>
        <source>Volume {percent} %, muted</source>
        <translation>Volumen {percent} %, silenciado</translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation>Volumen {percent} %</translation>
    </message>
</context>
<context>
    <name>ReminderService</name>
    <message>
        <source>Time for your session</source>
        <translation>Hora de su sesión</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>On Today</source>
        <translation>En Hoy</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>{name} is on Today</source>
        <translation>{name} está en Hoy</translation>
    </message>
    <message>
        <source>Choose {name}</source>
        <translation>Elegir {name}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Más para {name}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation>Exportar una copia…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>RoutinesPage</name>
    <message>
        <source>A routine is a text file (TOML). Drop one here to take it in, export one to share it.</source>
        <translation>Una rutina es un archivo de texto (TOML). Suéltelo aquí para añadirlo; expórtelo para compartirlo.</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Añadir archivo…</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nueva rutina</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Add routines</source>
        <translation>Añadir rutinas</translation>
    </message>
    <message>
        <source>Export a copy</source>
        <translation>Exportar una copia</translation>
    </message>
</context>
<context>
    <name>RoutinesPresenter</name>
    <message>
        <source>My routine</source>
        <translation>Mi rutina</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nueva rutina</translation>
    </message>
    <message>
        <source>My {name}</source>
        <translation>Mi {name}</translation>
    </message>
    <message>
        <source>“{name}” stays as it is: you edit a copy.</source>
        <translation>«{name}» no cambia: está editando una copia.</translation>
    </message>
    <message>
        <source>Edit routine</source>
        <translation>Editar rutina</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>Copia de {name}</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>«{name}» se borró.</translation>
    </message>
    <message numerus="yes">
        <source>{length} · %n repetitions</source>
        <translation>
            <numerusform>{length} · %n repetición</numerusform>
            <numerusform>{length} · %n repeticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>shipped with the program</source>
        <translation>incluida con la aplicación</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Paced timer and diary for the standing leg curl. Not medical advice, not a medical device; it cannot see your movement. Stop if it hurts. If pain persists, see a health professional.</source>
        <translation>Guía de ritmo y diario para el curl femoral de pie. No es asesoramiento médico ni un producto sanitario; no puede ver su movimiento. Pare si le duele. Si el dolor persiste, consulte a un profesional de la salud.</translation>
    </message>
    <message>
        <source>Do not begin without a health professional if your knee, hip or leg</source>
        <translation>No empiece sin consultar a un profesional de la salud si su rodilla, cadera o pierna</translation>
    </message>
    <message>
        <source>cannot bear your weight</source>
        <translation>no soporta su peso</translation>
    </message>
    <message>
        <source>locks or gives way</source>
        <translation>se bloquea o cede</translation>
    </message>
    <message>
        <source>is hot and red, and you have a fever</source>
        <translation>está caliente y roja, y tiene fiebre</translation>
    </message>
    <message>
        <source>is badly swollen</source>
        <translation>está muy hinchada</translation>
    </message>
    <message>
        <source>was operated on recently</source>
        <translation>ha sido operada hace poco</translation>
    </message>
    <message>
        <source>Chest pain or dizziness: stop at once.</source>
        <translation>Dolor en el pecho o mareo: pare de inmediato.</translation>
    </message>
    <message>
        <source>Stand near a sturdy chair or a wall. Form over speed: slow and controlled, hips level and facing forward.</source>
        <translation>Póngase junto a una silla firme o una pared. La técnica antes que la velocidad: lento y controlado, cadera nivelada y al frente.</translation>
    </message>
    <message>
        <source>How much does it hurt, from 0 to 10?</source>
        <translation>¿Cuánto duele, de 0 a 10?</translation>
    </message>
    <message>
        <source>Pain before, 0 to 10 (optional)</source>
        <translation>Dolor antes, de 0 a 10 (opcional)</translation>
    </message>
    <message>
        <source>How much did it hurt the day after your session on {day}, from 0 to 10?</source>
        <translation>¿Cuánto dolió el día después de su sesión del {day}, de 0 a 10?</translation>
    </message>
    <message>
        <source>Kept in your diary. No step up is offered without an answer.</source>
        <translation>Guardado en su diario. Sin respuesta no se propone ningún aumento.</translation>
    </message>
    <message>
        <source>You did every repetition in two sessions running, and pain stayed low.</source>
        <translation>Hizo todas las repeticiones en dos sesiones seguidas, y el dolor fue bajo.</translation>
    </message>
    <message>
        <source>You did every repetition in two sessions running, and pain stayed low; this leg does less than the other, so it goes first.</source>
        <translation>Hizo todas las repeticiones en dos sesiones seguidas, y el dolor fue bajo; esta pierna hace menos que la otra, así que va primero.</translation>
    </message>
    <message>
        <source>No step up now: a session was stopped early.</source>
        <translation>Por ahora sin aumento: una sesión se detuvo antes de tiempo.</translation>
    </message>
    <message>
        <source>No step up now: pain was {count}, and above {limit} nothing is added.</source>
        <translation>Por ahora sin aumento: el dolor fue {count}, y por encima de {limit} no se añade nada.</translation>
    </message>
    <message>
        <source>No step up now: pain was above usual the next day.</source>
        <translation>Por ahora sin aumento: al día siguiente dolió más de lo habitual.</translation>
    </message>
    <message>
        <source>No step up now: how much it hurt, after the session or the next day, was not answered.</source>
        <translation>Por ahora sin aumento: no se respondió cuánto dolió, después o al día siguiente.</translation>
    </message>
    <message>
        <source>No step up today: first comes tomorrow’s question about pain.</source>
        <translation>Hoy sin aumento: primero viene la pregunta de mañana sobre el dolor.</translation>
    </message>
    <message>
        <source>Ease off, use a smaller range, or stop.</source>
        <translation>Afloje, reduzca el recorrido o pare.</translation>
    </message>
    <message>
        <source>This session is over. Rest; if the pain persists, see a health professional.</source>
        <translation>Esta sesión ha terminado. Descanse; si el dolor persiste, consulte a un profesional de la salud.</translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message>
        <source>set {set} of {sets}</source>
        <translation>serie {set} de {sets}</translation>
    </message>
    <message>
        <source>rep {rep} of {reps}</source>
        <translation>rep. {rep} de {reps}</translation>
    </message>
    <message numerus="yes">
        <source>Score: {length}, %n repetitions. Arrow keys walk its parts.</source>
        <translation>
            <numerusform>Secuencia: {length}, %n repetición. Recorra sus partes con las flechas.</numerusform>
            <numerusform>Secuencia: {length}, %n repeticiones. Recorra sus partes con las flechas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScreenCard</name>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Viewing distance</source>
        <translation>Distancia de visión</translation>
    </message>
    <message>
        <source>How far from the screen you stand. In a session, letters are sized for it.</source>
        <translation>A qué distancia está de la pantalla. En la sesión, las letras se ajustan a ella.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir animaciones</translation>
    </message>
    <message>
        <source>Sessions in full screen</source>
        <translation>Sesiones a pantalla completa</translation>
    </message>
</context>
<context>
    <name>SessionFlow</name>
    <message>
        <source>Paused: the computer was asleep</source>
        <translation>En pausa: el equipo estaba suspendido</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>¿Parar aquí?</translation>
    </message>
    <message>
        <source>What you did is kept, and you can go on from here later.</source>
        <translation>Lo hecho se guarda, y más tarde puede seguir desde aquí.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Going on in {seconds} …</source>
        <translation>Se reanuda en {seconds}…</translation>
    </message>
</context>
<context>
    <name>SetRows</name>
    <message>
        <source>Repetitions, {set}</source>
        <translation>Repeticiones, {set}</translation>
    </message>
    <message>
        <source>of {count}, paced {paced}</source>
        <translation>de {count}, marcadas {paced}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>de {count}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Diary, routines and settings are in {folder}</source>
        <translation>El diario, las rutinas y los ajustes están en {folder}</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>Abrir carpeta de datos</translation>
    </message>
</context>
<context>
    <name>SoundCard</name>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Tonos de cambio</translation>
    </message>
    <message>
        <source>Count-in</source>
        <translation>Cuenta atrás</translation>
    </message>
    <message>
        <source>Speech volume</source>
        <translation>Volumen de la voz</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Say what to do</source>
        <translation>Indicaciones por voz</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Sound is late by</source>
        <translation>Retraso del sonido</translation>
    </message>
    <message>
        <source>Beep and flash</source>
        <translation>Pitido y destello</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>Pulsar</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>{output} (not there)</source>
        <translation>{output} (no disponible)</translation>
    </message>
    <message>
        <source>Change the number until beep and flash agree, or press Tap on each beep you hear.</source>
        <translation>Cambie el número hasta que pitido y destello coincidan, o pulse «Pulsar» con cada pitido.</translation>
    </message>
    <message>
        <source>With Bluetooth a beep may come after its flash: let the screen wait for it.</source>
        <translation>Con Bluetooth el pitido puede llegar tras el destello: deje que la pantalla lo espere.</translation>
    </message>
    <message>
        <source>By your taps the sound is late by {ms} ms.</source>
        <translation>Según sus pulsaciones, el sonido llega {ms} ms tarde.</translation>
    </message>
</context>
<context>
    <name>StatTiles</name>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done}/{planned}</translation>
    </message>
    <message>
        <source>sessions this week</source>
        <translation>sesiones esta semana</translation>
    </message>
    <message>
        <source>repetitions of the last session</source>
        <translation>repeticiones de la última sesión</translation>
    </message>
    <message>
        <source>left–right balance</source>
        <translation>simetría izq.–der.</translation>
    </message>
    <message>
        <source>pain before, 8 weeks</source>
        <translation>dolor antes, 8 semanas</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{leg}: {step}</source>
        <translation>{leg}: {step}</translation>
    </message>
    <message>
        <source>from {old} to {new}</source>
        <translation>de {old} a {new}</translation>
    </message>
    <message>
        <source>A step up is offered after two sessions running with every repetition done.</source>
        <translation>Se propone un aumento tras dos sesiones seguidas con todas las repeticiones.</translation>
    </message>
    <message>
        <source>One more session with every repetition done, and a step up is offered.</source>
        <translation>Una sesión más con todas las repeticiones y se propondrá un aumento.</translation>
    </message>
    <message numerus="yes">
        <source>After %n days without it: first two sessions as before.</source>
        <translation>
            <numerusform>Tras %n día sin ejercicio: primero dos sesiones como antes.</numerusform>
            <numerusform>Tras %n días sin ejercicio: primero dos sesiones como antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No step up yet: {leg}, set {set}: {count} of %n repetitions.</source>
        <translation>
            <numerusform>Aún sin aumento: {leg}, serie {set}: {count} de %n repetición.</numerusform>
            <numerusform>Aún sin aumento: {leg}, serie {set}: {count} de %n repeticiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The session goes from {old} to %n repetitions ({change} %), from {before} to {after} min.</source>
        <translation>
            <numerusform>La sesión pasa de {old} a %n repetición ({change} %), de {before} a {after} min.</numerusform>
            <numerusform>La sesión pasa de {old} a %n repeticiones ({change} %), de {before} a {after} min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from {old} to %n repetitions in a set</source>
        <translation>
            <numerusform>de {old} a %n repetición por serie</numerusform>
            <numerusform>de {old} a %n repeticiones por serie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from {old} to %n sets</source>
        <translation>
            <numerusform>de {old} a %n serie</numerusform>
            <numerusform>de {old} a %n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n repetitions in a set instead of {old}</source>
        <translation>
            <numerusform>con %n repetición por serie en vez de {old}</numerusform>
            <numerusform>con %n repeticiones por serie en vez de {old}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Suggested next</source>
        <translation>Siguiente paso sugerido</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>A continuación</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n days done</source>
        <translation>
            <numerusform>{done} de %n día completado</numerusform>
            <numerusform>{done} de %n días completados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks in a row as planned</source>
        <translation>
            <numerusform>%n semana seguida según lo previsto</numerusform>
            <numerusform>%n semanas seguidas según lo previsto</numerusform>
        </translation>
    </message>
    <message>
        <source>Done for today.</source>
        <translation>Hecho por hoy.</translation>
    </message>
    <message>
        <source>Today is a planned day.</source>
        <translation>Hoy toca entrenar.</translation>
    </message>
    <message>
        <source>Today is a rest day.</source>
        <translation>Hoy es día de descanso.</translation>
    </message>
    <message>
        <source>Next planned: {day}.</source>
        <translation>Próxima sesión: {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n days done this week</source>
        <translation>
            <numerusform>%n día completado esta semana</numerusform>
            <numerusform>%n días completados esta semana</numerusform>
        </translation>
    </message>
    <message>
        <source>No day is planned.</source>
        <translation>No hay ningún día previsto.</translation>
    </message>
</context>
<context>
    <name>TodayPresenter</name>
    <message numerus="yes">
        <source>Earlier today: %n repetitions.</source>
        <translation>
            <numerusform>Hoy ya ha hecho %n repetición.</numerusform>
            <numerusform>Hoy ya ha hecho %n repeticiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last time, on {day}: %n repetitions.</source>
        <translation>
            <numerusform>La última vez, el {day}: %n repetición.</numerusform>
            <numerusform>La última vez, el {day}: %n repeticiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{routine}, begun on {when}, was cut off after %n repetitions.</source>
        <translation>
            <numerusform>{routine}, del {when}, se interrumpió tras %n repetición.</numerusform>
            <numerusform>{routine}, del {when}, se interrumpió tras %n repeticiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>My {name}</source>
        <translation>Mi {name}</translation>
    </message>
</context>
<context>
    <name>ToneDemo</name>
    <message>
        <source>Count-in</source>
        <translation>Cuenta atrás</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>Flexionar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Extender</translation>
    </message>
    <message>
        <source>Change legs</source>
        <translation>Cambiar de pierna</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descansar</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Interval Coach</source>
        <translation>Interval Coach</translation>
    </message>
    <message>
        <source>Open Interval Coach</source>
        <translation>Abrir Interval Coach</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Pressed by mistake? Ctrl+Z or Resume goes on where you were.</source>
        <translation>¿Fue sin querer? Ctrl+Z o «Reanudar» continúa donde estaba.</translation>
    </message>
    <message>
        <source>Time left to undo</source>
        <translation>Tiempo para deshacer</translation>
    </message>
</context>
<context>
    <name>UnfinishedCard</name>
    <message>
        <source>Continue session</source>
        <translation>Continuar sesión</translation>
    </message>
    <message>
        <source>Keep what was done</source>
        <translation>Guardar lo hecho</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Está aquí</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>GET READY</source>
        <translation>PREPÁRESE</translation>
    </message>
    <message>
        <source>LIFT</source>
        <translation>LEVANTE</translation>
    </message>
    <message>
        <source>FLEX</source>
        <translation>FLEXIONE</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>MANTENGA</translation>
    </message>
    <message>
        <source>EXTEND</source>
        <translation>EXTIENDA</translation>
    </message>
    <message>
        <source>CHANGE LEGS</source>
        <translation>OTRA PIERNA</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>DESCANSE</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepararse</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>Flexionar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Extender</translation>
    </message>
    <message>
        <source>Change legs</source>
        <translation>Cambiar de pierna</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descansar</translation>
    </message>
    <message>
        <source>LEFT LEG</source>
        <translation>IZQUIERDA</translation>
    </message>
    <message>
        <source>RIGHT LEG</source>
        <translation>DERECHA</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop – pain</source>
        <translation>Parar – dolor</translation>
    </message>
    <message>
        <source>Stand tall, hold a chair if you need. Left leg</source>
        <translation>De pie, espalda recta; sujétese a una silla si hace falta. Pierna izquierda</translation>
    </message>
    <message>
        <source>Stand tall, hold a chair if you need. Right leg</source>
        <translation>De pie, espalda recta; sujétese a una silla si hace falta. Pierna derecha</translation>
    </message>
    <message>
        <source>Lift your foot slightly</source>
        <translation>Levante un poco el pie</translation>
    </message>
    <message>
        <source>Stay lifted, hips level</source>
        <translation>Pie levantado, caderas niveladas</translation>
    </message>
    <message>
        <source>Heel up toward your glute</source>
        <translation>Suba el talón hacia el glúteo</translation>
    </message>
    <message>
        <source>Hold at the top</source>
        <translation>Mantenga arriba</translation>
    </message>
    <message>
        <source>Slowly down, hips level</source>
        <translation>Baje despacio, caderas niveladas</translation>
    </message>
    <message>
        <source>Left leg is next</source>
        <translation>Sigue la pierna izquierda</translation>
    </message>
    <message>
        <source>Right leg is next</source>
        <translation>Sigue la pierna derecha</translation>
    </message>
    <message>
        <source>Set done. Rest, then left leg</source>
        <translation>Serie hecha. Descanse; luego, pierna izquierda</translation>
    </message>
    <message>
        <source>Set done. Rest, then right leg</source>
        <translation>Serie hecha. Descanse; luego, pierna derecha</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Bien hecho</translation>
    </message>
    <message>
        <source>Repetitions: {reps}</source>
        <translation>Repeticiones: {reps}</translation>
    </message>
    <message>
        <source>Repetitions: {reps}. Load: {load} kilograms</source>
        <translation>Repeticiones: {reps}. Carga: {load} kilogramos</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Rep {rep} of {reps}</source>
        <translation>Rep. {rep} de {reps}</translation>
    </message>
    <message>
        <source>Rep {rep}/{reps}</source>
        <translation>Rep. {rep}/{reps}</translation>
    </message>
    <message>
        <source>Set {set} of {sets}</source>
        <translation>Serie {set} de {sets}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>{time} left · next: {phase}</source>
        <translation>quedan {time} · luego: {phase}</translation>
    </message>
</context>
</TS>
