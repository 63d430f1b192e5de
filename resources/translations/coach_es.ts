<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>About</name>
    <message>
        <source>This copy is more than a year old. Look for a newer one where you got it.</source>
        <translation>Esta copia tiene más de un año. Busque una más reciente donde la obtuvo.</translation>
    </message>
</context>
<context>
    <name>AboutFoot</name>
    <message>
        <source>Interval Coach {version}</source>
        <translation>Interval Coach {version}</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versiones más recientes</translation>
    </message>
</context>
<context>
    <name>ActionToast</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
</context>
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
        <source>Continue this session where it stopped</source>
        <translation>Seguir esta sesión donde se detuvo</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Filled in for you. Change anything you did differently.</source>
        <translation>Ya rellenado. Cambie lo que hizo de otra manera.</translation>
    </message>
    <message>
        <source>How did it feel?</source>
        <translation>¿Qué tal fue?</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>0 easy</source>
        <translation>0 fácil</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Dolor después</translation>
    </message>
    <message>
        <source>How hard was it?</source>
        <translation>¿Cuánto le costó?</translation>
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
        <source>Stopped because of pain</source>
        <translation>Detenida por dolor</translation>
    </message>
    <message>
        <source>Pressed by mistake? Resume (Ctrl+Z)</source>
        <translation>¿Fue sin querer? Reanudar (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>10 hardest</source>
        <translation>10 máximo</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 ninguno</translation>
    </message>
    <message>
        <source>10 worst</source>
        <translation>10 el peor</translation>
    </message>
    <message>
        <source>No reps recorded</source>
        <translation>Ninguna repetición registrada</translation>
    </message>
    <message>
        <source>How did it feel? Press any key.</source>
        <translation>¿Cómo se sintió? Pulse una tecla.</translation>
    </message>
    <message>
        <source>Session over</source>
        <translation>Sesión terminada</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Detenida antes de tiempo</translation>
    </message>
    <message>
        <source>Pain now?</source>
        <translation>¿Dolor ahora?</translation>
    </message>
    <message numerus="yes">
        <source>Total: %n reps</source>
        <translation>
            <numerusform>Total: %n repetición</numerusform>
            <numerusform>Total: %n repeticiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>{text} F6: {buttons}</source>
        <translation>{text} F6: {buttons}</translation>
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
</context>
<context>
    <name>ChartPictures</name>
    <message>
        <source>Drawing the charts</source>
        <translation>Dibujando los gráficos</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Imágenes (*.png *.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>Escribiendo {file}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Reading the diary</source>
        <translation>Leyendo el diario</translation>
    </message>
</context>
<context>
    <name>CurlFigure</name>
    <message>
        <source>Figure doing the leg curl</source>
        <translation>Figura que hace el curl femoral</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>Damaged sessions</source>
        <translation>Sesiones dañadas</translation>
    </message>
    <message>
        <source>A disk error changed these sessions. A backup from before may still hold them unharmed; restoring it replaces the whole diary, and the present one is set aside.</source>
        <translation>Un error de disco ha modificado estas sesiones. Es posible que una copia anterior aún las conserve intactas; al restaurarla se reemplaza todo el diario, y el actual se aparta.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Conservar tal cual</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Everything is stored on this computer</source>
        <translation>Todo se guarda en este ordenador</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>Abrir carpeta de datos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>A report for your clinician, a spreadsheet, charts, files for other apps</source>
        <translation>Un informe para su profesional de salud, una hoja de cálculo, gráficos, archivos para otras aplicaciones</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Sessions from a file of Interval Coach, Strong or Hevy</source>
        <translation>Sesiones de un archivo de Interval Coach, Strong o Hevy</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Your whole diary in one file. One is made by itself on each day of use.</source>
        <translation>Todo el diario en un archivo. Cada día de uso se crea una automáticamente.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Copia de seguridad…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Replace your diary with a backup. You can undo it.</source>
        <translation>Sustituye el diario por una copia. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Restaurar la copia más reciente</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Traslado</translation>
    </message>
    <message>
        <source>Diary, routines and settings in one file. On the other computer, choose “Add a person…”, then “From another computer…”.</source>
        <translation>Su diario, rutinas y ajustes en un archivo. En el otro ordenador, elija «Añadir una persona…» y después «Desde otro ordenador…».</translation>
    </message>
    <message>
        <source>To another computer…</source>
        <translation>A otro ordenador…</translation>
    </message>
    <message>
        <source>Somebody else trains here too?</source>
        <translation>¿Alguien más entrena aquí?</translation>
    </message>
    <message>
        <source>Each person has a separate diary, routines and settings.</source>
        <translation>Cada persona tiene su propio diario, rutinas y ajustes.</translation>
    </message>
    <message>
        <source>People…</source>
        <translation>Personas…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Añadir una persona…</translation>
    </message>
    <message>
        <source>If something went wrong</source>
        <translation>Si algo falló</translation>
    </message>
    <message>
        <source>A text that helps to find the fault. It is sent nowhere.</source>
        <translation>Un texto que ayuda a encontrar el fallo. No se envía a ninguna parte.</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>Guardar un informe de problema…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Diary, routines, settings and backups. Asks first.</source>
        <translation>Diario, rutinas, ajustes y copias de seguridad. Pregunta antes.</translation>
    </message>
    <message>
        <source>Delete all my data…</source>
        <translation>Borrar todos mis datos…</translation>
    </message>
    <message>
        <source>People on this computer</source>
        <translation>Personas en este ordenador</translation>
    </message>
</context>
<context>
    <name>DeletedDialog</name>
    <message>
        <source>Recently deleted</source>
        <translation>Borradas recientemente</translation>
    </message>
    <message>
        <source>They count nowhere, and stay here until you delete them for good.</source>
        <translation>No cuentan en ningún sitio y siguen aquí hasta que las borre definitivamente.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete all for good…</source>
        <translation>Borrar todas definitivamente…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sessions for good?</source>
        <translation>
            <numerusform>¿Borrar definitivamente %n sesión?</numerusform>
            <numerusform>¿Borrar definitivamente %n sesiones?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Backups made before still hold them.</source>
        <translation>Esto no se puede deshacer. Las copias anteriores aún las contienen.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar definitivamente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <source>Timeline</source>
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
        <source>Change what you did differently. The original stays visible.</source>
        <translation>Cambie lo que hizo de otra manera. El original sigue visible.</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>0 easy</source>
        <translation>0 fácil</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Dolor antes</translation>
    </message>
    <message>
        <source>10 hardest</source>
        <translation>10 máximo</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>Sesión anterior</translation>
    </message>
    <message>
        <source>Previous session (Alt+←)</source>
        <translation>Sesión anterior (Alt+←)</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Sesión siguiente</translation>
    </message>
    <message>
        <source>Next session (Alt+→)</source>
        <translation>Sesión siguiente (Alt+→)</translation>
    </message>
    <message>
        <source>It can be restored</source>
        <translation>Se puede recuperar</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 ninguno</translation>
    </message>
    <message>
        <source>10 worst</source>
        <translation>10 el peor</translation>
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
        <source>stopped because of pain</source>
        <translation>detenida por dolor</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
    </message>
    <message numerus="yes">
        <source>Total: %n reps</source>
        <translation>
            <numerusform>Total: %n repetición</numerusform>
            <numerusform>Total: %n repeticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>symmetry {share}%</source>
        <translation>simetría {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Back to all sessions</source>
        <translation>Volver a todas las sesiones</translation>
    </message>
    <message>
        <source>{what}: {old} → {new}  ({when})</source>
        <translation>{what}: {old} → {new}  ({when})</translation>
    </message>
</context>
<context>
    <name>DiaryFiles</name>
    <message>
        <source>Saving {file}</source>
        <translation>Escribiendo {file}</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv)</source>
        <translation>Hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Importando {file}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n errors in {file}.</source>
        <translation>
            <numerusform>%n error en {file}.</numerusform>
            <numerusform>%n errores en {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Diaries (*.json *.csv *.tsv *.txt)</source>
        <translation>Diarios (*.json *.csv *.tsv *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>Import the %n readable sessions?</source>
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
    <name>Distances</name>
    <message>
        <source>{feet} ft {inches} in</source>
        <translation>{feet} pies {inches} pulg.</translation>
    </message>
</context>
<context>
    <name>Doses</name>
    <message>
        <source>{load} kg</source>
        <translation>{load} kg</translation>
    </message>
    <message>
        <source>{load} lb</source>
        <translation>{load} lb</translation>
    </message>
    <message>
        <source>lift {lift} · flex {flex} · hold {hold} · extend {extend} s</source>
        <translation>levantar {lift} · flexionar {flex} · mantener {hold} · extender {extend}&#xa0;s</translation>
    </message>
    <message>
        <source>lift {lift} · flex {flex} · extend {extend} s</source>
        <translation>levantar {lift} · flexionar {flex} · extender {extend}&#xa0;s</translation>
    </message>
    <message>
        <source>both legs</source>
        <translation>ambas piernas</translation>
    </message>
    <message>
        <source>left leg first</source>
        <translation>primero la pierna izquierda</translation>
    </message>
    <message>
        <source>right leg first</source>
        <translation>primero la pierna derecha</translation>
    </message>
    <message>
        <source>legs change after each rep</source>
        <translation>cambio de pierna tras cada repetición</translation>
    </message>
    <message>
        <source>each set starts when you are ready</source>
        <translation>cada serie empieza cuando usted quiera</translation>
    </message>
    <message>
        <source>rest {time}</source>
        <translation>descanso {time}</translation>
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
        <source>{left} left · {right} right</source>
        <translation>{left} izquierda · {right} derecha</translation>
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
        <source>%n sets of {reps}</source>
        <translation>
            <numerusform>%n serie de {reps}</numerusform>
            <numerusform>%n series de {reps}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of {reps} on each leg</source>
        <translation>
            <numerusform>%n serie de {reps} con cada pierna</numerusform>
            <numerusform>%n series de {reps} con cada pierna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of {reps} with the left leg</source>
        <translation>
            <numerusform>%n serie de {reps} con la pierna izquierda</numerusform>
            <numerusform>%n series de {reps} con la pierna izquierda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of {reps} with the right leg</source>
        <translation>
            <numerusform>%n serie de {reps} con la pierna derecha</numerusform>
            <numerusform>%n series de {reps} con la pierna derecha</numerusform>
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
    <name>DropPlace</name>
    <message>
        <source>Drop the file to add it to Routines</source>
        <translation>Suelte el archivo para añadirlo a Rutinas</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancelar (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Guardar (Ctrl+S)</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Save as a new routine</source>
        <translation>Guardar el mío como nuevo</translation>
    </message>
    <message>
        <source>One repetition</source>
        <translation>Una repetición</translation>
    </message>
    <message>
        <source>Plan sheet for the wall…</source>
        <translation>Hoja del plan para la pared…</translation>
    </message>
    <message>
        <source>Print it or save it as PDF (Ctrl+P)</source>
        <translation>Imprimirla o guardarla como PDF (Ctrl+P)</translation>
    </message>
    <message>
        <source>That name is already used.</source>
        <translation>Ese nombre ya está en uso.</translation>
    </message>
    <message numerus="yes">
        <source>{length} · %n reps</source>
        <translation>
            <numerusform>{length} · %n repetición</numerusform>
            <numerusform>{length} · %n repeticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at a part for details.</source>
        <translation>Apunte a una parte para ver detalles.</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>¿Guardar los cambios?</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>EmptyProgress</name>
    <message>
        <source>Your sessions will appear here</source>
        <translation>Sus sesiones aparecerán aquí</translation>
    </message>
    <message>
        <source>How much you did on each leg, on which days, and how it felt.</source>
        <translation>Cuánto hizo con cada pierna, qué días y cómo se sintió.</translation>
    </message>
    <message>
        <source>Start your first session</source>
        <translation>Empezar la primera sesión</translation>
    </message>
    <message>
        <source>Import sessions…</source>
        <translation>Importar sesiones…</translation>
    </message>
    <message>
        <source>Recently deleted ({n})</source>
        <translation>Borradas recientemente ({n})</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Delete all my data</source>
        <translation>Borrar todos mis datos</translation>
    </message>
    <message>
        <source>Delete all data of {name}?</source>
        <translation>¿Borrar todos los datos de {name}?</translation>
    </message>
    <message>
        <source>Delete all your data?</source>
        <translation>¿Borrar todos sus datos?</translation>
    </message>
    <message>
        <source>This goes, from {folder}:</source>
        <translation>Se borra de {folder}:</translation>
    </message>
    <message>
        <source>Files that you exported or backed up elsewhere stay, and so does what others put into the folder. Then the program starts as on the first day.</source>
        <translation>Se conservan los archivos que exportó o copió en otro lugar, y lo que otros pusieron en la carpeta. Después, el programa empieza como el primer día.</translation>
    </message>
    <message>
        <source>Files that you exported or backed up elsewhere stay, and so does the data of others. {name} is not listed any more.</source>
        <translation>Se conservan los archivos que exportó o copió en otro lugar y los datos de los demás. {name} ya no aparece en la lista.</translation>
    </message>
    <message>
        <source>Save a last copy first</source>
        <translation>Guardar antes una última copia</translation>
    </message>
    <message>
        <source>In {folder}: the diary, which “Restore a backup…” reads, settings and routines.</source>
        <translation>En {folder}: el diario, que «Restaurar una copia…» puede leer, los ajustes y las rutinas.</translation>
    </message>
    <message>
        <source>Yes, delete all my data</source>
        <translation>Sí, borrar todos mis datos</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>your diary: {what}</source>
        <translation>su diario: {what}</translation>
    </message>
    <message>
        <source>your routines: {count}</source>
        <translation>sus rutinas: {count}</translation>
    </message>
    <message>
        <source>backups in the data folder: {count}</source>
        <translation>copias en la carpeta de datos: {count}</translation>
    </message>
    <message>
        <source>settings, plan and reminders</source>
        <translation>ajustes, plan y avisos</translation>
    </message>
    <message>
        <source>log files</source>
        <translation>archivos de registro</translation>
    </message>
    <message>
        <source>{sessions}, the last on {day}</source>
        <translation>{sessions}, la última el {day}</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>Escribiendo {file}</translation>
    </message>
</context>
<context>
    <name>ExportDays</name>
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
        <source>Since last report</source>
        <translation>Desde el informe</translation>
    </message>
    <message>
        <source>Since the last report</source>
        <translation>Desde el último informe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Report for your clinician</source>
        <translation>Informe para su profesional</translation>
    </message>
    <message>
        <source>To print or to send – PDF or HTML</source>
        <translation>Para imprimir o enviar: PDF o HTML</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Hoja de cálculo</translation>
    </message>
    <message>
        <source>A row for each set – CSV</source>
        <translation>Una fila por serie: CSV</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>A picture to share – PNG or SVG</source>
        <translation>Una imagen para compartir: PNG o SVG</translation>
    </message>
    <message>
        <source>Whole diary</source>
        <translation>Diario completo</translation>
    </message>
    <message>
        <source>Everything, to import again – JSON</source>
        <translation>Todo, para volver a importarlo: JSON</translation>
    </message>
    <message>
        <source>Other workout apps</source>
        <translation>Otras aplicaciones de ejercicio</translation>
    </message>
    <message>
        <source>Strong, Hevy, Garmin, Strava – CSV or FIT</source>
        <translation>Strong, Hevy, Garmin, Strava: CSV o FIT</translation>
    </message>
    <message>
        <source>Plan for your calendar</source>
        <translation>Plan para su calendario</translation>
    </message>
    <message>
        <source>Training days with reminders – ICS</source>
        <translation>Días de entrenamiento con avisos: ICS</translation>
    </message>
    <message>
        <source>Plan sheet for the wall</source>
        <translation>Hoja del plan para la pared</translation>
    </message>
    <message>
        <source>Dose, pictures and days to tick off – PDF</source>
        <translation>Dosis, dibujos y días para marcar: PDF</translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation>Con mis notas</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>Image (PNG)</source>
        <translation>Imagen (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Dibujo (SVG)</translation>
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
        <source>Strong and Hevy (CSV)</source>
        <translation>Strong y Hevy (CSV)</translation>
    </message>
    <message>
        <source>Garmin and Strava (FIT)</source>
        <translation>Garmin y Strava (FIT)</translation>
    </message>
    <message>
        <source>Name on the report</source>
        <translation>Nombre en el informe</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Name on the sheet</source>
        <translation>Nombre en la hoja</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Drawing the preview…</source>
        <translation>Dibujando la vista previa…</translation>
    </message>
    <message>
        <source>{sessions} as strength training activities, one after the other in one file. End its name in .zip to get a file for each, which Strava and Garmin Connect need.</source>
        <translation>{sessions} como actividades de fuerza, una tras otra en un archivo. Si el nombre termina en .zip, se crea un archivo para cada una, como necesitan Strava y Garmin Connect.</translation>
    </message>
    <message>
        <source>{sessions} with every repetition, correction and note. Interval Coach imports it again, on any computer; the same session twice is once.</source>
        <translation>{sessions} con cada repetición, corrección y nota. Interval Coach las vuelve a importar en cualquier ordenador; la misma sesión cuenta una sola vez.</translation>
    </message>
    <message>
        <source>Your plan: {days}, at {time}, with an alarm. It repeats every week.</source>
        <translation>Su plan: {days}, a las {time}, con aviso. Se repite cada semana.</translation>
    </message>
    <message>
        <source>Your plan: {days}. It repeats every week.</source>
        <translation>Su plan: {days}. Se repite cada semana.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>whole numbers</source>
        <translation>números enteros</translation>
    </message>
    <message>
        <source>at most {count} decimals</source>
        <translation>como máximo {count} decimales</translation>
    </message>
    <message>
        <source>in steps of {step}</source>
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
        <source>Figure doing the leg curl at your pace</source>
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
        <source>Different numbers for the left leg</source>
        <translation>Otros números para la pierna izquierda</translation>
    </message>
    <message>
        <source>Different numbers for the right leg</source>
        <translation>Otros números para la pierna derecha</translation>
    </message>
    <message>
        <source>Sets per leg</source>
        <translation>Series por pierna</translation>
    </message>
    <message>
        <source>Reps per set</source>
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
        <source>Hold (0 = none)</source>
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
        <source>Start with</source>
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
        <source>Alternate each session</source>
        <translation>La otra la próxima vez</translation>
    </message>
    <message>
        <source>After each set</source>
        <translation>Tras una serie entera</translation>
    </message>
    <message>
        <source>After each rep</source>
        <translation>Tras cada repetición</translation>
    </message>
    <message>
        <source>Start each set when I&apos;m ready</source>
        <translation>Empezar cada serie cuando yo quiera</translation>
    </message>
    <message>
        <source>After each rest and change of legs, the next set waits for a key.</source>
        <translation>Tras cada descanso y cambio de pierna, la serie siguiente espera una tecla.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>I have no weights</source>
        <translation>No tengo pesas</translation>
    </message>
    <message>
        <source>For all routines: loads are left aside, and increases make the hold or the lowering a second longer.</source>
        <translation>Para todas las rutinas: las cargas se dejan a un lado y los aumentos alargan un segundo el mantener o la bajada.</translation>
    </message>
    <message>
        <source>Timing (seconds)</source>
        <translation>Tiempos (segundos)</translation>
    </message>
    <message>
        <source>Leave blank to use the same</source>
        <translation>Vacío: los mismos valores</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Lift one foot slightly off the floor, hips level and facing forward.</source>
        <translation>Levante un poco un pie del suelo, con la cadera nivelada y mirando al frente.</translation>
    </message>
    <message>
        <source>Bend the knee: bring your heel up toward your glute (buttock).</source>
        <translation>Doble la rodilla: lleve el talón hacia el glúteo (la nalga).</translation>
    </message>
    <message>
        <source>Hold at the top, if the routine has a hold.</source>
        <translation>Mantenga arriba, si la rutina tiene una pausa arriba.</translation>
    </message>
    <message>
        <source>Lower slowly to the lifted start, without dropping your leg or your hips.</source>
        <translation>Baje despacio hasta el inicio con el pie levantado, sin dejar caer la pierna ni la cadera.</translation>
    </message>
    <message>
        <source>Hold on to a chair if you need it. Form matters more than speed: move slowly and with control.</source>
        <translation>Agárrese a una silla si lo necesita. La técnica importa más que la velocidad: muévase despacio y con control.</translation>
    </message>
    <message>
        <source>Pause, resume</source>
        <translation>Pausa, seguir</translation>
    </message>
    <message>
        <source>Space, ., B</source>
        <translation>Espacio, ., B</translation>
    </message>
    <message>
        <source>→, Page Down</source>
        <translation>→, Av Pág</translation>
    </message>
    <message>
        <source>Skip to the next phase</source>
        <translation>Ir a la fase siguiente</translation>
    </message>
    <message>
        <source>←, Page Up</source>
        <translation>←, Re Pág</translation>
    </message>
    <message>
        <source>Back to the start of this phase; twice: to the one before</source>
        <translation>Volver al inicio de esta fase; dos veces: a la anterior</translation>
    </message>
    <message>
        <source>↑, ↓</source>
        <translation>↑, ↓</translation>
    </message>
    <message>
        <source>15 s more, 15 s less: in rests and other waits</source>
        <translation>15 s más, 15 s menos: en descansos y otras esperas</translation>
    </message>
    <message>
        <source>Space, Enter, →</source>
        <translation>Espacio, Intro, →</translation>
    </message>
    <message>
        <source>Begin the set that waits for you; a click beside the buttons does it too</source>
        <translation>Empezar la serie que le espera; también con un clic fuera de los botones</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Stop because of pain, at once</source>
        <translation>Parar por dolor, al momento</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop (asks first)</source>
        <translation>Parar (pregunta antes)</translation>
    </message>
    <message>
        <source>W, right click</source>
        <translation>W, clic derecho</translation>
    </message>
    <message>
        <source>Small window that stays on top; W again: back to the large one</source>
        <translation>Ventana pequeña siempre encima; W otra vez: vuelve a la grande</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Announce the position to a screen reader</source>
        <translation>Anunciar la posición al lector de pantalla</translation>
    </message>
    <message>
        <source>Start (on Today)</source>
        <translation>Empezar (en Hoy)</translation>
    </message>
    <message>
        <source>Enter, F5</source>
        <translation>Intro, F5</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Mute, sound on</source>
        <translation>Silenciar, activar sonido</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+, −</translation>
    </message>
    <message>
        <source>Louder, softer</source>
        <translation>Más alto, más bajo</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Voice on, off</source>
        <translation>Voz sí, no</translation>
    </message>
    <message>
        <source>F, F11</source>
        <translation>F, F11</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4</source>
        <translation>Ctrl+1 a Ctrl+4</translation>
    </message>
    <message>
        <source>Today, Progress, Routines, Settings</source>
        <translation>Hoy, Progreso, Rutinas, Ajustes</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>To the buttons of a message, and back</source>
        <translation>A los botones de un mensaje y de vuelta</translation>
    </message>
    <message>
        <source>F1, ?</source>
        <translation>F1, ?</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Esta ayuda</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Y, N</source>
        <translation>Y, N</translation>
    </message>
    <message>
        <source>Use what is suggested, or not now (on Today)</source>
        <translation>Usar lo propuesto, o ahora no (en Hoy)</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Deshacer lo último</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Print the report (on Progress), or the plan sheet of a routine</source>
        <translation>Imprimir el informe (en Progreso) o la hoja del plan de una rutina</translation>
    </message>
    <message>
        <source>←, →, Enter</source>
        <translation>←, →, Intro</translation>
    </message>
    <message>
        <source>In a chart: bar by bar, and open one. ↑, ↓ zoom; Page Up, Page Down move the days</source>
        <translation>En un gráfico: de barra en barra, y abrir una. ↑, ↓ amplían y reducen; Re Pág, Av Pág mueven los días</translation>
    </message>
    <message>
        <source>Ctrl+F, Ctrl+C, Del</source>
        <translation>Ctrl+F, Ctrl+C, Supr</translation>
    </message>
    <message>
        <source>Search, copy or delete sessions (in All sessions)</source>
        <translation>Buscar, copiar o borrar sesiones (en Todas las sesiones)</translation>
    </message>
    <message>
        <source>Alt+←, Alt+→</source>
        <translation>Alt+←, Alt+→</translation>
    </message>
    <message>
        <source>The session before, the session after</source>
        <translation>La sesión anterior, la sesión siguiente</translation>
    </message>
    <message>
        <source>F2, Alt+↑, Alt+↓, Del</source>
        <translation>F2, Alt+↑, Alt+↓, Supr</translation>
    </message>
    <message>
        <source>Edit, move or delete a routine</source>
        <translation>Editar, mover o borrar una rutina</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Add the routine whose text was copied (on Routines)</source>
        <translation>Añadir la rutina cuyo texto se copió (en Rutinas)</translation>
    </message>
    <message>
        <source>Ctrl+S, Esc</source>
        <translation>Ctrl+S, Esc</translation>
    </message>
    <message>
        <source>Save a routine, leave its editor</source>
        <translation>Guardar una rutina, salir del editor</translation>
    </message>
    <message>
        <source>Each phase begins with its own tone. Three soft beeps come before each set.</source>
        <translation>Cada fase empieza con su propio tono. Antes de cada serie suenan tres pitidos suaves.</translation>
    </message>
    <message>
        <source>Settings plays each tone with its name, and has a low and a bright set of tones.</source>
        <translation>Ajustes reproduce cada tono con su nombre y ofrece también tonos graves y brillantes.</translation>
    </message>
    <message>
        <source>If you like, each second ticks, and a voice says what to do, counts the end of long holds and says what comes next.</source>
        <translation>Si lo desea, suena un tic cada segundo, y una voz dice qué hacer, cuenta el final de las pausas largas y dice qué sigue.</translation>
    </message>
    <message>
        <source>Presenter or Bluetooth keyboard: the keys above. A presenter starts, goes on and back; its key for a black screen pauses. Asked whether to stop, Page Down resumes and Page Up stops.</source>
        <translation>Presentador o teclado Bluetooth: las teclas de arriba. Un presentador empieza, avanza y retrocede; su tecla de pantalla negra pausa. Ante la pregunta de si parar, Av Pág reanuda y Re Pág para.</translation>
    </message>
    <message>
        <source>Headset, on Linux: its buttons pause, go on, skip and go back. Stop only pauses.</source>
        <translation>Auriculares, en Linux: sus botones pausan, continúan, saltan y retroceden. Detener solo pausa.</translation>
    </message>
    <message>
        <source>Phone, on Linux: install KDE Connect (on GNOME: GSConnect), pair the phone, and open the multimedia control there in a session.</source>
        <translation>Teléfono, en Linux: instale KDE Connect (en GNOME: GSConnect), vincule el teléfono y abra en él el control multimedia durante una sesión.</translation>
    </message>
    <message>
        <source>On Windows and macOS, the system&apos;s media controls do not show sessions: use a presenter or keyboard.</source>
        <translation>En Windows y macOS, los controles multimedia del sistema no muestran las sesiones: use un presentador o un teclado.</translation>
    </message>
    <message>
        <source>Where the small window does not stay on top (GNOME and KDE on Wayland): right-click its title bar, or press Alt+Space (KDE: Alt+F3), and choose “Always on Top”; in KDE “More Actions › Keep Above Others”.</source>
        <translation>Si la ventana pequeña no queda encima (GNOME y KDE con Wayland): haga clic derecho en su barra de título o pulse Alt+Espacio (KDE: Alt+F3) y elija «Siempre encima»; en KDE, «Más acciones › Mantener por encima de las demás».</translation>
    </message>
    <message>
        <source>Rep (repetition)</source>
        <translation>Repetición (rep.)</translation>
    </message>
    <message>
        <source>One curl of one leg. A curl with each leg is two reps.</source>
        <translation>Una flexión con una pierna. Una con cada pierna son dos repeticiones.</translation>
    </message>
    <message>
        <source>Training day</source>
        <translation>Día de entrenamiento</translation>
    </message>
    <message>
        <source>A day with at least one rep. It counts once, however many sessions it had.</source>
        <translation>Un día con al menos una repetición. Cuenta una vez, tenga las sesiones que tenga.</translation>
    </message>
    <message>
        <source>On plan</source>
        <translation>Cumpliendo el plan</translation>
    </message>
    <message>
        <source>In each of these weeks you trained on as many days as you had planned; a holiday lowers the plan.</source>
        <translation>En cada una de estas semanas entrenó tantos días como había previsto; las vacaciones reducen el plan.</translation>
    </message>
    <message>
        <source>Planned, took</source>
        <translation>Previsto, duró</translation>
    </message>
    <message>
        <source>How long a session is planned to be, and how long it took without its pauses.</source>
        <translation>Cuánto debe durar una sesión y cuánto duró sin sus pausas.</translation>
    </message>
    <message>
        <source>Time under tension</source>
        <translation>Tiempo bajo tensión</translation>
    </message>
    <message>
        <source>How long your muscles worked: the time of flex, hold and extend in all reps, added up.</source>
        <translation>Cuánto trabajaron sus músculos: el tiempo de flexionar, mantener y extender de todas las repeticiones, sumado.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Weight times reps, added up: 10 reps with 2 kg are 20.</source>
        <translation>Peso por repeticiones, sumado: 10 repeticiones con 2 kg son 20.</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>Simetría</translation>
    </message>
    <message>
        <source>How alike your legs did. 100% means as many reps with one leg as with the other.</source>
        <translation>Cuánto se parecieron sus piernas. 100 % significa tantas repeticiones con una pierna como con la otra.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>How hard it felt to you: 0 is easy, 10 the hardest.</source>
        <translation>Cuánto le costó: 0 es fácil, 10 lo más duro.</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Your answer before a session, after it or on the next day: 0 is none, 10 the worst.</source>
        <translation>Su respuesta antes de una sesión, después o al día siguiente: 0 es ninguno, 10 el peor.</translation>
    </message>
    <message>
        <source>Planned, timed, done</source>
        <translation>Previstas, marcadas, hechas</translation>
    </message>
    <message>
        <source>Reps that the routine asks for, that the program counted, and that you say you did.</source>
        <translation>Repeticiones que pide la rutina, que contó el programa y que usted dice haber hecho.</translation>
    </message>
    <message>
        <source>Weight times reps, added up: 10 reps with 5 lb are 50.</source>
        <translation>Peso por repeticiones, sumado: 10 repeticiones con 5 lb son 50.</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Help and keys</source>
        <translation>Ayuda y teclas</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Who should not begin without a professional, and when to stop.</source>
        <translation>Quién no debe empezar sin un profesional y cuándo parar.</translation>
    </message>
    <message>
        <source>Safety information</source>
        <translation>Información de seguridad</translation>
    </message>
    <message>
        <source>Keys without Ctrl on every page</source>
        <translation>Teclas sin Ctrl en todas las páginas</translation>
    </message>
    <message>
        <source>M, V, F, + and −; Y and N on Today. In a session they always act.</source>
        <translation>M, V, F, + y −; Y y N en Hoy. En una sesión actúan siempre.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help and shortcuts</source>
        <translation>Ayuda y atajos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>How to do the curl</source>
        <translation>Cómo hacer el ejercicio</translation>
    </message>
    <message>
        <source>In a session</source>
        <translation>Durante una sesión</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>En todas las páginas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation>Lo que se oye</translation>
    </message>
    <message>
        <source>Use a phone or headset as a remote</source>
        <translation>Usar un teléfono o auriculares como mando</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Qué significan las palabras</translation>
    </message>
    <message>
        <source>Safety information</source>
        <translation>Información de seguridad</translation>
    </message>
    <message>
        <source>On single pages</source>
        <translation>En páginas concretas</translation>
    </message>
    <message>
        <source>Version {version}, with Qt {qt} and Python {python}</source>
        <translation>Versión {version}, con Qt {qt} y Python {python}</translation>
    </message>
    <message>
        <source>Version {version} of {day}, with Qt {qt} and Python {python}</source>
        <translation>Versión {version} del {day}, con Qt {qt} y Python {python}</translation>
    </message>
    <message>
        <source>New versions are at {address}.</source>
        <translation>Las versiones nuevas están en {address}.</translation>
    </message>
    <message>
        <source>Free software under the MIT License. Qt is used under the LGPL, version 3; the fonts are Inter (SIL Open Font License) and Roboto Condensed (Apache License 2.0).</source>
        <translation>Software libre con licencia MIT. Qt se usa con la licencia LGPL, versión 3; los tipos de letra son Inter (SIL Open Font License) y Roboto Condensed (Apache License 2.0).</translation>
    </message>
    <message>
        <source>Your data is in {folder}.</source>
        <translation>Sus datos están en {folder}.</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>Novedades…</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licencias…</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>Guardar un informe de problema…</translation>
    </message>
    <message>
        <source>About Interval Coach</source>
        <translation>Acerca de Interval Coach</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Abrir la carpeta de datos</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>Choose another routine</source>
        <translation>Elegir otra rutina</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>No sound – fix</source>
        <translation>Sin sonido: solucionar</translation>
    </message>
    <message>
        <source>Press Enter</source>
        <translation>Pulse Intro</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Dolor ahora</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 ninguno</translation>
    </message>
    <message>
        <source>10 worst</source>
        <translation>10 el peor</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Full screen, muted</source>
        <translation>Pantalla completa, sin sonido</translation>
    </message>
    <message>
        <source>Full screen, sound on</source>
        <translation>Pantalla completa, con sonido</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>En la ventana</translation>
    </message>
    <message>
        <source>In the window, muted</source>
        <translation>En la ventana, sin sonido</translation>
    </message>
    <message>
        <source>In the window, sound on</source>
        <translation>En la ventana, con sonido</translation>
    </message>
</context>
<context>
    <name>HolidaysDialog</name>
    <message>
        <source>Holidays</source>
        <translation>Vacaciones</translation>
    </message>
    <message>
        <source>Nothing is planned in a holiday, no reminder comes, and no week is missed.</source>
        <translation>Durante las vacaciones no hay nada previsto ni recordatorios, y ninguna semana cuenta como perdida.</translation>
    </message>
    <message>
        <source>No training from</source>
        <translation>Sin entrenar del</translation>
    </message>
    <message>
        <source>to</source>
        <translation>al</translation>
    </message>
    <message>
        <source>Add holiday</source>
        <translation>Añadir vacaciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Terminar ya</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message numerus="yes">
        <source>A holiday has at most %n days.</source>
        <translation>
            <numerusform>Unas vacaciones tienen como máximo %n día.</numerusform>
            <numerusform>Unas vacaciones tienen como máximo %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>These days are over already.</source>
        <translation>Estos días ya han pasado.</translation>
    </message>
</context>
<context>
    <name>HowToCard</name>
    <message>
        <source>How to do it</source>
        <translation>Cómo se hace</translation>
    </message>
</context>
<context>
    <name>LastCard</name>
    <message>
        <source>Last session</source>
        <translation>Última sesión</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of the last session</source>
        <translation>Detalles de la última sesión</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Ninguna sesión todavía.</translation>
    </message>
    <message>
        <source>Effort {n}</source>
        <translation>Esfuerzo {n}</translation>
    </message>
    <message>
        <source>Pain {n} before</source>
        <translation>Dolor antes {n}</translation>
    </message>
    <message>
        <source>Pain {n} after</source>
        <translation>Dolor después {n}</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Man page</name>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SINOPSIS</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPCIÓN</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>ÓRDENES</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>ESTADO DE SALIDA</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>ENTORNO</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>FICHEROS</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTAS</translation>
    </message>
    <message>
        <source>Without a command, the program opens its window: it paces a session of the standing single-leg hamstring curl on screen and in sound, and saves every session in a diary. With a command, it runs that command and needs no display.</source>
        <translation>Sin ninguna orden, el programa abre su ventana: marca en pantalla y con sonido el ritmo de una sesión de curl femoral de pie a una pierna y guarda cada sesión en un diario. Con una orden, la ejecuta y no necesita pantalla.</translation>
    </message>
    <message>
        <source>These options stand before the command.</source>
        <translation>Estas opciones van antes de la orden.</translation>
    </message>
    <message>
        <source>Print all commands and options; after a command, those of this command.</source>
        <translation>Muestra todas las órdenes y opciones; después de una orden, las de esa orden.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Refused; one line on standard error gives the reason.</source>
        <translation>Rechazado; una línea en la salida de error indica el motivo.</translation>
    </message>
    <message>
        <source>Wrong usage.</source>
        <translation>Uso incorrecto.</translation>
    </message>
    <message>
        <source>The data folder, unless --data-dir is given.</source>
        <translation>La carpeta de datos, salvo que se indique --data-dir.</translation>
    </message>
    <message>
        <source>The default data folder: the diary, the settings, and the routines.</source>
        <translation>La carpeta de datos predeterminada: el diario, los ajustes y las rutinas.</translation>
    </message>
    <message>
        <source>If a file of this name is beside the program, the data folder is “data” beside the program.</source>
        <translation>Si hay un fichero con este nombre junto al programa, la carpeta de datos es «data» junto al programa.</translation>
    </message>
    <message>
        <source>the folder of diary, routines and settings</source>
        <translation>la carpeta del diario, las rutinas y los ajustes</translation>
    </message>
    <message>
        <source>whose data, where several people use this computer</source>
        <translation>los datos de quién, si varias personas usan este equipo</translation>
    </message>
    <message>
        <source>log details, to standard error too</source>
        <translation>registra los detalles, también en la salida de error</translation>
    </message>
    <message>
        <source>the routine that Today shows: a name or a TOML file</source>
        <translation>la rutina que muestra «Hoy»: un nombre o un fichero TOML</translation>
    </message>
    <message>
        <source>open no window, only remind; the start at login does so</source>
        <translation>no abre ninguna ventana, solo recuerda; así arranca al iniciar sesión</translation>
    </message>
    <message>
        <source>list the routines with their length; add a routine file; save a routine to a file</source>
        <translation>muestra las rutinas con su duración; añade un fichero de rutina; guarda una rutina en un fichero</translation>
    </message>
    <message>
        <source>save a routine to a file</source>
        <translation>guarda una rutina en un fichero</translation>
    </message>
    <message>
        <source>print the timeline of a routine</source>
        <translation>muestra la cronología de una rutina</translation>
    </message>
    <message>
        <source>a name or a TOML file</source>
        <translation>un nombre o un fichero TOML</translation>
    </message>
    <message>
        <source>write a whole session as a sound file, for a phone</source>
        <translation>escribe una sesión entera como fichero de sonido, para un teléfono</translation>
    </message>
    <message>
        <source>a file name that ends in .wav or .flac</source>
        <translation>un nombre de fichero que termina en .wav o .flac</translation>
    </message>
    <message>
        <source>with or without speech (default: as in Settings)</source>
        <translation>con o sin voz (por defecto: como en Ajustes)</translation>
    </message>
    <message>
        <source>the set of tones (default: as in Settings)</source>
        <translation>el juego de tonos (por defecto: como en Ajustes)</translation>
    </message>
    <message>
        <source>the phases whose seconds tick (default: as in Settings)</source>
        <translation>las fases cuyos segundos suenan (por defecto: como en Ajustes)</translation>
    </message>
    <message>
        <source>write the diary, its charts, a report or the plan to a file</source>
        <translation>escribe en un fichero el diario, sus gráficos, un informe o el plan</translation>
    </message>
    <message>
        <source>first day, YYYY-MM-DD</source>
        <translation>primer día, AAAA-MM-DD</translation>
    </message>
    <message>
        <source>last day, YYYY-MM-DD</source>
        <translation>último día, AAAA-MM-DD</translation>
    </message>
    <message>
        <source>days in place of --from and --to: the last 4 weeks, or those since the last report</source>
        <translation>días en lugar de --from y --to: las últimas 4 semanas o los posteriores al último informe</translation>
    </message>
    <message>
        <source>theme for PNG and SVG: light, dark, contrast</source>
        <translation>tema para PNG y SVG: light, dark, contrast</translation>
    </message>
    <message>
        <source>size of PNG and SVG, in pixels</source>
        <translation>tamaño de PNG y SVG, en píxeles</translation>
    </message>
    <message>
        <source>PNG scale factor</source>
        <translation>factor de escala de PNG</translation>
    </message>
    <message>
        <source>paper size of report and sheet: a4, letter; by default that of your country</source>
        <translation>tamaño de papel del informe y la hoja: a4, letter; si falta, el de su país</translation>
    </message>
    <message>
        <source>the name on the report or sheet; the person&apos;s, if there is one</source>
        <translation>el nombre en el informe o la hoja; si hay una persona, el suyo</translation>
    </message>
    <message>
        <source>list your notes on the report</source>
        <translation>incluye sus notas en el informe</translation>
    </message>
    <message>
        <source>add a routine file, or the text of one</source>
        <translation>añade un fichero de rutina o su texto</translation>
    </message>
    <message>
        <source>- reads standard input, such as the text of a QR code</source>
        <translation>- lee la entrada estándar, como el texto de un código QR</translation>
    </message>
    <message>
        <source>the name it gets, if not its own</source>
        <translation>el nombre que recibe en lugar del suyo</translation>
    </message>
    <message>
        <source>for FIT, .zip writes one file per session; a sheet is a PDF, or with .png a picture</source>
        <translation>para FIT, .zip escribe un fichero por sesión; una hoja es un PDF, o con .png una imagen</translation>
    </message>
    <message>
        <source>the routine of the sheet: a name or a TOML file (default: the one on Today)</source>
        <translation>la rutina de la hoja: un nombre o un fichero TOML (si falta, la de «Hoy»)</translation>
    </message>
    <message>
        <source>import a JSON or CSV export, or a CSV export of Strong or Hevy</source>
        <translation>importa una exportación JSON o CSV, o una exportación CSV de Strong o Hevy</translation>
    </message>
    <message>
        <source>import the valid rows of a file that has errors</source>
        <translation>importa las filas válidas de un fichero con errores</translation>
    </message>
    <message>
        <source>write a copy of the whole diary</source>
        <translation>escribe una copia de todo el diario</translation>
    </message>
    <message>
        <source>restore a backup (the current diary is kept)</source>
        <translation>restaura una copia de seguridad (el diario actual se conserva)</translation>
    </message>
    <message>
        <source>list who uses this computer; add, rename, remove, export or import a person</source>
        <translation>muestra quién usa este equipo; añade, cambia de nombre, quita, exporta o importa a una persona</translation>
    </message>
    <message>
        <source>add a person, with a separate diary, routines and settings</source>
        <translation>añade una persona, con diario, rutinas y ajustes propios</translation>
    </message>
    <message>
        <source>give a person another name</source>
        <translation>da otro nombre a una persona</translation>
    </message>
    <message>
        <source>remove a person; the data is kept for 30 days</source>
        <translation>quita a una persona; los datos se conservan 30 días</translation>
    </message>
    <message>
        <source>write everything of a person to one file, for another computer</source>
        <translation>escribe todo lo de una persona en un fichero, para otro equipo</translation>
    </message>
    <message>
        <source>add the person of such a file, or bring a removed one back</source>
        <translation>añade la persona de un fichero así, o recupera a una quitada</translation>
    </message>
    <message>
        <source>check that this copy of the program works</source>
        <translation>comprueba que esta copia del programa funciona</translation>
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
        <source>Cancelled. Nothing was saved.</source>
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
        <source>Close what is open here, then choose {name} at the top of Today.</source>
        <translation>Cierre lo que está abierto aquí y elija {name} en la parte superior de «Hoy».</translation>
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
        <source>Skipped: {what}</source>
        <translation>Omitido: {what}</translation>
    </message>
    <message>
        <source>No day is planned.</source>
        <translation>No hay ningún día previsto.</translation>
    </message>
    <message>
        <source>No sound: no speakers found.</source>
        <translation>Sin sonido: no se encontraron altavoces.</translation>
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
        <source>Voice unavailable: no speech engine found.</source>
        <translation>Voz no disponible: no se encontró ningún motor de voz.</translation>
    </message>
    <message>
        <source>Voice unavailable: {engine} isn’t responding.</source>
        <translation>Voz no disponible: {engine} no responde.</translation>
    </message>
    <message>
        <source>Voice unavailable: {engine} has no voice for {language}.</source>
        <translation>Voz no disponible: {engine} no tiene voz para {language}.</translation>
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
        <source>Backup restored.</source>
        <translation>Copia restaurada.</translation>
    </message>
    <message>
        <source>Backup restored. Your previous diary is in {file}</source>
        <translation>Copia restaurada. Su diario anterior está en {file}</translation>
    </message>
    <message>
        <source>Imported {new} new, {changed} updated; {same} already there, {back} restored.</source>
        <translation>Importadas: {new} nuevas, {changed} actualizadas; {same} ya estaban, {back} recuperadas.</translation>
    </message>
    <message>
        <source>Imported {new} new, {changed} updated; {same} already there.</source>
        <translation>Importadas: {new} nuevas, {changed} actualizadas; {same} ya estaban.</translation>
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
        <source>Accepted, and saved in Routines as “{name}”.</source>
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
        <source>The start date is after the end date.</source>
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
        <source>The output cannot be written: {why}.</source>
        <translation>No se puede escribir la salida: {why}.</translation>
    </message>
    <message>
        <source>Your chosen speaker isn’t connected. Using {output}.</source>
        <translation>El altavoz elegido no está conectado. Se usa {output}.</translation>
    </message>
    <message>
        <source>Tones still play. On Linux, install espeak-ng or speech-dispatcher.</source>
        <translation>Los tonos siguen. En Linux, instale espeak-ng o speech-dispatcher.</translation>
    </message>
    <message>
        <source>There is no paper “{name}”: use {known}.</source>
        <translation>No hay ningún papel «{name}»: use {known}.</translation>
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
        <source>You planned a session today. Start when you are ready.</source>
        <translation>Hoy tiene prevista una sesión. Empiece cuando quiera.</translation>
    </message>
    <message>
        <source>Conflict: {what}</source>
        <translation>Conflicto: {what}</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>Guardado en {file}.</translation>
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
        <source>in use by another program</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <source>byte {number} is not UTF-8 text</source>
        <translation>el byte {number} no es texto UTF-8</translation>
    </message>
    <message numerus="yes">
        <source>%n more faults</source>
        <translation>
            <numerusform>%n error más</numerusform>
            <numerusform>%n errores más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more like these</source>
        <translation>
            <numerusform>%n más como estas</numerusform>
            <numerusform>%n más como estas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions are not saved in your diary yet. {why}</source>
        <translation>
            <numerusform>%n repetición aún no está guardada en el diario. {why}</numerusform>
            <numerusform>%n repeticiones aún no están guardadas en el diario. {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions are not saved in your diary yet: {why}.</source>
        <translation>
            <numerusform>%n repetición aún no está guardada en el diario: {why}.</numerusform>
            <numerusform>%n repeticiones aún no están guardadas en el diario: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routines were added.</source>
        <translation>
            <numerusform>%n rutina se añadió.</numerusform>
            <numerusform>%n rutinas se añadieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of {number} other exercises</source>
        <translation>
            <numerusform>%n fila de otros {number} ejercicios</numerusform>
            <numerusform>%n filas de otros {number} ejercicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions deleted.</source>
        <translation>
            <numerusform>%n sesión borrada.</numerusform>
            <numerusform>%n sesiones borradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions in the diary are damaged.</source>
        <translation>
            <numerusform>%n sesión del diario está dañada.</numerusform>
            <numerusform>%n sesiones del diario están dañadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions restored.</source>
        <translation>
            <numerusform>%n sesión recuperada.</numerusform>
            <numerusform>%n sesiones recuperadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>(+{count})</source>
        <translation>(+{count})</translation>
    </message>
    <message>
        <source>--name gives it another one.</source>
        <translation>--name le da otro.</translation>
    </message>
    <message>
        <source>A name needs at least one letter or sign that can be seen.</source>
        <translation>Un nombre necesita al menos una letra o un signo visible.</translation>
    </message>
    <message>
        <source>A session cannot be read: {why}.</source>
        <translation>No se puede leer una sesión: {why}.</translation>
    </message>
    <message>
        <source>A session may have been changed by a disk error.</source>
        <translation>Es posible que un error de disco haya modificado una sesión.</translation>
    </message>
    <message>
        <source>All data of {name} was deleted.</source>
        <translation>Se han borrado todos los datos de {name}.</translation>
    </message>
    <message>
        <source>All data of {name} was deleted. A last copy is in {folder}.</source>
        <translation>Se han borrado todos los datos de {name}. Hay una última copia en {folder}.</translation>
    </message>
    <message>
        <source>All your data was deleted.</source>
        <translation>Se han borrado todos sus datos.</translation>
    </message>
    <message>
        <source>All your data was deleted. A last copy is in {folder}.</source>
        <translation>Se han borrado todos sus datos. Hay una última copia en {folder}.</translation>
    </message>
    <message>
        <source>Another program is changing the people in {folder}.</source>
        <translation>Otro programa está cambiando las personas en {folder}.</translation>
    </message>
    <message>
        <source>Another program replaced the diary {file} while it was open. That file is used from now on; what was in the diary before is in {copy}.</source>
        <translation>Otro programa sustituyó el diario {file} mientras estaba abierto. A partir de ahora se usa ese archivo; lo que había antes en el diario está en {copy}.</translation>
    </message>
    <message>
        <source>Another program wrote over the diary {file} while it was open. What it wrote is used from now on.</source>
        <translation>Otro programa sobrescribió el diario {file} mientras estaba abierto. A partir de ahora se usa lo que escribió.</translation>
    </message>
    <message>
        <source>Another program wrote over the diary {file} while it was open. What it wrote is used from now on. The log of the diary before is in {copy}.</source>
        <translation>Otro programa sobrescribió el diario {file} mientras estaba abierto. A partir de ahora se usa lo que escribió. El registro que acompañaba al diario anterior está en {copy}.</translation>
    </message>
    <message>
        <source>At most {most} files can be added at once; these are {count}.</source>
        <translation>Se pueden añadir como máximo {most} archivos a la vez; estos son {count}.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>Cancelado. No se ha importado nada.</translation>
    </message>
    <message>
        <source>Cancelled. Your diary is as it was.</source>
        <translation>Cancelado. Su diario sigue como estaba.</translation>
    </message>
    <message>
        <source>Change to {name}</source>
        <translation>Cambiar a {name}</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another printer, or another file.</source>
        <translation>Elija otra impresora u otro archivo.</translation>
    </message>
    <message>
        <source>Close it first, or remove the name in its settings.</source>
        <translation>Ciérrelo primero o quite el nombre en sus ajustes.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Ciérrelo primero allí.</translation>
    </message>
    <message>
        <source>Copy the text of the QR code on a plan sheet, or of a routine file.</source>
        <translation>Copie el texto del código QR de una hoja del plan o el de un archivo de rutina.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Everything is saved in your diary now.</source>
        <translation>Ya está todo guardado en el diario.</translation>
    </message>
    <message>
        <source>Finish this session first. Then restore the backup in Settings.</source>
        <translation>Termine primero esta sesión. Después restaure la copia en Ajustes.</translation>
    </message>
    <message>
        <source>Holiday removed.</source>
        <translation>Vacaciones quitadas.</translation>
    </message>
    <message>
        <source>If Strong or Hevy wrote it, switch that app to English and export again.</source>
        <translation>Si lo escribió Strong o Hevy, cambie esa aplicación a inglés y exporte de nuevo.</translation>
    </message>
    <message>
        <source>Interval Coach ended unexpectedly the last time. A report can be copied or saved.</source>
        <translation>Interval Coach se cerró de forma inesperada la última vez. Puede copiar o guardar un informe.</translation>
    </message>
    <message>
        <source>Interval Coach is already open. This session goes on.</source>
        <translation>Interval Coach ya está abierto. Esta sesión continúa.</translation>
    </message>
    <message>
        <source>Interval Coach is already open. This session goes on; Today keeps its routine.</source>
        <translation>Interval Coach ya está abierto. Esta sesión continúa; «Hoy» conserva su rutina.</translation>
    </message>
    <message>
        <source>Interval Coach is already open. This session goes on; then choose {name} at the top of Today.</source>
        <translation>Interval Coach ya está abierto. Esta sesión continúa; después elija {name} en la parte superior de «Hoy».</translation>
    </message>
    <message>
        <source>Interval Coach is already running with the data folder {folder}, and does not answer.</source>
        <translation>Interval Coach ya se está ejecutando con la carpeta de datos {folder} y no responde.</translation>
    </message>
    <message>
        <source>Moved to {day}.</source>
        <translation>Movida a: {day}.</translation>
    </message>
    <message>
        <source>No program on this computer opens {file}.</source>
        <translation>Ningún programa de este equipo abre {file}.</translation>
    </message>
    <message>
        <source>No report of this diary was written yet.</source>
        <translation>Aún no se ha escrito ningún informe de este diario.</translation>
    </message>
    <message>
        <source>No session is planned today.</source>
        <translation>Hoy no hay ninguna sesión prevista.</translation>
    </message>
    <message>
        <source>No training from {first} to {last}.</source>
        <translation>Sin entrenar: del {first} al {last}.</translation>
    </message>
    <message>
        <source>No training on {day}.</source>
        <translation>Sin entrenar: {day}.</translation>
    </message>
    <message>
        <source>Nobody here is called {name}.</source>
        <translation>Aquí nadie se llama {name}.</translation>
    </message>
    <message>
        <source>None of the backups in {folder} is whole.</source>
        <translation>Ninguna de las copias de {folder} está íntegra.</translation>
    </message>
    <message>
        <source>Nothing to export: the diary has no session from {first} to {last}.</source>
        <translation>No hay nada que exportar: el diario no tiene ninguna sesión entre {first} y {last}.</translation>
    </message>
    <message>
        <source>Nothing to export: the diary has no session since {first}.</source>
        <translation>No hay nada que exportar: el diario no tiene ninguna sesión desde el {first}.</translation>
    </message>
    <message>
        <source>Nothing to export: the diary has no session until {last}.</source>
        <translation>No hay nada que exportar: el diario no tiene ninguna sesión hasta el {last}.</translation>
    </message>
    <message>
        <source>Nothing to export: the diary has no session yet.</source>
        <translation>No hay nada que exportar: el diario aún no tiene ninguna sesión.</translation>
    </message>
    <message>
        <source>Nothing to export: {why}</source>
        <translation>No hay nada que exportar: {why}</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se ha borrado nada.</translation>
    </message>
    <message>
        <source>Nothing was deleted: {file} cannot be moved: {why}.</source>
        <translation>No se ha borrado nada: {file} no se puede mover: {why}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation>Imagen copiada.</translation>
    </message>
    <message>
        <source>Restore a backup, or discard the session.</source>
        <translation>Restaure una copia o descarte la sesión.</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Restaurar la última copia</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>Mostrar todo…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Some files could not be deleted: {folder}: {why}.</source>
        <translation>Algunos archivos no se pudieron borrar: {folder}: {why}.</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>El portapapeles no contiene texto.</translation>
    </message>
    <message>
        <source>The command “coach people” lists the names.</source>
        <translation>El comando «coach people» muestra los nombres.</translation>
    </message>
    <message>
        <source>The data folder cannot be locked ({why}). Open only one window with it at a time.</source>
        <translation>No se puede bloquear la carpeta de datos ({why}). Abra con ella una sola ventana a la vez.</translation>
    </message>
    <message>
        <source>The data folder {folder} is in use by Interval Coach on the computer {host}.</source>
        <translation>Interval Coach está usando la carpeta de datos {folder} en el equipo {host}.</translation>
    </message>
    <message>
        <source>The diary cannot be written: {why}.</source>
        <translation>El diario no se puede escribir: {why}.</translation>
    </message>
    <message>
        <source>The diary {file} can only be read: {why}. Sessions are saved as soon as it can be written.</source>
        <translation>El diario {file} solo se puede leer: {why}. Las sesiones se guardarán en cuanto se pueda escribir en él.</translation>
    </message>
    <message>
        <source>The diary {file} cannot be used: {why}.</source>
        <translation>El diario {file} no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>The diary {file} is damaged ({why}). It was not backed up.</source>
        <translation>El diario {file} está dañado ({why}). No se hizo copia de seguridad.</translation>
    </message>
    <message>
        <source>The diary {file} is empty, although there are backups of it.</source>
        <translation>El diario {file} está vacío, aunque hay copias de seguridad de él.</translation>
    </message>
    <message>
        <source>The diary {file} is missing, although there are backups of it.</source>
        <translation>Falta el diario {file}, aunque hay copias de seguridad de él.</translation>
    </message>
    <message>
        <source>The diary {file} was deleted or moved while it was open, and cannot be saved there again. {why}</source>
        <translation>El diario {file} se eliminó o se movió mientras estaba abierto y no se puede volver a guardar allí. {why}</translation>
    </message>
    <message>
        <source>The diary {file} was deleted or moved while it was open. It was saved there again, with everything in it.</source>
        <translation>El diario {file} fue borrado o movido mientras estaba abierto. Se volvió a guardar allí, completo.</translation>
    </message>
    <message>
        <source>The diary {file} was empty, and there is no backup of it. A new one begins.</source>
        <translation>El diario {file} estaba vacío y no hay copia de seguridad. Empieza uno nuevo.</translation>
    </message>
    <message>
        <source>The holiday is over.</source>
        <translation>Las vacaciones han terminado.</translation>
    </message>
    <message>
        <source>The last changes are not saved in your diary yet. {why}</source>
        <translation>Los últimos cambios aún no están guardados en el diario. {why}</translation>
    </message>
    <message>
        <source>The last changes are not saved in your diary yet: {why}.</source>
        <translation>Los últimos cambios aún no están guardados en el diario: {why}.</translation>
    </message>
    <message>
        <source>The last copy cannot be saved in {folder}: {why}.</source>
        <translation>La última copia no se puede guardar en {folder}: {why}.</translation>
    </message>
    <message>
        <source>The log beside the diary {file} does not belong to it. It was set aside as {aside}.</source>
        <translation>El registro que acompaña al diario {file} no le pertenece. Se apartó como {aside}.</translation>
    </message>
    <message>
        <source>The log beside the diary {file} is damaged: what was done last may be missing. A copy of both is {aside}.</source>
        <translation>El registro que acompaña al diario {file} está dañado: puede faltar lo último que se hizo. Hay una copia de ambos en {aside}.</translation>
    </message>
    <message>
        <source>The name {name} has a character that cannot be shown.</source>
        <translation>El nombre {name} tiene un carácter que no se puede mostrar.</translation>
    </message>
    <message>
        <source>The name {name} has {count} characters; at most {most} are allowed.</source>
        <translation>El nombre {name} tiene {count} caracteres; se permiten {most} como máximo.</translation>
    </message>
    <message>
        <source>The newest whole backup is {file}.</source>
        <translation>La copia de seguridad íntegra más reciente es {file}.</translation>
    </message>
    <message>
        <source>The next start tries again.</source>
        <translation>Se volverá a intentar en el próximo inicio.</translation>
    </message>
    <message>
        <source>The page cannot be printed.</source>
        <translation>No se puede imprimir la página.</translation>
    </message>
    <message>
        <source>The session cannot be moved to {day}: choose another day.</source>
        <translation>La sesión no se puede mover a {day}: elija otro día.</translation>
    </message>
    <message>
        <source>The session of {day} cannot be read: {why}.</source>
        <translation>No se puede leer la sesión del {day}: {why}.</translation>
    </message>
    <message>
        <source>The session of {day} is skipped: {format} cannot hold it.</source>
        <translation>Se ha omitido la sesión del {day}: {format} no puede contenerla.</translation>
    </message>
    <message>
        <source>The session of {day} may have been changed by a disk error.</source>
        <translation>Es posible que un error de disco haya modificado la sesión del {day}.</translation>
    </message>
    <message>
        <source>There is no routine “{name}”. The names are: {known}.</source>
        <translation>No hay ninguna rutina «{name}». Los nombres son: {known}.</translation>
    </message>
    <message>
        <source>There is no routine “{name}”. The names are: {known}. A TOML file can be named, too.</source>
        <translation>No hay ninguna rutina «{name}». Los nombres son: {known}. También se puede indicar un archivo TOML.</translation>
    </message>
    <message>
        <source>There is no whole backup of it.</source>
        <translation>No hay ninguna copia de seguridad íntegra.</translation>
    </message>
    <message>
        <source>There is no whole backup yet.</source>
        <translation>Aún no hay ninguna copia íntegra.</translation>
    </message>
    <message>
        <source>There is somebody called “{name}” already.</source>
        <translation>Ya hay alguien que se llama «{name}».</translation>
    </message>
    <message>
        <source>There is still time for today’s session, if you like.</source>
        <translation>Aún hay tiempo para la sesión de hoy, si le apetece.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Use --data-dir {root} with --person.</source>
        <translation>Use --data-dir {root} con --person.</translation>
    </message>
    <message>
        <source>Use --from to choose the first day.</source>
        <translation>Elija el primer día con --from.</translation>
    </message>
    <message>
        <source>Use on Today</source>
        <translation>Usar en Hoy</translation>
    </message>
    <message>
        <source>Wait a moment, or end that program first.</source>
        <translation>Espere un momento o cierre antes ese programa.</translation>
    </message>
    <message>
        <source>You have this routine already: “{name}”.</source>
        <translation>Ya tiene esta rutina: «{name}».</translation>
    </message>
    <message>
        <source>Your settings apply until the program ends.</source>
        <translation>Sus ajustes valen hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>a date that tells day and month apart, such as {example}</source>
        <translation>una fecha en la que se distingan el día y el mes, como {example}</translation>
    </message>
    <message>
        <source>a list of holidays, each with a first day and a last day not before it</source>
        <translation>una lista de vacaciones, cada una con un primer día y un último que no sea anterior</translation>
    </message>
    <message>
        <source>a list of planned days, each with the day it was moved to</source>
        <translation>una lista de días previstos, cada uno con el día al que se movió</translation>
    </message>
    <message>
        <source>a name of at most {most} characters</source>
        <translation>un nombre de {most} caracteres como máximo</translation>
    </message>
    <message>
        <source>a number from {low} to {high} with at most {count} decimals</source>
        <translation>un número de {low} a {high} con {count} decimales como máximo</translation>
    </message>
    <message>
        <source>a time as Strong or Hevy write it in English</source>
        <translation>una hora como la escriben Strong o Hevy en inglés</translation>
    </message>
    <message>
        <source>a time in the years {first} to {last}</source>
        <translation>una hora de los años {first} a {last}</translation>
    </message>
    <message>
        <source>a value is longer than {most} characters</source>
        <translation>un valor tiene más de {most} caracteres</translation>
    </message>
    <message>
        <source>an object with declined suggestions and former plans</source>
        <translation>un objeto con sugerencias rechazadas y planes anteriores</translation>
    </message>
    <message>
        <source>another program replaced or deleted it</source>
        <translation>otro programa lo sustituyó o lo borró</translation>
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
        <source>it is a link to {target}, which is missing</source>
        <translation>es un enlace a {target}, que no existe</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>ocupa más de {size} MB</translation>
    </message>
    <message>
        <source>it is larger than {size} kB</source>
        <translation>ocupa más de {size} kB</translation>
    </message>
    <message>
        <source>it is longer than {most} characters</source>
        <translation>tiene más de {most} caracteres</translation>
    </message>
    <message>
        <source>it is not TOML</source>
        <translation>no es TOML</translation>
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
        <source>it is not open just now</source>
        <translation>no está abierto en este momento</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>está protegido contra escritura</translation>
    </message>
    <message>
        <source>it was opened for reading only</source>
        <translation>se abrió solo para lectura</translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation>sus datos están dañados</translation>
    </message>
    <message>
        <source>its data is inconsistent</source>
        <translation>sus datos son incoherentes</translation>
    </message>
    <message>
        <source>its folder cannot lock files</source>
        <translation>su carpeta no permite bloquear archivos</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>sus enlaces forman un círculo</translation>
    </message>
    <message>
        <source>its name holds a character that no file name may hold</source>
        <translation>su nombre contiene un carácter que ningún nombre de archivo puede contener</translation>
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
        <source>line {line} has more than {most} levels</source>
        <translation>la línea {line} tiene más de {most} niveles</translation>
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
        <source>standard input</source>
        <translation>la entrada estándar</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the built-in routine “{title}”</source>
        <translation>la rutina incluida «{title}»</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>el portapapeles</translation>
    </message>
    <message>
        <source>the diary is busy</source>
        <translation>está ocupado</translation>
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
        <source>the name of a screen, or empty text</source>
        <translation>el nombre de una pantalla, o texto vacío</translation>
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
        <source>there is none</source>
        <translation>no hay ninguna</translation>
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
        <source>{file} cannot be imported: the column “{column}” is unknown.</source>
        <translation>No se puede importar {file}: la columna «{column}» es desconocida.</translation>
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
        <source>{file} holds a file that does not belong there: {name}.</source>
        <translation>{file} contiene un archivo que no le corresponde: {name}.</translation>
    </message>
    <message>
        <source>{file} holds a file that is too large: {name}.</source>
        <translation>{file} contiene un archivo demasiado grande: {name}.</translation>
    </message>
    <message>
        <source>{file} holds the settings of this program.</source>
        <translation>{file} contiene los ajustes de este programa.</translation>
    </message>
    <message>
        <source>{file} is a file: each person has a folder there.</source>
        <translation>{file} es un archivo: cada persona tiene allí una carpeta.</translation>
    </message>
    <message>
        <source>{file} is a file: it must be the folder of the people.</source>
        <translation>{file} es un archivo: debe ser la carpeta de las personas.</translation>
    </message>
    <message>
        <source>{file} is another person’s diary.</source>
        <translation>{file} es el diario de otra persona.</translation>
    </message>
    <message>
        <source>{file} is damaged, or holds no person’s data.</source>
        <translation>{file} está dañado o no contiene los datos de una persona.</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file} está dañado.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text; it was read as {encoding}.</source>
        <translation>{file} no es texto UTF-8; se ha leído como {encoding}.</translation>
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
        <source>{file} was a link. What it leads to was not deleted: {target}</source>
        <translation>{file} era un enlace. Su destino no se ha borrado: {target}</translation>
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
        <source>{file} was set aside as {bad}, and your settings were saved.</source>
        <translation>{file} se apartó como {bad} y sus ajustes se guardaron.</translation>
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
        <source>{file}: the unit of the column “{column}” is unknown.</source>
        <translation>{file}: no se conoce la unidad de la columna «{column}».</translation>
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
        <source>{folder} has no settings: the person there is called {name}.</source>
        <translation>{folder} no tiene ajustes: la persona de allí se llama {name}.</translation>
    </message>
    <message>
        <source>{folder} holds nobody’s data.</source>
        <translation>{folder} no contiene datos de nadie.</translation>
    </message>
    <message>
        <source>{folder} is inside the data folder {root}, for one of the people there.</source>
        <translation>{folder} está dentro de la carpeta de datos {root} y es de una de las personas de allí.</translation>
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
    <message numerus="yes">
        <source>{message} (%n times)</source>
        <translation>
            <numerusform>{message} (%n vez)</numerusform>
            <numerusform>{message} (%n veces)</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} cannot be removed while Interval Coach is open.</source>
        <translation>No se puede quitar a {name} mientras Interval Coach está abierto.</translation>
    </message>
    <message>
        <source>{name} is the only person here.</source>
        <translation>{name} es la única persona aquí.</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>Se ha añadido a {name}.</translation>
    </message>
    <message>
        <source>{name} was not removed: {file} cannot be moved: {why}.</source>
        <translation>No se ha quitado a {name}: {file} no se puede mover: {why}.</translation>
    </message>
    <message>
        <source>{name} was removed. The data is kept until {day}.</source>
        <translation>Se ha quitado a {name}. Los datos se conservan hasta el {day}.</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>{number} kg</source>
        <translation>{number} kg</translation>
    </message>
    <message>
        <source>{number} lb</source>
        <translation>{number} lb</translation>
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
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{path} cannot be started at login: its name has a character that no entry can hold.</source>
        <translation>{path} no se puede abrir al iniciar sesión: su nombre tiene un carácter que ninguna entrada admite.</translation>
    </message>
    <message>
        <source>{value}: must be {legal}</source>
        <translation>{value}: debe ser {legal}</translation>
    </message>
    <message>
        <source>“Delete all my data…” in the settings deletes what is there.</source>
        <translation>«Borrar todos mis datos…» en los ajustes borra lo que hay.</translation>
    </message>
    <message>
        <source>“{name}” is built in and cannot be removed.</source>
        <translation>«{name}» viene incluida y no se puede eliminar.</translation>
    </message>
    <message>
        <source>“{name}” was added.</source>
        <translation>«{name}» se añadió.</translation>
    </message>
    <message>
        <source>“{name}” was changed since: it stays as it is.</source>
        <translation>«{name}» se ha modificado desde entonces: se queda como está.</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>«{name}» se borró.</translation>
    </message>
    <message>
        <source>“{name}” was restored.</source>
        <translation>«{name}» se restauró.</translation>
    </message>
    <message>
        <source>“{name}” was saved, and is on Today now.</source>
        <translation>«{name}» se ha guardado y ahora está en Hoy.</translation>
    </message>
    <message>
        <source>“{name}” was saved.</source>
        <translation>«{name}» se ha guardado.</translation>
    </message>
    <message>
        <source>“{wanted}” is another routine: this one is “{name}”.</source>
        <translation>«{wanted}» es otra rutina: esta es «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more messages</source>
        <translation>
            <numerusform>… y %n mensaje más</numerusform>
            <numerusform>… y %n mensajes más</numerusform>
        </translation>
    </message>
    <message>
        <source>Continuing without sound.</source>
        <translation>Se continúa sin sonido.</translation>
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
        <source>Follow the screen.</source>
        <translation>Siga la pantalla.</translation>
    </message>
    <message>
        <source>The session {id} cannot be imported: {why}.</source>
        <translation>No se puede importar la sesión {id}: {why}.</translation>
    </message>
    <message>
        <source>Speakers disconnected.</source>
        <translation>Altavoces desconectados.</translation>
    </message>
    <message>
        <source>“{name}” no longer exists.</source>
        <translation>«{name}» ya no existe.</translation>
    </message>
</context>
<context>
    <name>MuteSign</name>
    <message>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>These notes are in English.</source>
        <translation>Este texto está en inglés.</translation>
    </message>
    <message>
        <source>This copy brings no list of changes.</source>
        <translation>Esta copia no trae una lista de novedades.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>NextDayRow</name>
    <message>
        <source>Pain the next day</source>
        <translation>Dolor al día siguiente</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 ninguno</translation>
    </message>
    <message>
        <source>10 worst</source>
        <translation>10 el peor</translation>
    </message>
    <message>
        <source>Saved to your diary.</source>
        <translation>Guardado en su diario.</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the increase</source>
        <translation>Deshacer el aumento</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n sessions</source>
        <translation>
            <numerusform>{done} de %n sesión</numerusform>
            <numerusform>{done} de %n sesiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Enter a number: {allowed}</source>
        <translation>Escriba un número: {allowed}</translation>
    </message>
    <message>
        <source>Enter {allowed}</source>
        <translation>Escriba {allowed}</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>Paced timer and diary for the standing leg curl</source>
        <translation>Guía de ritmo y diario para el curl femoral de pie</translation>
    </message>
    <message>
        <source>Exercise timer</source>
        <translation>Temporizador de ejercicios</translation>
    </message>
    <message>
        <source>exercise;workout;interval;timer;hamstring;curl;leg;diary;</source>
        <translation>ejercicio;entrenamiento;intervalo;temporizador;isquiotibiales;curl;pierna;diario;</translation>
    </message>
    <message>
        <source>Open a routine on Today</source>
        <translation>Abrir una rutina en «Hoy»</translation>
    </message>
    <message>
        <source>Interval Coach routine</source>
        <translation>Rutina de Interval Coach</translation>
    </message>
    <message>
        <source>The Interval Coach developers</source>
        <translation>Los desarrolladores de Interval Coach</translation>
    </message>
    <message>
        <source>Follow your plan of leg curls at home: large words, a moving figure and a tone at every transition lead you through lift, flex, hold and extend, from two or three metres away. Afterwards you see how much you did, leg by leg.</source>
        <translation>Siga en casa su plan de curl femoral: palabras grandes, una figura en movimiento y un tono en cada cambio le guían al levantar, flexionar, mantener y extender, a dos o tres metros de distancia. Después ve cuánto ha hecho con cada pierna.</translation>
    </message>
    <message>
        <source>Each phase has its own word, colour, figure and tone; one of them is enough to follow</source>
        <translation>Cada fase tiene su palabra, su color, su figura y su tono; basta uno de ellos para seguirla</translation>
    </message>
    <message>
        <source>Every repetition is saved the moment it ends, and charts show each leg</source>
        <translation>Cada repetición se guarda en cuanto termina, y los gráficos muestran cada pierna</translation>
    </message>
    <message>
        <source>Everything stays on this computer until you export it as a table, a report or a picture</source>
        <translation>Todo permanece en este equipo hasta que lo exporte como tabla, informe o imagen</translation>
    </message>
    <message>
        <source>Not medical advice, not a medical device; it cannot see your movement. Stop if it hurts. If pain persists, see a health professional.</source>
        <translation>No es asesoramiento médico ni un producto sanitario; no puede ver su movimiento. Pare si le duele. Si el dolor persiste, consulte a un profesional de la salud.</translation>
    </message>
    <message>
        <source>A session, readable from across the room</source>
        <translation>Una sesión, legible desde el otro lado de la habitación</translation>
    </message>
    <message>
        <source>Today: what is next, and the week</source>
        <translation>Hoy: lo que sigue y la semana</translation>
    </message>
    <message>
        <source>Progress, leg by leg</source>
        <translation>Progreso, pierna por pierna</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People on this computer</source>
        <translation>Personas en este ordenador</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Añadir una persona…</translation>
    </message>
    <message>
        <source>From another computer…</source>
        <translation>Desde otro ordenador…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>To another computer…</source>
        <translation>A otro ordenador…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitadas</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>Person 1</source>
        <translation>Persona 1</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>Nombre de la nueva persona</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>The names are at the top of Today; press one to change the person.</source>
        <translation>Los nombres están en la parte superior de «Hoy»; un toque cambia de persona.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>From another computer…</source>
        <translation>Desde otro ordenador…</translation>
    </message>
    <message>
        <source>From another computer</source>
        <translation>Desde otro ordenador</translation>
    </message>
    <message>
        <source>A person’s data (*.zip)</source>
        <translation>Datos de una persona (*.zip)</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Importando {file}</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Se muestra ahora</translation>
    </message>
    <message>
        <source>Kept until {day}</source>
        <translation>Se conserva hasta el {day}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>A otro ordenador</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>Escribiendo {file}</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>¿Quitar a {name}?</translation>
    </message>
    <message>
        <source>Diary, routines, settings and backups are kept for 30 days; you can bring them back here.</source>
        <translation>El diario, las rutinas, los ajustes y las copias de seguridad se conservan 30 días; puede recuperarlos aquí.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>Días de entrenamiento</translation>
    </message>
    <message>
        <source>As the system: {day}</source>
        <translation>Como el sistema: {day}</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Primer día de la semana</translation>
    </message>
    <message>
        <source>Holiday…</source>
        <translation>Vacaciones…</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Vacaciones</translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation>Añadir al calendario…</translation>
    </message>
    <message>
        <source>A file (.ics) with reminders for your calendar app.</source>
        <translation>Un archivo (.ics) con recordatorios para su calendario.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Nothing is planned on these days, and no reminder comes.</source>
        <translation>Esos días no hay nada previsto ni recordatorios.</translation>
    </message>
    <message>
        <source>No training: {days}</source>
        <translation>Sin entrenar: {days}</translation>
    </message>
    <message>
        <source>You can swap days within a week.</source>
        <translation>Puede cambiar los días dentro de la semana.</translation>
    </message>
    <message numerus="yes">
        <source>%n days a week</source>
        <translation>
            <numerusform>%n día por semana</numerusform>
            <numerusform>%n días por semana</numerusform>
        </translation>
    </message>
    <message>
        <source>No days chosen</source>
        <translation>Ningún día elegido</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Standing leg curl: plan sheet</source>
        <translation>Curl femoral de pie: hoja del plan</translation>
    </message>
    <message>
        <source>Standing leg curl</source>
        <translation>Curl femoral de pie</translation>
    </message>
    <message>
        <source>Made with Interval Coach on {day}.</source>
        <translation>Elaborada con Interval Coach el {day}.</translation>
    </message>
    <message>
        <source>This routine is too long for a QR code. Interval Coach can save it as a file to pass on.</source>
        <translation>Esta rutina es demasiado larga para un código QR. Interval Coach puede guardarla como archivo para compartirla.</translation>
    </message>
    <message>
        <source>The square holds this routine: scan it, copy the text, and choose “Paste a routine” in Interval Coach.</source>
        <translation>El cuadrado contiene esta rutina: escanéelo, copie el texto y elija «Pegar una rutina» en Interval Coach.</translation>
    </message>
    <message>
        <source>Tick each day when you are done. Pain afterwards: 0 is none, 10 the worst.</source>
        <translation>Marque cada día cuando termine. Dolor después: 0 es ninguno, 10 el peor.</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Vacaciones</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Semana {number}</translation>
    </message>
    <message>
        <source>half a second</source>
        <translation>medio segundo</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation>{number} segundos</translation>
    </message>
    <message>
        <source>Hold at the top.</source>
        <translation>Mantenga arriba.</translation>
    </message>
    <message>
        <source>Rest after both legs: {time}.</source>
        <translation>Descanso después de ambas piernas: {time}.</translation>
    </message>
    <message>
        <source>Rest between sets: {time}.</source>
        <translation>Descanso entre series: {time}.</translation>
    </message>
    <message>
        <source>Start each set when you are ready.</source>
        <translation>Empiece cada serie cuando usted quiera.</translation>
    </message>
    <message>
        <source>It takes at least {length}.</source>
        <translation>Dura al menos {length}.</translation>
    </message>
    <message>
        <source>It takes {length}.</source>
        <translation>Dura {length}.</translation>
    </message>
    <message>
        <source>Begin with the left leg.</source>
        <translation>Empiece con la pierna izquierda.</translation>
    </message>
    <message>
        <source>Begin with the right leg.</source>
        <translation>Empiece con la pierna derecha.</translation>
    </message>
    <message>
        <source>Begin with the other leg each time.</source>
        <translation>Empiece cada vez con la otra pierna.</translation>
    </message>
    <message>
        <source>Change legs after each repetition.</source>
        <translation>Cambie de pierna tras cada repetición.</translation>
    </message>
    <message>
        <source>Change legs after each set.</source>
        <translation>Cambie de pierna tras cada serie.</translation>
    </message>
    <message>
        <source>Change legs after each repetition: {time}.</source>
        <translation>Cambio de pierna tras cada repetición: {time}.</translation>
    </message>
    <message>
        <source>Change legs after each set: {time}.</source>
        <translation>Cambio de pierna tras cada serie: {time}.</translation>
    </message>
    <message>
        <source>{left} before the left leg, {right} before the right leg</source>
        <translation>{left} antes de la pierna izquierda, {right} antes de la derecha</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanSheets</name>
    <message>
        <source>Plan sheet (*.pdf *.png)</source>
        <translation>Hoja del plan (*.pdf *.png)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>Escribiendo {file}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Gentle start</source>
        <translation>Comienzo suave</translation>
    </message>
    <message>
        <source>Long hold</source>
        <translation>Pausa larga</translation>
    </message>
    <message>
        <source>Alternating</source>
        <translation>Alternando</translation>
    </message>
</context>
<context>
    <name>ProblemReport</name>
    <message>
        <source>Problem report</source>
        <translation>Informe de problema</translation>
    </message>
    <message>
        <source>This helps to find the fault. It is sent nowhere: copy or save it, and pass it on yourself. It holds no notes, no names and no folders unless you tick the box.</source>
        <translation>Esto ayuda a encontrar el fallo. No se envía a ninguna parte: cópielo o guárdelo y entréguelo usted. No contiene notas, nombres ni carpetas, salvo que marque la casilla.</translation>
    </message>
    <message>
        <source>With the words of error messages, and names of files and folders</source>
        <translation>Con el texto de los mensajes de error y los nombres de archivos y carpetas</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Time under tension</source>
        <translation>Tiempo bajo tensión</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>Simetría</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>Días de entrenamiento</translation>
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
        <source>both legs counted</source>
        <translation>cuentan ambas piernas</translation>
    </message>
    <message>
        <source>minutes under load</source>
        <translation>minutos bajo carga</translation>
    </message>
    <message>
        <source>weight × reps</source>
        <translation>peso × repeticiones</translation>
    </message>
    <message>
        <source>100% means both legs did the same</source>
        <translation>100&#xa0;% significa que ambas piernas hicieron lo mismo</translation>
    </message>
    <message>
        <source>your answers, 0–10</source>
        <translation>sus respuestas, 0–10</translation>
    </message>
    <message>
        <source>Each bar is one week.</source>
        <translation>Cada barra es una semana.</translation>
    </message>
    <message>
        <source>Each bar is one month.</source>
        <translation>Cada barra es un mes.</translation>
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
        <source>Adherence</source>
        <translation>Constancia</translation>
    </message>
    <message>
        <source>Symmetry, %</source>
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
        <source>The numbers of this chart, row by row</source>
        <translation>Los números de este gráfico, fila a fila</translation>
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
        <source>Missed</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>{day}: planned, no session</source>
        <translation>{day}: previsto, sin sesión</translation>
    </message>
    <message>
        <source>{day}: holiday</source>
        <translation>{day}: vacaciones</translation>
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
        <source>{done} of {planned}</source>
        <translation>{done}/{planned}</translation>
    </message>
    <message>
        <source>Planned days</source>
        <translation>Días previstos</translation>
    </message>
    <message>
        <source>Prescribed</source>
        <translation>Prescritas</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>effort and pain are means</source>
        <translation>esfuerzo y dolor: medias</translation>
    </message>
    <message>
        <source>Paced</source>
        <translation>Guiadas</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmadas</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Adicionales</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Load, lb × reps</source>
        <translation>Carga, lb × rep.</translation>
    </message>
    <message>
        <source>for pain</source>
        <translation>por dolor</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
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
        <source>Created {day}</source>
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
        <source>Paced, self-confirmed repetitions. The app set the pace; the user reported the count. Nothing was measured by sensors.</source>
        <translation>Repeticiones guiadas y confirmadas por la persona: el programa marcó el ritmo y la persona indicó cuántas hizo. No se midió nada.</translation>
    </message>
    <message>
        <source>Paced timer and diary for the standing leg curl. Not medical advice, not a medical device; it cannot see your movement.</source>
        <translation>Guía de ritmo y diario para el curl femoral de pie. No es asesoramiento médico ni un producto sanitario; no puede ver el movimiento.</translation>
    </message>
    <message>
        <source>Left · right</source>
        <translation>Izquierda · derecha</translation>
    </message>
    <message>
        <source>load {volume}</source>
        <translation>carga {volume}</translation>
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
        <source>Prescribed: asked for by the routine.</source>
        <translation>Prescritas: las que pide la rutina.</translation>
    </message>
    <message>
        <source>Paced: counted by the app to their end.</source>
        <translation>Guiadas: las que la aplicación contó hasta el final.</translation>
    </message>
    <message>
        <source>Confirmed: what the user says was done.</source>
        <translation>Confirmadas: las que la persona dice haber hecho.</translation>
    </message>
    <message>
        <source>Volume: confirmed repetitions; one curl on each leg counts as two.</source>
        <translation>Volumen: repeticiones confirmadas; una flexión con cada pierna cuenta como dos.</translation>
    </message>
    <message>
        <source>Time under tension: flex, hold and extend of confirmed repetitions.</source>
        <translation>Tiempo bajo tensión: flexión, pausa y extensión de las repeticiones confirmadas.</translation>
    </message>
    <message>
        <source>Symmetry: 100 × smaller ÷ larger of left and right volume.</source>
        <translation>Simetría: 100 × menor ÷ mayor de los volúmenes izquierdo y derecho.</translation>
    </message>
    <message>
        <source>Adherence: planned days with repetitions; no week counts for more days than were planned; by the plan of each week.</source>
        <translation>Constancia: días previstos con repeticiones; ninguna semana cuenta más de lo previsto, según el plan de cada semana.</translation>
    </message>
    <message>
        <source>Missed: planned days without repetitions that no other day of the week made up for. Extra: days beyond the plan of the week.</source>
        <translation>Perdidos: días previstos sin repeticiones que ningún otro día de la semana compensó. Adicionales: días más allá del plan de la semana.</translation>
    </message>
    <message>
        <source>Months and years count each session and each missed day by its own date, also in a week that they share.</source>
        <translation>Los meses y los años cuentan cada sesión y cada día perdido según su propia fecha, también en una semana que comparten.</translation>
    </message>
    <message>
        <source>Pain and effort: 0 to 10, as reported; – where not reported.</source>
        <translation>Dolor y esfuerzo: de 0 a 10, según la persona; – sin respuesta.</translation>
    </message>
    <message>
        <source>Pain, 0 to 10, mean</source>
        <translation>Dolor, de 0 a 10, media</translation>
    </message>
    <message>
        <source>Plan: {days}</source>
        <translation>Plan: {days}</translation>
    </message>
    <message>
        <source>{routine} ({sessions}, {days}): {dose}</source>
        <translation>{routine} ({sessions}, {days}): {dose}</translation>
    </message>
    <message>
        <source>rest {seconds} s</source>
        <translation>descanso {seconds} s</translation>
    </message>
    <message>
        <source>change of legs {seconds} s</source>
        <translation>cambio de pierna {seconds} s</translation>
    </message>
    <message>
        <source>Pause at {begin}, {length}</source>
        <translation>Pausa en {begin}, {length}</translation>
    </message>
    <message>
        <source>Pauses (hatched): {count}, {length} in total.</source>
        <translation>Pausas (rayadas): {count}, {length} en total.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Previsto y realizado</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>symmetry {share}%</source>
        <translation>simetría {share}&#xa0;%</translation>
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
        <source>Pounds × repetitions</source>
        <translation>Libras × repeticiones</translation>
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
        <source>Under tension</source>
        <translation>Bajo tensión</translation>
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
        <source>No timing was recorded for this session.</source>
        <translation>No se registraron los tiempos de esta sesión.</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Qué días</translation>
    </message>
    <message>
        <source>left {left} · right {right}</source>
        <translation>izquierda {left} · derecha {right}</translation>
    </message>
    <message>
        <source>first week → last week (average)</source>
        <translation>media de la primera → última semana</translation>
    </message>
    <message>
        <source>no load</source>
        <translation>sin carga</translation>
    </message>
    <message>
        <source>pain {answers}</source>
        <translation>dolor {answers}</translation>
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
        <source>%n extra days</source>
        <translation>
            <numerusform>%n día adicional</numerusform>
            <numerusform>%n días adicionales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stops</source>
        <translation>
            <numerusform>%n parada más</numerusform>
            <numerusform>%n paradas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned days missed</source>
        <translation>
            <numerusform>%n día previsto perdido</numerusform>
            <numerusform>%n días previstos perdidos</numerusform>
        </translation>
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
        <source>%n sessions stopped because of pain:</source>
        <translation>
            <numerusform>%n sesión detenida por dolor:</numerusform>
            <numerusform>%n sesiones detenidas por dolor:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier routines</source>
        <translation>
            <numerusform>y %n rutina anterior</numerusform>
            <numerusform>y %n rutinas anteriores</numerusform>
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
    <message numerus="yes">
        <source>{done} of %n planned days ({share}%)</source>
        <translation>
            <numerusform>{done} de %n día previsto ({share} %)</numerusform>
            <numerusform>{done} de %n días previstos ({share} %)</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: no session</source>
        <translation>{day}: sin sesión</translation>
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
        <source>{load} lb × reps</source>
        <translation>{load} lb × rep.</translation>
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
        <source>{time} per session</source>
        <translation>{time} por sesión</translation>
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
    <message>
        <source>No session was stopped because of pain.</source>
        <translation>Ninguna sesión se detuvo por dolor.</translation>
    </message>
    <message>
        <source>{day} (pain {pain} of 10)</source>
        <translation>{day} (dolor {pain} de 10)</translation>
    </message>
    <message>
        <source>No symmetry</source>
        <translation>Sin simetría</translation>
    </message>
    <message>
        <source>Symmetry {n}%</source>
        <translation>Simetría {n} %</translation>
    </message>
    <message>
        <source>Left {value}</source>
        <translation>Izquierda {value}</translation>
    </message>
    <message>
        <source>Right {value}</source>
        <translation>Derecha {value}</translation>
    </message>
    <message>
        <source>Pain {answers}</source>
        <translation>Dolor {answers}</translation>
    </message>
    <message>
        <source>Stopped because of pain</source>
        <translation>Detenida por dolor</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Click for details</source>
        <translation>Clic para ver detalles</translation>
    </message>
    <message>
        <source>Click to zoom in</source>
        <translation>Clic para ampliar</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Dolor después</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Not counted: no repetition</source>
        <translation>No cuenta: ninguna repetición</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Dose and tempo</source>
        <translation>Dosis y ritmo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>{chart}. First: {first}. Last: {last}. The tables have all values.</source>
        <translation>{chart}. Primero: {first}. Último: {last}. Las tablas tienen todos los valores.</translation>
    </message>
</context>
<context>
    <name>ProgressHeader</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
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
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Save a report, a spreadsheet or a picture</source>
        <translation>Guardar un informe, una hoja de cálculo o una imagen</translation>
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
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Rep.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>Simetría</translation>
    </message>
    <message>
        <source>Zoomed · Reset</source>
        <translation>Ampliado · Restablecer</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Restablecer el zoom</translation>
    </message>
    <message>
        <source>Show the range that was chosen last</source>
        <translation>Mostrar el último período elegido</translation>
    </message>
    <message>
        <source>+ Next day</source>
        <translation>+ Día siguiente</translation>
    </message>
    <message>
        <source>Show pain on the next day, too</source>
        <translation>Mostrar también el dolor del día siguiente</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>Días de entrenamiento</translation>
    </message>
    <message>
        <source>filled: trained; outlined: planned and missed</source>
        <translation>relleno: entrenado; contorno: previsto y perdido</translation>
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
        <source>%n sessions.</source>
        <translation>
            <numerusform>%n sesión mostrada.</numerusform>
            <numerusform>%n sesiones mostradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>← → to move, Enter to open, ↑ ↓ to zoom, Page Up and Page Down to pan.</source>
        <translation>← → mueven, Intro abre, ↑ ↓ amplían y reducen, RePág y AvPág desplazan.</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Abrir sesión</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
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
        <source>Voice on</source>
        <translation>Voz activada</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>Voz desactivada</translation>
    </message>
    <message>
        <source>Volume {percent}%, muted</source>
        <translation>Volumen {percent} %, silenciado</translation>
    </message>
    <message>
        <source>Volume {percent}%</source>
        <translation>Volumen {percent} %</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
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
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>Ayuda y atajos</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Está aquí</translation>
    </message>
</context>
<context>
    <name>RailEntry</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
</context>
<context>
    <name>RecentSessions</name>
    <message>
        <source>Recent sessions</source>
        <translation>Sesiones recientes</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>Search, sort, export and delete sessions</source>
        <translation>Buscar, ordenar, exportar y borrar sesiones</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>pain {n}</source>
        <translation>dolor {n}</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Remind me on training days</source>
        <translation>Recordarme los días de entrenamiento</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>Hora del recordatorio</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Once more in the evening</source>
        <translation>Otra vez por la noche</translation>
    </message>
    <message>
        <source>Time of the second reminder</source>
        <translation>Hora del segundo recordatorio</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation>Seguir en segundo plano</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar al iniciar sesión</translation>
    </message>
    <message>
        <source>The program stays in the tray when the window closes.</source>
        <translation>El programa sigue en la bandeja al cerrar la ventana.</translation>
    </message>
    <message>
        <source>This time is not after the first one.</source>
        <translation>Esta hora no es posterior a la primera.</translation>
    </message>
    <message>
        <source>Only if no session was done until then.</source>
        <translation>Solo si hasta entonces no se hizo ninguna sesión.</translation>
    </message>
    <message>
        <source>Not possible in this package: your desktop&apos;s settings can start it.</source>
        <translation>No es posible en este paquete: puede hacerlo en los ajustes de su escritorio.</translation>
    </message>
    <message>
        <source>Without a window, so that reminders come.</source>
        <translation>Sin ventana, para que lleguen los recordatorios.</translation>
    </message>
    <message>
        <source>This desktop has no tray: reminders come only while the window is open.</source>
        <translation>Este escritorio no tiene bandeja: los recordatorios solo llegan con la ventana abierta.</translation>
    </message>
</context>
<context>
    <name>ReminderService</name>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>En una hora</translation>
    </message>
    <message>
        <source>{name}: time for your leg curls</source>
        <translation>{name}: hora de sus flexiones de pierna</translation>
    </message>
    <message>
        <source>Time for your leg curls</source>
        <translation>Hora de sus flexiones de pierna</translation>
    </message>
</context>
<context>
    <name>RepetitionPicture</name>
    <message>
        <source>One repetition: height of the foot over time</source>
        <translation>Una repetición: altura del pie a lo largo del tiempo</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Looking for the newest backup</source>
        <translation>Buscando la última copia</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Comprobando {file}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Replace your diary with this backup?</source>
        <translation>¿Sustituir el diario por esta copia?</translation>
    </message>
    <message>
        <source>Your diary: {what}</source>
        <translation>Su diario: {what}</translation>
    </message>
    <message>
        <source>Backup {file}: {what}</source>
        <translation>Copia {file}: {what}</translation>
    </message>
    <message>
        <source>Your current diary is kept, and you can undo this.</source>
        <translation>Su diario actual se conserva y puede deshacerlo.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{sessions}, the last on {day}</source>
        <translation>{sessions}, la última el {day}</translation>
    </message>
    <message>
        <source>Restoring {file}</source>
        <translation>Restaurando {file}</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>More for {name}</source>
        <translation>Más para {name}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start {name}</source>
        <translation>Empezar {name}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Plan sheet for the wall…</source>
        <translation>Hoja del plan para la pared…</translation>
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
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>RoutinesPage</name>
    <message>
        <source>Drag a routine file here to add it.</source>
        <translation>Arrastre aquí un archivo de rutina para añadirlo.</translation>
    </message>
    <message>
        <source>Your routines</source>
        <translation>Sus rutinas</translation>
    </message>
    <message>
        <source>Built-in routines</source>
        <translation>Rutinas incluidas</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Choose routine files</source>
        <translation>Elija archivos de rutina</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nueva rutina</translation>
    </message>
    <message>
        <source>Paste a routine</source>
        <translation>Pegar una rutina</translation>
    </message>
    <message>
        <source>Add the routine whose text was copied (Ctrl+V)</source>
        <translation>Añade la rutina cuyo texto se copió (Ctrl+V)</translation>
    </message>
    <message numerus="yes">
        <source>%n more faults.</source>
        <translation>
            <numerusform>%n error más.</numerusform>
            <numerusform>%n errores más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more routines</source>
        <translation>
            <numerusform>Mostrar %n rutina más</numerusform>
            <numerusform>Mostrar %n rutinas más</numerusform>
        </translation>
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
        <source>“{name}” is built in, so you are editing a copy.</source>
        <translation>«{name}» viene incluida, así que está editando una copia.</translation>
    </message>
    <message>
        <source>Edit routine</source>
        <translation>Editar rutina</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>Copia de {name}</translation>
    </message>
    <message numerus="yes">
        <source>{length} · %n repetitions</source>
        <translation>
            <numerusform>{length} · %n repetición</numerusform>
            <numerusform>{length} · %n repeticiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Paced timer and diary for the standing leg curl. Not medical advice, not a medical device; it cannot see your movement. Stop if it hurts. If pain persists, see a health professional.</source>
        <translation>Guía de ritmo y diario para el curl femoral de pie. No es asesoramiento médico ni un producto sanitario; no puede ver su movimiento. Pare si le duele. Si el dolor persiste, consulte a un profesional de la salud.</translation>
    </message>
    <message>
        <source>Not medical advice, not a medical device; it cannot see your movement. Stop if it hurts.</source>
        <translation>No es asesoramiento médico ni un producto sanitario; no puede ver su movimiento. Pare si le duele.</translation>
    </message>
    <message>
        <source>You stopped because of pain ({pain} of 10). Rest today. If it persists, see a health professional.</source>
        <translation>Paró por dolor ({pain} de 10). Descanse hoy. Si persiste, consulte a un profesional de la salud.</translation>
    </message>
    <message>
        <source>You stopped because of pain. Rest today. If it persists, see a health professional.</source>
        <translation>Paró por dolor. Descanse hoy. Si persiste, consulte a un profesional de la salud.</translation>
    </message>
    <message>
        <source>Talk to a health professional first if your knee, hip or leg</source>
        <translation>Hable antes con un profesional de la salud si su rodilla, cadera o pierna</translation>
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
        <source>is hot and red and you have a fever</source>
        <translation>está caliente y roja, y tiene fiebre</translation>
    </message>
    <message>
        <source>is very swollen</source>
        <translation>está muy hinchada</translation>
    </message>
    <message>
        <source>had surgery recently</source>
        <translation>ha sido operada hace poco</translation>
    </message>
    <message>
        <source>Stop at once if you feel chest pain or dizziness.</source>
        <translation>Dolor en el pecho o mareo: pare de inmediato.</translation>
    </message>
    <message>
        <source>Stand near a sturdy chair or a wall. Move slowly, and keep your hips level and facing forward.</source>
        <translation>Póngase junto a una silla firme o una pared. Muévase despacio, con la cadera nivelada y mirando al frente.</translation>
    </message>
    <message>
        <source>How bad is the pain?</source>
        <translation>¿Cuánto dolor tiene?</translation>
    </message>
    <message>
        <source>Pain now?</source>
        <translation>¿Dolor ahora?</translation>
    </message>
    <message>
        <source>How much pain did you have the day after your session on {day}?</source>
        <translation>¿Cuánto dolor tuvo al día siguiente de su sesión del {day}?</translation>
    </message>
    <message>
        <source>Saved to your diary. Needed before we suggest more.</source>
        <translation>Guardado en su diario. Hace falta antes de proponerle más.</translation>
    </message>
    <message>
        <source>You completed two sessions in a row with little pain.</source>
        <translation>Completó dos sesiones seguidas con poco dolor.</translation>
    </message>
    <message>
        <source>You completed two sessions in a row with little pain. This leg is behind, so it goes first.</source>
        <translation>Completó dos sesiones seguidas con poco dolor. Esta pierna va por detrás, así que va primero.</translation>
    </message>
    <message>
        <source>No increase for now: your last session was stopped early.</source>
        <translation>Por ahora sin aumento: su última sesión se detuvo antes de tiempo.</translation>
    </message>
    <message>
        <source>No increase while pain is above {limit} (it was {count}).</source>
        <translation>Sin aumento mientras el dolor supere {limit} (fue {count}).</translation>
    </message>
    <message>
        <source>No increase for now: it hurt more than usual the next day.</source>
        <translation>Por ahora sin aumento: al día siguiente dolió más de lo habitual.</translation>
    </message>
    <message>
        <source>Tell us how it felt afterwards and the next day to get suggestions.</source>
        <translation>Díganos cómo se sintió después y al día siguiente para recibir sugerencias.</translation>
    </message>
    <message>
        <source>We’ll ask about pain tomorrow before suggesting more.</source>
        <translation>Mañana le preguntaremos por el dolor antes de proponerle más.</translation>
    </message>
    <message>
        <source>Ease off, move less far, or stop.</source>
        <translation>Afloje, muévase menos lejos o pare.</translation>
    </message>
    <message>
        <source>That’s it for today. Rest, and see a health professional if the pain doesn’t go away.</source>
        <translation>Es todo por hoy. Descanse y consulte a un profesional de la salud si el dolor no desaparece.</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>{name}: no answer</source>
        <translation>{name}: sin respuesta</translation>
    </message>
</context>
<context>
    <name>ScreenCard</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>On every page. In sessions, letters follow the viewing distance.</source>
        <translation>En todas las páginas; la sesión usa letras según la distancia.</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The figure stands still, and nothing flashes.</source>
        <translation>La figura no se mueve y nada parpadea.</translation>
    </message>
    <message>
        <source>Reduce animation</source>
        <translation>Reducir animaciones</translation>
    </message>
</context>
<context>
    <name>ScreenRow</name>
    <message>
        <source>Same as the window</source>
        <translation>La de la ventana</translation>
    </message>
    <message>
        <source>{screen} (disconnected)</source>
        <translation>{screen} (desconectada)</translation>
    </message>
    <message>
        <source>If it is unplugged, the session goes on where the window was.</source>
        <translation>Si se desconecta, la sesión sigue donde estaba la ventana.</translation>
    </message>
    <message>
        <source>A television or a second screen can be chosen while it is connected.</source>
        <translation>Se puede elegir un televisor o una segunda pantalla mientras esté conectado.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionBlocks</name>
    <message numerus="yes">
        <source>Session: {length}, %n repetitions. Use the arrow keys to step through it.</source>
        <translation>
            <numerusform>Sesión: {length}, %n repetición. Recorra sus partes con las flechas.</numerusform>
            <numerusform>Sesión: {length}, %n repeticiones. Recorra sus partes con las flechas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
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
        <source>Preview of a session</source>
        <translation>Vista previa de una sesión</translation>
    </message>
    <message>
        <source>Largest letters in sessions</source>
        <translation>Letras más grandes en las sesiones</translation>
    </message>
    <message>
        <source>The word and the countdown get more room, other texts less.</source>
        <translation>La palabra y la cuenta atrás ocupan más; los demás textos, menos.</translation>
    </message>
    <message>
        <source>Count-in after a pause</source>
        <translation>Cuenta atrás tras una pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>The repetition that was interrupted begins again then.</source>
        <translation>La repetición interrumpida empieza entonces de nuevo.</translation>
    </message>
    <message>
        <source>Use full screen for sessions</source>
        <translation>Sesiones a pantalla completa</translation>
    </message>
    <message>
        <source>Begin sessions in the small window</source>
        <translation>Empezar las sesiones en la ventana pequeña</translation>
    </message>
    <message>
        <source>It stays on top of other programs. W in a session changes to it and back.</source>
        <translation>Queda encima de otros programas. W cambia a ella y vuelve durante una sesión.</translation>
    </message>
    <message>
        <source>Screen for sessions</source>
        <translation>Pantalla de las sesiones</translation>
    </message>
</context>
<context>
    <name>SessionFlow</name>
    <message>
        <source>Paused – your computer went to sleep</source>
        <translation>En pausa: el equipo estaba suspendido</translation>
    </message>
    <message>
        <source>Paused – your computer was busy or asleep</source>
        <translation>En pausa: el equipo estaba ocupado o suspendido</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Ventana pequeña</translation>
    </message>
    <message>
        <source>Stop this session?</source>
        <translation>¿Parar esta sesión?</translation>
    </message>
    <message>
        <source>Your reps are saved. You can continue later.</source>
        <translation>Sus repeticiones están guardadas. Puede seguir más tarde.</translation>
    </message>
    <message>
        <source>With a presenter: Page Down resumes, Page Up stops.</source>
        <translation>Con un presentador: Av Pág reanuda, Re Pág para.</translation>
    </message>
    <message>
        <source>Starting in {seconds}</source>
        <translation>Empieza en {seconds}…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Resuming in {seconds}</source>
        <translation>Se reanuda en {seconds}…</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>Begins the set that waits for you</source>
        <translation>Empieza la serie que le espera</translation>
    </message>
    <message>
        <source>Press {key} to resume</source>
        <translation>Pulse {key} para seguir</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>EN PAUSA</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Back to Progress</source>
        <translation>Volver a Progreso</translation>
    </message>
    <message>
        <source>Search day, routine or note</source>
        <translation>Buscar día, rutina o nota</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet (Ctrl+C)</source>
        <translation>Copiar las filas elegidas para una hoja de cálculo (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete the selected sessions (Del)</source>
        <translation>Borrar las sesiones elegidas (Supr)</translation>
    </message>
    <message>
        <source>Enter opens a session, the menu key shows what else can be done.</source>
        <translation>Intro abre una sesión; la tecla de menú muestra qué más se puede hacer.</translation>
    </message>
    <message>
        <source>Recently deleted ({n})</source>
        <translation>Borradas recientemente ({n})</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Sort by “{column}”</source>
        <translation>Ordenar por «{column}»</translation>
    </message>
    <message>
        <source>Sorted by “{column}”, ascending</source>
        <translation>Ordenado por «{column}», ascendente</translation>
    </message>
    <message>
        <source>Sorted by “{column}”, descending</source>
        <translation>Ordenado por «{column}», descendente</translation>
    </message>
</context>
<context>
    <name>SetRows</name>
    <message>
        <source>Repetitions, {set}</source>
        <translation>Repeticiones, {set}</translation>
    </message>
    <message>
        <source>planned {count}, timed {paced}</source>
        <translation>previstas {count}, marcadas {paced}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>de {count}</translation>
    </message>
</context>
<context>
    <name>SetUpCard</name>
    <message>
        <source>Set up</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Close Set up</source>
        <translation>Cerrar «Preparación»</translation>
    </message>
    <message>
        <source>You find all of this in Settings</source>
        <translation>Todo esto está también en Ajustes</translation>
    </message>
    <message>
        <source>Viewing distance</source>
        <translation>Distancia de visión</translation>
    </message>
    <message>
        <source>How far from the screen do you stand?</source>
        <translation>¿A qué distancia de la pantalla está?</translation>
    </message>
    <message>
        <source>Can you hear the tones?</source>
        <translation>¿Oye los tonos?</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation>Probar el sonido</translation>
    </message>
    <message>
        <source>On which days do you want to train?</source>
        <translation>¿Qué días quiere entrenar?</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>Días de entrenamiento</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Interval Coach is running. Close it, then try again.</source>
        <translation>Interval Coach se está ejecutando. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Interval Coach needs a 64-bit Windows.</source>
        <translation>Interval Coach necesita un Windows de 64 bits.</translation>
    </message>
    <message>
        <source>The older copy in {folder} could not be removed. Remove it by hand.</source>
        <translation>No se pudo eliminar la copia anterior de {folder}. Elimínela a mano.</translation>
    </message>
    <message>
        <source>Your diary, routines and settings stay in {folder}. To delete them too, delete that folder.</source>
        <translation>Su diario, sus rutinas y sus ajustes permanecen en {folder}. Para eliminarlos también, elimine esa carpeta.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Plan sheet: {name}</source>
        <translation>Hoja del plan: {name}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Name on the sheet</source>
        <translation>Nombre en la hoja</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>The square on the page holds the routine. Its text can be pasted on any computer.</source>
        <translation>El cuadrado de la página contiene la rutina. Su texto se puede pegar en cualquier ordenador.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>Session in the small window</source>
        <translation>Sesión en la ventana pequeña</translation>
    </message>
    <message>
        <source>Large window</source>
        <translation>Ventana grande</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>EN PAUSA</translation>
    </message>
    <message>
        <source>Press {key} to resume</source>
        <translation>Pulse {key} para seguir</translation>
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
        <source>Phase tones</source>
        <translation>Tonos de cambio</translation>
    </message>
    <message>
        <source>Countdown beeps</source>
        <translation>Cuenta atrás</translation>
    </message>
    <message>
        <source>Count the seconds</source>
        <translation>Contar los segundos</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Tick in holds</source>
        <translation>Tic al mantener</translation>
    </message>
    <message>
        <source>Tick in all phases</source>
        <translation>Tic en cada fase</translation>
    </message>
    <message>
        <source>Also counts the end of long holds, and says what comes next.</source>
        <translation>También cuenta el final de las pausas largas y dice qué sigue.</translation>
    </message>
    <message>
        <source>Voice volume</source>
        <translation>Volumen de la voz</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Tonos</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Graves</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Brillantes</translation>
    </message>
    <message>
        <source>Low for hearing loss at high pitches, bright to stand out over music.</source>
        <translation>Graves si oye mal los agudos; brillantes para destacar sobre la música.</translation>
    </message>
    <message>
        <source>Hear every tone</source>
        <translation>Escuchar todos los tonos</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>Ajustar…</translation>
    </message>
    <message>
        <source>Bluetooth sync</source>
        <translation>Sincronización Bluetooth</translation>
    </message>
    <message>
        <source>Turn the music down</source>
        <translation>Bajar la música</translation>
    </message>
    <message>
        <source>Lower it</source>
        <translation>Bajarla</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Pausarla</translation>
    </message>
    <message>
        <source>The screen waits {ms} ms for the sound.</source>
        <translation>La pantalla espera {ms}&#xa0;ms al sonido.</translation>
    </message>
    <message>
        <source>Each tone is played with its name.</source>
        <translation>Cada tono suena con su nombre.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>A soft tick each second, at the volume of the countdown beeps.</source>
        <translation>Un tic suave cada segundo, con el volumen de la cuenta atrás.</translation>
    </message>
    <message>
        <source>Voice instructions</source>
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
        <source>Other players are turned down or paused when a session starts, and put back at its end. Some, such as browsers, can only be paused.</source>
        <translation>Al empezar una sesión se baja el volumen de otros reproductores o se pausan; al terminar vuelven a como estaban. Algunos, como los navegadores, solo se pueden pausar.</translation>
    </message>
    <message>
        <source>Only possible on a Linux desktop.</source>
        <translation>Solo es posible en un escritorio Linux.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>{output} (disconnected)</source>
        <translation>{output} (no disponible)</translation>
    </message>
    <message>
        <source>Bluetooth speakers lag. This delays the screen to match.</source>
        <translation>Los altavoces Bluetooth se retrasan. Esto retrasa la pantalla para igualarla.</translation>
    </message>
</context>
<context>
    <name>StartBox</name>
    <message>
        <source>Interval Coach cannot start</source>
        <translation>Interval Coach no puede iniciarse</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Restaurar la última copia</translation>
    </message>
    <message>
        <source>Use a backup…</source>
        <translation>Usar una copia…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir solo para lectura</translation>
    </message>
    <message>
        <source>Begin with an empty diary</source>
        <translation>Empezar con un diario vacío</translation>
    </message>
    <message>
        <source>Start without this routine</source>
        <translation>Iniciar sin esta rutina</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Open with {name}</source>
        <translation>Abrir con {name}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Diary (*.db)</source>
        <translation>Diario (*.db)</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
</context>
<context>
    <name>StatTiles</name>
    <message>
        <source>Training days this week</source>
        <translation>Días entrenados esta semana</translation>
    </message>
    <message>
        <source>No day is planned</source>
        <translation>Ningún día previsto</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done}/{planned}</translation>
    </message>
    <message numerus="yes">
        <source>On plan for %n weeks</source>
        <translation>
            <numerusform>%n semana cumpliendo el plan</numerusform>
            <numerusform>%n semanas cumpliendo el plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan met</source>
        <translation>Plan cumplido</translation>
    </message>
    <message>
        <source>{n} more planned</source>
        <translation>Por hacer: {n}</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Última sesión</translation>
    </message>
    <message>
        <source>Stopped because of pain</source>
        <translation>Detenida por dolor</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Same as {day}</source>
        <translation>Igual que {day}</translation>
    </message>
    <message>
        <source>{change} since {day}</source>
        <translation>{change} desde {day}</translation>
    </message>
    <message>
        <source>Left · right</source>
        <translation>Izquierda · derecha</translation>
    </message>
    <message>
        <source>One leg</source>
        <translation>Una pierna</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>{n} more on the left</source>
        <translation>{n} más a la izquierda</translation>
    </message>
    <message>
        <source>{n} more on the right</source>
        <translation>{n} más a la derecha</translation>
    </message>
    <message>
        <source>Pain before the session</source>
        <translation>Dolor antes</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message numerus="yes">
        <source>Same as %n weeks ago</source>
        <translation>
            <numerusform>Igual que hace %n semana</numerusform>
            <numerusform>Igual que hace %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: {pain}</source>
        <translation>{day}: {pain}</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago: {pain}</source>
        <translation>
            <numerusform>Hace %n semana: {pain}</numerusform>
            <numerusform>Hace %n semanas: {pain}</numerusform>
        </translation>
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
        <source>{new} instead of {old}</source>
        <translation>{new} en vez de {old}</translation>
    </message>
    <message>
        <source>hold for {new} s instead of {old}</source>
        <translation>mantener {new} s en vez de {old}</translation>
    </message>
    <message>
        <source>lower for {new} s instead of {old}</source>
        <translation>bajar en {new} s en vez de {old}</translation>
    </message>
    <message>
        <source>An increase is suggested after two complete sessions in a row.</source>
        <translation>Se propone un aumento tras dos sesiones completas seguidas.</translation>
    </message>
    <message>
        <source>After one more complete session, an increase is suggested.</source>
        <translation>Tras una sesión completa más, se propone un aumento.</translation>
    </message>
    <message numerus="yes">
        <source>Not yet – last time the {leg} did {count} of %n reps in set {set}.</source>
        <translation>
            <numerusform>Aún no: la última vez, {leg}: {count} de %n repetición en la serie {set}.</numerusform>
            <numerusform>Aún no: la última vez, {leg}: {count} de %n repeticiones en la serie {set}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{old} → %n reps in total, {before} → {after} min</source>
        <translation>
            <numerusform>{old} → %n repetición en total, {before} → {after} min</numerusform>
            <numerusform>{old} → %n repeticiones en total, {before} → {after} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reps per set instead of {old}</source>
        <translation>
            <numerusform>%n repetición por serie en vez de {old}</numerusform>
            <numerusform>%n repeticiones por serie en vez de {old}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reps as before, {before} → {after} under tension</source>
        <translation>
            <numerusform>%n repetición como antes, {before} → {after} bajo tensión</numerusform>
            <numerusform>%n repeticiones como antes, {before} → {after} bajo tensión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets instead of {old}</source>
        <translation>
            <numerusform>%n serie en vez de {old}</numerusform>
            <numerusform>%n series en vez de {old}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After a break of %n days, do two sessions at this level before adding more.</source>
        <translation>
            <numerusform>Tras %n día de pausa, haga dos sesiones a este nivel antes de aumentar.</numerusform>
            <numerusform>Tras %n días de pausa, haga dos sesiones a este nivel antes de aumentar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You last did this routine %n days ago: do two sessions at this level before adding more.</source>
        <translation>
            <numerusform>Hizo esta rutina por última vez hace %n día. Haga dos sesiones a este nivel antes de aumentar.</numerusform>
            <numerusform>Hizo esta rutina por última vez hace %n días. Haga dos sesiones a este nivel antes de aumentar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and back to %n reps per set</source>
        <translation>
            <numerusform>y de nuevo %n repetición por serie</numerusform>
            <numerusform>y de nuevo %n repeticiones por serie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Ready for a little more?</source>
        <translation>¿Listo para un poco más?</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar esto</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>SyncDialog</name>
    <message>
        <source>Bluetooth sync</source>
        <translation>Sincronización Bluetooth</translation>
    </message>
    <message>
        <source>Bluetooth speakers and televisions play late. Measure how late, and the screen waits.</source>
        <translation>Los altavoces Bluetooth y los televisores suenan con retraso. Mídalo y la pantalla esperará.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A beep and a flash come once a second.</source>
        <translation>Cada segundo llegan un pitido y un destello.</translation>
    </message>
    <message>
        <source>1. Play the beeps</source>
        <translation>1. Reproducir los pitidos</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>Tocar</translation>
    </message>
    <message>
        <source>Tap on the beep</source>
        <translation>Pulsar al pitido</translation>
    </message>
    <message>
        <source>2. Tap on every beep</source>
        <translation>2. Toque en cada pitido</translation>
    </message>
    <message>
        <source>Beep and flash should now come together.</source>
        <translation>El pitido y el destello deberían coincidir.</translation>
    </message>
    <message>
        <source>3. Check</source>
        <translation>3. Comprobar</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Adjust by hand if they do not. 0 for loudspeakers with a cable.</source>
        <translation>Si no, ajústelo a mano. 0 para altavoces con cable.</translation>
    </message>
    <message>
        <source>Stop the beeps</source>
        <translation>Detener los pitidos</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play the beeps</source>
        <translation>Reproducir los pitidos</translation>
    </message>
    <message>
        <source>{count} of {all} taps</source>
        <translation>{count} de {all} toques</translation>
    </message>
    <message>
        <source>With the mouse or the space bar. {taps}.</source>
        <translation>Con el ratón o la barra espaciadora. {taps}.</translation>
    </message>
    <message>
        <source>Measured delay: {ms} ms</source>
        <translation>Retraso medido: {ms}&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
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
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 8 weeks</source>
        <translation>Últimas 8 semanas</translation>
    </message>
    <message>
        <source>Open Progress</source>
        <translation>Abrir Progreso</translation>
    </message>
    <message>
        <source>Safety information</source>
        <translation>Información de seguridad</translation>
    </message>
    <message>
        <source>Who trains now</source>
        <translation>Quién entrena ahora</translation>
    </message>
    <message>
        <source>Person {name}</source>
        <translation>Persona {name}</translation>
    </message>
</context>
<context>
    <name>TodayPresenter</name>
    <message>
        <source>It cannot be continued, because its data is damaged.</source>
        <translation>No se puede continuar porque sus datos están dañados.</translation>
    </message>
    <message numerus="yes">
        <source>You didn’t finish {routine} ({when}, %n reps done).</source>
        <translation>
            <numerusform>No terminó {routine} ({when}, %n repetición hecha).</numerusform>
            <numerusform>No terminó {routine} ({when}, %n repeticiones hechas).</numerusform>
        </translation>
    </message>
    <message>
        <source>Increase accepted ({when}): {step}</source>
        <translation>Aumento aceptado ({when}): {step}</translation>
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
        <source>Tick</source>
        <translation>Tic</translation>
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
    <message>
        <source>Waiting for you</source>
        <translation>Le espera</translation>
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
    <name>UnfinishedRow</name>
    <message>
        <source>Continue session</source>
        <translation>Continuar sesión</translation>
    </message>
    <message>
        <source>Save as it is</source>
        <translation>Guardar tal cual</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Session discarded.</source>
        <translation>Sesión descartada.</translation>
    </message>
</context>
<context>
    <name>UnsavedNotice</name>
    <message>
        <source>A copy of the whole diary is in {file}. Restore it once the folder is there again.</source>
        <translation>Hay una copia de todo el diario en {file}. Restáurala cuando la carpeta vuelva a existir.</translation>
    </message>
    <message>
        <source>It could not be saved anywhere else: if you close now, it is lost.</source>
        <translation>Tampoco se pudo guardar en otro lugar: si cierra ahora, se pierde.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>A copy is in {file}. “Import…” in Settings reads it.</source>
        <translation>Hay una copia en {file}. «Importar…» en Ajustes la lee.</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Not today…</source>
        <translation>Hoy no…</translation>
    </message>
    <message>
        <source>Holiday…</source>
        <translation>Vacaciones…</translation>
    </message>
    <message>
        <source>Move to {day}</source>
        <translation>Mover a: {day}</translation>
    </message>
    <message>
        <source>Pick your days</source>
        <translation>Elija sus días</translation>
    </message>
    <message numerus="yes">
        <source>On plan for %n weeks</source>
        <translation>
            <numerusform>%n semana cumpliendo el plan</numerusform>
            <numerusform>%n semanas cumpliendo el plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Rest day.</source>
        <translation>Día de descanso.</translation>
    </message>
    <message>
        <source>Done for today.</source>
        <translation>Hecho por hoy.</translation>
    </message>
    <message>
        <source>You planned a session today.</source>
        <translation>Hoy toca una sesión.</translation>
    </message>
    <message>
        <source>No training until {day}.</source>
        <translation>Sin entrenar hasta: {day}.</translation>
    </message>
    <message>
        <source>Next session: {day}.</source>
        <translation>Próxima sesión: {day}.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n training days this week</source>
        <translation>
            <numerusform>{done} de %n día de entrenamiento esta semana</numerusform>
            <numerusform>{done} de %n días de entrenamiento esta semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training days this week</source>
        <translation>
            <numerusform>%n día de entrenamiento esta semana</numerusform>
            <numerusform>%n días de entrenamiento esta semana</numerusform>
        </translation>
    </message>
    <message>
        <source>({planned} planned)</source>
        <translation>({planned} previstas)</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>stopped because of pain</source>
        <translation>detenida por dolor</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>no realizado</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>vacaciones</translation>
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
    <name>WeeksChart</name>
    <message>
        <source>Repetitions in the last 8 weeks, left · right</source>
        <translation>Repeticiones de las últimas 8 semanas, izquierda · derecha</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
</context>
<context>
    <name>WeightsCard</name>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Kilograms (kg)</source>
        <translation>Kilogramos (kg)</translation>
    </message>
    <message>
        <source>Pounds (lb)</source>
        <translation>Libras (lb)</translation>
    </message>
    <message>
        <source>As the system: {unit}</source>
        <translation>Como el sistema: {unit}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>I have no weights</source>
        <translation>No tengo pesas</translation>
    </message>
    <message>
        <source>Loads are left aside, and increases make the hold or the lowering a second longer.</source>
        <translation>Las cargas se dejan a un lado y los aumentos alargan un segundo el mantener o la bajada.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Change to {name}</source>
        <translation>Cambiar a {name}</translation>
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
        <source>NEXT: LEFT LEG</source>
        <translation>LUEGO: IZQUIERDA</translation>
    </message>
    <message>
        <source>NEXT: RIGHT LEG</source>
        <translation>LUEGO: DERECHA</translation>
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
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>Next: {phase}</source>
        <translation>Luego: {phase}</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>¿Empezamos?</translation>
    </message>
    <message>
        <source>Press Space</source>
        <translation>Pulse Espacio</translation>
    </message>
    <message>
        <source>{sign}{number} s</source>
        <translation>{sign}{number} s</translation>
    </message>
    <message>
        <source>Stand ready</source>
        <translation>Póngase en posición</translation>
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
        <source>Lower slowly, hips level</source>
        <translation>Baje despacio, caderas niveladas</translation>
    </message>
    <message>
        <source>Left leg is next</source>
        <translation>Sigue la pierna izquierda</translation>
    </message>
    <message>
        <source>Stand tall, hand on the chair. Left leg</source>
        <translation>De pie, espalda recta, mano en la silla. Pierna izquierda</translation>
    </message>
    <message>
        <source>Stand tall, hand on the chair. Right leg</source>
        <translation>De pie, espalda recta, mano en la silla. Pierna derecha</translation>
    </message>
    <message>
        <source>Right leg is next</source>
        <translation>Sigue la pierna derecha</translation>
    </message>
    <message>
        <source>Set done. Rest – left leg next</source>
        <translation>Serie hecha. Descanse; luego, pierna izquierda</translation>
    </message>
    <message>
        <source>Set done. Rest – right leg next</source>
        <translation>Serie hecha. Descanse; luego, pierna derecha</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Bien hecho</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Mitad</translation>
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
        <source>Repetitions: {reps}. Load: {load} pounds</source>
        <translation>Repeticiones: {reps}. Carga: {load} libras</translation>
    </message>
    <message>
        <source>{set}. Load: {load} kilograms</source>
        <translation>{set}. Carga: {load} kilogramos</translation>
    </message>
    <message>
        <source>{set}. Load: {load} pounds</source>
        <translation>{set}. Carga: {load} libras</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>{first}; {next}</source>
        <translation>{first}; {next}</translation>
    </message>
    <message>
        <source>{first}. {next}</source>
        <translation>{first}. {next}</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
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
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Hoy {time}</translation>
    </message>
    <message>
        <source>Rep {rep} of {reps}</source>
        <translation>Rep. {rep} de {reps}</translation>
    </message>
    <message>
        <source>Set {set} of {sets}</source>
        <translation>Serie {set} de {sets}</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>A continuación</translation>
    </message>
    <message>
        <source>Too far for this screen: the letters are smaller than they should be.</source>
        <translation>Demasiado lejos para esta pantalla: las letras son más pequeñas de lo debido.</translation>
    </message>
    <message>
        <source>the instruction</source>
        <translation>la instrucción</translation>
    </message>
    <message>
        <source>what comes next</source>
        <translation>lo que viene después</translation>
    </message>
    <message>
        <source>the bar of sets</source>
        <translation>la barra de series</translation>
    </message>
    <message>
        <source>the time left</source>
        <translation>el tiempo restante</translation>
    </message>
    <message>
        <source>the keys on the buttons</source>
        <translation>las teclas en los botones</translation>
    </message>
    <message>
        <source>Everything has room on this screen.</source>
        <translation>Todo cabe en esta pantalla.</translation>
    </message>
    <message>
        <source>No room on this screen for: {parts}.</source>
        <translation>En esta pantalla no caben: {parts}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Left leg, %n repetitions</source>
        <translation>
            <numerusform>Pierna izquierda, %n repetición</numerusform>
            <numerusform>Pierna izquierda, %n repeticiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right leg, %n repetitions</source>
        <translation>
            <numerusform>Pierna derecha, %n repetición</numerusform>
            <numerusform>Pierna derecha, %n repeticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>planned {length}</source>
        <translation>previsto: {length}</translation>
    </message>
    <message>
        <source>at least {length}</source>
        <translation>al menos {length}</translation>
    </message>
    <message>
        <source>took {length}</source>
        <translation>duró {length}</translation>
    </message>
    <message>
        <source>{time} under tension</source>
        <translation>{time} bajo tensión</translation>
    </message>
</context>
</TS>
