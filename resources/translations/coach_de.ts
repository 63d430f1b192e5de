<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AfterPage</name>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with this session where it stopped</source>
        <translation>Diese Einheit dort fortsetzen, wo sie endete</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Filled in as the coach paced them. Correct what was different.</source>
        <translation>Schon eingetragen, wie der Coach es vorgab. Ändern Sie, was anders war.</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>0 no effort</source>
        <translation>0 keine Anstrengung</translation>
    </message>
    <message>
        <source>10 all I had</source>
        <translation>10 alles gegeben</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Schmerzen danach</translation>
    </message>
    <message>
        <source>0 no pain</source>
        <translation>0 keine Schmerzen</translation>
    </message>
    <message>
        <source>10 worst pain</source>
        <translation>10 stärkste Schmerzen</translation>
    </message>
    <message>
        <source>Effort, 0 to 10</source>
        <translation>Anstrengung, 0 bis 10</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Gut gemacht</translation>
    </message>
    <message>
        <source>Stopped for pain</source>
        <translation>Wegen Schmerzen beendet</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Pain after, 0 to 10</source>
        <translation>Schmerzen danach, 0 bis 10</translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions confirmed</source>
        <translation>
            <numerusform>%n Wiederholung bestätigt</numerusform>
            <numerusform>%n Wiederholungen bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{routine} · %n repetitions · {tension} under tension · kept in your diary</source>
        <translation>
            <numerusform>{routine} · %n Wiederholung · {tension} unter Spannung · im Tagebuch gespeichert</numerusform>
            <numerusform>{routine} · %n Wiederholungen · {tension} unter Spannung · im Tagebuch gespeichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Session: {routine}</source>
        <translation>Einheit: {routine}</translation>
    </message>
