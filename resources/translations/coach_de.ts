<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>About</name>
    <message>
        <source>This copy is more than a year old. Look for a newer one where you got it.</source>
        <translation>Diese Kopie ist mehr als ein Jahr alt. Sehen Sie dort nach einer neueren, wo Sie diese bekommen haben.</translation>
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
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Neuere Versionen</translation>
    </message>
</context>
<context>
    <name>ActionToast</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
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
        <source>Continue this session where it stopped</source>
        <translation>Diese Einheit dort fortsetzen, wo sie endete</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Filled in for you. Change anything you did differently.</source>
        <translation>Schon für Sie ausgefüllt. Ändern Sie, was anders war.</translation>
    </message>
    <message>
        <source>How did it feel?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>0 easy</source>
        <translation>0 leicht</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Schmerzen danach</translation>
    </message>
    <message>
        <source>How hard was it?</source>
        <translation>Wie anstrengend war es?</translation>
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
        <source>Stopped because of pain</source>
        <translation>Wegen Schmerzen beendet</translation>
    </message>
    <message>
        <source>Pressed by mistake? Resume (Ctrl+Z)</source>
        <translation>Aus Versehen gedrückt? Fortsetzen (Strg+Z)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>10 hardest</source>
        <translation>10 maximal</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 keine</translation>
    </message>
    <message>
        <source>10 worst</source>
        <translation>10 stärkste</translation>
    </message>
    <message>
        <source>No reps recorded</source>
        <translation>Keine Wiederholung aufgezeichnet</translation>
    </message>
    <message>
        <source>How did it feel? Press any key.</source>
        <translation>Wie war es? Drücken Sie eine Taste.</translation>
    </message>
    <message>
        <source>Session over</source>
        <translation>Einheit beendet</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Pain now?</source>
        <translation>Schmerzen jetzt?</translation>
    </message>
    <message numerus="yes">
        <source>Total: %n reps</source>
        <translation>
            <numerusform>Gesamt: %n Wiederholung</numerusform>
            <numerusform>Gesamt: %n Wiederholungen</numerusform>
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
</context>
<context>
    <name>ChartPictures</name>
    <message>
        <source>Drawing the charts</source>
        <translation>Diagramme werden gezeichnet</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Bilder (*.png *.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>{file} wird geschrieben</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Reading the diary</source>
        <translation>Tagebuch wird gelesen</translation>
    </message>
</context>
<context>
    <name>CurlFigure</name>
    <message>
        <source>Figure doing the leg curl</source>
        <translation>Figur beim Beinbeugen</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>Damaged sessions</source>
        <translation>Beschädigte Einheiten</translation>
    </message>
    <message>
        <source>A disk error changed these sessions. A backup from before may still hold them unharmed; restoring it replaces the whole diary, and the present one is set aside.</source>
        <translation>Ein Fehler des Datenträgers hat diese Einheiten verändert. Eine Sicherung von früher enthält sie vielleicht noch unversehrt; sie wiederherzustellen ersetzt das ganze Tagebuch, und das jetzige wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>So behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Everything is stored on this computer</source>
        <translation>Alles liegt auf diesem Computer</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>A report for your clinician, a spreadsheet, charts, files for other apps</source>
        <translation>Ein Bericht für die Praxis, eine Tabelle, Diagramme, Dateien für andere Apps</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Sessions from a file of Interval Coach, Strong or Hevy</source>
        <translation>Einheiten aus einer Datei von Interval Coach, Strong oder Hevy</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Your whole diary in one file. One is made by itself on each day of use.</source>
        <translation>Das ganze Tagebuch in einer Datei. An jedem Tag der Benutzung entsteht eine von selbst.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Replace your diary with a backup. You can undo it.</source>
        <translation>Das Tagebuch durch eine Sicherung ersetzen. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Neueste Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umziehen</translation>
    </message>
    <message>
        <source>Diary, routines and settings in one file. On the other computer, choose “Add a person…”, then “From another computer…”.</source>
        <translation>Tagebuch, Programme und Einstellungen in einer Datei. Auf dem anderen Computer wählen Sie „Person hinzufügen&#xa0;…“, dann „Von einem anderen Computer&#xa0;…“.</translation>
    </message>
    <message>
        <source>To another computer…</source>
        <translation>Auf einen anderen Computer …</translation>
    </message>
    <message>
        <source>Somebody else trains here too?</source>
        <translation>Trainiert hier noch jemand?</translation>
    </message>
    <message>
        <source>Each person has a separate diary, routines and settings.</source>
        <translation>Jede Person hat ein eigenes Tagebuch, eigene Programme und Einstellungen.</translation>
    </message>
    <message>
        <source>People…</source>
        <translation>Personen …</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Person hinzufügen …</translation>
    </message>
    <message>
        <source>If something went wrong</source>
        <translation>Wenn etwas schiefging</translation>
    </message>
    <message>
        <source>A text that helps to find the fault. It is sent nowhere.</source>
        <translation>Ein Text, der hilft, den Fehler zu finden. Er wird nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>Problembericht speichern …</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Diary, routines, settings and backups. Asks first.</source>
        <translation>Tagebuch, Programme, Einstellungen und Sicherungen. Fragt vorher nach.</translation>
    </message>
    <message>
        <source>Delete all my data…</source>
        <translation>Alle meine Daten löschen …</translation>
    </message>
    <message>
        <source>People on this computer</source>
        <translation>Personen an diesem Computer</translation>
    </message>
</context>
<context>
    <name>DeletedDialog</name>
    <message>
        <source>Recently deleted</source>
        <translation>Kürzlich gelöscht</translation>
    </message>
    <message>
        <source>They count nowhere, and stay here until you delete them for good.</source>
        <translation>Sie zählen nirgends und bleiben hier, bis Sie sie endgültig löschen.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete all for good…</source>
        <translation>Alle endgültig löschen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sessions for good?</source>
        <translation>
            <numerusform>%n Einheit endgültig löschen?</numerusform>
            <numerusform>%n Einheiten endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Backups made before still hold them.</source>
        <translation>Das lässt sich nicht rückgängig machen. Frühere Sicherungen enthalten sie noch.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <source>Timeline</source>
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
        <source>Change what you did differently. The original stays visible.</source>
        <translation>Ändern Sie, was anders war. Das Original bleibt sichtbar.</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>0 easy</source>
        <translation>0 leicht</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerzen davor</translation>
    </message>
    <message>
        <source>10 hardest</source>
        <translation>10 maximal</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>Vorige Einheit</translation>
    </message>
    <message>
        <source>Previous session (Alt+←)</source>
        <translation>Vorige Einheit (Alt+←)</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Nächste Einheit</translation>
    </message>
    <message>
        <source>Next session (Alt+→)</source>
        <translation>Nächste Einheit (Alt+→)</translation>
    </message>
    <message>
        <source>It can be restored</source>
        <translation>Sie lässt sich wiederherstellen</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 keine</translation>
    </message>
    <message>
        <source>10 worst</source>
        <translation>10 stärkste</translation>
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
        <source>stopped because of pain</source>
        <translation>wegen Schmerzen beendet</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht beendet</translation>
    </message>
    <message numerus="yes">
        <source>Total: %n reps</source>
        <translation>
            <numerusform>Gesamt: %n Wiederholung</numerusform>
            <numerusform>Gesamt: %n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>symmetry {share}%</source>
        <translation>Symmetrie {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Back to all sessions</source>
        <translation>Zurück zu allen Einheiten</translation>
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
        <translation>{file} wird geschrieben</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>{file} wird importiert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n errors in {file}.</source>
        <translation>
            <numerusform>%n Fehler in {file}.</numerusform>
            <numerusform>%n Fehler in {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Diaries (*.json *.csv *.tsv *.txt)</source>
        <translation>Tagebücher (*.json *.csv *.tsv *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>Import the %n readable sessions?</source>
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
    <name>Distances</name>
    <message>
        <source>{feet} ft {inches} in</source>
        <translation>{feet} Fuß {inches} Zoll</translation>
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
        <translation>heben {lift} · beugen {flex} · halten {hold} · strecken {extend}&#xa0;s</translation>
    </message>
    <message>
        <source>lift {lift} · flex {flex} · extend {extend} s</source>
        <translation>heben {lift} · beugen {flex} · strecken {extend}&#xa0;s</translation>
    </message>
    <message>
        <source>both legs</source>
        <translation>beide Beine</translation>
    </message>
    <message>
        <source>left leg first</source>
        <translation>linkes Bein zuerst</translation>
    </message>
    <message>
        <source>right leg first</source>
        <translation>rechtes Bein zuerst</translation>
    </message>
    <message>
        <source>legs change after each rep</source>
        <translation>Beinwechsel nach jeder Wiederholung</translation>
    </message>
    <message>
        <source>each set starts when you are ready</source>
        <translation>jeder Satz beginnt, wenn Sie bereit sind</translation>
    </message>
    <message>
        <source>rest {time}</source>
        <translation>Pause {time}</translation>
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
        <source>{left} left · {right} right</source>
        <translation>{left} links · {right} rechts</translation>
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
        <source>%n sets of {reps}</source>
        <translation>
            <numerusform>%n Satz mit {reps}</numerusform>
            <numerusform>%n Sätze mit {reps}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of {reps} on each leg</source>
        <translation>
            <numerusform>%n Satz mit {reps} je Bein</numerusform>
            <numerusform>%n Sätze mit {reps} je Bein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of {reps} with the left leg</source>
        <translation>
            <numerusform>%n Satz mit {reps}, linkes Bein</numerusform>
            <numerusform>%n Sätze mit {reps}, linkes Bein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of {reps} with the right leg</source>
        <translation>
            <numerusform>%n Satz mit {reps}, rechtes Bein</numerusform>
            <numerusform>%n Sätze mit {reps}, rechtes Bein</numerusform>
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
    <name>DropPlace</name>
    <message>
        <source>Drop the file to add it to Routines</source>
        <translation>Loslassen, um die Datei zu den Programmen hinzuzufügen</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Save as a new routine</source>
        <translation>Meine Version neu speichern</translation>
    </message>
    <message>
        <source>One repetition</source>
        <translation>Eine Wiederholung</translation>
    </message>
    <message>
        <source>Plan sheet for the wall…</source>
        <translation>Planblatt für die Wand …</translation>
    </message>
    <message>
        <source>Print it or save it as PDF (Ctrl+P)</source>
        <translation>Drucken oder als PDF speichern (Strg+P)</translation>
    </message>
    <message>
        <source>That name is already used.</source>
        <translation>Dieser Name ist schon vergeben.</translation>
    </message>
    <message numerus="yes">
        <source>{length} · %n reps</source>
        <translation>
            <numerusform>{length} · %n Wiederholung</numerusform>
            <numerusform>{length} · %n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at a part for details.</source>
        <translation>Für Details auf einen Teil zeigen.</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>EmptyProgress</name>
    <message>
        <source>Your sessions will appear here</source>
        <translation>Hier erscheinen Ihre Einheiten</translation>
    </message>
    <message>
        <source>How much you did on each leg, on which days, and how it felt.</source>
        <translation>Wie viel Sie mit jedem Bein gemacht haben, an welchen Tagen und wie es sich anfühlte.</translation>
    </message>
    <message>
        <source>Start your first session</source>
        <translation>Erste Einheit starten</translation>
    </message>
    <message>
        <source>Import sessions…</source>
        <translation>Einheiten importieren …</translation>
    </message>
    <message>
        <source>Recently deleted ({n})</source>
        <translation>Kürzlich gelöscht ({n})</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Delete all my data</source>
        <translation>Alle meine Daten löschen</translation>
    </message>
    <message>
        <source>Delete all data of {name}?</source>
        <translation>Alle Daten von {name} löschen?</translation>
    </message>
    <message>
        <source>Delete all your data?</source>
        <translation>Alle Ihre Daten löschen?</translation>
    </message>
    <message>
        <source>This goes, from {folder}:</source>
        <translation>Gelöscht wird aus {folder}:</translation>
    </message>
    <message>
        <source>Files that you exported or backed up elsewhere stay, and so does what others put into the folder. Then the program starts as on the first day.</source>
        <translation>Dateien, die Sie anderswohin exportiert oder gesichert haben, bleiben, ebenso was andere in den Ordner gelegt haben. Danach startet das Programm wie am ersten Tag.</translation>
    </message>
    <message>
        <source>Files that you exported or backed up elsewhere stay, and so does the data of others. {name} is not listed any more.</source>
        <translation>Dateien, die Sie anderswohin exportiert oder gesichert haben, bleiben, ebenso die Daten der anderen. {name} steht dann nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>Save a last copy first</source>
        <translation>Vorher eine letzte Kopie speichern</translation>
    </message>
    <message>
        <source>In {folder}: the diary, which “Restore a backup…” reads, settings and routines.</source>
        <translation>In {folder}: das Tagebuch, das „Sicherung wiederherstellen …“ liest, Einstellungen und Programme.</translation>
    </message>
    <message>
        <source>Yes, delete all my data</source>
        <translation>Ja, alle meine Daten löschen</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>your diary: {what}</source>
        <translation>Ihr Tagebuch: {what}</translation>
    </message>
    <message>
        <source>your routines: {count}</source>
        <translation>Ihre Programme: {count}</translation>
    </message>
    <message>
        <source>backups in the data folder: {count}</source>
        <translation>Sicherungen im Datenordner: {count}</translation>
    </message>
    <message>
        <source>settings, plan and reminders</source>
        <translation>Einstellungen, Plan und Erinnerungen</translation>
    </message>
    <message>
        <source>log files</source>
        <translation>Protokolldateien</translation>
    </message>
    <message>
        <source>{sessions}, the last on {day}</source>
        <translation>{sessions}, die letzte am {day}</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>{file} wird geschrieben</translation>
    </message>
</context>
<context>
    <name>ExportDays</name>
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
        <source>Since last report</source>
        <translation>Seit Bericht</translation>
    </message>
    <message>
        <source>Since the last report</source>
        <translation>Seit dem letzten Bericht</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alle Einheiten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Report for your clinician</source>
        <translation>Bericht für die Praxis</translation>
    </message>
    <message>
        <source>To print or to send – PDF or HTML</source>
        <translation>Zum Drucken oder Verschicken – PDF oder HTML</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>A row for each set – CSV</source>
        <translation>Eine Zeile je Satz – CSV</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>A picture to share – PNG or SVG</source>
        <translation>Ein Bild zum Teilen – PNG oder SVG</translation>
    </message>
    <message>
        <source>Whole diary</source>
        <translation>Ganzes Tagebuch</translation>
    </message>
    <message>
        <source>Everything, to import again – JSON</source>
        <translation>Alles, zum Importieren – JSON</translation>
    </message>
    <message>
        <source>Other workout apps</source>
        <translation>Andere Trainings-Apps</translation>
    </message>
    <message>
        <source>Strong, Hevy, Garmin, Strava – CSV or FIT</source>
        <translation>Strong, Hevy, Garmin, Strava – CSV oder FIT</translation>
    </message>
    <message>
        <source>Plan for your calendar</source>
        <translation>Plan für Ihren Kalender</translation>
    </message>
    <message>
        <source>Training days with reminders – ICS</source>
        <translation>Trainingstage mit Erinnerung – ICS</translation>
    </message>
    <message>
        <source>Plan sheet for the wall</source>
        <translation>Planblatt für die Wand</translation>
    </message>
    <message>
        <source>Dose, pictures and days to tick off – PDF</source>
        <translation>Dosis, Bilder und Tage zum Abhaken – PDF</translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>Optional</source>
        <translation>Kann leer bleiben</translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation>Mit meinen Notizen</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Image (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Zeichnung (SVG)</translation>
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
        <source>Strong and Hevy (CSV)</source>
        <translation>Strong und Hevy (CSV)</translation>
    </message>
    <message>
        <source>Garmin and Strava (FIT)</source>
        <translation>Garmin und Strava (FIT)</translation>
    </message>
    <message>
        <source>Name on the report</source>
        <translation>Name im Bericht</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Name on the sheet</source>
        <translation>Name auf dem Blatt</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Drawing the preview…</source>
        <translation>Vorschau wird gezeichnet …</translation>
    </message>
    <message>
        <source>{sessions} as strength training activities, one after the other in one file. End its name in .zip to get a file for each, which Strava and Garmin Connect need.</source>
        <translation>{sessions} als Krafttraining, hintereinander in einer Datei. Endet ihr Name auf .zip, entsteht für jede eine eigene, wie Strava und Garmin Connect es brauchen.</translation>
    </message>
    <message>
        <source>{sessions} with every repetition, correction and note. Interval Coach imports it again, on any computer; the same session twice is once.</source>
        <translation>{sessions} mit jeder Wiederholung, Korrektur und Notiz. Interval Coach importiert sie wieder, auf jedem Computer; dieselbe Einheit zählt nur einmal.</translation>
    </message>
    <message>
        <source>Your plan: {days}, at {time}, with an alarm. It repeats every week.</source>
        <translation>Ihr Plan: {days}, um {time}, mit Alarm. Er wiederholt sich jede Woche.</translation>
    </message>
    <message>
        <source>Your plan: {days}. It repeats every week.</source>
        <translation>Ihr Plan: {days}. Er wiederholt sich jede Woche.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>whole numbers</source>
        <translation>ganze Zahlen</translation>
    </message>
    <message>
        <source>at most {count} decimals</source>
        <translation>höchstens {count} Nachkommastellen</translation>
    </message>
    <message>
        <source>in steps of {step}</source>
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
        <source>Figure doing the leg curl at your pace</source>
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
        <source>Different numbers for the left leg</source>
        <translation>Andere Zahlen für das linke Bein</translation>
    </message>
    <message>
        <source>Different numbers for the right leg</source>
        <translation>Andere Zahlen für das rechte Bein</translation>
    </message>
    <message>
        <source>Sets per leg</source>
        <translation>Sätze je Bein</translation>
    </message>
    <message>
        <source>Reps per set</source>
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
        <source>Hold (0 = none)</source>
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
        <source>Start with</source>
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
        <source>Alternate each session</source>
        <translation>Im Wechsel: nächstes Mal das andere</translation>
    </message>
    <message>
        <source>After each set</source>
        <translation>Nach einem ganzen Satz</translation>
    </message>
    <message>
        <source>After each rep</source>
        <translation>Nach jeder Wiederholung</translation>
    </message>
    <message>
        <source>Start each set when I&apos;m ready</source>
        <translation>Jeden Satz beginnen, wenn ich bereit bin</translation>
    </message>
    <message>
        <source>After each rest and change of legs, the next set waits for a key.</source>
        <translation>Nach jeder Pause und jedem Beinwechsel wartet der nächste Satz auf eine Taste.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>I have no weights</source>
        <translation>Ich habe keine Gewichte</translation>
    </message>
    <message>
        <source>For all routines: loads are left aside, and increases make the hold or the lowering a second longer.</source>
        <translation>Für alle Programme: Gewichte werden weggelassen, und Steigerungen verlängern das Halten oder das Senken um eine Sekunde.</translation>
    </message>
    <message>
        <source>Timing (seconds)</source>
        <translation>Dauer (Sekunden)</translation>
    </message>
    <message>
        <source>Leave blank to use the same</source>
        <translation>Leer lassen: gleiche Werte</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Name eingeben.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Lift one foot slightly off the floor, hips level and facing forward.</source>
        <translation>Heben Sie einen Fuß leicht vom Boden, das Becken waagrecht und nach vorn gerichtet.</translation>
    </message>
    <message>
        <source>Bend the knee: bring your heel up toward your glute (buttock).</source>
        <translation>Beugen Sie das Knie: Führen Sie die Ferse hoch zum Gesäß.</translation>
    </message>
    <message>
        <source>Hold at the top, if the routine has a hold.</source>
        <translation>Halten Sie oben, falls das Programm ein Halten vorsieht.</translation>
    </message>
    <message>
        <source>Lower slowly to the lifted start, without dropping your leg or your hips.</source>
        <translation>Senken Sie langsam bis zum angehobenen Anfang, ohne Bein oder Becken fallen zu lassen.</translation>
    </message>
    <message>
        <source>Hold on to a chair if you need it. Form matters more than speed: move slowly and with control.</source>
        <translation>Halten Sie sich an einem Stuhl fest, wenn nötig. Form ist wichtiger als Tempo: Bewegen Sie sich langsam und kontrolliert.</translation>
    </message>
    <message>
        <source>Pause, resume</source>
        <translation>Pause, fortsetzen</translation>
    </message>
    <message>
        <source>Space, ., B</source>
        <translation>Leertaste, ., B</translation>
    </message>
    <message>
        <source>→, Page Down</source>
        <translation>→, Bild ab</translation>
    </message>
    <message>
        <source>Skip to the next phase</source>
        <translation>Weiter zur nächsten Phase</translation>
    </message>
    <message>
        <source>←, Page Up</source>
        <translation>←, Bild auf</translation>
    </message>
    <message>
        <source>Back to the start of this phase; twice: to the one before</source>
        <translation>Zurück zum Anfang dieser Phase; zweimal: zur vorigen</translation>
    </message>
    <message>
        <source>↑, ↓</source>
        <translation>↑, ↓</translation>
    </message>
    <message>
        <source>15 s more, 15 s less: in rests and other waits</source>
        <translation>15 s mehr, 15 s weniger: in Pausen und anderen Wartezeiten</translation>
    </message>
    <message>
        <source>Space, Enter, →</source>
        <translation>Leertaste, Eingabetaste, →</translation>
    </message>
    <message>
        <source>Begin the set that waits for you; a click beside the buttons does it too</source>
        <translation>Den Satz beginnen, der auf Sie wartet; ein Klick neben die Schaltflächen geht auch</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Stop because of pain, at once</source>
        <translation>Sofort wegen Schmerzen stoppen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop (asks first)</source>
        <translation>Stopp (fragt nach)</translation>
    </message>
    <message>
        <source>W, right click</source>
        <translation>W, Rechtsklick</translation>
    </message>
    <message>
        <source>Small window that stays on top; W again: back to the large one</source>
        <translation>Kleines Fenster, das oben bleibt; noch einmal W: zurück zum großen</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Announce the position to a screen reader</source>
        <translation>Dem Screenreader den Stand ansagen</translation>
    </message>
    <message>
        <source>Start (on Today)</source>
        <translation>Start (auf Heute)</translation>
    </message>
    <message>
        <source>Enter, F5</source>
        <translation>Eingabetaste, F5</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Mute, sound on</source>
        <translation>Stumm, Ton an</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+, −</translation>
    </message>
    <message>
        <source>Louder, softer</source>
        <translation>Lauter, leiser</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Voice on, off</source>
        <translation>Stimme an, aus</translation>
    </message>
    <message>
        <source>F, F11</source>
        <translation>F, F11</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4</source>
        <translation>Strg+1 bis Strg+4</translation>
    </message>
    <message>
        <source>Today, Progress, Routines, Settings</source>
        <translation>Heute, Verlauf, Programme, Einstellungen</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>To the buttons of a message, and back</source>
        <translation>Zu den Schaltflächen einer Meldung und zurück</translation>
    </message>
    <message>
        <source>F1, ?</source>
        <translation>F1, ?</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Diese Hilfe</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Strg+Q</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Y, N</source>
        <translation>Y, N</translation>
    </message>
    <message>
        <source>Use what is suggested, or not now (on Today)</source>
        <translation>Einen Vorschlag übernehmen oder jetzt nicht (auf Heute)</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Das Letzte rückgängig machen</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
    <message>
        <source>Print the report (on Progress), or the plan sheet of a routine</source>
        <translation>Den Bericht (auf Verlauf) oder das Planblatt eines Programms drucken</translation>
    </message>
    <message>
        <source>←, →, Enter</source>
        <translation>←, →, Eingabetaste</translation>
    </message>
    <message>
        <source>In a chart: bar by bar, and open one. ↑, ↓ zoom; Page Up, Page Down move the days</source>
        <translation>In einem Diagramm: von Balken zu Balken, und einen öffnen. ↑, ↓ zoomen; Bild auf, Bild ab verschieben die Tage</translation>
    </message>
    <message>
        <source>Ctrl+F, Ctrl+C, Del</source>
        <translation>Strg+F, Strg+C, Entf</translation>
    </message>
    <message>
        <source>Search, copy or delete sessions (in All sessions)</source>
        <translation>Einheiten suchen, kopieren oder löschen (in Alle Einheiten)</translation>
    </message>
    <message>
        <source>Alt+←, Alt+→</source>
        <translation>Alt+←, Alt+→</translation>
    </message>
    <message>
        <source>The session before, the session after</source>
        <translation>Die Einheit davor, die Einheit danach</translation>
    </message>
    <message>
        <source>F2, Alt+↑, Alt+↓, Del</source>
        <translation>F2, Alt+↑, Alt+↓, Entf</translation>
    </message>
    <message>
        <source>Edit, move or delete a routine</source>
        <translation>Ein Programm bearbeiten, verschieben oder löschen</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Strg+V</translation>
    </message>
    <message>
        <source>Add the routine whose text was copied (on Routines)</source>
        <translation>Das Programm hinzufügen, dessen Text kopiert wurde (auf Programme)</translation>
    </message>
    <message>
        <source>Ctrl+S, Esc</source>
        <translation>Strg+S, Esc</translation>
    </message>
    <message>
        <source>Save a routine, leave its editor</source>
        <translation>Ein Programm speichern, den Editor verlassen</translation>
    </message>
    <message>
        <source>Each phase begins with its own tone. Three soft beeps come before each set.</source>
        <translation>Jede Phase beginnt mit ihrem eigenen Ton. Vor jedem Satz wird mit drei leisen Tönen eingezählt.</translation>
    </message>
    <message>
        <source>Settings plays each tone with its name, and has a low and a bright set of tones.</source>
        <translation>Die Einstellungen spielen jeden Ton mit seinem Namen; dort gibt es auch tiefe und helle Töne.</translation>
    </message>
    <message>
        <source>If you like, each second ticks, and a voice says what to do, counts the end of long holds and says what comes next.</source>
        <translation>Wenn Sie mögen, tickt jede Sekunde, und eine Stimme sagt, was zu tun ist, zählt das Ende langer Haltezeiten und sagt, was kommt.</translation>
    </message>
    <message>
        <source>Presenter or Bluetooth keyboard: the keys above. A presenter starts, goes on and back; its key for a black screen pauses. Asked whether to stop, Page Down resumes and Page Up stops.</source>
        <translation>Presenter oder Bluetooth-Tastatur: die Tasten oben. Ein Presenter startet, geht weiter und zurück; seine Taste für einen schwarzen Bildschirm hält an. Bei der Frage, ob Sie stoppen möchten, setzt „Bild ab“ fort und „Bild auf“ stoppt.</translation>
    </message>
    <message>
        <source>Headset, on Linux: its buttons pause, go on, skip and go back. Stop only pauses.</source>
        <translation>Headset, unter Linux: Seine Tasten halten an, setzen fort, überspringen und gehen zurück. Stopp hält nur an.</translation>
    </message>
    <message>
        <source>Phone, on Linux: install KDE Connect (on GNOME: GSConnect), pair the phone, and open the multimedia control there in a session.</source>
        <translation>Handy, unter Linux: KDE Connect (unter GNOME: GSConnect) installieren, das Handy koppeln und während einer Einheit dort die Multimedia-Steuerung öffnen.</translation>
    </message>
    <message>
        <source>On Windows and macOS, the system&apos;s media controls do not show sessions: use a presenter or keyboard.</source>
        <translation>Unter Windows und macOS zeigt die Mediensteuerung des Systems keine Einheiten: Presenter oder Tastatur verwenden.</translation>
    </message>
    <message>
        <source>Where the small window does not stay on top (GNOME and KDE on Wayland): right-click its title bar, or press Alt+Space (KDE: Alt+F3), and choose “Always on Top”; in KDE “More Actions › Keep Above Others”.</source>
        <translation>Bleibt das kleine Fenster nicht oben (GNOME und KDE unter Wayland): mit rechts auf seine Titelleiste klicken oder Alt+Leertaste drücken (KDE: Alt+F3) und „Immer im Vordergrund“ wählen; in KDE „Weitere Aktionen › Im Vordergrund halten“.</translation>
    </message>
    <message>
        <source>Rep (repetition)</source>
        <translation>Wiederholung (Wdh.)</translation>
    </message>
    <message>
        <source>One curl of one leg. A curl with each leg is two reps.</source>
        <translation>Eine Beugung mit einem Bein. Eine mit jedem Bein sind zwei Wiederholungen.</translation>
    </message>
    <message>
        <source>Training day</source>
        <translation>Trainingstag</translation>
    </message>
    <message>
        <source>A day with at least one rep. It counts once, however many sessions it had.</source>
        <translation>Ein Tag mit mindestens einer Wiederholung. Er zählt einmal, egal wie viele Einheiten er hatte.</translation>
    </message>
    <message>
        <source>On plan</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>In each of these weeks you trained on as many days as you had planned; a holiday lowers the plan.</source>
        <translation>In jeder dieser Wochen haben Sie an so vielen Tagen trainiert wie geplant; ein Urlaub verringert den Plan.</translation>
    </message>
    <message>
        <source>Planned, took</source>
        <translation>Geplant, Dauer</translation>
    </message>
    <message>
        <source>How long a session is planned to be, and how long it took without its pauses.</source>
        <translation>Wie lange eine Einheit geplant ist, und wie lange sie ohne Pausen gedauert hat.</translation>
    </message>
    <message>
        <source>Time under tension</source>
        <translation>Zeit unter Spannung</translation>
    </message>
    <message>
        <source>How long your muscles worked: the time of flex, hold and extend in all reps, added up.</source>
        <translation>Wie lange Ihre Muskeln gearbeitet haben: die Zeit für Beugen, Halten und Strecken in allen Wiederholungen zusammen.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Weight times reps, added up: 10 reps with 2 kg are 20.</source>
        <translation>Gewicht mal Wiederholungen, zusammengezählt: 10 Wiederholungen mit 2 kg sind 20.</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>Symmetrie</translation>
    </message>
    <message>
        <source>How alike your legs did. 100% means as many reps with one leg as with the other.</source>
        <translation>Wie ähnlich Ihre Beine gearbeitet haben. 100 % heißt: mit einem Bein so viele Wiederholungen wie mit dem anderen.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>How hard it felt to you: 0 is easy, 10 the hardest.</source>
        <translation>Wie anstrengend es für Sie war: 0 ist leicht, 10 am anstrengendsten.</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerzen</translation>
    </message>
    <message>
        <source>Your answer before a session, after it or on the next day: 0 is none, 10 the worst.</source>
        <translation>Ihre Antwort vor einer Einheit, danach oder am Tag darauf: 0 sind keine, 10 die stärksten.</translation>
    </message>
    <message>
        <source>Planned, timed, done</source>
        <translation>Geplant, getaktet, geschafft</translation>
    </message>
    <message>
        <source>Reps that the routine asks for, that the program counted, and that you say you did.</source>
        <translation>Wiederholungen, die das Programm vorsieht, die Interval Coach mitgezählt hat und die Sie nach eigener Angabe gemacht haben.</translation>
    </message>
    <message>
        <source>Weight times reps, added up: 10 reps with 5 lb are 50.</source>
        <translation>Gewicht mal Wiederholungen, zusammengezählt: 10 Wiederholungen mit 5 lb sind 50.</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Help and keys</source>
        <translation>Hilfe und Tasten</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Who should not begin without a professional, and when to stop.</source>
        <translation>Wer nicht ohne Fachperson beginnen sollte, und wann man aufhört.</translation>
    </message>
    <message>
        <source>Safety information</source>
        <translation>Sicherheitshinweise</translation>
    </message>
    <message>
        <source>Keys without Ctrl on every page</source>
        <translation>Tasten ohne Strg auf jeder Seite</translation>
    </message>
    <message>
        <source>M, V, F, + and −; Y and N on Today. In a session they always act.</source>
        <translation>M, V, F, + und −; Y und N auf „Heute“. In einer Einheit wirken sie immer.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help and shortcuts</source>
        <translation>Hilfe und Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>How to do the curl</source>
        <translation>So geht die Übung</translation>
    </message>
    <message>
        <source>In a session</source>
        <translation>In einer Einheit</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>Auf jeder Seite</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation>Was zu hören ist</translation>
    </message>
    <message>
        <source>Use a phone or headset as a remote</source>
        <translation>Handy oder Headset als Fernbedienung</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>Safety information</source>
        <translation>Sicherheitshinweise</translation>
    </message>
    <message>
        <source>On single pages</source>
        <translation>Auf einzelnen Seiten</translation>
    </message>
    <message>
        <source>Version {version}, with Qt {qt} and Python {python}</source>
        <translation>Version {version}, mit Qt {qt} und Python {python}</translation>
    </message>
    <message>
        <source>Version {version} of {day}, with Qt {qt} and Python {python}</source>
        <translation>Version {version} vom {day}, mit Qt {qt} und Python {python}</translation>
    </message>
    <message>
        <source>New versions are at {address}.</source>
        <translation>Neue Versionen gibt es unter {address}.</translation>
    </message>
    <message>
        <source>Free software under the MIT License. Qt is used under the LGPL, version 3; the fonts are Inter (SIL Open Font License) and Roboto Condensed (Apache License 2.0).</source>
        <translation>Freie Software unter der MIT-Lizenz. Qt wird unter der LGPL, Version 3, verwendet; die Schriften sind Inter (SIL Open Font License) und Roboto Condensed (Apache License 2.0).</translation>
    </message>
    <message>
        <source>Your data is in {folder}.</source>
        <translation>Ihre Daten sind in {folder}.</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>Neuerungen …</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lizenzen …</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>Problembericht speichern …</translation>
    </message>
    <message>
        <source>About Interval Coach</source>
        <translation>Über Interval Coach</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Routine</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Choose another routine</source>
        <translation>Anderes Programm wählen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>No sound – fix</source>
        <translation>Kein Ton – beheben</translation>
    </message>
    <message>
        <source>Press Enter</source>
        <translation>Eingabetaste drücken</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Schmerzen jetzt</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 keine</translation>
    </message>
    <message>
        <source>10 worst</source>
        <translation>10 stärkste</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Kann leer bleiben</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Full screen, muted</source>
        <translation>Vollbild, stumm</translation>
    </message>
    <message>
        <source>Full screen, sound on</source>
        <translation>Vollbild, Ton an</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Im Fenster</translation>
    </message>
    <message>
        <source>In the window, muted</source>
        <translation>Im Fenster, stumm</translation>
    </message>
    <message>
        <source>In the window, sound on</source>
        <translation>Im Fenster, Ton an</translation>
    </message>
</context>
<context>
    <name>HolidaysDialog</name>
    <message>
        <source>Holidays</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Nothing is planned in a holiday, no reminder comes, and no week is missed.</source>
        <translation>Im Urlaub ist nichts geplant, es kommt keine Erinnerung, und keine Woche gilt als versäumt.</translation>
    </message>
    <message>
        <source>No training from</source>
        <translation>Kein Training von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Add holiday</source>
        <translation>Urlaub hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message numerus="yes">
        <source>A holiday has at most %n days.</source>
        <translation>
            <numerusform>Ein Urlaub hat höchstens %n Tag.</numerusform>
            <numerusform>Ein Urlaub hat höchstens %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>These days are over already.</source>
        <translation>Diese Tage sind schon vorbei.</translation>
    </message>
</context>
<context>
    <name>HowToCard</name>
    <message>
        <source>How to do it</source>
        <translation>So geht es</translation>
    </message>
</context>
<context>
    <name>LastCard</name>
    <message>
        <source>Last session</source>
        <translation>Letzte Einheit</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details of the last session</source>
        <translation>Einzelheiten der letzten Einheit</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Noch keine Einheit.</translation>
    </message>
    <message>
        <source>Effort {n}</source>
        <translation>Anstrengung {n}</translation>
    </message>
    <message>
        <source>Pain {n} before</source>
        <translation>Schmerzen davor {n}</translation>
    </message>
    <message>
        <source>Pain {n} after</source>
        <translation>Schmerzen danach {n}</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Man page</name>
    <message>
        <source>NAME</source>
        <translation>BEZEICHNUNG</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>ÜBERSICHT</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>BESCHREIBUNG</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>BEFEHLE</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>EXIT-STATUS</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>UMGEBUNGSVARIABLEN</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>DATEIEN</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>ANMERKUNGEN</translation>
    </message>
    <message>
        <source>Without a command, the program opens its window: it paces a session of the standing single-leg hamstring curl on screen and in sound, and saves every session in a diary. With a command, it runs that command and needs no display.</source>
        <translation>Ohne Befehl öffnet das Programm sein Fenster: Es gibt auf dem Bildschirm und mit Tönen den Takt für eine Einheit des einbeinigen Beinbeugens im Stehen und speichert jede Einheit in einem Tagebuch. Mit einem Befehl führt es diesen aus und braucht keinen Bildschirm.</translation>
    </message>
    <message>
        <source>These options stand before the command.</source>
        <translation>Diese Optionen stehen vor dem Befehl.</translation>
    </message>
    <message>
        <source>Print all commands and options; after a command, those of this command.</source>
        <translation>Alle Befehle und Optionen ausgeben; nach einem Befehl die dieses Befehls.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>Refused; one line on standard error gives the reason.</source>
        <translation>Abgelehnt; eine Zeile auf der Standardfehlerausgabe nennt den Grund.</translation>
    </message>
    <message>
        <source>Wrong usage.</source>
        <translation>Falscher Aufruf.</translation>
    </message>
    <message>
        <source>The data folder, unless --data-dir is given.</source>
        <translation>Der Datenordner, wenn nicht --data-dir angegeben ist.</translation>
    </message>
    <message>
        <source>The default data folder: the diary, the settings, and the routines.</source>
        <translation>Der übliche Datenordner: Tagebuch, Einstellungen und Programme.</translation>
    </message>
    <message>
        <source>If a file of this name is beside the program, the data folder is “data” beside the program.</source>
        <translation>Liegt eine Datei dieses Namens neben dem Programm, ist „data“ neben dem Programm der Datenordner.</translation>
    </message>
    <message>
        <source>the folder of diary, routines and settings</source>
        <translation>der Ordner mit Tagebuch, Programmen und Einstellungen</translation>
    </message>
    <message>
        <source>whose data, where several people use this computer</source>
        <translation>wessen Daten, wenn mehrere Personen diesen Computer benutzen</translation>
    </message>
    <message>
        <source>log details, to standard error too</source>
        <translation>Einzelheiten protokollieren, auch auf der Standardfehlerausgabe</translation>
    </message>
    <message>
        <source>the routine that Today shows: a name or a TOML file</source>
        <translation>das Programm, das „Heute“ zeigt: ein Name oder eine TOML-Datei</translation>
    </message>
    <message>
        <source>open no window, only remind; the start at login does so</source>
        <translation>kein Fenster öffnen, nur erinnern; so startet es bei der Anmeldung</translation>
    </message>
    <message>
        <source>list the routines with their length; add a routine file; save a routine to a file</source>
        <translation>die Programme mit ihrer Dauer auflisten; eine Programmdatei hinzufügen; ein Programm in eine Datei schreiben</translation>
    </message>
    <message>
        <source>save a routine to a file</source>
        <translation>ein Programm in eine Datei schreiben</translation>
    </message>
    <message>
        <source>print the timeline of a routine</source>
        <translation>den zeitlichen Ablauf eines Programms ausgeben</translation>
    </message>
    <message>
        <source>a name or a TOML file</source>
        <translation>ein Name oder eine TOML-Datei</translation>
    </message>
    <message>
        <source>write a whole session as a sound file, for a phone</source>
        <translation>eine ganze Einheit als Tondatei schreiben, für ein Telefon</translation>
    </message>
    <message>
        <source>a file name that ends in .wav or .flac</source>
        <translation>ein Dateiname, der auf .wav oder .flac endet</translation>
    </message>
    <message>
        <source>with or without speech (default: as in Settings)</source>
        <translation>mit oder ohne Ansagen (Vorgabe: wie in den Einstellungen)</translation>
    </message>
    <message>
        <source>the set of tones (default: as in Settings)</source>
        <translation>die Töne (Vorgabe: wie in den Einstellungen)</translation>
    </message>
    <message>
        <source>the phases whose seconds tick (default: as in Settings)</source>
        <translation>die Phasen, deren Sekunden ticken (Vorgabe: wie in den Einstellungen)</translation>
    </message>
    <message>
        <source>write the diary, its charts, a report or the plan to a file</source>
        <translation>das Tagebuch, seine Diagramme, einen Bericht oder den Plan in eine Datei schreiben</translation>
    </message>
    <message>
        <source>first day, YYYY-MM-DD</source>
        <translation>erster Tag, JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>last day, YYYY-MM-DD</source>
        <translation>letzter Tag, JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>days in place of --from and --to: the last 4 weeks, or those since the last report</source>
        <translation>Tage anstelle von --from und --to: die letzten 4 Wochen oder die seit dem letzten Bericht</translation>
    </message>
    <message>
        <source>theme for PNG and SVG: light, dark, contrast</source>
        <translation>Farbschema für PNG und SVG: light, dark, contrast</translation>
    </message>
    <message>
        <source>size of PNG and SVG, in pixels</source>
        <translation>Größe von PNG und SVG in Pixeln</translation>
    </message>
    <message>
        <source>PNG scale factor</source>
        <translation>Vergrößerung von PNG</translation>
    </message>
    <message>
        <source>paper size of report and sheet: a4, letter; by default that of your country</source>
        <translation>Papierformat für Bericht und Blatt: a4, letter; sonst das Ihres Landes</translation>
    </message>
    <message>
        <source>the name on the report or sheet; the person&apos;s, if there is one</source>
        <translation>der Name auf Bericht oder Blatt; sonst der der Person, falls es eine gibt</translation>
    </message>
    <message>
        <source>list your notes on the report</source>
        <translation>Ihre Notizen im Bericht aufführen</translation>
    </message>
    <message>
        <source>add a routine file, or the text of one</source>
        <translation>eine Programmdatei oder deren Text hinzufügen</translation>
    </message>
    <message>
        <source>- reads standard input, such as the text of a QR code</source>
        <translation>- liest die Standardeingabe, etwa den Text eines QR-Codes</translation>
    </message>
    <message>
        <source>the name it gets, if not its own</source>
        <translation>der Name, den es statt des eigenen bekommt</translation>
    </message>
    <message>
        <source>for FIT, .zip writes one file per session; a sheet is a PDF, or with .png a picture</source>
        <translation>bei FIT schreibt .zip eine Datei je Einheit; ein Blatt ist ein PDF, mit .png ein Bild</translation>
    </message>
    <message>
        <source>the routine of the sheet: a name or a TOML file (default: the one on Today)</source>
        <translation>das Programm des Blattes: ein Name oder eine TOML-Datei (sonst das auf „Heute“)</translation>
    </message>
    <message>
        <source>import a JSON or CSV export, or a CSV export of Strong or Hevy</source>
        <translation>einen JSON- oder CSV-Export importieren, oder einen CSV-Export von Strong oder Hevy</translation>
    </message>
    <message>
        <source>import the valid rows of a file that has errors</source>
        <translation>die gültigen Zeilen einer fehlerhaften Datei importieren</translation>
    </message>
    <message>
        <source>write a copy of the whole diary</source>
        <translation>eine Kopie des ganzen Tagebuchs schreiben</translation>
    </message>
    <message>
        <source>restore a backup (the current diary is kept)</source>
        <translation>eine Sicherung wiederherstellen (das jetzige Tagebuch bleibt erhalten)</translation>
    </message>
    <message>
        <source>list who uses this computer; add, rename, remove, export or import a person</source>
        <translation>auflisten, wer diesen Computer benutzt; eine Person hinzufügen, umbenennen, entfernen, exportieren oder importieren</translation>
    </message>
    <message>
        <source>add a person, with a separate diary, routines and settings</source>
        <translation>eine Person hinzufügen, mit eigenem Tagebuch, eigenen Programmen und Einstellungen</translation>
    </message>
    <message>
        <source>give a person another name</source>
        <translation>eine Person umbenennen</translation>
    </message>
    <message>
        <source>remove a person; the data is kept for 30 days</source>
        <translation>eine Person entfernen; die Daten bleiben 30 Tage erhalten</translation>
    </message>
    <message>
        <source>write everything of a person to one file, for another computer</source>
        <translation>alles von einer Person in eine Datei schreiben, für einen anderen Computer</translation>
    </message>
    <message>
        <source>add the person of such a file, or bring a removed one back</source>
        <translation>die Person aus einer solchen Datei hinzufügen, oder eine entfernte zurückholen</translation>
    </message>
    <message>
        <source>check that this copy of the program works</source>
        <translation>prüfen, dass diese Kopie des Programms funktioniert</translation>
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
        <source>Cancelled. Nothing was saved.</source>
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
        <source>Close what is open here, then choose {name} at the top of Today.</source>
        <translation>Schließen Sie, was hier offen ist, und wählen Sie dann {name} oben auf „Heute“.</translation>
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
        <source>Skipped: {what}</source>
        <translation>Übersprungen: {what}</translation>
    </message>
    <message>
        <source>No day is planned.</source>
        <translation>Kein Tag ist geplant.</translation>
    </message>
    <message>
        <source>No sound: no speakers found.</source>
        <translation>Kein Ton: keine Lautsprecher gefunden.</translation>
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
        <source>Voice unavailable: no speech engine found.</source>
        <translation>Ansagen nicht verfügbar: keine Sprachausgabe gefunden.</translation>
    </message>
    <message>
        <source>Voice unavailable: {engine} isn’t responding.</source>
        <translation>Ansagen nicht verfügbar: {engine} antwortet nicht.</translation>
    </message>
    <message>
        <source>Voice unavailable: {engine} has no voice for {language}.</source>
        <translation>Ansagen nicht verfügbar: {engine} hat keine Stimme für {language}.</translation>
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
        <source>Backup restored.</source>
        <translation>Sicherung wiederhergestellt.</translation>
    </message>
    <message>
        <source>Backup restored. Your previous diary is in {file}</source>
        <translation>Sicherung wiederhergestellt. Ihr voriges Tagebuch ist in {file}</translation>
    </message>
    <message>
        <source>Imported {new} new, {changed} updated; {same} already there, {back} restored.</source>
        <translation>Importiert: {new} neu, {changed} aktualisiert; {same} schon vorhanden, {back} wiederhergestellt.</translation>
    </message>
    <message>
        <source>Imported {new} new, {changed} updated; {same} already there.</source>
        <translation>Importiert: {new} neu, {changed} aktualisiert; {same} schon vorhanden.</translation>
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
        <source>Accepted, and saved in Routines as “{name}”.</source>
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
        <source>The start date is after the end date.</source>
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
        <source>The output cannot be written: {why}.</source>
        <translation>Die Ausgabe kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>Your chosen speaker isn’t connected. Using {output}.</source>
        <translation>Der gewählte Lautsprecher ist nicht verbunden. Der Ton kommt aus {output}.</translation>
    </message>
    <message>
        <source>Tones still play. On Linux, install espeak-ng or speech-dispatcher.</source>
        <translation>Die Töne gehen weiter. Unter Linux espeak-ng oder speech-dispatcher installieren.</translation>
    </message>
    <message>
        <source>There is no paper “{name}”: use {known}.</source>
        <translation>Es gibt kein Papierformat „{name}“: Verfügbar sind {known}.</translation>
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
        <source>You planned a session today. Start when you are ready.</source>
        <translation>Für heute ist eine Einheit geplant. Beginnen Sie, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>Conflict: {what}</source>
        <translation>Konflikt: {what}</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>Gespeichert in {file}.</translation>
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
        <source>in use by another program</source>
        <translation>ein anderes Programm benutzt es</translation>
    </message>
    <message>
        <source>byte {number} is not UTF-8 text</source>
        <translation>Byte {number} ist kein UTF-8-Text</translation>
    </message>
    <message numerus="yes">
        <source>%n more faults</source>
        <translation>
            <numerusform>%n weiterer Fehler</numerusform>
            <numerusform>%n weitere Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more like these</source>
        <translation>
            <numerusform>%n weitere dieser Art</numerusform>
            <numerusform>%n weitere dieser Art</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions are not saved in your diary yet. {why}</source>
        <translation>
            <numerusform>%n Wiederholung ist noch nicht im Tagebuch gespeichert. {why}</numerusform>
            <numerusform>%n Wiederholungen sind noch nicht im Tagebuch gespeichert. {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions are not saved in your diary yet: {why}.</source>
        <translation>
            <numerusform>%n Wiederholung ist noch nicht im Tagebuch gespeichert: {why}.</numerusform>
            <numerusform>%n Wiederholungen sind noch nicht im Tagebuch gespeichert: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routines were added.</source>
        <translation>
            <numerusform>%n Programm wurde hinzugefügt.</numerusform>
            <numerusform>%n Programme wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of {number} other exercises</source>
        <translation>
            <numerusform>%n Zeile mit {number} anderen Übungen</numerusform>
            <numerusform>%n Zeilen mit {number} anderen Übungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions deleted.</source>
        <translation>
            <numerusform>%n Einheit gelöscht.</numerusform>
            <numerusform>%n Einheiten gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions in the diary are damaged.</source>
        <translation>
            <numerusform>%n Einheit im Tagebuch ist beschädigt.</numerusform>
            <numerusform>%n Einheiten im Tagebuch sind beschädigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions restored.</source>
        <translation>
            <numerusform>%n Einheit wiederhergestellt.</numerusform>
            <numerusform>%n Einheiten wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>(+{count})</source>
        <translation>(+{count})</translation>
    </message>
    <message>
        <source>--name gives it another one.</source>
        <translation>--name gibt ihm einen anderen.</translation>
    </message>
    <message>
        <source>A name needs at least one letter or sign that can be seen.</source>
        <translation>Ein Name braucht mindestens einen sichtbaren Buchstaben oder ein sichtbares Zeichen.</translation>
    </message>
    <message>
        <source>A session cannot be read: {why}.</source>
        <translation>Eine Einheit kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>A session may have been changed by a disk error.</source>
        <translation>Eine Einheit wurde vielleicht durch einen Fehler des Datenträgers verändert.</translation>
    </message>
    <message>
        <source>All data of {name} was deleted.</source>
        <translation>Alle Daten von {name} wurden gelöscht.</translation>
    </message>
    <message>
        <source>All data of {name} was deleted. A last copy is in {folder}.</source>
        <translation>Alle Daten von {name} wurden gelöscht. Eine letzte Kopie ist in {folder}.</translation>
    </message>
    <message>
        <source>All your data was deleted.</source>
        <translation>Alle Ihre Daten wurden gelöscht.</translation>
    </message>
    <message>
        <source>All your data was deleted. A last copy is in {folder}.</source>
        <translation>Alle Ihre Daten wurden gelöscht. Eine letzte Kopie ist in {folder}.</translation>
    </message>
    <message>
        <source>Another program is changing the people in {folder}.</source>
        <translation>Ein anderes Programm ändert gerade die Personen in {folder}.</translation>
    </message>
    <message>
        <source>Another program replaced the diary {file} while it was open. That file is used from now on; what was in the diary before is in {copy}.</source>
        <translation>Ein anderes Programm hat das Tagebuch {file} ersetzt, während es geöffnet war. Ab jetzt wird diese Datei benutzt; was vorher im Tagebuch war, ist in {copy}.</translation>
    </message>
    <message>
        <source>Another program wrote over the diary {file} while it was open. What it wrote is used from now on.</source>
        <translation>Ein anderes Programm hat das Tagebuch {file} überschrieben, während es geöffnet war. Ab jetzt wird benutzt, was es geschrieben hat.</translation>
    </message>
    <message>
        <source>Another program wrote over the diary {file} while it was open. What it wrote is used from now on. The log of the diary before is in {copy}.</source>
        <translation>Ein anderes Programm hat das Tagebuch {file} überschrieben, während es geöffnet war. Ab jetzt wird verwendet, was es geschrieben hat. Das Protokoll des bisherigen Tagebuchs liegt in {copy}.</translation>
    </message>
    <message>
        <source>At most {most} files can be added at once; these are {count}.</source>
        <translation>Höchstens {most} Dateien können auf einmal hinzugefügt werden; das sind {count}.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>Abgebrochen. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Cancelled. Your diary is as it was.</source>
        <translation>Abgebrochen. Ihr Tagebuch ist unverändert.</translation>
    </message>
    <message>
        <source>Change to {name}</source>
        <translation>Zu {name} wechseln</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another printer, or another file.</source>
        <translation>Wählen Sie einen anderen Drucker oder eine andere Datei.</translation>
    </message>
    <message>
        <source>Close it first, or remove the name in its settings.</source>
        <translation>Schließen Sie es zuerst, oder entfernen Sie den Namen in seinen Einstellungen.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Schließen Sie es zuerst dort.</translation>
    </message>
    <message>
        <source>Copy the text of the QR code on a plan sheet, or of a routine file.</source>
        <translation>Kopieren Sie den Text des QR-Codes auf einem Planblatt oder den einer Programmdatei.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten …</translation>
    </message>
    <message>
        <source>Everything is saved in your diary now.</source>
        <translation>Jetzt ist alles im Tagebuch gespeichert.</translation>
    </message>
    <message>
        <source>Finish this session first. Then restore the backup in Settings.</source>
        <translation>Beenden Sie zuerst diese Einheit. Stellen Sie die Sicherung dann in den Einstellungen wieder her.</translation>
    </message>
    <message>
        <source>Holiday removed.</source>
        <translation>Urlaub entfernt.</translation>
    </message>
    <message>
        <source>If Strong or Hevy wrote it, switch that app to English and export again.</source>
        <translation>Wenn Strong oder Hevy sie geschrieben hat, stellen Sie diese App auf Englisch und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Interval Coach ended unexpectedly the last time. A report can be copied or saved.</source>
        <translation>Interval Coach wurde das letzte Mal unerwartet beendet. Ein Bericht kann kopiert oder gespeichert werden.</translation>
    </message>
    <message>
        <source>Interval Coach is already open. This session goes on.</source>
        <translation>Interval Coach ist schon geöffnet. Diese Einheit läuft weiter.</translation>
    </message>
    <message>
        <source>Interval Coach is already open. This session goes on; Today keeps its routine.</source>
        <translation>Interval Coach ist schon geöffnet. Diese Einheit läuft weiter; „Heute“ behält sein Programm.</translation>
    </message>
    <message>
        <source>Interval Coach is already open. This session goes on; then choose {name} at the top of Today.</source>
        <translation>Interval Coach ist schon geöffnet. Diese Einheit läuft weiter; wählen Sie danach {name} oben auf „Heute“.</translation>
    </message>
    <message>
        <source>Interval Coach is already running with the data folder {folder}, and does not answer.</source>
        <translation>Interval Coach läuft schon mit dem Datenordner {folder} und antwortet nicht.</translation>
    </message>
    <message>
        <source>Moved to {day}.</source>
        <translation>Verschoben auf {day}.</translation>
    </message>
    <message>
        <source>No program on this computer opens {file}.</source>
        <translation>Kein Programm auf diesem Computer öffnet {file}.</translation>
    </message>
    <message>
        <source>No report of this diary was written yet.</source>
        <translation>Von diesem Tagebuch wurde noch kein Bericht geschrieben.</translation>
    </message>
    <message>
        <source>No session is planned today.</source>
        <translation>Heute ist keine Einheit geplant.</translation>
    </message>
    <message>
        <source>No training from {first} to {last}.</source>
        <translation>Kein Training: {first} bis {last}.</translation>
    </message>
    <message>
        <source>No training on {day}.</source>
        <translation>Kein Training am {day}.</translation>
    </message>
    <message>
        <source>Nobody here is called {name}.</source>
        <translation>Hier heißt niemand {name}.</translation>
    </message>
    <message>
        <source>None of the backups in {folder} is whole.</source>
        <translation>Keine der Sicherungen in {folder} ist unversehrt.</translation>
    </message>
    <message>
        <source>Nothing to export: the diary has no session from {first} to {last}.</source>
        <translation>Nichts zu exportieren: Im Tagebuch ist keine Einheit von {first} bis {last}.</translation>
    </message>
    <message>
        <source>Nothing to export: the diary has no session since {first}.</source>
        <translation>Nichts zu exportieren: Im Tagebuch ist keine Einheit seit {first}.</translation>
    </message>
    <message>
        <source>Nothing to export: the diary has no session until {last}.</source>
        <translation>Nichts zu exportieren: Im Tagebuch ist keine Einheit bis {last}.</translation>
    </message>
    <message>
        <source>Nothing to export: the diary has no session yet.</source>
        <translation>Nichts zu exportieren: Im Tagebuch ist noch keine Einheit.</translation>
    </message>
    <message>
        <source>Nothing to export: {why}</source>
        <translation>Nichts zu exportieren: {why}</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was deleted: {file} cannot be moved: {why}.</source>
        <translation>Es wurde nichts gelöscht: {file} kann nicht verschoben werden: {why}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation>Bild kopiert.</translation>
    </message>
    <message>
        <source>Restore a backup, or discard the session.</source>
        <translation>Stellen Sie eine Sicherung wieder her, oder verwerfen Sie die Einheit.</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Neueste Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>Alle anzeigen …</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Anzeigen …</translation>
    </message>
    <message>
        <source>Some files could not be deleted: {folder}: {why}.</source>
        <translation>Einige Dateien konnten nicht gelöscht werden: {folder}: {why}.</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>The command “coach people” lists the names.</source>
        <translation>Der Befehl „coach people“ listet die Namen auf.</translation>
    </message>
    <message>
        <source>The data folder cannot be locked ({why}). Open only one window with it at a time.</source>
        <translation>Der Datenordner kann nicht gesperrt werden ({why}). Öffnen Sie damit immer nur ein Fenster.</translation>
    </message>
    <message>
        <source>The data folder {folder} is in use by Interval Coach on the computer {host}.</source>
        <translation>Der Datenordner {folder} wird von Interval Coach auf dem Computer {host} benutzt.</translation>
    </message>
    <message>
        <source>The diary cannot be written: {why}.</source>
        <translation>Das Tagebuch lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>The diary {file} can only be read: {why}. Sessions are saved as soon as it can be written.</source>
        <translation>Das Tagebuch {file} kann nur gelesen werden: {why}. Einheiten werden gespeichert, sobald es beschrieben werden kann.</translation>
    </message>
    <message>
        <source>The diary {file} cannot be used: {why}.</source>
        <translation>Das Tagebuch {file} ist nicht nutzbar: {why}.</translation>
    </message>
    <message>
        <source>The diary {file} is damaged ({why}). It was not backed up.</source>
        <translation>Das Tagebuch {file} ist beschädigt ({why}). Es wurde nicht gesichert.</translation>
    </message>
    <message>
        <source>The diary {file} is empty, although there are backups of it.</source>
        <translation>Das Tagebuch {file} ist leer, obwohl es Sicherungen davon gibt.</translation>
    </message>
    <message>
        <source>The diary {file} is missing, although there are backups of it.</source>
        <translation>Das Tagebuch {file} fehlt, obwohl es Sicherungen davon gibt.</translation>
    </message>
    <message>
        <source>The diary {file} was deleted or moved while it was open, and cannot be saved there again. {why}</source>
        <translation>Das Tagebuch {file} wurde gelöscht oder verschoben, während es geöffnet war, und lässt sich dort nicht wieder speichern. {why}</translation>
    </message>
    <message>
        <source>The diary {file} was deleted or moved while it was open. It was saved there again, with everything in it.</source>
        <translation>Das Tagebuch {file} wurde gelöscht oder verschoben, während es geöffnet war. Es wurde vollständig wieder dort gespeichert.</translation>
    </message>
    <message>
        <source>The diary {file} was empty, and there is no backup of it. A new one begins.</source>
        <translation>Das Tagebuch {file} war leer, und es gibt keine Sicherung davon. Ein neues beginnt.</translation>
    </message>
    <message>
        <source>The holiday is over.</source>
        <translation>Der Urlaub ist beendet.</translation>
    </message>
    <message>
        <source>The last changes are not saved in your diary yet. {why}</source>
        <translation>Die letzten Änderungen sind noch nicht im Tagebuch gespeichert. {why}</translation>
    </message>
    <message>
        <source>The last changes are not saved in your diary yet: {why}.</source>
        <translation>Die letzten Änderungen sind noch nicht im Tagebuch gespeichert: {why}.</translation>
    </message>
    <message>
        <source>The last copy cannot be saved in {folder}: {why}.</source>
        <translation>Die letzte Kopie kann nicht in {folder} gespeichert werden: {why}.</translation>
    </message>
    <message>
        <source>The log beside the diary {file} does not belong to it. It was set aside as {aside}.</source>
        <translation>Das Protokoll neben dem Tagebuch {file} gehört nicht dazu. Es wurde als {aside} beiseitegelegt.</translation>
    </message>
    <message>
        <source>The log beside the diary {file} is damaged: what was done last may be missing. A copy of both is {aside}.</source>
        <translation>Das Protokoll neben dem Tagebuch {file} ist beschädigt: Was zuletzt getan wurde, fehlt vielleicht. Eine Kopie von beiden ist {aside}.</translation>
    </message>
    <message>
        <source>The name {name} has a character that cannot be shown.</source>
        <translation>Der Name {name} enthält ein Zeichen, das nicht angezeigt werden kann.</translation>
    </message>
    <message>
        <source>The name {name} has {count} characters; at most {most} are allowed.</source>
        <translation>Der Name {name} hat {count} Zeichen; höchstens {most} sind möglich.</translation>
    </message>
    <message>
        <source>The newest whole backup is {file}.</source>
        <translation>Die neueste unversehrte Sicherung ist {file}.</translation>
    </message>
    <message>
        <source>The next start tries again.</source>
        <translation>Der nächste Start versucht es wieder.</translation>
    </message>
    <message>
        <source>The page cannot be printed.</source>
        <translation>Die Seite kann nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>The session cannot be moved to {day}: choose another day.</source>
        <translation>Die Einheit kann nicht auf {day} verschoben werden: Wählen Sie einen anderen Tag.</translation>
    </message>
    <message>
        <source>The session of {day} cannot be read: {why}.</source>
        <translation>Die Einheit vom {day} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>The session of {day} is skipped: {format} cannot hold it.</source>
        <translation>Die Sitzung vom {day} ist ausgelassen: {format} kann sie nicht darstellen.</translation>
    </message>
    <message>
        <source>The session of {day} may have been changed by a disk error.</source>
        <translation>Die Einheit vom {day} wurde vielleicht durch einen Fehler des Datenträgers verändert.</translation>
    </message>
    <message>
        <source>There is no routine “{name}”. The names are: {known}.</source>
        <translation>Es gibt kein Programm „{name}“. Die Namen sind: {known}.</translation>
    </message>
    <message>
        <source>There is no routine “{name}”. The names are: {known}. A TOML file can be named, too.</source>
        <translation>Es gibt kein Programm „{name}“. Die Namen sind: {known}. Auch eine TOML-Datei kann genannt werden.</translation>
    </message>
    <message>
        <source>There is no whole backup of it.</source>
        <translation>Es gibt keine unversehrte Sicherung davon.</translation>
    </message>
    <message>
        <source>There is no whole backup yet.</source>
        <translation>Es gibt noch keine unversehrte Sicherung.</translation>
    </message>
    <message>
        <source>There is somebody called “{name}” already.</source>
        <translation>Es gibt schon jemanden mit dem Namen „{name}“.</translation>
    </message>
    <message>
        <source>There is still time for today’s session, if you like.</source>
        <translation>Für die heutige Einheit ist noch Zeit, wenn Sie mögen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Use --data-dir {root} with --person.</source>
        <translation>Verwenden Sie --data-dir {root} mit --person.</translation>
    </message>
    <message>
        <source>Use --from to choose the first day.</source>
        <translation>Wählen Sie den ersten Tag mit --from.</translation>
    </message>
    <message>
        <source>Use on Today</source>
        <translation>Auf „Heute“ nutzen</translation>
    </message>
    <message>
        <source>Wait a moment, or end that program first.</source>
        <translation>Warten Sie einen Moment, oder beenden Sie zuerst das andere Fenster.</translation>
    </message>
    <message>
        <source>You have this routine already: “{name}”.</source>
        <translation>Dieses Programm haben Sie schon: „{name}“.</translation>
    </message>
    <message>
        <source>Your settings apply until the program ends.</source>
        <translation>Ihre Einstellungen gelten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>a date that tells day and month apart, such as {example}</source>
        <translation>ein Datum, bei dem Tag und Monat eindeutig sind, wie {example}</translation>
    </message>
    <message>
        <source>a list of holidays, each with a first day and a last day not before it</source>
        <translation>eine Liste von Urlauben, jeder mit einem ersten Tag und einem letzten, der nicht davor liegt</translation>
    </message>
    <message>
        <source>a list of planned days, each with the day it was moved to</source>
        <translation>eine Liste geplanter Tage, jeder mit dem Tag, auf den er verschoben wurde</translation>
    </message>
    <message>
        <source>a name of at most {most} characters</source>
        <translation>ein Name mit höchstens {most} Zeichen</translation>
    </message>
    <message>
        <source>a number from {low} to {high} with at most {count} decimals</source>
        <translation>eine Zahl von {low} bis {high} mit höchstens {count} Nachkommastellen</translation>
    </message>
    <message>
        <source>a time as Strong or Hevy write it in English</source>
        <translation>eine Zeit, wie Strong oder Hevy sie auf Englisch schreiben</translation>
    </message>
    <message>
        <source>a time in the years {first} to {last}</source>
        <translation>eine Zeit in den Jahren {first} bis {last}</translation>
    </message>
    <message>
        <source>a value is longer than {most} characters</source>
        <translation>ein Wert ist länger als {most} Zeichen</translation>
    </message>
    <message>
        <source>an object with declined suggestions and former plans</source>
        <translation>ein Objekt mit abgelehnten Vorschlägen und früheren Plänen</translation>
    </message>
    <message>
        <source>another program replaced or deleted it</source>
        <translation>ein anderes Programm hat es ersetzt oder gelöscht</translation>
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
        <source>it is a link to {target}, which is missing</source>
        <translation>es ist eine Verknüpfung mit {target}, und das fehlt</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>sie ist größer als {size} MB</translation>
    </message>
    <message>
        <source>it is larger than {size} kB</source>
        <translation>es ist größer als {size} kB</translation>
    </message>
    <message>
        <source>it is longer than {most} characters</source>
        <translation>sie ist länger als {most} Zeichen</translation>
    </message>
    <message>
        <source>it is not TOML</source>
        <translation>sie ist kein TOML</translation>
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
        <source>it is not open just now</source>
        <translation>sie ist gerade nicht geöffnet</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>es ist schreibgeschützt</translation>
    </message>
    <message>
        <source>it was opened for reading only</source>
        <translation>es wurde nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation>ihre Daten sind beschädigt</translation>
    </message>
    <message>
        <source>its data is inconsistent</source>
        <translation>seine Daten sind widersprüchlich</translation>
    </message>
    <message>
        <source>its folder cannot lock files</source>
        <translation>sein Ordner kann keine Dateien sperren</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>seine Verknüpfungen führen im Kreis</translation>
    </message>
    <message>
        <source>its name holds a character that no file name may hold</source>
        <translation>ihr Name enthält ein Zeichen, das kein Dateiname enthalten darf</translation>
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
        <source>line {line} has more than {most} levels</source>
        <translation>Zeile {line} hat mehr als {most} Ebenen</translation>
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
        <source>standard input</source>
        <translation>die Standardeingabe</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the built-in routine “{title}”</source>
        <translation>das mitgelieferte Programm „{title}“</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
    <message>
        <source>the diary is busy</source>
        <translation>es ist gerade belegt</translation>
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
        <source>the name of a screen, or empty text</source>
        <translation>der Name eines Bildschirms oder leerer Text</translation>
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
        <source>there is none</source>
        <translation>es gibt keine</translation>
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
        <source>{file} cannot be imported: the column “{column}” is unknown.</source>
        <translation>{file} kann nicht importiert werden: Die Spalte „{column}“ ist unbekannt.</translation>
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
        <source>{file} holds a file that does not belong there: {name}.</source>
        <translation>{file} enthält eine Datei, die nicht dorthin gehört: {name}.</translation>
    </message>
    <message>
        <source>{file} holds a file that is too large: {name}.</source>
        <translation>{file} enthält eine zu große Datei: {name}.</translation>
    </message>
    <message>
        <source>{file} holds the settings of this program.</source>
        <translation>{file} enthält die Einstellungen dieses Programms.</translation>
    </message>
    <message>
        <source>{file} is a file: each person has a folder there.</source>
        <translation>{file} ist eine Datei: Dort hat jede Person einen Ordner.</translation>
    </message>
    <message>
        <source>{file} is a file: it must be the folder of the people.</source>
        <translation>{file} ist eine Datei: Dort muss der Ordner der Personen sein.</translation>
    </message>
    <message>
        <source>{file} is another person’s diary.</source>
        <translation>{file} ist das Tagebuch einer anderen Person.</translation>
    </message>
    <message>
        <source>{file} is damaged, or holds no person’s data.</source>
        <translation>{file} ist beschädigt oder enthält nicht die Daten einer Person.</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file} ist beschädigt.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text; it was read as {encoding}.</source>
        <translation>{file} ist kein UTF-8-Text; die Datei wurde als {encoding} gelesen.</translation>
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
        <source>{file} was a link. What it leads to was not deleted: {target}</source>
        <translation>{file} war eine Verknüpfung. Ihr Ziel wurde nicht gelöscht: {target}</translation>
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
        <source>{file} was set aside as {bad}, and your settings were saved.</source>
        <translation>{file} wurde als {bad} beiseitegelegt, und Ihre Einstellungen wurden gespeichert.</translation>
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
        <source>{file}: the unit of the column “{column}” is unknown.</source>
        <translation>{file}: Die Einheit der Spalte „{column}“ ist unbekannt.</translation>
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
        <translation>{folder} hat keine Einstellungen: Die Person dort heißt {name}.</translation>
    </message>
    <message>
        <source>{folder} holds nobody’s data.</source>
        <translation>{folder} enthält die Daten von niemandem.</translation>
    </message>
    <message>
        <source>{folder} is inside the data folder {root}, for one of the people there.</source>
        <translation>{folder} liegt im Datenordner {root} und gehört einer der Personen dort.</translation>
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
    <message numerus="yes">
        <source>{message} (%n times)</source>
        <translation>
            <numerusform>{message} (%n-mal)</numerusform>
            <numerusform>{message} (%n-mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} cannot be removed while Interval Coach is open.</source>
        <translation>{name} kann nicht entfernt werden, solange Interval Coach geöffnet ist.</translation>
    </message>
    <message>
        <source>{name} is the only person here.</source>
        <translation>{name} ist hier die einzige Person.</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>{name} wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>{name} was not removed: {file} cannot be moved: {why}.</source>
        <translation>{name} wurde nicht entfernt: {file} kann nicht verschoben werden: {why}.</translation>
    </message>
    <message>
        <source>{name} was removed. The data is kept until {day}.</source>
        <translation>{name} wurde entfernt. Die Daten werden bis {day} aufbewahrt.</translation>
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
        <translation>{path} kann nicht beim Anmelden gestartet werden: Der Name enthält ein Zeichen, das kein Eintrag fassen kann.</translation>
    </message>
    <message>
        <source>{value}: must be {legal}</source>
        <translation>{value}: muss {legal} sein</translation>
    </message>
    <message>
        <source>“Delete all my data…” in the settings deletes what is there.</source>
        <translation>„Alle meine Daten löschen …“ in den Einstellungen löscht, was da ist.</translation>
    </message>
    <message>
        <source>“{name}” is built in and cannot be removed.</source>
        <translation>„{name}“ ist mitgeliefert und kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>“{name}” was added.</source>
        <translation>„{name}“ wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>“{name}” was changed since: it stays as it is.</source>
        <translation>„{name}“ wurde seitdem geändert: Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>„{name}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>“{name}” was restored.</source>
        <translation>„{name}“ wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>“{name}” was saved, and is on Today now.</source>
        <translation>„{name}“ wurde gespeichert und steht jetzt auf „Heute“.</translation>
    </message>
    <message>
        <source>“{name}” was saved.</source>
        <translation>„{name}“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>“{wanted}” is another routine: this one is “{name}”.</source>
        <translation>„{wanted}“ ist ein anderes Programm; dieses heißt „{name}“.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more messages</source>
        <translation>
            <numerusform>… und %n weitere Meldung</numerusform>
            <numerusform>… und %n weitere Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Continuing without sound.</source>
        <translation>Es geht ohne Ton weiter.</translation>
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
        <source>Follow the screen.</source>
        <translation>Folgen Sie dem Bildschirm.</translation>
    </message>
    <message>
        <source>The session {id} cannot be imported: {why}.</source>
        <translation>Die Einheit {id} kann nicht importiert werden: {why}.</translation>
    </message>
    <message>
        <source>Speakers disconnected.</source>
        <translation>Lautsprecher getrennt.</translation>
    </message>
    <message>
        <source>“{name}” no longer exists.</source>
        <translation>„{name}“ ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>MuteSign</name>
    <message>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>What is new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>These notes are in English.</source>
        <translation>Dieser Text ist auf Englisch.</translation>
    </message>
    <message>
        <source>This copy brings no list of changes.</source>
        <translation>Diese Kopie enthält keine Liste der Neuerungen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NextDayRow</name>
    <message>
        <source>Pain the next day</source>
        <translation>Schmerzen am Tag danach</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 keine</translation>
    </message>
    <message>
        <source>10 worst</source>
        <translation>10 stärkste</translation>
    </message>
    <message>
        <source>Saved to your diary.</source>
        <translation>In Ihrem Tagebuch gespeichert.</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the increase</source>
        <translation>Steigerung rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n sessions</source>
        <translation>
            <numerusform>{done} von %n Einheit</numerusform>
            <numerusform>{done} von %n Einheiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Enter a number: {allowed}</source>
        <translation>Bitte eine Zahl eingeben: {allowed}</translation>
    </message>
    <message>
        <source>Enter {allowed}</source>
        <translation>Erlaubt: {allowed}</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>Paced timer and diary for the standing leg curl</source>
        <translation>Taktgeber und Tagebuch für das Beinbeugen im Stehen</translation>
    </message>
    <message>
        <source>Exercise timer</source>
        <translation>Übungstimer</translation>
    </message>
    <message>
        <source>exercise;workout;interval;timer;hamstring;curl;leg;diary;</source>
        <translation>Übung;Training;Intervall;Timer;Beinbeuger;Beinbeugen;Bein;Tagebuch;</translation>
    </message>
    <message>
        <source>Open a routine on Today</source>
        <translation>Ein Programm unter „Heute“ öffnen</translation>
    </message>
    <message>
        <source>Interval Coach routine</source>
        <translation>Programm für Interval Coach</translation>
    </message>
    <message>
        <source>The Interval Coach developers</source>
        <translation>Die Entwickler von Interval Coach</translation>
    </message>
    <message>
        <source>Follow your plan of leg curls at home: large words, a moving figure and a tone at every transition lead you through lift, flex, hold and extend, from two or three metres away. Afterwards you see how much you did, leg by leg.</source>
        <translation>Folgen Sie zu Hause Ihrem Plan für das Beinbeugen: Große Wörter, eine bewegte Figur und ein Ton bei jedem Wechsel führen Sie durch Heben, Beugen, Halten und Strecken, aus zwei bis drei Metern Entfernung. Danach sehen Sie für jedes Bein, wie viel Sie getan haben.</translation>
    </message>
    <message>
        <source>Each phase has its own word, colour, figure and tone; one of them is enough to follow</source>
        <translation>Jede Phase hat ihr eigenes Wort, ihre Farbe, Figur und ihren Ton; eines davon genügt, um zu folgen</translation>
    </message>
    <message>
        <source>Every repetition is saved the moment it ends, and charts show each leg</source>
        <translation>Jede Wiederholung wird gespeichert, sobald sie endet, und Diagramme zeigen jedes Bein</translation>
    </message>
    <message>
        <source>Everything stays on this computer until you export it as a table, a report or a picture</source>
        <translation>Alles bleibt auf diesem Computer, bis Sie es als Tabelle, Bericht oder Bild exportieren</translation>
    </message>
    <message>
        <source>Not medical advice, not a medical device; it cannot see your movement. Stop if it hurts. If pain persists, see a health professional.</source>
        <translation>Keine ärztliche Beratung, kein Medizinprodukt; das Programm sieht Ihre Bewegung nicht. Hören Sie auf, wenn es wehtut. Halten die Schmerzen an, wenden Sie sich an eine medizinische Fachkraft.</translation>
    </message>
    <message>
        <source>A session, readable from across the room</source>
        <translation>Eine Einheit, quer durch den Raum lesbar</translation>
    </message>
    <message>
        <source>Today: what is next, and the week</source>
        <translation>Heute: was als Nächstes ansteht, und die Woche</translation>
    </message>
    <message>
        <source>Progress, leg by leg</source>
        <translation>Verlauf, Bein für Bein</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People on this computer</source>
        <translation>Personen an diesem Computer</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Person hinzufügen …</translation>
    </message>
    <message>
        <source>From another computer…</source>
        <translation>Von einem anderen Computer …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>To another computer…</source>
        <translation>Auf einen anderen Computer …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>Person 1</source>
        <translation>Person 1</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>Name der neuen Person</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>The names are at the top of Today; press one to change the person.</source>
        <translation>Die Namen stehen oben auf „Heute“; ein Klick wechselt die Person.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>From another computer…</source>
        <translation>Von einem anderen Computer …</translation>
    </message>
    <message>
        <source>From another computer</source>
        <translation>Von einem anderen Computer</translation>
    </message>
    <message>
        <source>A person’s data (*.zip)</source>
        <translation>Daten einer Person (*.zip)</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>{file} wird importiert</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Wird gerade angezeigt</translation>
    </message>
    <message>
        <source>Kept until {day}</source>
        <translation>Wird bis {day} aufbewahrt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>Auf einen anderen Computer</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>{file} wird geschrieben</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} entfernen?</translation>
    </message>
    <message>
        <source>Diary, routines, settings and backups are kept for 30 days; you can bring them back here.</source>
        <translation>Tagebuch, Programme, Einstellungen und Sicherungen werden 30 Tage aufbewahrt; Sie können sie hier zurückholen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>Trainingstage</translation>
    </message>
    <message>
        <source>As the system: {day}</source>
        <translation>Wie im System: {day}</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Erster Tag der Woche</translation>
    </message>
    <message>
        <source>Holiday…</source>
        <translation>Urlaub …</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation>Zum Kalender hinzufügen …</translation>
    </message>
    <message>
        <source>A file (.ics) with reminders for your calendar app.</source>
        <translation>Eine Datei (.ics) mit Erinnerungen für Ihre Kalender-App.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Nothing is planned on these days, and no reminder comes.</source>
        <translation>An diesen Tagen ist nichts geplant, und es kommt keine Erinnerung.</translation>
    </message>
    <message>
        <source>No training: {days}</source>
        <translation>Kein Training: {days}</translation>
    </message>
    <message>
        <source>You can swap days within a week.</source>
        <translation>Sie können Tage innerhalb einer Woche tauschen.</translation>
    </message>
    <message numerus="yes">
        <source>%n days a week</source>
        <translation>
            <numerusform>%n Tag pro Woche</numerusform>
            <numerusform>%n Tage pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>No days chosen</source>
        <translation>Keine Tage gewählt</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Standing leg curl: plan sheet</source>
        <translation>Beinbeugen im Stehen: Übungsplan</translation>
    </message>
    <message>
        <source>Standing leg curl</source>
        <translation>Beinbeugen im Stehen</translation>
    </message>
    <message>
        <source>Made with Interval Coach on {day}.</source>
        <translation>Mit Interval Coach erstellt am {day}.</translation>
    </message>
    <message>
        <source>This routine is too long for a QR code. Interval Coach can save it as a file to pass on.</source>
        <translation>Dieses Programm ist zu lang für einen QR-Code. Interval Coach kann es als Datei zum Weitergeben speichern.</translation>
    </message>
    <message>
        <source>The square holds this routine: scan it, copy the text, and choose “Paste a routine” in Interval Coach.</source>
        <translation>Das Quadrat enthält dieses Programm: scannen, den Text kopieren und in Interval Coach „Programm einfügen“ wählen.</translation>
    </message>
    <message>
        <source>Tick each day when you are done. Pain afterwards: 0 is none, 10 the worst.</source>
        <translation>Haken Sie jeden Tag ab, wenn Sie fertig sind. Schmerzen danach: 0 sind keine, 10 die stärksten.</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Woche {number}</translation>
    </message>
    <message>
        <source>half a second</source>
        <translation>eine halbe Sekunde</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation>{number} Sekunden</translation>
    </message>
    <message>
        <source>Hold at the top.</source>
        <translation>Halten Sie oben.</translation>
    </message>
    <message>
        <source>Rest after both legs: {time}.</source>
        <translation>Pause nach beiden Beinen: {time}.</translation>
    </message>
    <message>
        <source>Rest between sets: {time}.</source>
        <translation>Pause zwischen den Sätzen: {time}.</translation>
    </message>
    <message>
        <source>Start each set when you are ready.</source>
        <translation>Beginnen Sie jeden Satz, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>It takes at least {length}.</source>
        <translation>Es dauert mindestens {length}.</translation>
    </message>
    <message>
        <source>It takes {length}.</source>
        <translation>Es dauert {length}.</translation>
    </message>
    <message>
        <source>Begin with the left leg.</source>
        <translation>Beginnen Sie mit dem linken Bein.</translation>
    </message>
    <message>
        <source>Begin with the right leg.</source>
        <translation>Beginnen Sie mit dem rechten Bein.</translation>
    </message>
    <message>
        <source>Begin with the other leg each time.</source>
        <translation>Beginnen Sie jedes Mal mit dem anderen Bein.</translation>
    </message>
    <message>
        <source>Change legs after each repetition.</source>
        <translation>Wechseln Sie nach jeder Wiederholung das Bein.</translation>
    </message>
    <message>
        <source>Change legs after each set.</source>
        <translation>Wechseln Sie nach jedem Satz das Bein.</translation>
    </message>
    <message>
        <source>Change legs after each repetition: {time}.</source>
        <translation>Beinwechsel nach jeder Wiederholung: {time}.</translation>
    </message>
    <message>
        <source>Change legs after each set: {time}.</source>
        <translation>Beinwechsel nach jedem Satz: {time}.</translation>
    </message>
    <message>
        <source>{left} before the left leg, {right} before the right leg</source>
        <translation>{left} vor dem linken Bein, {right} vor dem rechten</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanSheets</name>
    <message>
        <source>Plan sheet (*.pdf *.png)</source>
        <translation>Planblatt (*.pdf *.png)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>{file} wird geschrieben</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Gentle start</source>
        <translation>Sanfter Einstieg</translation>
    </message>
    <message>
        <source>Long hold</source>
        <translation>Langes Halten</translation>
    </message>
    <message>
        <source>Alternating</source>
        <translation>Im Wechsel</translation>
    </message>
</context>
<context>
    <name>ProblemReport</name>
    <message>
        <source>Problem report</source>
        <translation>Problembericht</translation>
    </message>
    <message>
        <source>This helps to find the fault. It is sent nowhere: copy or save it, and pass it on yourself. It holds no notes, no names and no folders unless you tick the box.</source>
        <translation>Das hilft, den Fehler zu finden. Es wird nirgendwohin gesendet: Kopieren oder speichern Sie es und geben Sie es selbst weiter. Es enthält keine Notizen, keine Namen und keine Ordner, außer Sie setzen das Häkchen.</translation>
    </message>
    <message>
        <source>With the words of error messages, and names of files and folders</source>
        <translation>Mit dem Wortlaut von Fehlermeldungen und mit Namen von Dateien und Ordnern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Time under tension</source>
        <translation>Zeit unter Spannung</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>Symmetrie</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>Trainingstage</translation>
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
        <source>both legs counted</source>
        <translation>beide Beine gezählt</translation>
    </message>
    <message>
        <source>minutes under load</source>
        <translation>Minuten unter Belastung</translation>
    </message>
    <message>
        <source>weight × reps</source>
        <translation>Gewicht × Wiederholungen</translation>
    </message>
    <message>
        <source>100% means both legs did the same</source>
        <translation>100&#xa0;% heißt: beide Beine gleich viel</translation>
    </message>
    <message>
        <source>your answers, 0–10</source>
        <translation>Ihre Antworten, 0–10</translation>
    </message>
    <message>
        <source>Each bar is one week.</source>
        <translation>Jeder Balken ist eine Woche.</translation>
    </message>
    <message>
        <source>Each bar is one month.</source>
        <translation>Jeder Balken ist ein Monat.</translation>
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
        <source>Adherence</source>
        <translation>Regelmäßigkeit</translation>
    </message>
    <message>
        <source>Symmetry, %</source>
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
        <source>The numbers of this chart, row by row</source>
        <translation>Die Zahlen dieses Diagramms, Zeile für Zeile</translation>
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
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>{day}: planned, no session</source>
        <translation>{day}: geplant, keine Einheit</translation>
    </message>
    <message>
        <source>{day}: holiday</source>
        <translation>{day}: Urlaub</translation>
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
        <source>{done} of {planned}</source>
        <translation>{done}/{planned}</translation>
    </message>
    <message>
        <source>Planned days</source>
        <translation>Geplante Tage</translation>
    </message>
    <message>
        <source>Prescribed</source>
        <translation>Vorgegeben</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>effort and pain are means</source>
        <translation>Anstrengung und Schmerzen im Mittel</translation>
    </message>
    <message>
        <source>Paced</source>
        <translation>Angeleitet</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Zusätzlich</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Load, lb × reps</source>
        <translation>Last, lb × Wdh.</translation>
    </message>
    <message>
        <source>for pain</source>
        <translation>Schmerzen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht beendet</translation>
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
        <source>Created {day}</source>
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
        <source>Paced, self-confirmed repetitions. The app set the pace; the user reported the count. Nothing was measured by sensors.</source>
        <translation>Vorgegebene, selbst bestätigte Wiederholungen: Das Programm gab das Tempo vor, die Person sagte, wie viele sie geschafft hat. Es wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>Paced timer and diary for the standing leg curl. Not medical advice, not a medical device; it cannot see your movement.</source>
        <translation>Taktgeber und Tagebuch für das Beinbeugen im Stehen. Keine ärztliche Beratung, kein Medizinprodukt; das Programm sieht die Bewegung nicht.</translation>
    </message>
    <message>
        <source>Left · right</source>
        <translation>Links · rechts</translation>
    </message>
    <message>
        <source>load {volume}</source>
        <translation>Last {volume}</translation>
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
        <source>Prescribed: asked for by the routine.</source>
        <translation>Vorgegeben: vom Programm verlangt.</translation>
    </message>
    <message>
        <source>Paced: counted by the app to their end.</source>
        <translation>Angeleitet: bis zum Ende mitgezählt.</translation>
    </message>
    <message>
        <source>Confirmed: what the user says was done.</source>
        <translation>Bestätigt: nach Angabe der Person geschafft.</translation>
    </message>
    <message>
        <source>Volume: confirmed repetitions; one curl on each leg counts as two.</source>
        <translation>Umfang: bestätigte Wiederholungen; eine Beugung je Bein zählt als zwei.</translation>
    </message>
    <message>
        <source>Time under tension: flex, hold and extend of confirmed repetitions.</source>
        <translation>Zeit unter Spannung: Beugen, Halten und Strecken der bestätigten Wiederholungen.</translation>
    </message>
    <message>
        <source>Symmetry: 100 × smaller ÷ larger of left and right volume.</source>
        <translation>Symmetrie: 100 × kleinerer ÷ größerer Umfang von links und rechts.</translation>
    </message>
    <message>
        <source>Adherence: planned days with repetitions; no week counts for more days than were planned; by the plan of each week.</source>
        <translation>Regelmäßigkeit: geplante Tage mit Wiederholungen; keine Woche zählt mehr als geplant, nach dem Plan der jeweiligen Woche.</translation>
    </message>
    <message>
        <source>Missed: planned days without repetitions that no other day of the week made up for. Extra: days beyond the plan of the week.</source>
        <translation>Verpasst: geplante Tage ohne Wiederholungen, die kein anderer Tag der Woche ersetzt hat. Zusätzlich: Tage über den Plan der Woche hinaus.</translation>
    </message>
    <message>
        <source>Months and years count each session and each missed day by its own date, also in a week that they share.</source>
        <translation>Monate und Jahre zählen jede Einheit und jeden verpassten Tag nach dem eigenen Datum, auch in einer Woche, die sie sich teilen.</translation>
    </message>
    <message>
        <source>Pain and effort: 0 to 10, as reported; – where not reported.</source>
        <translation>Schmerzen und Anstrengung: 0 bis 10, nach Angabe der Person; – ohne Angabe.</translation>
    </message>
    <message>
        <source>Pain, 0 to 10, mean</source>
        <translation>Schmerzen, 0 bis 10, Mittel</translation>
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
        <translation>Pause {seconds} s</translation>
    </message>
    <message>
        <source>change of legs {seconds} s</source>
        <translation>Beinwechsel {seconds} s</translation>
    </message>
    <message>
        <source>Pause at {begin}, {length}</source>
        <translation>Pause bei {begin}, {length}</translation>
    </message>
    <message>
        <source>Pauses (hatched): {count}, {length} in total.</source>
        <translation>Pausen (schraffiert): {count}, zusammen {length}.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Geplant und geschafft</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>symmetry {share}%</source>
        <translation>Symmetrie {share}&#xa0;%</translation>
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
        <source>Pounds × repetitions</source>
        <translation>Pfund (lb) × Wiederholungen</translation>
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
        <source>Under tension</source>
        <translation>Unter Spannung</translation>
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
        <source>No timing was recorded for this session.</source>
        <translation>Für diese Einheit wurden keine Zeiten aufgezeichnet.</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Welche Tage</translation>
    </message>
    <message>
        <source>left {left} · right {right}</source>
        <translation>links {left} · rechts {right}</translation>
    </message>
    <message>
        <source>first week → last week (average)</source>
        <translation>Mittel der ersten → letzten Woche</translation>
    </message>
    <message>
        <source>no load</source>
        <translation>ohne Gewicht</translation>
    </message>
    <message>
        <source>pain {answers}</source>
        <translation>Schmerzen {answers}</translation>
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
        <source>%n extra days</source>
        <translation>
            <numerusform>%n zusätzlicher Tag</numerusform>
            <numerusform>%n zusätzliche Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stops</source>
        <translation>
            <numerusform>%n weiterer Abbruch</numerusform>
            <numerusform>%n weitere Abbrüche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned days missed</source>
        <translation>
            <numerusform>%n geplanter Tag verpasst</numerusform>
            <numerusform>%n geplante Tage verpasst</numerusform>
        </translation>
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
        <source>%n sessions stopped because of pain:</source>
        <translation>
            <numerusform>%n Einheit wegen Schmerzen abgebrochen:</numerusform>
            <numerusform>%n Einheiten wegen Schmerzen abgebrochen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier routines</source>
        <translation>
            <numerusform>und %n früheres Programm</numerusform>
            <numerusform>und %n frühere Programme</numerusform>
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
    <message numerus="yes">
        <source>{done} of %n planned days ({share}%)</source>
        <translation>
            <numerusform>{done} von %n geplantem Tag ({share} %)</numerusform>
            <numerusform>{done} von %n geplanten Tagen ({share} %)</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: no session</source>
        <translation>{day}: keine Einheit</translation>
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
        <source>{load} lb × reps</source>
        <translation>{load} lb × Wdh.</translation>
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
        <translation>{time} je Einheit</translation>
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
    <message>
        <source>No session was stopped because of pain.</source>
        <translation>Keine Einheit wurde wegen Schmerzen abgebrochen.</translation>
    </message>
    <message>
        <source>{day} (pain {pain} of 10)</source>
        <translation>{day} (Schmerz {pain} von 10)</translation>
    </message>
    <message>
        <source>No symmetry</source>
        <translation>Keine Symmetrie</translation>
    </message>
    <message>
        <source>Symmetry {n}%</source>
        <translation>Symmetrie {n} %</translation>
    </message>
    <message>
        <source>Left {value}</source>
        <translation>Links {value}</translation>
    </message>
    <message>
        <source>Right {value}</source>
        <translation>Rechts {value}</translation>
    </message>
    <message>
        <source>Pain {answers}</source>
        <translation>Schmerzen {answers}</translation>
    </message>
    <message>
        <source>Stopped because of pain</source>
        <translation>Wegen Schmerzen beendet</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht beendet</translation>
    </message>
    <message>
        <source>Click for details</source>
        <translation>Klick zeigt Details</translation>
    </message>
    <message>
        <source>Click to zoom in</source>
        <translation>Klick vergrößert</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Schmerzen danach</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Not counted: no repetition</source>
        <translation>Nicht gezählt: keine Wiederholung</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Dose and tempo</source>
        <translation>Dosis und Tempo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>{chart}. First: {first}. Last: {last}. The tables have all values.</source>
        <translation>{chart}. Erster Wert: {first}. Letzter Wert: {last}. Alle Werte stehen in den Tabellen.</translation>
    </message>
</context>
<context>
    <name>ProgressHeader</name>
    <message>
        <source>Progress</source>
        <translation>Verlauf</translation>
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
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Save a report, a spreadsheet or a picture</source>
        <translation>Einen Bericht, eine Tabelle oder ein Bild speichern</translation>
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
        <source>Pain</source>
        <translation>Schmerzen</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>Symmetrie</translation>
    </message>
    <message>
        <source>Zoomed · Reset</source>
        <translation>Vergrößert · Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Vergrößerung zurücksetzen</translation>
    </message>
    <message>
        <source>Show the range that was chosen last</source>
        <translation>Den zuletzt gewählten Zeitraum zeigen</translation>
    </message>
    <message>
        <source>+ Next day</source>
        <translation>+ Tag danach</translation>
    </message>
    <message>
        <source>Show pain on the next day, too</source>
        <translation>Auch die Schmerzen am Tag danach zeigen</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>Trainingstage</translation>
    </message>
    <message>
        <source>filled: trained; outlined: planned and missed</source>
        <translation>gefüllt: trainiert; umrandet: geplant und verpasst</translation>
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
        <source>%n sessions.</source>
        <translation>
            <numerusform>%n Einheit gezeigt.</numerusform>
            <numerusform>%n Einheiten gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>← → to move, Enter to open, ↑ ↓ to zoom, Page Up and Page Down to pan.</source>
        <translation>← → bewegen, Eingabetaste öffnet, ↑ ↓ vergrößern und verkleinern, Bild auf und Bild ab verschieben.</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Einheit öffnen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
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
        <source>Voice on</source>
        <translation>Ansagen an</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>Ansagen aus</translation>
    </message>
    <message>
        <source>Volume {percent}%, muted</source>
        <translation>Lautstärke {percent}&#xa0;%, stumm</translation>
    </message>
    <message>
        <source>Volume {percent}%</source>
        <translation>Lautstärke {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
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
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>Hilfe und Tasten</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Sie sind hier</translation>
    </message>
</context>
<context>
    <name>RailEntry</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
</context>
<context>
    <name>RecentSessions</name>
    <message>
        <source>Recent sessions</source>
        <translation>Letzte Einheiten</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alle Einheiten</translation>
    </message>
    <message>
        <source>Search, sort, export and delete sessions</source>
        <translation>Einheiten suchen, sortieren, exportieren und löschen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerzen</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d.M.</translation>
    </message>
    <message>
        <source>pain {n}</source>
        <translation>Schmerz {n}</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Remind me on training days</source>
        <translation>An Trainingstagen erinnern</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>Zeit der Erinnerung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Once more in the evening</source>
        <translation>Abends noch einmal</translation>
    </message>
    <message>
        <source>Time of the second reminder</source>
        <translation>Zeit der zweiten Erinnerung</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation>Im Hintergrund weiterlaufen</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>The program stays in the tray when the window closes.</source>
        <translation>Das Programm bleibt beim Schließen des Fensters im Infobereich.</translation>
    </message>
    <message>
        <source>This time is not after the first one.</source>
        <translation>Diese Zeit liegt nicht nach der ersten.</translation>
    </message>
    <message>
        <source>Only if no session was done until then.</source>
        <translation>Nur wenn bis dahin keine Einheit gemacht wurde.</translation>
    </message>
    <message>
        <source>Not possible in this package: your desktop&apos;s settings can start it.</source>
        <translation>In diesem Paket nicht möglich: Die Einstellungen Ihres Desktops können es starten.</translation>
    </message>
    <message>
        <source>Without a window, so that reminders come.</source>
        <translation>Ohne Fenster, damit Erinnerungen kommen.</translation>
    </message>
    <message>
        <source>This desktop has no tray: reminders come only while the window is open.</source>
        <translation>Dieser Desktop hat keinen Infobereich: Erinnerungen kommen nur, solange das Fenster offen ist.</translation>
    </message>
</context>
<context>
    <name>ReminderService</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>{name}: time for your leg curls</source>
        <translation>{name}: Zeit für Ihre Beinbeugen</translation>
    </message>
    <message>
        <source>Time for your leg curls</source>
        <translation>Zeit für Ihre Beinbeugen</translation>
    </message>
</context>
<context>
    <name>RepetitionPicture</name>
    <message>
        <source>One repetition: height of the foot over time</source>
        <translation>Eine Wiederholung: Höhe des Fußes im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Looking for the newest backup</source>
        <translation>Die neueste Sicherung wird gesucht</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>{file} wird geprüft</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Replace your diary with this backup?</source>
        <translation>Das Tagebuch durch diese Sicherung ersetzen?</translation>
    </message>
    <message>
        <source>Your diary: {what}</source>
        <translation>Ihr Tagebuch: {what}</translation>
    </message>
    <message>
        <source>Backup {file}: {what}</source>
        <translation>Sicherung {file}: {what}</translation>
    </message>
    <message>
        <source>Your current diary is kept, and you can undo this.</source>
        <translation>Ihr jetziges Tagebuch bleibt erhalten, und Sie können dies rückgängig machen.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{sessions}, the last on {day}</source>
        <translation>{sessions}, die letzte am {day}</translation>
    </message>
    <message>
        <source>Restoring {file}</source>
        <translation>{file} wird wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>More for {name}</source>
        <translation>Mehr für {name}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start {name}</source>
        <translation>{name} starten</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Plan sheet for the wall…</source>
        <translation>Planblatt für die Wand …</translation>
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
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>RoutinesPage</name>
    <message>
        <source>Drag a routine file here to add it.</source>
        <translation>Ziehen Sie eine Programmdatei hierher, um sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>Your routines</source>
        <translation>Ihre Programme</translation>
    </message>
    <message>
        <source>Built-in routines</source>
        <translation>Mitgelieferte Programme</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Choose routine files</source>
        <translation>Programmdateien wählen</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <source>Paste a routine</source>
        <translation>Programm einfügen</translation>
    </message>
    <message>
        <source>Add the routine whose text was copied (Ctrl+V)</source>
        <translation>Das Programm hinzufügen, dessen Text kopiert wurde (Strg+V)</translation>
    </message>
    <message numerus="yes">
        <source>%n more faults.</source>
        <translation>
            <numerusform>%n weiterer Fehler.</numerusform>
            <numerusform>%n weitere Fehler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more routines</source>
        <translation>
            <numerusform>%n weiteres Programm anzeigen</numerusform>
            <numerusform>%n weitere Programme anzeigen</numerusform>
        </translation>
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
        <source>“{name}” is built in, so you are editing a copy.</source>
        <translation>„{name}“ ist mitgeliefert, daher bearbeiten Sie eine Kopie.</translation>
    </message>
    <message>
        <source>Edit routine</source>
        <translation>Programm bearbeiten</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>Kopie von {name}</translation>
    </message>
    <message numerus="yes">
        <source>{length} · %n repetitions</source>
        <translation>
            <numerusform>{length} · %n Wiederholung</numerusform>
            <numerusform>{length} · %n Wiederholungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Paced timer and diary for the standing leg curl. Not medical advice, not a medical device; it cannot see your movement. Stop if it hurts. If pain persists, see a health professional.</source>
        <translation>Taktgeber und Tagebuch für das Beinbeugen im Stehen. Keine ärztliche Beratung, kein Medizinprodukt; das Programm sieht Ihre Bewegung nicht. Hören Sie auf, wenn es wehtut. Halten die Schmerzen an, wenden Sie sich an eine medizinische Fachkraft.</translation>
    </message>
    <message>
        <source>Not medical advice, not a medical device; it cannot see your movement. Stop if it hurts.</source>
        <translation>Keine ärztliche Beratung, kein Medizinprodukt; das Programm sieht Ihre Bewegung nicht. Hören Sie auf, wenn es wehtut.</translation>
    </message>
    <message>
        <source>You stopped because of pain ({pain} of 10). Rest today. If it persists, see a health professional.</source>
        <translation>Sie haben wegen Schmerzen aufgehört ({pain} von 10). Ruhen Sie sich heute aus. Halten sie an, wenden Sie sich an eine medizinische Fachkraft.</translation>
    </message>
    <message>
        <source>You stopped because of pain. Rest today. If it persists, see a health professional.</source>
        <translation>Sie haben wegen Schmerzen aufgehört. Ruhen Sie sich heute aus. Halten sie an, wenden Sie sich an eine medizinische Fachkraft.</translation>
    </message>
    <message>
        <source>Talk to a health professional first if your knee, hip or leg</source>
        <translation>Sprechen Sie zuerst mit einer medizinischen Fachkraft, wenn Knie, Hüfte oder Bein</translation>
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
        <source>is hot and red and you have a fever</source>
        <translation>heiß und rot ist und Sie Fieber haben</translation>
    </message>
    <message>
        <source>is very swollen</source>
        <translation>stark geschwollen ist</translation>
    </message>
    <message>
        <source>had surgery recently</source>
        <translation>kürzlich operiert wurde</translation>
    </message>
    <message>
        <source>Stop at once if you feel chest pain or dizziness.</source>
        <translation>Schmerzen in der Brust oder Schwindel: sofort aufhören.</translation>
    </message>
    <message>
        <source>Stand near a sturdy chair or a wall. Move slowly, and keep your hips level and facing forward.</source>
        <translation>Stellen Sie sich neben einen stabilen Stuhl oder an eine Wand. Bewegen Sie sich langsam, das Becken bleibt waagrecht und zeigt nach vorn.</translation>
    </message>
    <message>
        <source>How bad is the pain?</source>
        <translation>Wie stark sind die Schmerzen?</translation>
    </message>
    <message>
        <source>Pain now?</source>
        <translation>Schmerzen jetzt?</translation>
    </message>
    <message>
        <source>How much pain did you have the day after your session on {day}?</source>
        <translation>Wie stark waren Ihre Schmerzen am Tag nach Ihrer Einheit am {day}?</translation>
    </message>
    <message>
        <source>Saved to your diary. Needed before we suggest more.</source>
        <translation>Im Tagebuch gespeichert. Nötig, bevor wir mehr vorschlagen.</translation>
    </message>
    <message>
        <source>You completed two sessions in a row with little pain.</source>
        <translation>Sie haben zwei Einheiten nacheinander mit wenig Schmerzen geschafft.</translation>
    </message>
    <message>
        <source>You completed two sessions in a row with little pain. This leg is behind, so it goes first.</source>
        <translation>Sie haben zwei Einheiten nacheinander mit wenig Schmerzen geschafft. Dieses Bein liegt zurück, darum kommt es zuerst.</translation>
    </message>
    <message>
        <source>No increase for now: your last session was stopped early.</source>
        <translation>Vorerst keine Steigerung: Ihre letzte Einheit endete vorzeitig.</translation>
    </message>
    <message>
        <source>No increase while pain is above {limit} (it was {count}).</source>
        <translation>Keine Steigerung, solange die Schmerzen über {limit} liegen (zuletzt {count}).</translation>
    </message>
    <message>
        <source>No increase for now: it hurt more than usual the next day.</source>
        <translation>Vorerst keine Steigerung: Am nächsten Tag tat es mehr weh als sonst.</translation>
    </message>
    <message>
        <source>Tell us how it felt afterwards and the next day to get suggestions.</source>
        <translation>Geben Sie an, wie es danach und am nächsten Tag war; dann gibt es Vorschläge.</translation>
    </message>
    <message>
        <source>We’ll ask about pain tomorrow before suggesting more.</source>
        <translation>Morgen fragen wir nach Schmerzen, bevor wir mehr vorschlagen.</translation>
    </message>
    <message>
        <source>Ease off, move less far, or stop.</source>
        <translation>Machen Sie sanfter, bewegen Sie sich weniger weit, oder hören Sie auf.</translation>
    </message>
    <message>
        <source>That’s it for today. Rest, and see a health professional if the pain doesn’t go away.</source>
        <translation>Das war’s für heute. Ruhen Sie sich aus; gehen die Schmerzen nicht weg, wenden Sie sich an eine medizinische Fachkraft.</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>{name}: no answer</source>
        <translation>{name}: keine Angabe</translation>
    </message>
</context>
<context>
    <name>ScreenCard</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>On every page. In sessions, letters follow the viewing distance.</source>
        <translation>Auf jeder Seite; im Training richtet sich die Schrift nach dem Abstand.</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The figure stands still, and nothing flashes.</source>
        <translation>Die Figur steht still, und nichts blitzt auf.</translation>
    </message>
    <message>
        <source>Reduce animation</source>
        <translation>Animationen reduzieren</translation>
    </message>
</context>
<context>
    <name>ScreenRow</name>
    <message>
        <source>Same as the window</source>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>{screen} (disconnected)</source>
        <translation>{screen} (nicht angeschlossen)</translation>
    </message>
    <message>
        <source>If it is unplugged, the session goes on where the window was.</source>
        <translation>Wird er abgesteckt, geht die Einheit dort weiter, wo das Fenster war.</translation>
    </message>
    <message>
        <source>A television or a second screen can be chosen while it is connected.</source>
        <translation>Ein Fernseher oder zweiter Bildschirm ist wählbar, solange er angeschlossen ist.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionBlocks</name>
    <message numerus="yes">
        <source>Session: {length}, %n repetitions. Use the arrow keys to step through it.</source>
        <translation>
            <numerusform>Trainingseinheit: {length}, %n Wiederholung. Mit den Pfeiltasten durch die Teile.</numerusform>
            <numerusform>Trainingseinheit: {length}, %n Wiederholungen. Mit den Pfeiltasten durch die Teile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
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
        <source>Preview of a session</source>
        <translation>Vorschau einer Einheit</translation>
    </message>
    <message>
        <source>Largest letters in sessions</source>
        <translation>Größte Schrift im Training</translation>
    </message>
    <message>
        <source>The word and the countdown get more room, other texts less.</source>
        <translation>Wort und Countdown bekommen mehr Platz, andere Texte weniger.</translation>
    </message>
    <message>
        <source>Count-in after a pause</source>
        <translation>Countdown nach einer Pause</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The repetition that was interrupted begins again then.</source>
        <translation>Die unterbrochene Wiederholung beginnt dann von vorn.</translation>
    </message>
    <message>
        <source>Use full screen for sessions</source>
        <translation>Einheiten im Vollbild</translation>
    </message>
    <message>
        <source>Begin sessions in the small window</source>
        <translation>Einheiten im kleinen Fenster beginnen</translation>
    </message>
    <message>
        <source>It stays on top of other programs. W in a session changes to it and back.</source>
        <translation>Es bleibt über anderen Programmen. W wechselt in einer Einheit dorthin und zurück.</translation>
    </message>
    <message>
        <source>Screen for sessions</source>
        <translation>Bildschirm für Einheiten</translation>
    </message>
</context>
<context>
    <name>SessionFlow</name>
    <message>
        <source>Paused – your computer went to sleep</source>
        <translation>Angehalten: Der Computer war im Ruhezustand</translation>
    </message>
    <message>
        <source>Paused – your computer was busy or asleep</source>
        <translation>Angehalten: Der Computer war ausgelastet oder im Ruhezustand</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Kleines Fenster</translation>
    </message>
    <message>
        <source>Stop this session?</source>
        <translation>Einheit beenden?</translation>
    </message>
    <message>
        <source>Your reps are saved. You can continue later.</source>
        <translation>Ihre Wiederholungen sind gespeichert. Sie können später weitermachen.</translation>
    </message>
    <message>
        <source>With a presenter: Page Down resumes, Page Up stops.</source>
        <translation>Mit Presenter: „Bild ab“ setzt fort, „Bild auf“ stoppt.</translation>
    </message>
    <message>
        <source>Starting in {seconds}</source>
        <translation>Start in {seconds} …</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Resuming in {seconds}</source>
        <translation>Weiter in {seconds} …</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>Begins the set that waits for you</source>
        <translation>Beginnt den Satz, der auf Sie wartet</translation>
    </message>
    <message>
        <source>Press {key} to resume</source>
        <translation>Weiter mit {key}</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>PAUSE</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Back to Progress</source>
        <translation>Zurück zum Verlauf</translation>
    </message>
    <message>
        <source>Search day, routine or note</source>
        <translation>Tag, Programm oder Notiz suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alle Einheiten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet (Ctrl+C)</source>
        <translation>Die gewählten Zeilen für eine Tabelle kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the selected sessions (Del)</source>
        <translation>Die gewählten Einheiten löschen (Entf)</translation>
    </message>
    <message>
        <source>Enter opens a session, the menu key shows what else can be done.</source>
        <translation>Die Eingabetaste öffnet eine Einheit, die Menütaste zeigt, was sich sonst tun lässt.</translation>
    </message>
    <message>
        <source>Recently deleted ({n})</source>
        <translation>Kürzlich gelöscht ({n})</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Sort by “{column}”</source>
        <translation>Nach „{column}“ sortieren</translation>
    </message>
    <message>
        <source>Sorted by “{column}”, ascending</source>
        <translation>Nach „{column}“ sortiert, aufsteigend</translation>
    </message>
    <message>
        <source>Sorted by “{column}”, descending</source>
        <translation>Nach „{column}“ sortiert, absteigend</translation>
    </message>
</context>
<context>
    <name>SetRows</name>
    <message>
        <source>Repetitions, {set}</source>
        <translation>Wiederholungen, {set}</translation>
    </message>
    <message>
        <source>planned {count}, timed {paced}</source>
        <translation>geplant {count}, getaktet {paced}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>von {count}</translation>
    </message>
</context>
<context>
    <name>SetUpCard</name>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Close Set up</source>
        <translation>„Einrichten“ schließen</translation>
    </message>
    <message>
        <source>You find all of this in Settings</source>
        <translation>All das finden Sie auch in den Einstellungen</translation>
    </message>
    <message>
        <source>Viewing distance</source>
        <translation>Abstand zum Bildschirm</translation>
    </message>
    <message>
        <source>How far from the screen do you stand?</source>
        <translation>Wie weit vom Bildschirm stehen Sie?</translation>
    </message>
    <message>
        <source>Can you hear the tones?</source>
        <translation>Hören Sie die Töne?</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation>Ton testen</translation>
    </message>
    <message>
        <source>On which days do you want to train?</source>
        <translation>An welchen Tagen möchten Sie trainieren?</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>Trainingstage</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Interval Coach is running. Close it, then try again.</source>
        <translation>Interval Coach läuft. Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Interval Coach needs a 64-bit Windows.</source>
        <translation>Interval Coach braucht ein 64-Bit-Windows.</translation>
    </message>
    <message>
        <source>The older copy in {folder} could not be removed. Remove it by hand.</source>
        <translation>Die ältere Kopie in {folder} konnte nicht entfernt werden. Entfernen Sie sie von Hand.</translation>
    </message>
    <message>
        <source>Your diary, routines and settings stay in {folder}. To delete them too, delete that folder.</source>
        <translation>Ihr Tagebuch, Ihre Programme und Einstellungen bleiben in {folder}. Um auch sie zu löschen, löschen Sie diesen Ordner.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Plan sheet: {name}</source>
        <translation>Planblatt: {name}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Kann leer bleiben</translation>
    </message>
    <message>
        <source>Name on the sheet</source>
        <translation>Name auf dem Blatt</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>The square on the page holds the routine. Its text can be pasted on any computer.</source>
        <translation>Das Quadrat auf der Seite enthält das Programm. Sein Text lässt sich auf jedem Computer einfügen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>Session in the small window</source>
        <translation>Einheit im kleinen Fenster</translation>
    </message>
    <message>
        <source>Large window</source>
        <translation>Großes Fenster</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>PAUSE</translation>
    </message>
    <message>
        <source>Press {key} to resume</source>
        <translation>Weiter mit {key}</translation>
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
        <source>Phase tones</source>
        <translation>Töne der Phasen</translation>
    </message>
    <message>
        <source>Countdown beeps</source>
        <translation>Einzählen</translation>
    </message>
    <message>
        <source>Count the seconds</source>
        <translation>Sekunden zählen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Tick in holds</source>
        <translation>Ticken beim Halten</translation>
    </message>
    <message>
        <source>Tick in all phases</source>
        <translation>Ticken in jeder Phase</translation>
    </message>
    <message>
        <source>Also counts the end of long holds, and says what comes next.</source>
        <translation>Zählt auch das Ende langer Haltezeiten und sagt, was kommt.</translation>
    </message>
    <message>
        <source>Voice volume</source>
        <translation>Lautstärke der Ansagen</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Low for hearing loss at high pitches, bright to stand out over music.</source>
        <translation>Tief, wenn Sie hohe Töne schlecht hören; hell, um durch Musik zu dringen.</translation>
    </message>
    <message>
        <source>Hear every tone</source>
        <translation>Alle Töne anhören</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>Einstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Bluetooth sync</source>
        <translation>Bluetooth-Abgleich</translation>
    </message>
    <message>
        <source>Turn the music down</source>
        <translation>Musik leiser stellen</translation>
    </message>
    <message>
        <source>Lower it</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The screen waits {ms} ms for the sound.</source>
        <translation>Der Bildschirm wartet {ms}&#xa0;ms auf den Ton.</translation>
    </message>
    <message>
        <source>Each tone is played with its name.</source>
        <translation>Jeder Ton wird mit seinem Namen gespielt.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>A soft tick each second, at the volume of the countdown beeps.</source>
        <translation>Jede Sekunde ein leises Ticken, in der Lautstärke des Einzählens.</translation>
    </message>
    <message>
        <source>Voice instructions</source>
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
        <source>Other players are turned down or paused when a session starts, and put back at its end. Some, such as browsers, can only be paused.</source>
        <translation>Andere Player werden zu Beginn einer Einheit leiser gestellt oder angehalten; am Ende ist alles wie vorher. Manche, etwa Browser, lassen sich nur anhalten.</translation>
    </message>
    <message>
        <source>Only possible on a Linux desktop.</source>
        <translation>Nur auf einem Linux-Desktop möglich.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>{output} (disconnected)</source>
        <translation>{output} (nicht verfügbar)</translation>
    </message>
    <message>
        <source>Bluetooth speakers lag. This delays the screen to match.</source>
        <translation>Bluetooth-Lautsprecher hinken nach. Damit wartet der Bildschirm auf den Ton.</translation>
    </message>
</context>
<context>
    <name>StartBox</name>
    <message>
        <source>Interval Coach cannot start</source>
        <translation>Interval Coach kann nicht starten</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Neueste Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Use a backup…</source>
        <translation>Eine Sicherung verwenden …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Begin with an empty diary</source>
        <translation>Mit einem leeren Tagebuch beginnen</translation>
    </message>
    <message>
        <source>Start without this routine</source>
        <translation>Ohne dieses Programm starten</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>Open with {name}</source>
        <translation>Mit {name} öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Diary (*.db)</source>
        <translation>Tagebuch (*.db)</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
</context>
<context>
    <name>StatTiles</name>
    <message>
        <source>Training days this week</source>
        <translation>Trainingstage diese Woche</translation>
    </message>
    <message>
        <source>No day is planned</source>
        <translation>Kein Tag ist geplant</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done}/{planned}</translation>
    </message>
    <message numerus="yes">
        <source>On plan for %n weeks</source>
        <translation>
            <numerusform>Seit %n Woche im Plan</numerusform>
            <numerusform>Seit %n Wochen im Plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan met</source>
        <translation>Plan erfüllt</translation>
    </message>
    <message>
        <source>{n} more planned</source>
        <translation>Noch {n} geplant</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Letzte Einheit</translation>
    </message>
    <message>
        <source>Stopped because of pain</source>
        <translation>Wegen Schmerzen beendet</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht beendet</translation>
    </message>
    <message>
        <source>Same as {day}</source>
        <translation>Wie {day}</translation>
    </message>
    <message>
        <source>{change} since {day}</source>
        <translation>{change} seit {day}</translation>
    </message>
    <message>
        <source>Left · right</source>
        <translation>Links · rechts</translation>
    </message>
    <message>
        <source>One leg</source>
        <translation>Ein Bein</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>{n} more on the left</source>
        <translation>Links {n} mehr</translation>
    </message>
    <message>
        <source>{n} more on the right</source>
        <translation>Rechts {n} mehr</translation>
    </message>
    <message>
        <source>Pain before the session</source>
        <translation>Schmerzen davor</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Angabe</translation>
    </message>
    <message numerus="yes">
        <source>Same as %n weeks ago</source>
        <translation>
            <numerusform>Wie vor %n Woche</numerusform>
            <numerusform>Wie vor %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: {pain}</source>
        <translation>{day}: {pain}</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago: {pain}</source>
        <translation>
            <numerusform>Vor %n Woche: {pain}</numerusform>
            <numerusform>Vor %n Wochen: {pain}</numerusform>
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
        <translation>{new} statt {old}</translation>
    </message>
    <message>
        <source>hold for {new} s instead of {old}</source>
        <translation>{new} s halten statt {old}</translation>
    </message>
    <message>
        <source>lower for {new} s instead of {old}</source>
        <translation>{new} s senken statt {old}</translation>
    </message>
    <message>
        <source>An increase is suggested after two complete sessions in a row.</source>
        <translation>Eine Steigerung wird nach zwei vollständigen Einheiten nacheinander vorgeschlagen.</translation>
    </message>
    <message>
        <source>After one more complete session, an increase is suggested.</source>
        <translation>Noch eine vollständige Einheit, dann wird eine Steigerung vorgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>Not yet – last time the {leg} did {count} of %n reps in set {set}.</source>
        <translation>
            <numerusform>Noch nicht – zuletzt {count} von %n Wiederholung in Satz {set} ({leg}).</numerusform>
            <numerusform>Noch nicht – zuletzt {count} von %n Wiederholungen in Satz {set} ({leg}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{old} → %n reps in total, {before} → {after} min</source>
        <translation>
            <numerusform>{old} → %n Wiederholung insgesamt, {before} → {after} min</numerusform>
            <numerusform>{old} → %n Wiederholungen insgesamt, {before} → {after} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reps per set instead of {old}</source>
        <translation>
            <numerusform>%n Wiederholung pro Satz statt {old}</numerusform>
            <numerusform>%n Wiederholungen pro Satz statt {old}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reps as before, {before} → {after} under tension</source>
        <translation>
            <numerusform>%n Wiederholung wie bisher, {before} → {after} unter Spannung</numerusform>
            <numerusform>%n Wiederholungen wie bisher, {before} → {after} unter Spannung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets instead of {old}</source>
        <translation>
            <numerusform>%n Satz statt {old}</numerusform>
            <numerusform>%n Sätze statt {old}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After a break of %n days, do two sessions at this level before adding more.</source>
        <translation>
            <numerusform>Machen Sie nach %n Tag Pause zwei Einheiten wie bisher, bevor Sie steigern.</numerusform>
            <numerusform>Machen Sie nach %n Tagen Pause zwei Einheiten wie bisher, bevor Sie steigern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You last did this routine %n days ago: do two sessions at this level before adding more.</source>
        <translation>
            <numerusform>Dieses Programm haben Sie zuletzt vor %n Tag gemacht. Machen Sie zwei Einheiten wie bisher, bevor Sie steigern.</numerusform>
            <numerusform>Dieses Programm haben Sie zuletzt vor %n Tagen gemacht. Machen Sie zwei Einheiten wie bisher, bevor Sie steigern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and back to %n reps per set</source>
        <translation>
            <numerusform>und zurück auf %n Wiederholung pro Satz</numerusform>
            <numerusform>und zurück auf %n Wiederholungen pro Satz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Ready for a little more?</source>
        <translation>Bereit für etwas mehr?</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>SyncDialog</name>
    <message>
        <source>Bluetooth sync</source>
        <translation>Bluetooth-Abgleich</translation>
    </message>
    <message>
        <source>Bluetooth speakers and televisions play late. Measure how late, and the screen waits.</source>
        <translation>Bluetooth-Lautsprecher und Fernseher spielen verspätet. Messen Sie, wie spät, und der Bildschirm wartet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A beep and a flash come once a second.</source>
        <translation>Jede Sekunde kommen ein Piepton und ein Blitz.</translation>
    </message>
    <message>
        <source>1. Play the beeps</source>
        <translation>1. Pieptöne abspielen</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Tap on the beep</source>
        <translation>Mittippen</translation>
    </message>
    <message>
        <source>2. Tap on every beep</source>
        <translation>2. Bei jedem Piepton tippen</translation>
    </message>
    <message>
        <source>Beep and flash should now come together.</source>
        <translation>Piepton und Blitz sollten nun zugleich kommen.</translation>
    </message>
    <message>
        <source>3. Check</source>
        <translation>3. Prüfen</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Adjust by hand if they do not. 0 for loudspeakers with a cable.</source>
        <translation>Sonst von Hand einstellen. 0 für Lautsprecher mit Kabel.</translation>
    </message>
    <message>
        <source>Stop the beeps</source>
        <translation>Pieptöne anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play the beeps</source>
        <translation>Pieptöne abspielen</translation>
    </message>
    <message>
        <source>{count} of {all} taps</source>
        <translation>{count} von {all} Mal</translation>
    </message>
    <message>
        <source>With the mouse or the space bar. {taps}.</source>
        <translation>Mit der Maus oder der Leertaste. {taps}.</translation>
    </message>
    <message>
        <source>Measured delay: {ms} ms</source>
        <translation>Gemessene Verzögerung: {ms}&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
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
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 8 weeks</source>
        <translation>Die letzten 8 Wochen</translation>
    </message>
    <message>
        <source>Open Progress</source>
        <translation>Verlauf öffnen</translation>
    </message>
    <message>
        <source>Safety information</source>
        <translation>Sicherheitshinweise</translation>
    </message>
    <message>
        <source>Who trains now</source>
        <translation>Wer jetzt trainiert</translation>
    </message>
    <message>
        <source>Person {name}</source>
        <translation>Person {name}</translation>
    </message>
</context>
<context>
    <name>TodayPresenter</name>
    <message>
        <source>It cannot be continued, because its data is damaged.</source>
        <translation>Sie kann nicht fortgesetzt werden, weil ihre Daten beschädigt sind.</translation>
    </message>
    <message numerus="yes">
        <source>You didn’t finish {routine} ({when}, %n reps done).</source>
        <translation>
            <numerusform>{routine} nicht beendet ({when}, %n Wiederholung geschafft).</numerusform>
            <numerusform>{routine} nicht beendet ({when}, %n Wiederholungen geschafft).</numerusform>
        </translation>
    </message>
    <message>
        <source>Increase accepted ({when}): {step}</source>
        <translation>Steigerung übernommen ({when}): {step}</translation>
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
        <source>Tick</source>
        <translation>Ticken</translation>
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
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
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
    <name>UnfinishedRow</name>
    <message>
        <source>Continue session</source>
        <translation>Einheit fortsetzen</translation>
    </message>
    <message>
        <source>Save as it is</source>
        <translation>So speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Session discarded.</source>
        <translation>Einheit verworfen.</translation>
    </message>
</context>
<context>
    <name>UnsavedNotice</name>
    <message>
        <source>A copy of the whole diary is in {file}. Restore it once the folder is there again.</source>
        <translation>Eine Kopie des ganzen Tagebuchs liegt in {file}. Stellen Sie sie wieder her, sobald der Ordner wieder da ist.</translation>
    </message>
    <message>
        <source>It could not be saved anywhere else: if you close now, it is lost.</source>
        <translation>Es ließ sich auch nirgends sonst speichern: Wenn Sie jetzt schließen, geht es verloren.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Geöffnet lassen</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>A copy is in {file}. “Import…” in Settings reads it.</source>
        <translation>Eine Kopie ist in {file}. „Importieren …“ in den Einstellungen liest sie.</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Not today…</source>
        <translation>Heute nicht …</translation>
    </message>
    <message>
        <source>Holiday…</source>
        <translation>Urlaub …</translation>
    </message>
    <message>
        <source>Move to {day}</source>
        <translation>Verschieben auf {day}</translation>
    </message>
    <message>
        <source>Pick your days</source>
        <translation>Wählen Sie Ihre Tage</translation>
    </message>
    <message numerus="yes">
        <source>On plan for %n weeks</source>
        <translation>
            <numerusform>Seit %n Woche im Plan</numerusform>
            <numerusform>Seit %n Wochen im Plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Rest day.</source>
        <translation>Ruhetag.</translation>
    </message>
    <message>
        <source>Done for today.</source>
        <translation>Für heute erledigt.</translation>
    </message>
    <message>
        <source>You planned a session today.</source>
        <translation>Heute ist eine Einheit geplant.</translation>
    </message>
    <message>
        <source>No training until {day}.</source>
        <translation>Kein Training bis {day}.</translation>
    </message>
    <message>
        <source>Next session: {day}.</source>
        <translation>Nächster Termin: {day}.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n training days this week</source>
        <translation>
            <numerusform>{done} von %n Trainingstag diese Woche</numerusform>
            <numerusform>{done} von %n Trainingstagen diese Woche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training days this week</source>
        <translation>
            <numerusform>%n Trainingstag diese Woche</numerusform>
            <numerusform>%n Trainingstage diese Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>({planned} planned)</source>
        <translation>({planned} geplant)</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>done</source>
        <translation>geschafft</translation>
    </message>
    <message>
        <source>stopped because of pain</source>
        <translation>wegen Schmerzen beendet</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>Urlaub</translation>
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
    <name>WeeksChart</name>
    <message>
        <source>Repetitions in the last 8 weeks, left · right</source>
        <translation>Wiederholungen der letzten 8 Wochen, links · rechts</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
</context>
<context>
    <name>WeightsCard</name>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Kilograms (kg)</source>
        <translation>Kilogramm (kg)</translation>
    </message>
    <message>
        <source>Pounds (lb)</source>
        <translation>Pfund (lb)</translation>
    </message>
    <message>
        <source>As the system: {unit}</source>
        <translation>Wie im System: {unit}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>I have no weights</source>
        <translation>Ich habe keine Gewichte</translation>
    </message>
    <message>
        <source>Loads are left aside, and increases make the hold or the lowering a second longer.</source>
        <translation>Gewichte werden weggelassen, und Steigerungen verlängern das Halten oder das Senken um eine Sekunde.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Before you start</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Change to {name}</source>
        <translation>Zu {name} wechseln</translation>
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
        <source>NEXT: LEFT LEG</source>
        <translation>DANACH: LINKS</translation>
    </message>
    <message>
        <source>NEXT: RIGHT LEG</source>
        <translation>DANACH: RECHTS</translation>
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
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Next: {phase}</source>
        <translation>Dann: {phase}</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>Bereit?</translation>
    </message>
    <message>
        <source>Press Space</source>
        <translation>Leertaste drücken</translation>
    </message>
    <message>
        <source>{sign}{number} s</source>
        <translation>{sign}{number} s</translation>
    </message>
    <message>
        <source>Stand ready</source>
        <translation>Bereit stehen</translation>
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
        <source>Lower slowly, hips level</source>
        <translation>Langsam senken, Becken waagrecht</translation>
    </message>
    <message>
        <source>Left leg is next</source>
        <translation>Als Nächstes linkes Bein</translation>
    </message>
    <message>
        <source>Stand tall, hand on the chair. Left leg</source>
        <translation>Aufrecht stehen, Hand am Stuhl. Linkes Bein</translation>
    </message>
    <message>
        <source>Stand tall, hand on the chair. Right leg</source>
        <translation>Aufrecht stehen, Hand am Stuhl. Rechtes Bein</translation>
    </message>
    <message>
        <source>Right leg is next</source>
        <translation>Als Nächstes rechtes Bein</translation>
    </message>
    <message>
        <source>Set done. Rest – left leg next</source>
        <translation>Satz geschafft. Ausruhen, dann linkes Bein</translation>
    </message>
    <message>
        <source>Set done. Rest – right leg next</source>
        <translation>Satz geschafft. Ausruhen, dann rechtes Bein</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Gut gemacht</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Halbzeit</translation>
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
        <source>Repetitions: {reps}. Load: {load} pounds</source>
        <translation>Wiederholungen: {reps}. Gewicht: {load} Pfund</translation>
    </message>
    <message>
        <source>{set}. Load: {load} kilograms</source>
        <translation>{set}. Gewicht: {load} Kilogramm</translation>
    </message>
    <message>
        <source>{set}. Load: {load} pounds</source>
        <translation>{set}. Gewicht: {load} Pfund</translation>
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
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>Rep {rep} of {reps}</source>
        <translation>Wdh. {rep} von {reps}</translation>
    </message>
    <message>
        <source>Set {set} of {sets}</source>
        <translation>Satz {set} von {sets}</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Too far for this screen: the letters are smaller than they should be.</source>
        <translation>Zu weit für diesen Bildschirm: Die Buchstaben sind kleiner, als sie sein sollten.</translation>
    </message>
    <message>
        <source>the instruction</source>
        <translation>die Anweisung</translation>
    </message>
    <message>
        <source>what comes next</source>
        <translation>was als Nächstes kommt</translation>
    </message>
    <message>
        <source>the bar of sets</source>
        <translation>die Leiste der Sätze</translation>
    </message>
    <message>
        <source>the time left</source>
        <translation>die Restzeit</translation>
    </message>
    <message>
        <source>the keys on the buttons</source>
        <translation>die Tasten auf den Knöpfen</translation>
    </message>
    <message>
        <source>Everything has room on this screen.</source>
        <translation>Auf diesem Bildschirm hat alles Platz.</translation>
    </message>
    <message>
        <source>No room on this screen for: {parts}.</source>
        <translation>Auf diesem Bildschirm ist kein Platz für: {parts}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Left leg, %n repetitions</source>
        <translation>
            <numerusform>Linkes Bein, %n Wiederholung</numerusform>
            <numerusform>Linkes Bein, %n Wiederholungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right leg, %n repetitions</source>
        <translation>
            <numerusform>Rechtes Bein, %n Wiederholung</numerusform>
            <numerusform>Rechtes Bein, %n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>planned {length}</source>
        <translation>geplant {length}</translation>
    </message>
    <message>
        <source>at least {length}</source>
        <translation>mindestens {length}</translation>
    </message>
    <message>
        <source>took {length}</source>
        <translation>Dauer {length}</translation>
    </message>
    <message>
        <source>{time} under tension</source>
        <translation>{time} unter Spannung</translation>
    </message>
</context>
</TS>