</context>
<context>
    <name>DeletedBanner</name>
    <message>
        <source>Undo the last deletion</source>
        <translation>Letztes Löschen rückgängig machen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are deleted.</source>
        <translation>
            <numerusform>%n Einheit ist gelöscht.</numerusform>
            <numerusform>%n Einheiten sind gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>Back to Progress</source>
        <translation>Zurück zum Verlauf</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Einheit löschen</translation>
    </message>
    <message>
        <source>Planned and done</source>
        <translation>Geplant und geschafft</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Correct what was different; what was paced stays beside it.</source>
        <translation>Ändern Sie, was anders war; die Vorgabe bleibt daneben stehen.</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>0 no effort</source>
        <translation>0 keine Anstrengung</translation>
    </message>
    <message>
        <source>10 all I had</source>
        <translation>10 alles gegeben</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerzen davor</translation>
    </message>
    <message>
        <source>0 no pain</source>
        <translation>0 keine Schmerzen</translation>
    </message>
    <message>
        <source>10 worst pain</source>
        <translation>10 stärkste Schmerzen</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Schmerzen danach</translation>
    </message>
    <message>
        <source>Pain the next day</source>
        <translation>Schmerzen am Tag danach</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>stopped for pain</source>
        <translation>wegen Schmerzen beendet</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions confirmed</source>
        <translation>
            <numerusform>%n Wiederholung bestätigt</numerusform>
            <numerusform>%n Wiederholungen bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} under tension</source>
        <translation>{time} unter Spannung</translation>
    </message>
    <message>
        <source>{load} kg × reps</source>
        <translation>{load} kg × Wdh.</translation>
    </message>
    <message>
        <source>balance {balance} %</source>
        <translation>Symmetrie {balance}&#xa0;%</translation>
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
        <translation>{file} wird geschrieben</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Diaries (*.json *.csv)</source>
        <translation>Tagebücher (*.json *.csv)</translation>
    </message>
    <message>
        <source>Take in the good ones</source>
        <translation>Die lesbaren importieren</translation>
    </message>
    <message>
        <source>Take in nothing</source>
        <translation>Nichts importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n faults in {file}.</source>
        <translation>
            <numerusform>%n Fehler in {file}.</numerusform>
            <numerusform>%n Fehler in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in the %n sessions that can be read?</source>
        <translation>
            <numerusform>Die eine lesbare Einheit importieren?</numerusform>
            <numerusform>Die %n lesbaren Einheiten importieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Diary (*.db)</source>
        <translation>Tagebuch (*.db)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
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
        <translation>heben {lift} · beugen {flex} · halten {hold} · strecken {extend}&#xa0;s</translation>
    </message>
    <message>
        <source>both legs</source>
        <translation>beide Beine</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Linkes Bein</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Rechtes Bein</translation>
    </message>
    <message>
        <source>left leg</source>
        <translation>linkes Bein</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>rechtes Bein</translation>
    </message>
    <message numerus="yes">
        <source>%n reps</source>
        <translation>
            <numerusform>%n Wdh.</numerusform>
            <numerusform>%n Wdh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sets} × %n repetitions</source>
        <translation>
            <numerusform>{sets} × %n Wiederholung</numerusform>
            <numerusform>{sets} × %n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set {set} · {leg}</source>
        <translation>Satz {set} · {leg}</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Read it anew</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Save mine as new</source>
        <translation>Meine Version neu speichern</translation>
    </message>
    <message>
        <source>“{name}” is taken: allowed is another name.</source>
        <translation>„{name}“ ist schon vergeben. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message numerus="yes">
        <source>Length {length} · %n repetitions</source>
        <translation>
            <numerusform>Dauer {length} · %n Wiederholung</numerusform>
            <numerusform>Dauer {length} · %n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Time under tension {time}</source>
        <translation>Zeit unter Spannung {time}</translation>
    </message>
    <message>
        <source>How high the foot is, over time. Point at a part, or walk with the arrow keys.</source>
        <translation>Wie hoch der Fuß ist, im Lauf der Zeit. Zeigen Sie auf einen Teil oder gehen Sie mit den Pfeiltasten hindurch.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>What you changed here is not kept.</source>
        <translation>Was Sie hier geändert haben, geht verloren.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alle Einheiten</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Name on it</source>
        <translation>Name im Bericht</translation>
    </message>
    <message>
        <source>Table of sets (CSV)</source>
        <translation>Tabelle der Sätze (CSV)</translation>
    </message>
    <message>
        <source>Everything, to take in again (JSON)</source>
        <translation>Alles, zum erneuten Importieren (JSON)</translation>
    </message>
    <message>
        <source>For Strong and Hevy (CSV)</source>
        <translation>Für Strong und Hevy (CSV)</translation>
    </message>
    <message>
        <source>For sports watches and their services (FIT)</source>
        <translation>Für Sportuhren und ihre Dienste (FIT)</translation>
    </message>
    <message>
        <source>The plan, for a calendar (ICS)</source>
        <translation>Der Plan, für einen Kalender (ICS)</translation>
    </message>
    <message>
        <source>Charts as a picture (PNG)</source>
        <translation>Diagramme als Bild (PNG)</translation>
    </message>
    <message>
        <source>Charts as a drawing (SVG)</source>
        <translation>Diagramme als Vektorgrafik (SVG)</translation>
    </message>
    <message>
        <source>Report on one page (PDF)</source>
        <translation>Bericht auf einer Seite (PDF)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is a file of this name. Save once more to replace it.</source>
        <translation>Es gibt schon eine Datei dieses Namens. Noch einmal „Speichern“ ersetzt sie.</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Geben Sie der Datei einen Namen.</translation>
    </message>
    <message>
        <source>There is a folder of this name.</source>
        <translation>Es gibt schon einen Ordner dieses Namens.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>whole numbers</source>
        <translation>ganze Zahlen</translation>
    </message>
    <message>
        <source>steps of {step}</source>
        <translation>in Schritten von {step}</translation>
    </message>
    <message>
        <source>{low} to {high}{unit}, {steps}</source>
        <translation>{low} bis {high}{unit}, {steps}</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>A person who does the leg curl at your pace</source>
        <translation>Eine Person, die das Bein in Ihrem Tempo beugt und streckt</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Left leg</source>
        <translation>Linkes Bein</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Rechtes Bein</translation>
    </message>
    <message>
        <source>Sets on each leg</source>
        <translation>Sätze je Bein</translation>
    </message>
    <message>
        <source>Repetitions in a set</source>
        <translation>Wiederholungen pro Satz</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Bereit machen</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Heben</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>Beugen</translation>
    </message>
    <message>
        <source>Hold (0 leaves it out)</source>
        <translation>Halten (0 = ohne)</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Strecken</translation>
    </message>
    <message>
        <source>Change legs</source>
        <translation>Bein wechseln</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Pause zwischen den Sätzen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Beine</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>Nur links</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>Nur rechts</translation>
    </message>
    <message>
        <source>First leg</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>The other one next time</source>
        <translation>Im Wechsel: nächstes Mal das andere</translation>
    </message>
    <message>
        <source>Legs change</source>
        <translation>Beinwechsel</translation>
    </message>
    <message>
        <source>After a whole set</source>
        <translation>Nach einem ganzen Satz</translation>
    </message>
    <message>
        <source>After every repetition</source>
        <translation>Nach jeder Wiederholung</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>How long, in seconds</source>
        <translation>Wie lange, in Sekunden</translation>
    </message>
    <message>
        <source>{leg} does something else</source>
        <translation>{leg}: eigene Werte</translation>
    </message>
    <message>
        <source>Empty means: as for both legs.</source>
        <translation>Leer bedeutet: wie für beide Beine.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Der Name ist leer.</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Another program is using the diary {file}.</source>
        <translation>Ein anderes Programm benutzt das Tagebuch {file}.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Abgebrochen: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Choose FLAC, which has no such limit.</source>
        <translation>Wählen Sie FLAC; dort gibt es diese Grenze nicht.</translation>
    </message>
    <message>
        <source>Choose WAV.</source>
        <translation>Wählen Sie WAV.</translation>
    </message>
    <message>
        <source>Choose a JSON or CSV file written by Interval Coach, or a CSV file of Strong or Hevy.</source>
        <translation>Wählen Sie eine JSON- oder CSV-Datei von Interval Coach oder eine CSV-Datei von Strong oder Hevy.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Bitte wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another with --data-dir or {variable}.</source>
        <translation>Wählen Sie mit --data-dir oder {variable} einen anderen.</translation>
    </message>
    <message>
        <source>Choose the days in the plan first.</source>
        <translation>Wählen Sie erst die Tage im Plan.</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>Schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Correct the file, or import the rest with --good-rows.</source>
        <translation>Berichtigen Sie die Datei, oder importieren Sie den Rest mit --good-rows.</translation>
    </message>
    <message>
        <source>Details are in {file}.</source>
        <translation>Einzelheiten stehen in {file}.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Install Interval Coach again.</source>
        <translation>Installieren Sie Interval Coach neu.</translation>
    </message>
    <message>
        <source>Install PySide6-Addons again.</source>
        <translation>Installieren Sie PySide6-Addons neu.</translation>
    </message>
    <message>
        <source>Install the package libpulse0.</source>
        <translation>Installieren Sie das Paket libpulse0.</translation>
    </message>
    <message>
        <source>It was left unchanged.</source>
        <translation>Es wurde nicht verändert.</translation>
    </message>
    <message>
        <source>It was left unchanged. Update Interval Coach.</source>
        <translation>Es wurde nicht verändert. Aktualisieren Sie Interval Coach.</translation>
    </message>
    <message>
        <source>Left out: {what}</source>
        <translation>Übersprungen: {what}</translation>
    </message>
    <message>
        <source>No day is planned.</source>
        <translation>Kein Tag ist geplant.</translation>
    </message>
    <message>
        <source>No sound output was found.</source>
        <translation>Keine Tonausgabe gefunden.</translation>
    </message>
    <message>
        <source>No sound: this system lacks libpulse.so.0.</source>
        <translation>Kein Ton: Diesem System fehlt libpulse.so.0.</translation>
    </message>
    <message>
        <source>No speech: Qt&apos;s speech system cannot be loaded: {why}.</source>
        <translation>Keine Ansagen: Die Sprachausgabe von Qt kann nicht geladen werden: {why}.</translation>
    </message>
    <message>
        <source>No speech: no engine was found.</source>
        <translation>Keine Ansagen: Es wurde keine Sprachausgabe gefunden.</translation>
    </message>
    <message>
        <source>No speech: {engine} does not answer.</source>
        <translation>Keine Ansagen: {engine} antwortet nicht.</translation>
    </message>
    <message>
        <source>No speech: {engine} has no voice for {language}.</source>
        <translation>Keine Ansagen: {engine} hat keine Stimme für {language}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported from {file}: it has %n faults.</source>
        <translation>
            <numerusform>Aus {file} wurde nichts importiert: Die Datei hat %n Fehler.</numerusform>
            <numerusform>Aus {file} wurde nichts importiert: Die Datei hat %n Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was overwritten. Reload it, or save yours as a new routine.</source>
        <translation>Es wurde nichts überschrieben. Laden Sie es neu, oder speichern Sie Ihres als neues Programm.</translation>
    </message>
    <message>
        <source>Nothing was saved. Save it as a new routine.</source>
        <translation>Es wurde nichts gespeichert. Speichern Sie es als neues Programm.</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Schmerzen danach</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerzen davor</translation>
    </message>
    <message>
        <source>Pain the next day</source>
        <translation>Schmerzen am Tag danach</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>Restored. What was there before is in {file}</source>
        <translation>Wiederhergestellt. Der vorige Stand ist in {file}</translation>
    </message>
    <message>
        <source>Sessions: {new} new, {changed} changed, {same} here already, {back} brought back.</source>
        <translation>Einheiten: {new} neu, {changed} geändert, {same} schon da, {back} zurückgeholt.</translation>
    </message>
    <message>
        <source>Sessions: {new} new, {changed} changed, {same} here already.</source>
        <translation>Einheiten: {new} neu, {changed} geändert, {same} schon da.</translation>
    </message>
    <message>
        <source>Set {set}, {leg}</source>
        <translation>Satz {set}, {leg}</translation>
    </message>
    <message>
        <source>Something went wrong ({type}: {error}).</source>
        <translation>Etwas ging schief ({type}: {error}).</translation>
    </message>
    <message>
        <source>Sound now comes from {output}.</source>
        <translation>Der Ton kommt jetzt aus {output}.</translation>
    </message>
    <message>
        <source>Taken up, and kept in Routines as “{name}”.</source>
        <translation>Übernommen und unter „Programme“ als „{name}“ gespeichert.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be found: its user is unknown.</source>
        <translation>Der Datenordner {folder} ist nicht zu finden: Sein Benutzer ist unbekannt.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {file} is a file.</source>
        <translation>Der Datenordner {folder} ist nicht nutzbar: {file} ist eine Datei.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written to: {why}.</source>
        <translation>In den Datenordner {folder} kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>The default settings are used.</source>
        <translation>Es gelten die Standardeinstellungen.</translation>
    </message>
    <message>
        <source>The diary {file} cannot be used: {why}.</source>
        <translation>Das Tagebuch {file} ist nicht nutzbar: {why}.</translation>
    </message>
    <message>
        <source>The diary {file} is damaged ({fault}) and cannot be set aside: {why}.</source>
        <translation>Das Tagebuch {file} ist beschädigt ({fault}) und kann nicht beiseitegelegt werden: {why}.</translation>
    </message>
    <message>
        <source>The diary {file} is damaged ({why}). It was set aside as {aside}.</source>
        <translation>Das Tagebuch {file} ist beschädigt ({why}). Es wurde als {aside} beiseitegelegt.</translation>
    </message>
    <message>
        <source>The first day ({first}) is after the last ({last}).</source>
        <translation>Der erste Tag ({first}) liegt nach dem letzten ({last}).</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created: {why}.</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden: {why}.</translation>
    </message>
    <message>
        <source>The folder {folder} is missing.</source>
        <translation>Der Ordner {folder} fehlt.</translation>
    </message>
    <message>
        <source>The newest backup is {file}.</source>
        <translation>Die neueste Sicherung ist {file}.</translation>
    </message>
    <message>
        <source>The output cannot be written: {why}.</source>
        <translation>Die Ausgabe kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>The output chosen in Settings is not there: sound comes from {output}.</source>
        <translation>Das in den Einstellungen gewählte Ausgabegerät fehlt: Der Ton kommt aus {output}.</translation>
    </message>
    <message>
        <source>The tones go on. On Linux, install espeak-ng or speech-dispatcher.</source>
        <translation>Die Töne gehen weiter. Unter Linux espeak-ng oder speech-dispatcher installieren.</translation>
    </message>
    <message>
        <source>There is no backup of it.</source>
        <translation>Es gibt keine Sicherung davon.</translation>
    </message>
    <message>
        <source>There is no paper “{name}”: use {known}.</source>
        <translation>Es gibt kein Papierformat „{name}“: Verfügbar sind {known}.</translation>
    </message>
    <message>
        <source>There is no routine “{name}”: use {known}, or a TOML file.</source>
        <translation>Es gibt kein Programm „{name}“: Verfügbar sind {known} oder eine TOML-Datei.</translation>
    </message>
    <message>
        <source>There is no routine “{name}”: use {known}.</source>
        <translation>Es gibt kein Programm „{name}“: Verfügbar sind {known}.</translation>
    </message>
    <message>
        <source>There is no session {id} in the diary.</source>
        <translation>Im Tagebuch gibt es keine Einheit {id}.</translation>
    </message>
    <message>
        <source>There is no theme “{name}”: use {known}.</source>
        <translation>Es gibt kein Design „{name}“: Verfügbar sind {known}.</translation>
    </message>
    <message>
        <source>Today is a planned day. Start when you are ready.</source>
        <translation>Heute ist ein geplanter Tag. Beginnen Sie, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>Told differently: {what}</source>
        <translation>Abweichende Angaben: {what}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>a built-in routine</source>
        <translation>ein mitgeliefertes Programm</translation>
    </message>
    <message>
        <source>a language tag such as &quot;en&quot;, or &quot;&quot;</source>
        <translation>ein Sprachkürzel wie &quot;de&quot; oder &quot;&quot;</translation>
    </message>
    <message>
        <source>a list of days from 0 (Monday) to 6 (Sunday), each once and in order</source>
        <translation>eine Liste von Tagen von 0 (Montag) bis 6 (Sonntag), jeder einmal und der Reihe nach</translation>
    </message>
    <message>
        <source>a list of texts such as {example}</source>
        <translation>eine Liste von Texten wie {example}</translation>
    </message>
    <message>
        <source>a number from {low}</source>
        <translation>eine Zahl ab {low}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>eine Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>a number from {low} to {high} in steps of {step}</source>
        <translation>eine Zahl von {low} bis {high} in Schritten von {step}</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a time as Strong or Hevy write it</source>
        <translation>eine Zeit, wie Strong oder Hevy sie schreiben</translation>
    </message>
    <message>
        <source>a time such as &quot;18:30&quot;, or &quot;&quot;</source>
        <translation>eine Uhrzeit wie &quot;18:30&quot; oder &quot;&quot;</translation>
    </message>
    <message>
        <source>a time with its offset from UTC</source>
        <translation>eine Zeit mit ihrem Abstand zu UTC</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>eine ganze Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>another exercise</source>
        <translation>andere Übung</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ein anderes Programm benutzt es</translation>
    </message>
    <message>
        <source>byte {number} is not UTF-8 text</source>
        <translation>Byte {number} ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>it does not say which leg</source>
        <translation>ohne Angabe, welches Bein</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is larger than {size} kB</source>
        <translation>es ist größer als {size} kB</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>es ist keine Datenbank</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>es ist schreibgeschützt</translation>
    </message>
    <message>
        <source>its data is inconsistent</source>
        <translation>seine Daten sind widersprüchlich</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>seine Verknüpfungen führen im Kreis</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>sein Name ist zu lang</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>no repetitions</source>
        <translation>keine Wiederholungen</translation>
    </message>
    <message>
        <source>not a working set</source>
        <translation>kein Arbeitssatz</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>eines von {choices}</translation>
    </message>
    <message>
        <source>part of its path is not a folder</source>
        <translation>ein Teil seines Pfads ist kein Ordner</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>Ende der Datei</translation>
    </message>
    <message>
        <source>the file would be too large</source>
        <translation>die Datei würde zu groß</translation>
    </message>
    <message>
        <source>the id of a session</source>
        <translation>die Kennung einer Einheit</translation>
    </message>
    <message>
        <source>the id of a sound output, or empty text</source>
        <translation>die Kennung einer Tonausgabe oder leerer Text</translation>
    </message>
    <message>
        <source>the layout of its data is wrong</source>
        <translation>seine Daten sind falsch aufgebaut</translation>
    </message>
    <message>
        <source>the name “{name}” is already used by {owner}; choose another</source>
        <translation>den Namen „{name}“ hat schon {owner}; bitte wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>the repetitions belong to a set that is not there: set {set}</source>
        <translation>die Wiederholungen gehören zu einem Satz, den es nicht gibt: Satz {set}</translation>
    </message>
    <message>
        <source>the reported reason is “{words}”</source>
        <translation>gemeldeter Grund: „{words}“</translation>
    </message>
    <message>
        <source>there is already a file of this name</source>
        <translation>es gibt schon eine Datei mit diesem Namen</translation>
    </message>
    <message>
        <source>there is no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>there is no permission for it or its folder</source>
        <translation>keine Berechtigung dafür oder für den Ordner</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind geöffnet</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>{day}, {routine}: {ours}: as it was here</source>
        <translation>{day}, {routine}: {ours}: wie bisher hier</translation>
    </message>
    <message>
        <source>{day}, {routine}: {theirs}: as in the file</source>
        <translation>{day}, {routine}: {theirs}: wie in der Datei</translation>
    </message>
    <message>
        <source>{day}, {routine}: {theirs}: as in the file; {ours}: as it was here</source>
        <translation>{day}, {routine}: {theirs}: wie in der Datei; {ours}: wie bisher hier</translation>
    </message>
    <message>
        <source>{fault}.</source>
        <translation>{fault}.</translation>
    </message>
    <message>
        <source>{file} cannot be imported.</source>
        <translation>{file} kann nicht importiert werden.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {why}.</source>
        <translation>{file} kann nicht entfernt werden: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: a WAV file holds at most {hours} hours.</source>
        <translation>{file} kann nicht geschrieben werden: Eine WAV-Datei fasst höchstens {hours} Stunden.</translation>
    </message>
    <message>
        <source>{file} cannot be written: its name must end in .wav or .flac.</source>
        <translation>{file} kann nicht geschrieben werden: Der Name muss auf .wav oder .flac enden.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file} kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file} ist beschädigt.</translation>
    </message>
    <message>
        <source>{file} is not a complete diary: {why}.</source>
        <translation>{file} ist kein vollständiges Tagebuch: {why}.</translation>
    </message>
    <message>
        <source>{file} is not a diary of Interval Coach.</source>
        <translation>{file} ist kein Tagebuch von Interval Coach.</translation>
    </message>
    <message>
        <source>{file} is not valid JSON: {why}.</source>
        <translation>{file} ist kein gültiges JSON: {why}.</translation>
    </message>
    <message>
        <source>{file} is not valid TOML at {place}: {why}.</source>
        <translation>{file} ist kein gültiges TOML ({place}): {why}.</translation>
    </message>
    <message>
        <source>{file} is not valid TOML: {why}.</source>
        <translation>{file} ist kein gültiges TOML: {why}.</translation>
    </message>
    <message>
        <source>{file} is the diary itself.</source>
        <translation>{file} ist das Tagebuch selbst.</translation>
    </message>
    <message>
        <source>{file} no longer exists.</source>
        <translation>{file} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>{file} was changed by another program meanwhile.</source>
        <translation>{file} wurde inzwischen von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Interval Coach (diary version {version}, not {known}).</source>
        <translation>{file} stammt von einer neueren Version von Interval Coach (Tagebuchversion {version} statt {known}).</translation>
    </message>
    <message>
        <source>{file} was not written by Interval Coach: it holds no sessions.</source>
        <translation>{file} stammt nicht von Interval Coach: Es enthält keine Einheiten.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {why}.</source>
        <translation>{file}, Zeile {line}, Spalte {column}: {why}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}.</source>
        <translation>{file}, Zeile {line}: {why}.</translation>
    </message>
    <message>
        <source>{file}, session {number}: {why}.</source>
        <translation>{file}, Einheit {number}: {why}.</translation>
    </message>
    <message>
        <source>{file}: the column “{column}” is missing.</source>
        <translation>{file}: Die Spalte „{column}“ fehlt.</translation>
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
        <translation>{key} = {value}: muss {legal} sein</translation>
    </message>
    <message>
        <source>{key} = {value}: unknown key; use one of {known}</source>
        <translation>{key} = {value}: unbekannter Schlüssel; möglich sind {known}</translation>
    </message>
    <message>
        <source>{key} = {version}: made by a newer version of Interval Coach; update it</source>
        <translation>{key} = {version}: stammt von einer neueren Version von Interval Coach; bitte aktualisieren Sie es</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} fehlt</translation>
    </message>
    <message>
        <source>{key} must not be empty</source>
        <translation>{key} darf nicht leer sein</translation>
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
        <translation>{value}: muss {legal} sein</translation>
    </message>
    <message>
        <source>“{name}” is built in and cannot be removed.</source>
        <translation>„{name}“ ist mitgeliefert und kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The session goes on without sound.</source>
        <translation>Die Einheit läuft ohne Ton weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of {exercise}: {why}</source>
        <translation>
            <numerusform>%n Zeile mit {exercise}: {why}</numerusform>
            <numerusform>%n Zeilen mit {exercise}: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows without an exercise: {why}</source>
        <translation>
            <numerusform>%n Zeile ohne Übung: {why}</numerusform>
            <numerusform>%n Zeilen ohne Übung: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions that had not ended when the file was written</source>
        <translation>
            <numerusform>%n Einheit, die noch lief, als die Datei geschrieben wurde</numerusform>
            <numerusform>%n Einheiten, die noch liefen, als die Datei geschrieben wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture of {size} at scale {scale} cannot be drawn: it must have at least {least} and at most {most} million pixels.</source>
        <translation>Ein Bild von {size} im Maßstab {scale} lässt sich nicht zeichnen: Es muss mindestens {least} und darf höchstens {most} Millionen Pixel haben.</translation>
    </message>
    <message>
        <source>FLAC cannot be written on this computer: {why}.</source>
        <translation>FLAC kann auf diesem Rechner nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>No sound: Qt&apos;s sound system cannot be loaded: {why}.</source>
        <translation>Kein Ton: Das Tonsystem von Qt kann nicht geladen werden: {why}.</translation>
    </message>
    <message>
        <source>The session has no set {set} for the left leg.</source>
        <translation>Die Einheit hat keinen Satz {set} für das linke Bein.</translation>
    </message>
    <message>
        <source>The session has no set {set} for the right leg.</source>
        <translation>Die Einheit hat keinen Satz {set} für das rechte Bein.</translation>
    </message>
    <message>
        <source>The session runs on the screen alone.</source>
        <translation>Die Einheit läuft nur auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>The session {id} cannot be imported: {why}.</source>
        <translation>Die Einheit {id} kann nicht importiert werden: {why}.</translation>
    </message>
    <message>
        <source>The sound output was lost.</source>
        <translation>Die Tonausgabe ging verloren.</translation>
    </message>
    <message>
        <source>“{name}” is gone.</source>
        <translation>„{name}“ ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>NextDayCard</name>
    <message>
        <source>Pain the next day</source>
        <translation>Schmerzen am Tag danach</translation>
    </message>
    <message>
        <source>0 no pain</source>
        <translation>0 keine Schmerzen</translation>
    </message>
    <message>
        <source>10 worst pain</source>
        <translation>10 stärkste Schmerzen</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>“{text}” is no number: allowed is {allowed}</source>
        <translation>„{text}“ ist keine Zahl. Erlaubt: {allowed}</translation>
    </message>
    <message>
        <source>{text} is out of bounds: allowed is {allowed}</source>
        <translation>{text} liegt außerhalb des Bereichs. Erlaubt: {allowed}</translation>
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
        <translation>Die Tage, an denen Sie üben wollen. Ein anderer Tag derselben Woche zählt ebenso.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window closes</source>
        <translation>Beim Schließen im Infobereich bleiben</translation>
    </message>
    <message>
        <source>From there it goes on reminding you.</source>
        <translation>Von dort aus erinnert Sie das Programm weiter.</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Kalenderdatei …</translation>
    </message>
    <message>
        <source>Your planned days with an alarm, for your own calendar (.ics).</source>
        <translation>Ihre geplanten Tage mit Erinnerung, für Ihren Kalender (.ics).</translation>
    </message>
    <message>
        <source>Remind me at</source>
        <translation>Erinnern um</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>Zeit der Erinnerung</translation>
    </message>
    <message numerus="yes">
        <source>%n days a week; the other days are for rest.</source>
        <translation>
            <numerusform>%n Tag in der Woche; die anderen sind Ruhetage.</numerusform>
            <numerusform>%n Tage in der Woche; die anderen sind Ruhetage.</numerusform>
        </translation>
    </message>
    <message>
        <source>No days are planned.</source>
        <translation>Keine Tage geplant.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>FIT is no text: {count} bytes for the first {sessions} sessions.</source>
        <translation>FIT ist eine Binärdatei: {count} Bytes für die ersten {sessions} Einheiten.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Volume</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Time under tension</source>
        <translation>Zeit unter Spannung</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Symmetrie</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerzen</translation>
    </message>
    <message>
        <source>{measure} per session</source>
        <translation>{measure} je Einheit</translation>
    </message>
    <message>
        <source>{measure} per week</source>
        <translation>{measure} je Woche</translation>
    </message>
    <message>
        <source>{measure} per month</source>
        <translation>{measure} je Monat</translation>
    </message>
    <message>
        <source>repetitions you confirmed; one curl on each leg is two</source>
        <translation>von Ihnen bestätigte Wiederholungen; eine Beugung je Bein zählt als zwei</translation>
    </message>
    <message>
        <source>minutes of flex, hold and extend in the repetitions you confirmed</source>
        <translation>Minuten Beugen, Halten und Strecken in den bestätigten Wiederholungen</translation>
    </message>
    <message>
        <source>kilograms × repetitions you confirmed</source>
        <translation>Kilogramm × bestätigte Wiederholungen</translation>
    </message>
    <message>
        <source>smaller ÷ larger of left and right repetitions, in %; 100 % is even</source>
        <translation>kleinere ÷ größere Wiederholungszahl von links und rechts, in&#xa0;%; 100&#xa0;% = beide gleich</translation>
    </message>
    <message>
        <source>what you told, 0 no pain to 10 worst; days without an answer are left out</source>
        <translation>was Sie angaben, 0 keine bis 10 stärkste Schmerzen; Tage ohne Antwort fehlen</translation>
    </message>
    <message>
        <source>This range is long: each bar adds up a week.</source>
        <translation>Der Zeitraum ist lang: Jeder Balken fasst eine Woche zusammen.</translation>
    </message>
    <message>
        <source>This range is long: each bar adds up a month.</source>
        <translation>Der Zeitraum ist lang: Jeder Balken fasst einen Monat zusammen.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Tag danach</translation>
    </message>
    <message>
        <source>, cut off</source>
        <translation>, unterbrochen</translation>
    </message>
    <message>
        <source>, stopped</source>
        <translation>, vorzeitig beendet</translation>
    </message>
    <message>
        <source>, stopped: pain</source>
        <translation>, wegen Schmerzen beendet</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>Regelmäßigkeit</translation>
    </message>
    <message>
        <source>Balance, %</source>
        <translation>Symmetrie,&#xa0;%</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Both, minutes</source>
        <translation>Beide, Minuten</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Days done</source>
        <translation>Tage geschafft</translation>
    </message>
    <message>
        <source>Days with repetitions: {count}; weeks shown: {weeks}</source>
        <translation>Tage mit Wiederholungen: {count}; gezeigte Wochen: {weeks}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Geschafft</translation>
    </message>
    <message>
        <source>Done in {done}.</source>
        <translation>Dauer {done}.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Kilograms × repetitions</source>
        <translation>Kilogramm × Wiederholungen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Left, minutes</source>
        <translation>Links, Minuten</translation>
    </message>
    <message>
        <source>Load, kg × reps</source>
        <translation>Last, kg × Wdh.</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Erstellt am {day}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>No session in this range.</source>
        <translation>Keine Einheit in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerzen davor</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Schmerzen, 0 bis 10</translation>
    </message>
    <message>
        <source>Pain, 0 to 10, mean</source>
        <translation>Schmerzen, 0 bis 10, Mittel</translation>
    </message>
    <message>
        <source>Pause at {begin}, {length}</source>
        <translation>Pause bei {begin}, {length}</translation>
    </message>
    <message>
        <source>Pauses (hatched): {count}, {length} in all.</source>
        <translation>Pausen (schraffiert): {count}, zusammen {length}.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Planned and done</source>
        <translation>Geplant und geschafft</translation>
    </message>
    <message>
        <source>Planned {planned}.</source>
        <translation>Geplant {planned}.</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Right, minutes</source>
        <translation>Rechts, Minuten</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Standing leg curl: exercise report</source>
        <translation>Beinbeugen im Stehen: Übungsbericht</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The right leg stands above the line, the left below.</source>
        <translation>Rechtes Bein über der Linie, linkes darunter.</translation>
    </message>
    <message>
        <source>Under tension</source>
        <translation>Unter Spannung</translation>
    </message>
    <message>
        <source>Volume, left · right</source>
        <translation>Umfang, links · rechts</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche vom</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>When each repetition happened was not kept.</source>
        <translation>Der Zeitpunkt der einzelnen Wiederholungen wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Welche Tage</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>balance {balance} %</source>
        <translation>Symmetrie {balance}&#xa0;%</translation>
    </message>
    <message>
        <source>left {left} · right {right}</source>
        <translation>links {left} · rechts {right}</translation>
    </message>
    <message>
        <source>load {load} kg × reps</source>
        <translation>Last {load} kg × Wdh.</translation>
    </message>
    <message>
        <source>mean of first → last week</source>
        <translation>Mittel der ersten → letzten Woche</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>Tag danach</translation>
    </message>
    <message>
        <source>no load</source>
        <translation>ohne Gewicht</translation>
    </message>
    <message>
        <source>pain {told}</source>
        <translation>Schmerzen {told}</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>set {set}, repetition {rep}</source>
        <translation>Satz {set}, Wiederholung {rep}</translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are too many for one page: they are added up; pain is their mean</source>
        <translation>
            <numerusform>%n Einheit passt nicht auf eine Seite: Sie ist zusammengefasst; Schmerzen als Mittelwert</numerusform>
            <numerusform>%n Einheiten passen nicht auf eine Seite: Sie sind zusammengefasst; Schmerzen als Mittelwert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n repetitions</source>
        <translation>
            <numerusform>{day}: %n Wiederholung</numerusform>
            <numerusform>{day}: %n Wiederholungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n planned days</source>
        <translation>
            <numerusform>{done} von %n geplantem Tag</numerusform>
            <numerusform>{done} von %n geplanten Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: nothing</source>
        <translation>{day}: nichts</translation>
    </message>
    <message>
        <source>{hours}:{minutes:02} h</source>
        <translation>{hours}:{minutes:02} h</translation>
    </message>
    <message>
        <source>{load} kg × reps</source>
        <translation>{load} kg × Wdh.</translation>
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
        <translation>{time} je Einheit</translation>
    </message>
    <message>
        <source>{time} under tension</source>
        <translation>{time} unter Spannung</translation>
    </message>
    <message>
        <source>{title}, as a table</source>
        <translation>{title}, als Tabelle</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
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
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>4 w</source>
        <translation>4 W</translation>
    </message>
    <message>
        <source>3 m</source>
        <translation>3 M</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 J</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alle Einheiten</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Tension</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerzen</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>filled: days with repetitions</source>
        <translation>gefüllt: Tage mit Wiederholungen</translation>
    </message>
    <message>
        <source>Nothing here yet. After your first session this page shows its repetitions, left and right.</source>
        <translation>Noch nichts hier. Nach der ersten Einheit zeigt diese Seite die Wiederholungen, links und rechts.</translation>
    </message>
    <message>
        <source>0 no pain, 10 worst; your own answers</source>
        <translation>0 keine, 10 stärkste Schmerzen; Ihre Antworten</translation>
    </message>
    <message>
        <source>0 no pain, 10 worst; mean of a week</source>
        <translation>0 keine, 10 stärkste Schmerzen; Mittel einer Woche</translation>
    </message>
    <message>
        <source>0 no pain, 10 worst; mean of a month</source>
        <translation>0 keine, 10 stärkste Schmerzen; Mittel eines Monats</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions shown.</source>
        <translation>
            <numerusform>%n Einheit gezeigt.</numerusform>
            <numerusform>%n Einheiten gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys walk, Enter opens; ↑ ↓ or the wheel zoom, dragging pans.</source>
        <translation>Pfeiltasten: bewegen, Eingabe: öffnen; ↑ ↓ oder Mausrad: zoomen, Ziehen: verschieben.</translation>
    </message>
</context>
<context>
    <name>QuickSettings</name>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Speech on</source>
        <translation>Ansagen an</translation>
    </message>
    <message>
        <source>Speech off</source>
        <translation>Ansagen aus</translation>
    </message>
    <message>
        <source>Volume {percent} %, muted</source>
        <translation>Lautstärke {percent}&#xa0;%, stumm</translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation>Lautstärke {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ReminderService</name>
    <message>
        <source>Time for your session</source>
        <translation>Zeit für Ihre Einheit</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>On Today</source>
        <translation>Auf „Heute“</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>{name} is on Today</source>
        <translation>{name} steht auf „Heute“</translation>
    </message>
    <message>
        <source>Choose {name}</source>
        <translation>{name} wählen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Mehr für {name}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation>Kopie exportieren …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>RoutinesPage</name>
    <message>
        <source>A routine is a text file (TOML). Drop one here to take it in, export one to share it.</source>
        <translation>Ein Programm ist eine Textdatei (TOML). Hierher gezogen wird sie aufgenommen; mit „Kopie exportieren“ geben Sie eine weiter.</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen …</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Add routines</source>
        <translation>Programme hinzufügen</translation>
    </message>
    <message>
        <source>Export a copy</source>
        <translation>Kopie exportieren</translation>
    </message>
</context>
<context>
    <name>RoutinesPresenter</name>
    <message>
        <source>My routine</source>
        <translation>Mein Programm</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <source>My {name}</source>
        <translation>Mein {name}</translation>
    </message>
    <message>
        <source>“{name}” stays as it is: you edit a copy.</source>
        <translation>„{name}“ bleibt, wie es ist: Sie bearbeiten eine Kopie.</translation>
    </message>
    <message>
        <source>Edit routine</source>
        <translation>Programm bearbeiten</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>Kopie von {name}</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>„{name}“ wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>{length} · %n repetitions</source>
        <translation>
            <numerusform>{length} · %n Wiederholung</numerusform>
            <numerusform>{length} · %n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>shipped with the program</source>
        <translation>mitgeliefert</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Paced timer and diary for the standing leg curl. Not medical advice, not a medical device; it cannot see your movement. Stop if it hurts. If pain persists, see a health professional.</source>
        <translation>Taktgeber und Tagebuch für das Beinbeugen im Stehen. Keine ärztliche Beratung, kein Medizinprodukt; das Programm sieht Ihre Bewegung nicht. Hören Sie auf, wenn es wehtut. Halten die Schmerzen an, wenden Sie sich an eine medizinische Fachkraft.</translation>
    </message>
    <message>
        <source>Do not begin without a health professional if your knee, hip or leg</source>
        <translation>Beginnen Sie nicht ohne Rücksprache mit einer medizinischen Fachkraft, wenn Knie, Hüfte oder Bein</translation>
    </message>
    <message>
        <source>cannot bear your weight</source>
        <translation>Ihr Gewicht nicht trägt</translation>
    </message>
    <message>
        <source>locks or gives way</source>
        <translation>blockiert oder nachgibt</translation>
    </message>
    <message>
        <source>is hot and red, and you have a fever</source>
        <translation>heiß und rot ist und Sie Fieber haben</translation>
    </message>
    <message>
        <source>is badly swollen</source>
        <translation>stark geschwollen ist</translation>
    </message>
    <message>
        <source>was operated on recently</source>
        <translation>kürzlich operiert wurde</translation>
    </message>
    <message>
        <source>Chest pain or dizziness: stop at once.</source>
        <translation>Schmerzen in der Brust oder Schwindel: sofort aufhören.</translation>
    </message>
    <message>
        <source>Stand near a sturdy chair or a wall. Form over speed: slow and controlled, hips level and facing forward.</source>
        <translation>Stellen Sie sich neben einen stabilen Stuhl oder an eine Wand. Saubere Ausführung geht vor Tempo: langsam und kontrolliert, Becken waagrecht und nach vorn.</translation>
    </message>
    <message>
        <source>How much does it hurt, from 0 to 10?</source>
        <translation>Wie stark sind die Schmerzen, von 0 bis 10?</translation>
    </message>
    <message>
        <source>Pain before, 0 to 10 (optional)</source>
        <translation>Schmerzen davor, 0 bis 10 (freiwillig)</translation>
    </message>
    <message>
        <source>How much did it hurt the day after your session on {day}, from 0 to 10?</source>
        <translation>Wie stark waren die Schmerzen am Tag nach Ihrer Einheit am {day}, von 0 bis 10?</translation>
    </message>
    <message>
        <source>Kept in your diary. No step up is offered without an answer.</source>
        <translation>Im Tagebuch gespeichert. Ohne Antwort wird keine Steigerung vorgeschlagen.</translation>
    </message>
    <message>
        <source>You did every repetition in two sessions running, and pain stayed low.</source>
        <translation>Sie haben in zwei Einheiten nacheinander alles geschafft, und die Schmerzen blieben gering.</translation>
    </message>
    <message>
        <source>You did every repetition in two sessions running, and pain stayed low; this leg does less than the other, so it goes first.</source>
        <translation>Sie haben in zwei Einheiten nacheinander alles geschafft, und die Schmerzen blieben gering; dieses Bein macht weniger als das andere und kommt zuerst.</translation>
    </message>
    <message>
        <source>No step up now: a session was stopped early.</source>
        <translation>Jetzt keine Steigerung: Eine Einheit endete vorzeitig.</translation>
    </message>
    <message>
        <source>No step up now: pain was {count}, and above {limit} nothing is added.</source>
        <translation>Jetzt keine Steigerung: Die Schmerzen lagen bei {count}, über {limit} kommt nichts hinzu.</translation>
    </message>
    <message>
        <source>No step up now: pain was above usual the next day.</source>
        <translation>Jetzt keine Steigerung: Die Schmerzen am Tag danach waren stärker als sonst.</translation>
    </message>
    <message>
        <source>No step up now: how much it hurt, after the session or the next day, was not answered.</source>
        <translation>Jetzt keine Steigerung: Die Frage nach den Schmerzen, danach oder am nächsten Tag, blieb offen.</translation>
    </message>
    <message>
        <source>No step up today: first comes tomorrow’s question about pain.</source>
        <translation>Heute keine Steigerung: Erst kommt morgen die Frage nach den Schmerzen.</translation>
    </message>
    <message>
        <source>Ease off, use a smaller range, or stop.</source>
        <translation>Machen Sie es sanfter, mit weniger Bewegungsumfang, oder hören Sie auf.</translation>
    </message>
    <message>
        <source>This session is over. Rest; if the pain persists, see a health professional.</source>
        <translation>Diese Einheit ist vorbei. Ruhen Sie sich aus; halten die Schmerzen an, wenden Sie sich an eine medizinische Fachkraft.</translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message>
        <source>set {set} of {sets}</source>
        <translation>Satz {set} von {sets}</translation>
    </message>
    <message>
        <source>rep {rep} of {reps}</source>
        <translation>Wdh. {rep} von {reps}</translation>
    </message>
    <message numerus="yes">
        <source>Score: {length}, %n repetitions. Arrow keys walk its parts.</source>
        <translation>
            <numerusform>Ablauf: {length}, %n Wiederholung. Mit den Pfeiltasten durch die Teile.</numerusform>
            <numerusform>Ablauf: {length}, %n Wiederholungen. Mit den Pfeiltasten durch die Teile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScreenCard</name>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Viewing distance</source>
        <translation>Abstand zum Bildschirm</translation>
    </message>
    <message>
        <source>How far from the screen you stand. In a session, letters are sized for it.</source>
        <translation>Wie weit Sie vom Bildschirm entfernt stehen. Danach richtet sich die Schrift in der Einheit.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Animationen reduzieren</translation>
    </message>
    <message>
        <source>Sessions in full screen</source>
        <translation>Einheiten im Vollbild</translation>
    </message>
</context>
<context>
    <name>SessionFlow</name>
    <message>
        <source>Paused: the computer was asleep</source>
        <translation>Angehalten: Der Computer war im Ruhezustand</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>Hier aufhören?</translation>
    </message>
    <message>
        <source>What you did is kept, and you can go on from here later.</source>
        <translation>Was Sie geschafft haben, bleibt gespeichert, und Sie können später von hier weitermachen.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Going on in {seconds} …</source>
        <translation>Weiter in {seconds} …</translation>
    </message>
</context>
<context>
    <name>SetRows</name>
    <message>
        <source>Repetitions, {set}</source>
        <translation>Wiederholungen, {set}</translation>
    </message>
    <message>
        <source>of {count}, paced {paced}</source>
        <translation>von {count}, vorgegeben {paced}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>von {count}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Diary, routines and settings are in {folder}</source>
        <translation>Tagebuch, Programme und Einstellungen liegen in {folder}</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
</context>
<context>
    <name>SoundCard</name>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Töne der Phasen</translation>
    </message>
    <message>
        <source>Count-in</source>
        <translation>Einzählen</translation>
    </message>
    <message>
        <source>Speech volume</source>
        <translation>Lautstärke der Ansagen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Say what to do</source>
        <translation>Ansagen, was zu tun ist</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabegerät</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Sound is late by</source>
        <translation>Verzögerung des Tons</translation>
    </message>
    <message>
        <source>Beep and flash</source>
        <translation>Ton und Blitz</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>{output} (not there)</source>
        <translation>{output} (nicht verfügbar)</translation>
    </message>
    <message>
        <source>Change the number until beep and flash agree, or press Tap on each beep you hear.</source>
        <translation>Ändern Sie die Zahl, bis Ton und Blitz zusammenfallen, oder drücken Sie bei jedem Ton „Tippen“.</translation>
    </message>
    <message>
        <source>With Bluetooth a beep may come after its flash: let the screen wait for it.</source>
        <translation>Mit Bluetooth kann der Ton nach dem Blitz kommen: Lassen Sie den Bildschirm darauf warten.</translation>
    </message>
    <message>
        <source>By your taps the sound is late by {ms} ms.</source>
        <translation>Nach Ihrem Tippen kommt der Ton {ms} ms zu spät.</translation>
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
        <translation>Einheiten diese Woche</translation>
    </message>
    <message>
        <source>repetitions of the last session</source>
        <translation>Wiederholungen der letzten Einheit</translation>
    </message>
    <message>
        <source>left–right balance</source>
        <translation>Symmetrie links–rechts</translation>
    </message>
    <message>
        <source>pain before, 8 weeks</source>
        <translation>Schmerzen davor, 8 Wochen</translation>
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
        <translation>von {old} auf {new}</translation>
    </message>
    <message>
        <source>A step up is offered after two sessions running with every repetition done.</source>
        <translation>Eine Steigerung wird nach zwei vollständigen Einheiten nacheinander vorgeschlagen.</translation>
    </message>
    <message>
        <source>One more session with every repetition done, and a step up is offered.</source>
        <translation>Noch eine vollständige Einheit, dann wird eine Steigerung vorgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>After %n days without it: first two sessions as before.</source>
        <translation>
            <numerusform>Nach %n Tag ohne Übung: erst zwei Einheiten wie bisher.</numerusform>
            <numerusform>Nach %n Tagen ohne Übung: erst zwei Einheiten wie bisher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No step up yet: {leg}, set {set}: {count} of %n repetitions.</source>
        <translation>
            <numerusform>Noch keine Steigerung: {leg}, Satz {set}: {count} von %n Wiederholung.</numerusform>
            <numerusform>Noch keine Steigerung: {leg}, Satz {set}: {count} von %n Wiederholungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The session goes from {old} to %n repetitions ({change} %), from {before} to {after} min.</source>
        <translation>
            <numerusform>Die Einheit geht von {old} auf %n Wiederholung ({change}&#xa0;%), von {before} auf {after} min.</numerusform>
            <numerusform>Die Einheit geht von {old} auf %n Wiederholungen ({change}&#xa0;%), von {before} auf {after} min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from {old} to %n repetitions in a set</source>
        <translation>
            <numerusform>von {old} auf %n Wiederholung im Satz</numerusform>
            <numerusform>von {old} auf %n Wiederholungen im Satz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from {old} to %n sets</source>
        <translation>
            <numerusform>von {old} auf %n Satz</numerusform>
            <numerusform>von {old} auf %n Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n repetitions in a set instead of {old}</source>
        <translation>
            <numerusform>mit %n statt {old} Wiederholungen im Satz</numerusform>
            <numerusform>mit %n statt {old} Wiederholungen im Satz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Suggested next</source>
        <translation>Als Nächstes vorgeschlagen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n days done</source>
        <translation>
            <numerusform>{done} von %n Tag geschafft</numerusform>
            <numerusform>{done} von %n Tagen geschafft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks in a row as planned</source>
        <translation>
            <numerusform>%n Woche in Folge nach Plan</numerusform>
            <numerusform>%n Wochen in Folge nach Plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Done for today.</source>
        <translation>Für heute erledigt.</translation>
    </message>
    <message>
        <source>Today is a planned day.</source>
        <translation>Heute ist ein geplanter Tag.</translation>
    </message>
    <message>
        <source>Today is a rest day.</source>
        <translation>Heute ist ein Ruhetag.</translation>
    </message>
    <message>
        <source>Next planned: {day}.</source>
        <translation>Nächster Termin: {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n days done this week</source>
        <translation>
            <numerusform>%n Tag diese Woche geschafft</numerusform>
            <numerusform>%n Tage diese Woche geschafft</numerusform>
        </translation>
    </message>
    <message>
        <source>No day is planned.</source>
        <translation>Kein Tag ist geplant.</translation>
    </message>
</context>
<context>
    <name>TodayPresenter</name>
    <message numerus="yes">
        <source>Earlier today: %n repetitions.</source>
        <translation>
            <numerusform>Heute schon: %n Wiederholung.</numerusform>
            <numerusform>Heute schon: %n Wiederholungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last time, on {day}: %n repetitions.</source>
        <translation>
            <numerusform>Zuletzt, am {day}: %n Wiederholung.</numerusform>
            <numerusform>Zuletzt, am {day}: %n Wiederholungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{routine}, begun on {when}, was cut off after %n repetitions.</source>
        <translation>
            <numerusform>{routine}, begonnen am {when}, wurde nach %n Wiederholung unterbrochen.</numerusform>
            <numerusform>{routine}, begonnen am {when}, wurde nach %n Wiederholungen unterbrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>My {name}</source>
        <translation>Mein {name}</translation>
    </message>
</context>
<context>
    <name>ToneDemo</name>
    <message>
        <source>Count-in</source>
        <translation>Einzählen</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Heben</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>Beugen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Strecken</translation>
    </message>
    <message>
        <source>Change legs</source>
        <translation>Bein wechseln</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ausruhen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
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
        <translation>Interval Coach öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Pressed by mistake? Ctrl+Z or Resume goes on where you were.</source>
        <translation>Aus Versehen gedrückt? Strg+Z oder „Fortsetzen“ macht dort weiter, wo Sie waren.</translation>
    </message>
    <message>
        <source>Time left to undo</source>
        <translation>Zeit zum Rückgängigmachen</translation>
    </message>
</context>
<context>
    <name>UnfinishedCard</name>
    <message>
        <source>Continue session</source>
        <translation>Einheit fortsetzen</translation>
    </message>
    <message>
        <source>Keep what was done</source>
        <translation>Bisheriges behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>done</source>
        <translation>geschafft</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Before you begin</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Sie sind hier</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>GET READY</source>
        <translation>BEREIT MACHEN</translation>
    </message>
    <message>
        <source>LIFT</source>
        <translation>HEBEN</translation>
    </message>
    <message>
        <source>FLEX</source>
        <translation>BEUGEN</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>HALTEN</translation>
    </message>
    <message>
        <source>EXTEND</source>
        <translation>STRECKEN</translation>
    </message>
    <message>
        <source>CHANGE LEGS</source>
        <translation>ANDERES BEIN</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>AUSRUHEN</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Bereit machen</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Heben</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>Beugen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Strecken</translation>
    </message>
    <message>
        <source>Change legs</source>
        <translation>Bein wechseln</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ausruhen</translation>
    </message>
    <message>
        <source>LEFT LEG</source>
        <translation>LINKES BEIN</translation>
    </message>
    <message>
        <source>RIGHT LEG</source>
        <translation>RECHTES BEIN</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop – pain</source>
        <translation>Stopp – Schmerzen</translation>
    </message>
    <message>
        <source>Stand tall, hold a chair if you need. Left leg</source>
        <translation>Aufrecht stehen, bei Bedarf am Stuhl halten. Linkes Bein</translation>
    </message>
    <message>
        <source>Stand tall, hold a chair if you need. Right leg</source>
        <translation>Aufrecht stehen, bei Bedarf am Stuhl halten. Rechtes Bein</translation>
    </message>
    <message>
        <source>Lift your foot slightly</source>
        <translation>Fuß leicht anheben</translation>
    </message>
    <message>
        <source>Stay lifted, hips level</source>
        <translation>Fuß bleibt angehoben, Becken waagrecht</translation>
    </message>
    <message>
        <source>Heel up toward your glute</source>
        <translation>Ferse hoch zum Gesäß</translation>
    </message>
    <message>
        <source>Hold at the top</source>
        <translation>Oben halten</translation>
    </message>
    <message>
        <source>Slowly down, hips level</source>
        <translation>Langsam senken, Becken waagrecht</translation>
    </message>
    <message>
        <source>Left leg is next</source>
        <translation>Als Nächstes linkes Bein</translation>
    </message>
    <message>
        <source>Right leg is next</source>
        <translation>Als Nächstes rechtes Bein</translation>
    </message>
    <message>
        <source>Set done. Rest, then left leg</source>
        <translation>Satz geschafft. Ausruhen, dann linkes Bein</translation>
    </message>
    <message>
        <source>Set done. Rest, then right leg</source>
        <translation>Satz geschafft. Ausruhen, dann rechtes Bein</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Gut gemacht</translation>
    </message>
    <message>
        <source>Repetitions: {reps}</source>
        <translation>Wiederholungen: {reps}</translation>
    </message>
    <message>
        <source>Repetitions: {reps}. Load: {load} kilograms</source>
        <translation>Wiederholungen: {reps}. Gewicht: {load} Kilogramm</translation>
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
        <translation>Wdh. {rep} von {reps}</translation>
    </message>
    <message>
        <source>Rep {rep}/{reps}</source>
        <translation>Wdh. {rep}/{reps}</translation>
    </message>
    <message>
        <source>Set {set} of {sets}</source>
        <translation>Satz {set} von {sets}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>{time} left · next: {phase}</source>
        <translation>noch {time} · dann: {phase}</translation>
    </message>
</context>
</TS>
