<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>About</name>
    <message>
        <source>This copy is more than a year old. Look for a newer one where you got it.</source>
        <translation>Cette copie a plus d’un an. Cherchez-en une plus récente là où vous l’avez obtenue.</translation>
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
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versions plus récentes</translation>
    </message>
</context>
<context>
    <name>ActionToast</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>AfterPage</name>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Continue this session where it stopped</source>
        <translation>Reprendre cette séance là où elle s’est arrêtée</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Filled in for you. Change anything you did differently.</source>
        <translation>Déjà rempli. Modifiez ce que vous avez fait autrement.</translation>
    </message>
    <message>
        <source>How did it feel?</source>
        <translation>Comment s’est passée la séance&#x202f;?</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>0 easy</source>
        <translation>0 facile</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Douleur après</translation>
    </message>
    <message>
        <source>How hard was it?</source>
        <translation>Était-ce difficile&#x202f;?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Bravo</translation>
    </message>
    <message>
        <source>Stopped because of pain</source>
        <translation>Arrêtée à cause de la douleur</translation>
    </message>
    <message>
        <source>Pressed by mistake? Resume (Ctrl+Z)</source>
        <translation>Appui par erreur&#x202f;? Reprendre (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>10 hardest</source>
        <translation>10 maximum</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 aucune</translation>
    </message>
    <message>
        <source>10 worst</source>
        <translation>10 la pire</translation>
    </message>
    <message>
        <source>No reps recorded</source>
        <translation>Aucune répétition enregistrée</translation>
    </message>
    <message>
        <source>How did it feel? Press any key.</source>
        <translation>Comment était-ce&#x202f;? Appuyez sur une touche.</translation>
    </message>
    <message>
        <source>Session over</source>
        <translation>Séance terminée</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Arrêtée avant la fin</translation>
    </message>
    <message>
        <source>Pain now?</source>
        <translation>Douleur maintenant&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Total: %n reps</source>
        <translation>
            <numerusform>Total&#xa0;: %n répétition</numerusform>
            <numerusform>Total&#xa0;: %n répétitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>{text} F6: {buttons}</source>
        <translation>{text} F6&#xa0;: {buttons}</translation>
    </message>
</context>
<context>
    <name>BusyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>Calendar file</source>
        <translation>Fichier d’agenda</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
</context>
<context>
    <name>ChartPictures</name>
    <message>
        <source>Drawing the charts</source>
        <translation>Dessin des graphiques</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Images (*.png *.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>Écriture de {file}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Reading the diary</source>
        <translation>Lecture du journal</translation>
    </message>
</context>
<context>
    <name>CurlFigure</name>
    <message>
        <source>Figure doing the leg curl</source>
        <translation>Silhouette qui fait la flexion de jambe</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>Damaged sessions</source>
        <translation>Séances endommagées</translation>
    </message>
    <message>
        <source>A disk error changed these sessions. A backup from before may still hold them unharmed; restoring it replaces the whole diary, and the present one is set aside.</source>
        <translation>Une erreur de disque a modifié ces séances. Une sauvegarde antérieure les contient peut-être encore intactes&#x202f;; la restaurer remplace tout le journal, et le journal actuel est mis de côté.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Garder telle quelle</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ne pas garder</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Everything is stored on this computer</source>
        <translation>Tout est enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>A report for your clinician, a spreadsheet, charts, files for other apps</source>
        <translation>Un rapport pour votre soignant, un tableur, des graphiques, des fichiers pour d’autres applications</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Sessions from a file of Interval Coach, Strong or Hevy</source>
        <translation>Séances d’un fichier d’Interval Coach, Strong ou Hevy</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Your whole diary in one file. One is made by itself on each day of use.</source>
        <translation>Tout votre journal dans un fichier. Une copie est faite automatiquement chaque jour d’utilisation.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Replace your diary with a backup. You can undo it.</source>
        <translation>Remplacer votre journal par une sauvegarde. Vous pouvez l’annuler.</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Restaurer la sauvegarde la plus récente</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Diary, routines and settings in one file. On the other computer, choose “Add a person…”, then “From another computer…”.</source>
        <translation>Votre journal, vos programmes et vos réglages dans un fichier. Sur l’autre ordinateur, choisissez «&#xa0;Ajouter une personne…&#xa0;», puis «&#xa0;Depuis un autre ordinateur…&#xa0;».</translation>
    </message>
    <message>
        <source>To another computer…</source>
        <translation>Vers un autre ordinateur…</translation>
    </message>
    <message>
        <source>Somebody else trains here too?</source>
        <translation>Quelqu’un d’autre s’entraîne ici&#x202f;?</translation>
    </message>
    <message>
        <source>Each person has a separate diary, routines and settings.</source>
        <translation>Chaque personne a son journal, ses programmes et ses réglages.</translation>
    </message>
    <message>
        <source>People…</source>
        <translation>Personnes…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>If something went wrong</source>
        <translation>En cas de problème</translation>
    </message>
    <message>
        <source>A text that helps to find the fault. It is sent nowhere.</source>
        <translation>Un texte qui aide à trouver l’erreur. Il n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>Enregistrer un rapport de problème…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Diary, routines, settings and backups. Asks first.</source>
        <translation>Journal, programmes, réglages et sauvegardes. Une confirmation est demandée.</translation>
    </message>
    <message>
        <source>Delete all my data…</source>
        <translation>Supprimer toutes mes données…</translation>
    </message>
    <message>
        <source>People on this computer</source>
        <translation>Personnes sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>DeletedDialog</name>
    <message>
        <source>Recently deleted</source>
        <translation>Supprimées récemment</translation>
    </message>
    <message>
        <source>They count nowhere, and stay here until you delete them for good.</source>
        <translation>Elles ne comptent nulle part et restent ici jusqu’à ce que vous les supprimiez définitivement.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Delete all for good…</source>
        <translation>Tout supprimer définitivement…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sessions for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %n séance&#x202f;?</numerusform>
            <numerusform>Supprimer définitivement %n séances&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Backups made before still hold them.</source>
        <translation>Cette action est irréversible. Les sauvegardes antérieures les contiennent encore.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>Back to Progress</source>
        <translation>Retour à Progrès</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Supprimer la séance</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Prévu et réalisé</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Change what you did differently. The original stays visible.</source>
        <translation>Modifiez ce que vous avez fait autrement. L’original reste visible.</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Votre ressenti</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>0 easy</source>
        <translation>0 facile</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Douleur avant</translation>
    </message>
    <message>
        <source>10 hardest</source>
        <translation>10 maximum</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>Séance précédente</translation>
    </message>
    <message>
        <source>Previous session (Alt+←)</source>
        <translation>Séance précédente (Alt+←)</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Séance suivante</translation>
    </message>
    <message>
        <source>Next session (Alt+→)</source>
        <translation>Séance suivante (Alt+→)</translation>
    </message>
    <message>
        <source>It can be restored</source>
        <translation>Elle peut être restaurée</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 aucune</translation>
    </message>
    <message>
        <source>10 worst</source>
        <translation>10 la pire</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Douleur après</translation>
    </message>
    <message>
        <source>Pain the next day</source>
        <translation>Douleur le lendemain</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>arrêtée avant la fin</translation>
    </message>
    <message>
        <source>stopped because of pain</source>
        <translation>arrêtée à cause de la douleur</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>non terminée</translation>
    </message>
    <message numerus="yes">
        <source>Total: %n reps</source>
        <translation>
            <numerusform>Total&#xa0;: %n répétition</numerusform>
            <numerusform>Total&#xa0;: %n répétitions</numerusform>
        </translation>
    </message>
    <message>
        <source>symmetry {share}%</source>
        <translation>symétrie {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back to all sessions</source>
        <translation>Retour à toutes les séances</translation>
    </message>
    <message>
        <source>{what}: {old} → {new}  ({when})</source>
        <translation>{what}&#xa0;: {old} → {new}  ({when})</translation>
    </message>
</context>
<context>
    <name>DiaryFiles</name>
    <message>
        <source>Saving {file}</source>
        <translation>Écriture de {file}</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv)</source>
        <translation>Feuilles de calcul (*.csv)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Importation de {file}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n errors in {file}.</source>
        <translation>
            <numerusform>%n erreur dans {file}.</numerusform>
            <numerusform>%n erreurs dans {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Diaries (*.json *.csv *.tsv *.txt)</source>
        <translation>Journaux (*.json *.csv *.tsv *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>Import the %n readable sessions?</source>
        <translation>
            <numerusform>Importer la seule séance lisible&#x202f;?</numerusform>
            <numerusform>Importer les %n séances lisibles&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Diary (*.db)</source>
        <translation>Journal (*.db)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
</context>
<context>
    <name>Distances</name>
    <message>
        <source>{feet} ft {inches} in</source>
        <translation>{feet} pi {inches} po</translation>
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
        <translation>lever {lift} · plier {flex} · tenir {hold} · tendre {extend}&#xa0;s</translation>
    </message>
    <message>
        <source>lift {lift} · flex {flex} · extend {extend} s</source>
        <translation>lever {lift} · plier {flex} · tendre {extend}&#xa0;s</translation>
    </message>
    <message>
        <source>both legs</source>
        <translation>les deux jambes</translation>
    </message>
    <message>
        <source>left leg first</source>
        <translation>jambe gauche d’abord</translation>
    </message>
    <message>
        <source>right leg first</source>
        <translation>jambe droite d’abord</translation>
    </message>
    <message>
        <source>legs change after each rep</source>
        <translation>changement de jambe après chaque répétition</translation>
    </message>
    <message>
        <source>each set starts when you are ready</source>
        <translation>chaque série commence quand vous le voulez</translation>
    </message>
    <message>
        <source>rest {time}</source>
        <translation>repos {time}</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Jambe gauche</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Jambe droite</translation>
    </message>
    <message>
        <source>{left} left · {right} right</source>
        <translation>{left} à gauche · {right} à droite</translation>
    </message>
    <message>
        <source>left leg</source>
        <translation>jambe gauche</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>jambe droite</translation>
    </message>
    <message numerus="yes">
        <source>%n reps</source>
        <translation>
            <numerusform>%n rép.</numerusform>
            <numerusform>%n rép.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of {reps}</source>
        <translation>
            <numerusform>%n série de {reps}</numerusform>
            <numerusform>%n séries de {reps}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of {reps} on each leg</source>
        <translation>
            <numerusform>%n série de {reps} par jambe</numerusform>
            <numerusform>%n séries de {reps} par jambe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of {reps} with the left leg</source>
        <translation>
            <numerusform>%n série de {reps}, jambe gauche</numerusform>
            <numerusform>%n séries de {reps}, jambe gauche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of {reps} with the right leg</source>
        <translation>
            <numerusform>%n série de {reps}, jambe droite</numerusform>
            <numerusform>%n séries de {reps}, jambe droite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sets} × %n repetitions</source>
        <translation>
            <numerusform>{sets} × %n répétition</numerusform>
            <numerusform>{sets} × %n répétitions</numerusform>
        </translation>
    </message>
    <message>
        <source>Set {set} · {leg}</source>
        <translation>Série {set} · {leg}</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>Drop the file to add it to Routines</source>
        <translation>Déposez le fichier pour l’ajouter aux programmes</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Enregistrer (Ctrl+S)</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Save as a new routine</source>
        <translation>Enregistrer ma version à part</translation>
    </message>
    <message>
        <source>One repetition</source>
        <translation>Une répétition</translation>
    </message>
    <message>
        <source>Plan sheet for the wall…</source>
        <translation>Fiche du plan à afficher…</translation>
    </message>
    <message>
        <source>Print it or save it as PDF (Ctrl+P)</source>
        <translation>L’imprimer ou l’enregistrer en PDF (Ctrl+P)</translation>
    </message>
    <message>
        <source>That name is already used.</source>
        <translation>Ce nom est déjà utilisé.</translation>
    </message>
    <message numerus="yes">
        <source>{length} · %n reps</source>
        <translation>
            <numerusform>{length} · %n répétition</numerusform>
            <numerusform>{length} · %n répétitions</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at a part for details.</source>
        <translation>Survolez une partie pour les détails.</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>Enregistrer les modifications&#x202f;?</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer à modifier</translation>
    </message>
</context>
<context>
    <name>EmptyProgress</name>
    <message>
        <source>Your sessions will appear here</source>
        <translation>Vos séances s’afficheront ici</translation>
    </message>
    <message>
        <source>How much you did on each leg, on which days, and how it felt.</source>
        <translation>Ce que vous avez fait avec chaque jambe, quels jours, et votre ressenti.</translation>
    </message>
    <message>
        <source>Start your first session</source>
        <translation>Commencer votre première séance</translation>
    </message>
    <message>
        <source>Import sessions…</source>
        <translation>Importer des séances…</translation>
    </message>
    <message>
        <source>Recently deleted ({n})</source>
        <translation>Supprimées récemment ({n})</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Delete all my data</source>
        <translation>Supprimer toutes mes données</translation>
    </message>
    <message>
        <source>Delete all data of {name}?</source>
        <translation>Supprimer toutes les données de {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Delete all your data?</source>
        <translation>Supprimer toutes vos données&#x202f;?</translation>
    </message>
    <message>
        <source>This goes, from {folder}:</source>
        <translation>Sera supprimé de {folder}&#xa0;:</translation>
    </message>
    <message>
        <source>Files that you exported or backed up elsewhere stay, and so does what others put into the folder. Then the program starts as on the first day.</source>
        <translation>Les fichiers que vous avez exportés ou sauvegardés ailleurs restent, ainsi que ce que d’autres ont mis dans le dossier. Ensuite, le programme démarre comme au premier jour.</translation>
    </message>
    <message>
        <source>Files that you exported or backed up elsewhere stay, and so does the data of others. {name} is not listed any more.</source>
        <translation>Les fichiers que vous avez exportés ou sauvegardés ailleurs restent, ainsi que les données des autres. {name} ne figure plus dans la liste.</translation>
    </message>
    <message>
        <source>Save a last copy first</source>
        <translation>Enregistrer d’abord une dernière copie</translation>
    </message>
    <message>
        <source>In {folder}: the diary, which “Restore a backup…” reads, settings and routines.</source>
        <translation>Dans {folder}&#xa0;: le journal, que «&#xa0;Restaurer une sauvegarde…&#xa0;» peut lire, les réglages et les programmes.</translation>
    </message>
    <message>
        <source>Yes, delete all my data</source>
        <translation>Oui, supprimer toutes mes données</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>your diary: {what}</source>
        <translation>votre journal&#xa0;: {what}</translation>
    </message>
    <message>
        <source>your routines: {count}</source>
        <translation>vos programmes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>backups in the data folder: {count}</source>
        <translation>sauvegardes dans le dossier de données&#xa0;: {count}</translation>
    </message>
    <message>
        <source>settings, plan and reminders</source>
        <translation>réglages, plan et rappels</translation>
    </message>
    <message>
        <source>log files</source>
        <translation>fichiers journaux</translation>
    </message>
    <message>
        <source>{sessions}, the last on {day}</source>
        <translation>{sessions}, la dernière le {day}</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>Écriture de {file}</translation>
    </message>
</context>
<context>
    <name>ExportDays</name>
    <message>
        <source>4 weeks</source>
        <translation>4 semaines</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>Since last report</source>
        <translation>Depuis le rapport</translation>
    </message>
    <message>
        <source>Since the last report</source>
        <translation>Depuis le dernier rapport</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Toutes les séances</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Report for your clinician</source>
        <translation>Rapport pour votre soignant</translation>
    </message>
    <message>
        <source>To print or to send – PDF or HTML</source>
        <translation>À imprimer ou à envoyer – PDF ou HTML</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tableur</translation>
    </message>
    <message>
        <source>A row for each set – CSV</source>
        <translation>Une ligne par série – CSV</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>A picture to share – PNG or SVG</source>
        <translation>Une image à partager – PNG ou SVG</translation>
    </message>
    <message>
        <source>Whole diary</source>
        <translation>Journal complet</translation>
    </message>
    <message>
        <source>Everything, to import again – JSON</source>
        <translation>Tout, pour le réimporter – JSON</translation>
    </message>
    <message>
        <source>Other workout apps</source>
        <translation>Autres applications de sport</translation>
    </message>
    <message>
        <source>Strong, Hevy, Garmin, Strava – CSV or FIT</source>
        <translation>Strong, Hevy, Garmin, Strava – CSV ou FIT</translation>
    </message>
    <message>
        <source>Plan for your calendar</source>
        <translation>Plan pour votre agenda</translation>
    </message>
    <message>
        <source>Training days with reminders – ICS</source>
        <translation>Jours d’entraînement avec rappels – ICS</translation>
    </message>
    <message>
        <source>Plan sheet for the wall</source>
        <translation>Fiche du plan à afficher</translation>
    </message>
    <message>
        <source>Dose, pictures and days to tick off – PDF</source>
        <translation>Dose, dessins et jours à cocher – PDF</translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation>Avec mes notes</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Image (PNG)</source>
        <translation>Image (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Dessin (SVG)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Strong and Hevy (CSV)</source>
        <translation>Strong et Hevy (CSV)</translation>
    </message>
    <message>
        <source>Garmin and Strava (FIT)</source>
        <translation>Garmin et Strava (FIT)</translation>
    </message>
    <message>
        <source>Name on the report</source>
        <translation>Nom sur le rapport</translation>
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
        <translation>Thème</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Name on the sheet</source>
        <translation>Nom sur la fiche</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Drawing the preview…</source>
        <translation>Dessin de l’aperçu…</translation>
    </message>
    <message>
        <source>{sessions} as strength training activities, one after the other in one file. End its name in .zip to get a file for each, which Strava and Garmin Connect need.</source>
        <translation>{sessions} sous forme d’activités de musculation, à la suite dans un fichier. Terminez son nom par .zip pour obtenir un fichier par séance, comme l’exigent Strava et Garmin Connect.</translation>
    </message>
    <message>
        <source>{sessions} with every repetition, correction and note. Interval Coach imports it again, on any computer; the same session twice is once.</source>
        <translation>{sessions} avec chaque répétition, correction et note. Interval Coach les réimporte sur tout ordinateur&#x202f;; une même séance ne compte qu’une fois.</translation>
    </message>
    <message>
        <source>Your plan: {days}, at {time}, with an alarm. It repeats every week.</source>
        <translation>Votre plan&#xa0;: {days}, à {time}, avec une alarme. Il se répète chaque semaine.</translation>
    </message>
    <message>
        <source>Your plan: {days}. It repeats every week.</source>
        <translation>Votre plan&#xa0;: {days}. Il se répète chaque semaine.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>whole numbers</source>
        <translation>nombres entiers</translation>
    </message>
    <message>
        <source>at most {count} decimals</source>
        <translation>au plus {count} décimales</translation>
    </message>
    <message>
        <source>in steps of {step}</source>
        <translation>par pas de {step}</translation>
    </message>
    <message>
        <source>{low} to {high}{unit}, {steps}</source>
        <translation>de {low} à {high}{unit}, {steps}</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Figure doing the leg curl at your pace</source>
        <translation>Une personne qui plie la jambe à votre rythme</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Left leg</source>
        <translation>Jambe gauche</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Jambe droite</translation>
    </message>
    <message>
        <source>Different numbers for the left leg</source>
        <translation>Autres nombres pour la jambe gauche</translation>
    </message>
    <message>
        <source>Different numbers for the right leg</source>
        <translation>Autres nombres pour la jambe droite</translation>
    </message>
    <message>
        <source>Sets per leg</source>
        <translation>Séries par jambe</translation>
    </message>
    <message>
        <source>Reps per set</source>
        <translation>Répétitions par série</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>En place</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>Plier</translation>
    </message>
    <message>
        <source>Hold (0 = none)</source>
        <translation>Tenir (0 = sans)</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Tendre</translation>
    </message>
    <message>
        <source>Change legs</source>
        <translation>Changer de jambe</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Repos entre les séries</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Jambes</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>Gauche seule</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>Droite seule</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Première jambe</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Alternate each session</source>
        <translation>L’autre la prochaine fois</translation>
    </message>
    <message>
        <source>After each set</source>
        <translation>Après une série entière</translation>
    </message>
    <message>
        <source>After each rep</source>
        <translation>Après chaque répétition</translation>
    </message>
    <message>
        <source>Start each set when I&apos;m ready</source>
        <translation>Commencer chaque série quand je le veux</translation>
    </message>
    <message>
        <source>After each rest and change of legs, the next set waits for a key.</source>
        <translation>Après chaque repos et changement de jambe, la série suivante attend une touche.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>I have no weights</source>
        <translation>Je n’ai pas de poids</translation>
    </message>
    <message>
        <source>For all routines: loads are left aside, and increases make the hold or the lowering a second longer.</source>
        <translation>Pour tous les programmes&#xa0;: les charges sont laissées de côté, et les progressions allongent la tenue ou la descente d’une seconde.</translation>
    </message>
    <message>
        <source>Timing (seconds)</source>
        <translation>Durées (secondes)</translation>
    </message>
    <message>
        <source>Leave blank to use the same</source>
        <translation>Vide&#xa0;: mêmes valeurs</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Lift one foot slightly off the floor, hips level and facing forward.</source>
        <translation>Décollez légèrement un pied du sol, bassin horizontal et face à l’avant.</translation>
    </message>
    <message>
        <source>Bend the knee: bring your heel up toward your glute (buttock).</source>
        <translation>Pliez le genou&#xa0;: amenez le talon vers la fesse.</translation>
    </message>
    <message>
        <source>Hold at the top, if the routine has a hold.</source>
        <translation>Tenez en haut, si le programme prévoit un maintien.</translation>
    </message>
    <message>
        <source>Lower slowly to the lifted start, without dropping your leg or your hips.</source>
        <translation>Redescendez lentement jusqu’au départ pied décollé, sans laisser tomber la jambe ni le bassin.</translation>
    </message>
    <message>
        <source>Hold on to a chair if you need it. Form matters more than speed: move slowly and with control.</source>
        <translation>Tenez-vous à une chaise si besoin. La forme compte plus que la vitesse&#xa0;: bougez lentement et avec contrôle.</translation>
    </message>
    <message>
        <source>Pause, resume</source>
        <translation>Pause, reprendre</translation>
    </message>
    <message>
        <source>Space, ., B</source>
        <translation>Espace, ., B</translation>
    </message>
    <message>
        <source>→, Page Down</source>
        <translation>→, Page suivante</translation>
    </message>
    <message>
        <source>Skip to the next phase</source>
        <translation>Passer à la phase suivante</translation>
    </message>
    <message>
        <source>←, Page Up</source>
        <translation>←, Page précédente</translation>
    </message>
    <message>
        <source>Back to the start of this phase; twice: to the one before</source>
        <translation>Retour au début de cette phase&#x202f;; deux fois&#xa0;: à la précédente</translation>
    </message>
    <message>
        <source>↑, ↓</source>
        <translation>↑, ↓</translation>
    </message>
    <message>
        <source>15 s more, 15 s less: in rests and other waits</source>
        <translation>15 s de plus, 15 s de moins&#xa0;: pendant les repos et les autres attentes</translation>
    </message>
    <message>
        <source>Space, Enter, →</source>
        <translation>Espace, Entrée, →</translation>
    </message>
    <message>
        <source>Begin the set that waits for you; a click beside the buttons does it too</source>
        <translation>Commencer la série qui vous attend&#x202f;; un clic hors des boutons le fait aussi</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Stop because of pain, at once</source>
        <translation>Arrêter tout de suite à cause d’une douleur</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Stop (asks first)</source>
        <translation>Arrêter (demande confirmation)</translation>
    </message>
    <message>
        <source>W, right click</source>
        <translation>W, clic droit</translation>
    </message>
    <message>
        <source>Small window that stays on top; W again: back to the large one</source>
        <translation>Petite fenêtre toujours au-dessus&#x202f;; W encore&#xa0;: retour à la grande</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Announce the position to a screen reader</source>
        <translation>Annoncer la position au lecteur d’écran</translation>
    </message>
    <message>
        <source>Start (on Today)</source>
        <translation>Démarrer (sur Aujourd’hui)</translation>
    </message>
    <message>
        <source>Enter, F5</source>
        <translation>Entrée, F5</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Mute, sound on</source>
        <translation>Muet, son activé</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+, −</translation>
    </message>
    <message>
        <source>Louder, softer</source>
        <translation>Plus fort, moins fort</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Voice on, off</source>
        <translation>Voix activée, désactivée</translation>
    </message>
    <message>
        <source>F, F11</source>
        <translation>F, F11</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4</source>
        <translation>Ctrl+1 à Ctrl+4</translation>
    </message>
    <message>
        <source>Today, Progress, Routines, Settings</source>
        <translation>Aujourd’hui, Progrès, Programmes, Réglages</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>To the buttons of a message, and back</source>
        <translation>Aller aux boutons d’un message, et revenir</translation>
    </message>
    <message>
        <source>F1, ?</source>
        <translation>F1, ?</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Cette aide</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Y, N</source>
        <translation>Y, N</translation>
    </message>
    <message>
        <source>Use what is suggested, or not now (on Today)</source>
        <translation>Accepter ce qui est proposé, ou pas maintenant (sur Aujourd’hui)</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Print the report (on Progress), or the plan sheet of a routine</source>
        <translation>Imprimer le rapport (sur Progrès) ou la fiche du plan d’un programme</translation>
    </message>
    <message>
        <source>←, →, Enter</source>
        <translation>←, →, Entrée</translation>
    </message>
    <message>
        <source>In a chart: bar by bar, and open one. ↑, ↓ zoom; Page Up, Page Down move the days</source>
        <translation>Dans un graphique&#xa0;: de barre en barre, et en ouvrir une. ↑, ↓ zooment&#x202f;; Page précédente, Page suivante déplacent les jours</translation>
    </message>
    <message>
        <source>Ctrl+F, Ctrl+C, Del</source>
        <translation>Ctrl+F, Ctrl+C, Suppr</translation>
    </message>
    <message>
        <source>Search, copy or delete sessions (in All sessions)</source>
        <translation>Chercher, copier ou supprimer des séances (dans Toutes les séances)</translation>
    </message>
    <message>
        <source>Alt+←, Alt+→</source>
        <translation>Alt+←, Alt+→</translation>
    </message>
    <message>
        <source>The session before, the session after</source>
        <translation>La séance précédente, la séance suivante</translation>
    </message>
    <message>
        <source>F2, Alt+↑, Alt+↓, Del</source>
        <translation>F2, Alt+↑, Alt+↓, Suppr</translation>
    </message>
    <message>
        <source>Edit, move or delete a routine</source>
        <translation>Modifier, déplacer ou supprimer un programme</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Add the routine whose text was copied (on Routines)</source>
        <translation>Ajouter le programme dont le texte a été copié (sur Programmes)</translation>
    </message>
    <message>
        <source>Ctrl+S, Esc</source>
        <translation>Ctrl+S, Échap</translation>
    </message>
    <message>
        <source>Save a routine, leave its editor</source>
        <translation>Enregistrer un programme, quitter l’éditeur</translation>
    </message>
    <message>
        <source>Each phase begins with its own tone. Three soft beeps come before each set.</source>
        <translation>Chaque phase commence par son propre son. Trois bips doux précèdent chaque série.</translation>
    </message>
    <message>
        <source>Settings plays each tone with its name, and has a low and a bright set of tones.</source>
        <translation>Les réglages jouent chaque son avec son nom et proposent aussi des sons graves ou brillants.</translation>
    </message>
    <message>
        <source>If you like, each second ticks, and a voice says what to do, counts the end of long holds and says what comes next.</source>
        <translation>Si vous le souhaitez, chaque seconde fait tic, et une voix dit quoi faire, compte la fin des tenues longues et annonce la suite.</translation>
    </message>
    <message>
        <source>Presenter or Bluetooth keyboard: the keys above. A presenter starts, goes on and back; its key for a black screen pauses. Asked whether to stop, Page Down resumes and Page Up stops.</source>
        <translation>Télécommande de présentation ou clavier Bluetooth&#xa0;: les touches ci-dessus. La télécommande démarre, avance et recule&#x202f;; sa touche d’écran noir met en pause. À la question d’arrêter, Page Suiv reprend et Page Préc arrête.</translation>
    </message>
    <message>
        <source>Headset, on Linux: its buttons pause, go on, skip and go back. Stop only pauses.</source>
        <translation>Casque, sous Linux&#xa0;: ses boutons mettent en pause, reprennent, passent et reviennent en arrière. Arrêt met seulement en pause.</translation>
    </message>
    <message>
        <source>Phone, on Linux: install KDE Connect (on GNOME: GSConnect), pair the phone, and open the multimedia control there in a session.</source>
        <translation>Téléphone, sous Linux&#xa0;: installez KDE Connect (sous GNOME&#xa0;: GSConnect), associez le téléphone et ouvrez-y le contrôle multimédia pendant une séance.</translation>
    </message>
    <message>
        <source>On Windows and macOS, the system&apos;s media controls do not show sessions: use a presenter or keyboard.</source>
        <translation>Sous Windows et macOS, les commandes multimédias du système n’affichent pas les séances&#xa0;: utilisez une télécommande de présentation ou un clavier.</translation>
    </message>
    <message>
        <source>Where the small window does not stay on top (GNOME and KDE on Wayland): right-click its title bar, or press Alt+Space (KDE: Alt+F3), and choose “Always on Top”; in KDE “More Actions › Keep Above Others”.</source>
        <translation>Si la petite fenêtre ne reste pas au-dessus (GNOME et KDE avec Wayland)&#xa0;: cliquez avec le bouton droit sur sa barre de titre, ou appuyez sur Alt+Espace (KDE&#xa0;: Alt+F3), et choisissez «&#xa0;Toujours au premier plan&#xa0;»&#x202f;; dans KDE, «&#xa0;Plus d’actions › Conserver au-dessus des autres&#xa0;».</translation>
    </message>
    <message>
        <source>Rep (repetition)</source>
        <translation>Répétition (rép.)</translation>
    </message>
    <message>
        <source>One curl of one leg. A curl with each leg is two reps.</source>
        <translation>Une flexion avec une jambe. Une avec chaque jambe font deux répétitions.</translation>
    </message>
    <message>
        <source>Training day</source>
        <translation>Jour d’entraînement</translation>
    </message>
    <message>
        <source>A day with at least one rep. It counts once, however many sessions it had.</source>
        <translation>Un jour avec au moins une répétition. Il compte une fois, quel que soit le nombre de séances.</translation>
    </message>
    <message>
        <source>On plan</source>
        <translation>Comme prévu</translation>
    </message>
    <message>
        <source>In each of these weeks you trained on as many days as you had planned; a holiday lowers the plan.</source>
        <translation>Chacune de ces semaines, vous vous êtes entraîné autant de jours que prévu&#x202f;; des vacances réduisent le plan.</translation>
    </message>
    <message>
        <source>Planned, took</source>
        <translation>Prévu, durée</translation>
    </message>
    <message>
        <source>How long a session is planned to be, and how long it took without its pauses.</source>
        <translation>La durée prévue d’une séance, et sa durée sans les pauses.</translation>
    </message>
    <message>
        <source>Time under tension</source>
        <translation>Temps sous tension</translation>
    </message>
    <message>
        <source>How long your muscles worked: the time of flex, hold and extend in all reps, added up.</source>
        <translation>Combien de temps vos muscles ont travaillé&#xa0;: plier, tenir et tendre, additionnés pour toutes les répétitions.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Weight times reps, added up: 10 reps with 2 kg are 20.</source>
        <translation>Poids fois répétitions, additionné&#xa0;: 10 répétitions avec 2 kg font 20.</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>Symétrie</translation>
    </message>
    <message>
        <source>How alike your legs did. 100% means as many reps with one leg as with the other.</source>
        <translation>À quel point vos jambes ont fait pareil. 100&#xa0;% veut dire autant de répétitions avec une jambe qu’avec l’autre.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>How hard it felt to you: 0 is easy, 10 the hardest.</source>
        <translation>L’effort ressenti&#xa0;: 0 est facile, 10 le plus dur.</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>Your answer before a session, after it or on the next day: 0 is none, 10 the worst.</source>
        <translation>Votre réponse avant une séance, après ou le lendemain&#xa0;: 0 est aucune, 10 la pire.</translation>
    </message>
    <message>
        <source>Planned, timed, done</source>
        <translation>Prévues, rythmées, faites</translation>
    </message>
    <message>
        <source>Reps that the routine asks for, that the program counted, and that you say you did.</source>
        <translation>Répétitions que demande la routine, que le programme a comptées et que vous dites avoir faites.</translation>
    </message>
    <message>
        <source>Weight times reps, added up: 10 reps with 5 lb are 50.</source>
        <translation>Poids fois répétitions, additionné&#xa0;: 10 répétitions avec 5 lb font 50.</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Help and keys</source>
        <translation>Aide et touches</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Who should not begin without a professional, and when to stop.</source>
        <translation>Qui ne doit pas commencer sans un professionnel, et quand arrêter.</translation>
    </message>
    <message>
        <source>Safety information</source>
        <translation>Consignes de sécurité</translation>
    </message>
    <message>
        <source>Keys without Ctrl on every page</source>
        <translation>Touches sans Ctrl sur toutes les pages</translation>
    </message>
    <message>
        <source>M, V, F, + and −; Y and N on Today. In a session they always act.</source>
        <translation>M, V, F, + et −&#x202f;; Y et N sur Aujourd’hui. Pendant une séance, elles agissent toujours.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help and shortcuts</source>
        <translation>Aide et raccourcis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>How to do the curl</source>
        <translation>Comment faire l’exercice</translation>
    </message>
    <message>
        <source>In a session</source>
        <translation>Pendant une séance</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>Sur toutes les pages</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation>Ce que l’on entend</translation>
    </message>
    <message>
        <source>Use a phone or headset as a remote</source>
        <translation>Utiliser un téléphone ou un casque comme télécommande</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Ce que veulent dire les mots</translation>
    </message>
    <message>
        <source>Safety information</source>
        <translation>Consignes de sécurité</translation>
    </message>
    <message>
        <source>On single pages</source>
        <translation>Sur certaines pages</translation>
    </message>
    <message>
        <source>Version {version}, with Qt {qt} and Python {python}</source>
        <translation>Version {version}, avec Qt {qt} et Python {python}</translation>
    </message>
    <message>
        <source>Version {version} of {day}, with Qt {qt} and Python {python}</source>
        <translation>Version {version} du {day}, avec Qt {qt} et Python {python}</translation>
    </message>
    <message>
        <source>New versions are at {address}.</source>
        <translation>Les nouvelles versions sont à l’adresse {address}.</translation>
    </message>
    <message>
        <source>Free software under the MIT License. Qt is used under the LGPL, version 3; the fonts are Inter (SIL Open Font License) and Roboto Condensed (Apache License 2.0).</source>
        <translation>Logiciel libre sous licence MIT. Qt est utilisé sous la LGPL, version 3&#x202f;; les polices sont Inter (SIL Open Font License) et Roboto Condensed (Apache License 2.0).</translation>
    </message>
    <message>
        <source>Your data is in {folder}.</source>
        <translation>Vos données sont dans {folder}.</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>Nouveautés…</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licences…</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>Enregistrer un rapport de problème…</translation>
    </message>
    <message>
        <source>About Interval Coach</source>
        <translation>À propos d’Interval Coach</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Ouvrir le dossier des données</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Routine</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Choose another routine</source>
        <translation>Choisir un autre programme</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>No sound – fix</source>
        <translation>Pas de son – corriger</translation>
    </message>
    <message>
        <source>Press Enter</source>
        <translation>Appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Douleur maintenant</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 aucune</translation>
    </message>
    <message>
        <source>10 worst</source>
        <translation>10 la pire</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Full screen, muted</source>
        <translation>Plein écran, son coupé</translation>
    </message>
    <message>
        <source>Full screen, sound on</source>
        <translation>Plein écran, avec son</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Dans la fenêtre</translation>
    </message>
    <message>
        <source>In the window, muted</source>
        <translation>Dans la fenêtre, son coupé</translation>
    </message>
    <message>
        <source>In the window, sound on</source>
        <translation>Dans la fenêtre, avec son</translation>
    </message>
</context>
<context>
    <name>HolidaysDialog</name>
    <message>
        <source>Holidays</source>
        <translation>Vacances</translation>
    </message>
    <message>
        <source>Nothing is planned in a holiday, no reminder comes, and no week is missed.</source>
        <translation>Pendant les vacances, rien n’est prévu, aucun rappel ne vient, et aucune semaine n’est manquée.</translation>
    </message>
    <message>
        <source>No training from</source>
        <translation>Pas d’entraînement du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Add holiday</source>
        <translation>Ajouter des vacances</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour est avant le premier.</translation>
    </message>
    <message numerus="yes">
        <source>A holiday has at most %n days.</source>
        <translation>
            <numerusform>Les vacances durent au plus %n jour.</numerusform>
            <numerusform>Les vacances durent au plus %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>These days are over already.</source>
        <translation>Ces jours sont déjà passés.</translation>
    </message>
</context>
<context>
    <name>HowToCard</name>
    <message>
        <source>How to do it</source>
        <translation>Comment faire</translation>
    </message>
</context>
<context>
    <name>LastCard</name>
    <message>
        <source>Last session</source>
        <translation>Dernière séance</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of the last session</source>
        <translation>Détails de la dernière séance</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Aucune séance pour l’instant.</translation>
    </message>
    <message>
        <source>Effort {n}</source>
        <translation>Effort {n}</translation>
    </message>
    <message>
        <source>Pain {n} before</source>
        <translation>Douleur avant {n}</translation>
    </message>
    <message>
        <source>Pain {n} after</source>
        <translation>Douleur après {n}</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Man page</name>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SYNOPSIS</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPTION</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMMANDES</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>CODE DE RETOUR</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>ENVIRONNEMENT</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>FICHIERS</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTES</translation>
    </message>
    <message>
        <source>Without a command, the program opens its window: it paces a session of the standing single-leg hamstring curl on screen and in sound, and saves every session in a diary. With a command, it runs that command and needs no display.</source>
        <translation>Sans commande, le programme ouvre sa fenêtre&#xa0;: il donne, à l’écran et par le son, le rythme d’une séance de flexion de jambe debout et enregistre chaque séance dans un journal. Avec une commande, il l’exécute et n’a pas besoin d’écran.</translation>
    </message>
    <message>
        <source>These options stand before the command.</source>
        <translation>Ces options se placent avant la commande.</translation>
    </message>
    <message>
        <source>Print all commands and options; after a command, those of this command.</source>
        <translation>Afficher toutes les commandes et options&#x202f;; après une commande, celles de cette commande.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fait.</translation>
    </message>
    <message>
        <source>Refused; one line on standard error gives the reason.</source>
        <translation>Refusé&#x202f;; une ligne sur la sortie d’erreur en donne la raison.</translation>
    </message>
    <message>
        <source>Wrong usage.</source>
        <translation>Mauvais usage.</translation>
    </message>
    <message>
        <source>The data folder, unless --data-dir is given.</source>
        <translation>Le dossier des données, sauf si --data-dir est donné.</translation>
    </message>
    <message>
        <source>The default data folder: the diary, the settings, and the routines.</source>
        <translation>Le dossier des données par défaut&#xa0;: le journal, les réglages et les programmes.</translation>
    </message>
    <message>
        <source>If a file of this name is beside the program, the data folder is “data” beside the program.</source>
        <translation>Si un fichier de ce nom se trouve à côté du programme, le dossier des données est «&#xa0;data&#xa0;» à côté du programme.</translation>
    </message>
    <message>
        <source>the folder of diary, routines and settings</source>
        <translation>le dossier du journal, des programmes et des réglages</translation>
    </message>
    <message>
        <source>whose data, where several people use this computer</source>
        <translation>les données de qui, si plusieurs personnes utilisent cet ordinateur</translation>
    </message>
    <message>
        <source>log details, to standard error too</source>
        <translation>journaliser les détails, aussi sur la sortie d’erreur</translation>
    </message>
    <message>
        <source>the routine that Today shows: a name or a TOML file</source>
        <translation>le programme que montre «&#xa0;Aujourd’hui&#xa0;»&#xa0;: un nom ou un fichier TOML</translation>
    </message>
    <message>
        <source>open no window, only remind; the start at login does so</source>
        <translation>n’ouvrir aucune fenêtre, seulement rappeler&#x202f;; c’est ainsi au démarrage de la session</translation>
    </message>
    <message>
        <source>list the routines with their length; add a routine file; save a routine to a file</source>
        <translation>lister les programmes avec leur durée&#x202f;; ajouter un fichier de programme&#x202f;; enregistrer un programme dans un fichier</translation>
    </message>
    <message>
        <source>save a routine to a file</source>
        <translation>enregistrer un programme dans un fichier</translation>
    </message>
    <message>
        <source>print the timeline of a routine</source>
        <translation>afficher le déroulement d’un programme</translation>
    </message>
    <message>
        <source>a name or a TOML file</source>
        <translation>un nom ou un fichier TOML</translation>
    </message>
    <message>
        <source>write a whole session as a sound file, for a phone</source>
        <translation>écrire une séance entière dans un fichier son, pour un téléphone</translation>
    </message>
    <message>
        <source>a file name that ends in .wav or .flac</source>
        <translation>un nom de fichier qui finit par .wav ou .flac</translation>
    </message>
    <message>
        <source>with or without speech (default: as in Settings)</source>
        <translation>avec ou sans voix (par défaut&#xa0;: comme dans les Réglages)</translation>
    </message>
    <message>
        <source>the set of tones (default: as in Settings)</source>
        <translation>le jeu de sons (par défaut&#xa0;: comme dans les Réglages)</translation>
    </message>
    <message>
        <source>the phases whose seconds tick (default: as in Settings)</source>
        <translation>les phases dont on entend les secondes (par défaut&#xa0;: comme dans les Réglages)</translation>
    </message>
    <message>
        <source>write the diary, its charts, a report or the plan to a file</source>
        <translation>écrire dans un fichier le journal, ses graphiques, un rapport ou le planning</translation>
    </message>
    <message>
        <source>first day, YYYY-MM-DD</source>
        <translation>premier jour, AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>last day, YYYY-MM-DD</source>
        <translation>dernier jour, AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>days in place of --from and --to: the last 4 weeks, or those since the last report</source>
        <translation>jours à la place de --from et --to&#xa0;: les 4 dernières semaines, ou ceux depuis le dernier rapport</translation>
    </message>
    <message>
        <source>theme for PNG and SVG: light, dark, contrast</source>
        <translation>thème pour PNG et SVG&#xa0;: light, dark, contrast</translation>
    </message>
    <message>
        <source>size of PNG and SVG, in pixels</source>
        <translation>taille de PNG et SVG, en pixels</translation>
    </message>
    <message>
        <source>PNG scale factor</source>
        <translation>facteur d’échelle de PNG</translation>
    </message>
    <message>
        <source>paper size of report and sheet: a4, letter; by default that of your country</source>
        <translation>format de papier du rapport et de la fiche&#xa0;: a4, letter&#x202f;; sinon celui de votre pays</translation>
    </message>
    <message>
        <source>the name on the report or sheet; the person&apos;s, if there is one</source>
        <translation>le nom sur le rapport ou la fiche&#x202f;; celui de la personne, s’il y en a une</translation>
    </message>
    <message>
        <source>list your notes on the report</source>
        <translation>inclure vos notes dans le rapport</translation>
    </message>
    <message>
        <source>add a routine file, or the text of one</source>
        <translation>ajouter un fichier de programme, ou son texte</translation>
    </message>
    <message>
        <source>- reads standard input, such as the text of a QR code</source>
        <translation>- lit l’entrée standard, comme le texte d’un code QR</translation>
    </message>
    <message>
        <source>the name it gets, if not its own</source>
        <translation>le nom qu’il reçoit à la place du sien</translation>
    </message>
    <message>
        <source>for FIT, .zip writes one file per session; a sheet is a PDF, or with .png a picture</source>
        <translation>pour FIT, .zip écrit un fichier par séance&#x202f;; une fiche est un PDF, ou avec .png une image</translation>
    </message>
    <message>
        <source>the routine of the sheet: a name or a TOML file (default: the one on Today)</source>
        <translation>le programme de la fiche&#xa0;: un nom ou un fichier TOML (par défaut, celui d’«&#xa0;Aujourd’hui&#xa0;»)</translation>
    </message>
    <message>
        <source>import a JSON or CSV export, or a CSV export of Strong or Hevy</source>
        <translation>importer un export JSON ou CSV, ou un export CSV de Strong ou de Hevy</translation>
    </message>
    <message>
        <source>import the valid rows of a file that has errors</source>
        <translation>importer les lignes valides d’un fichier qui a des erreurs</translation>
    </message>
    <message>
        <source>write a copy of the whole diary</source>
        <translation>écrire une copie de tout le journal</translation>
    </message>
    <message>
        <source>restore a backup (the current diary is kept)</source>
        <translation>restaurer une sauvegarde (le journal actuel est conservé)</translation>
    </message>
    <message>
        <source>list who uses this computer; add, rename, remove, export or import a person</source>
        <translation>lister qui utilise cet ordinateur&#x202f;; ajouter, renommer, retirer, exporter ou importer une personne</translation>
    </message>
    <message>
        <source>add a person, with a separate diary, routines and settings</source>
        <translation>ajouter une personne, avec un journal, des programmes et des réglages séparés</translation>
    </message>
    <message>
        <source>give a person another name</source>
        <translation>donner un autre nom à une personne</translation>
    </message>
    <message>
        <source>remove a person; the data is kept for 30 days</source>
        <translation>retirer une personne&#x202f;; les données sont conservées 30 jours</translation>
    </message>
    <message>
        <source>write everything of a person to one file, for another computer</source>
        <translation>écrire tout ce qui concerne une personne dans un fichier, pour un autre ordinateur</translation>
    </message>
    <message>
        <source>add the person of such a file, or bring a removed one back</source>
        <translation>ajouter la personne d’un tel fichier, ou en faire revenir une retirée</translation>
    </message>
    <message>
        <source>check that this copy of the program works</source>
        <translation>vérifier que cette copie du programme fonctionne</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Another program is using the diary {file}.</source>
        <translation>Une autre application utilise le journal {file}.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Annulé&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Choose FLAC, which has no such limit.</source>
        <translation>Choisissez FLAC, qui n’a pas cette limite.</translation>
    </message>
    <message>
        <source>Choose WAV.</source>
        <translation>Choisissez WAV.</translation>
    </message>
    <message>
        <source>Choose a JSON or CSV file written by Interval Coach, or a CSV file of Strong or Hevy.</source>
        <translation>Choisissez un fichier JSON ou CSV écrit par Interval Coach, ou un fichier CSV de Strong ou Hevy.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another with --data-dir or {variable}.</source>
        <translation>Choisissez-en un autre avec --data-dir ou {variable}.</translation>
    </message>
    <message>
        <source>Choose the days in the plan first.</source>
        <translation>Choisissez d’abord les jours du plan.</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>Fermez-la d’abord.</translation>
    </message>
    <message>
        <source>Close what is open here, then choose {name} at the top of Today.</source>
        <translation>Fermez ce qui est ouvert ici, puis choisissez {name} en haut d’«&#xa0;Aujourd’hui&#xa0;».</translation>
    </message>
    <message>
        <source>Correct the file, or import the rest with --good-rows.</source>
        <translation>Corrigez le fichier, ou importez le reste avec --good-rows.</translation>
    </message>
    <message>
        <source>Details are in {file}.</source>
        <translation>Les détails sont dans {file}.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Install Interval Coach again.</source>
        <translation>Réinstallez Interval Coach.</translation>
    </message>
    <message>
        <source>Install PySide6-Addons again.</source>
        <translation>Réinstallez PySide6-Addons.</translation>
    </message>
    <message>
        <source>Install the package libpulse0.</source>
        <translation>Installez le paquet libpulse0.</translation>
    </message>
    <message>
        <source>It was left unchanged.</source>
        <translation>Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>It was left unchanged. Update Interval Coach.</source>
        <translation>Il n’a pas été modifié. Mettez Interval Coach à jour.</translation>
    </message>
    <message>
        <source>Skipped: {what}</source>
        <translation>Laissé de côté&#xa0;: {what}</translation>
    </message>
    <message>
        <source>No day is planned.</source>
        <translation>Aucun jour n’est prévu.</translation>
    </message>
    <message>
        <source>No sound: no speakers found.</source>
        <translation>Pas de son&#xa0;: aucun haut-parleur trouvé.</translation>
    </message>
    <message>
        <source>No sound: this system lacks libpulse.so.0.</source>
        <translation>Pas de son&#xa0;: il manque libpulse.so.0 à ce système.</translation>
    </message>
    <message>
        <source>No speech: Qt&apos;s speech system cannot be loaded: {why}.</source>
        <translation>Pas de voix&#xa0;: le système vocal de Qt ne peut pas être chargé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Voice unavailable: no speech engine found.</source>
        <translation>Voix indisponible&#xa0;: aucun moteur vocal trouvé.</translation>
    </message>
    <message>
        <source>Voice unavailable: {engine} isn’t responding.</source>
        <translation>Voix indisponible&#xa0;: {engine} ne répond pas.</translation>
    </message>
    <message>
        <source>Voice unavailable: {engine} has no voice for {language}.</source>
        <translation>Voix indisponible&#xa0;: {engine} n’a pas de voix pour {language}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported from {file}: it has %n faults.</source>
        <translation>
            <numerusform>Rien n’a été importé de {file}&#xa0;: il contient %n erreur.</numerusform>
            <numerusform>Rien n’a été importé de {file}&#xa0;: il contient %n erreurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was overwritten. Reload it, or save yours as a new routine.</source>
        <translation>Rien n’a été écrasé. Rechargez-le, ou enregistrez le vôtre comme nouveau programme.</translation>
    </message>
    <message>
        <source>Nothing was saved. Save it as a new routine.</source>
        <translation>Rien n’a été enregistré. Enregistrez-le comme nouveau programme.</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Douleur après</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Douleur avant</translation>
    </message>
    <message>
        <source>Pain the next day</source>
        <translation>Douleur le lendemain</translation>
    </message>
    <message>
        <source>Backup restored.</source>
        <translation>Sauvegarde restaurée.</translation>
    </message>
    <message>
        <source>Backup restored. Your previous diary is in {file}</source>
        <translation>Sauvegarde restaurée. Votre journal précédent est dans {file}</translation>
    </message>
    <message>
        <source>Imported {new} new, {changed} updated; {same} already there, {back} restored.</source>
        <translation>Importées&#xa0;: {new} nouvelles, {changed} mises à jour&#x202f;; {same} déjà présentes, {back} rétablies.</translation>
    </message>
    <message>
        <source>Imported {new} new, {changed} updated; {same} already there.</source>
        <translation>Importées&#xa0;: {new} nouvelles, {changed} mises à jour&#x202f;; {same} déjà présentes.</translation>
    </message>
    <message>
        <source>Set {set}, {leg}</source>
        <translation>Série {set}, {leg}</translation>
    </message>
    <message>
        <source>Something went wrong ({type}: {error}).</source>
        <translation>Un problème est survenu ({type}&#xa0;: {error}).</translation>
    </message>
    <message>
        <source>Sound now comes from {output}.</source>
        <translation>Le son vient maintenant de {output}.</translation>
    </message>
    <message>
        <source>Accepted, and saved in Routines as “{name}”.</source>
        <translation>Adopté et gardé dans Programmes sous «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be found: its user is unknown.</source>
        <translation>Le dossier de données {folder} est introuvable&#xa0;: son utilisateur est inconnu.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {file} is a file.</source>
        <translation>Le dossier de données {folder} est inutilisable&#xa0;: {file} est un fichier.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written to: {why}.</source>
        <translation>Impossible d’écrire dans le dossier de données {folder}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The default settings are used.</source>
        <translation>Les réglages par défaut sont utilisés.</translation>
    </message>
    <message>
        <source>The diary {file} is damaged ({fault}) and cannot be set aside: {why}.</source>
        <translation>Le journal {file} est endommagé ({fault}) et ne peut pas être mis de côté&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The diary {file} is damaged ({why}). It was set aside as {aside}.</source>
        <translation>Le journal {file} est endommagé ({why}). Il a été mis de côté sous {aside}.</translation>
    </message>
    <message>
        <source>The first day ({first}) is after the last ({last}).</source>
        <translation>Le premier jour ({first}) est après le dernier ({last}).</translation>
    </message>
    <message>
        <source>The start date is after the end date.</source>
        <translation>Le premier jour est après le dernier.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created: {why}.</source>
        <translation>Le dossier {folder} ne peut pas être créé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The folder {folder} is missing.</source>
        <translation>Le dossier {folder} est introuvable.</translation>
    </message>
    <message>
        <source>The output cannot be written: {why}.</source>
        <translation>La sortie ne peut pas être écrite&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Your chosen speaker isn’t connected. Using {output}.</source>
        <translation>Le haut-parleur choisi n’est pas connecté. Le son vient de {output}.</translation>
    </message>
    <message>
        <source>Tones still play. On Linux, install espeak-ng or speech-dispatcher.</source>
        <translation>Les sons continuent. Sous Linux, installez espeak-ng ou speech-dispatcher.</translation>
    </message>
    <message>
        <source>There is no paper “{name}”: use {known}.</source>
        <translation>Il n’y a pas de format de papier «&#xa0;{name}&#xa0;»&#xa0;: utilisez {known}.</translation>
    </message>
    <message>
        <source>There is no session {id} in the diary.</source>
        <translation>Il n’y a pas de séance {id} dans le journal.</translation>
    </message>
    <message>
        <source>There is no theme “{name}”: use {known}.</source>
        <translation>Il n’y a pas de thème «&#xa0;{name}&#xa0;»&#xa0;: utilisez {known}.</translation>
    </message>
    <message>
        <source>You planned a session today. Start when you are ready.</source>
        <translation>Une séance est prévue aujourd’hui. Commencez quand vous voulez.</translation>
    </message>
    <message>
        <source>Conflict: {what}</source>
        <translation>Conflit&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>Enregistré dans {file}.</translation>
    </message>
    <message>
        <source>a language tag such as &quot;en&quot;, or &quot;&quot;</source>
        <translation>un code de langue comme &quot;fr&quot;, ou &quot;&quot;</translation>
    </message>
    <message>
        <source>a list of days from 0 (Monday) to 6 (Sunday), each once and in order</source>
        <translation>une liste de jours de 0 (lundi) à 6 (dimanche), chacun une fois et dans l’ordre</translation>
    </message>
    <message>
        <source>a list of texts such as {example}</source>
        <translation>une liste de textes comme {example}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>un nombre de {low} à {high}</translation>
    </message>
    <message>
        <source>a number from {low} to {high} in steps of {step}</source>
        <translation>un nombre de {low} à {high} par pas de {step}</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>a time such as &quot;18:30&quot;, or &quot;&quot;</source>
        <translation>une heure comme &quot;18:30&quot;, ou &quot;&quot;</translation>
    </message>
    <message>
        <source>a time with its offset from UTC</source>
        <translation>une heure avec son décalage par rapport à UTC</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>un nombre entier de {low} à {high}</translation>
    </message>
    <message>
        <source>another exercise</source>
        <translation>autre exercice</translation>
    </message>
    <message>
        <source>in use by another program</source>
        <translation>une autre application l’utilise</translation>
    </message>
    <message>
        <source>byte {number} is not UTF-8 text</source>
        <translation>l’octet {number} n’est pas du texte UTF-8</translation>
    </message>
    <message numerus="yes">
        <source>%n more faults</source>
        <translation>
            <numerusform>%n autre erreur</numerusform>
            <numerusform>%n autres erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more like these</source>
        <translation>
            <numerusform>%n autre de ce genre</numerusform>
            <numerusform>%n autres de ce genre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions are not saved in your diary yet. {why}</source>
        <translation>
            <numerusform>%n répétition n’est pas encore enregistrée dans le journal. {why}</numerusform>
            <numerusform>%n répétitions ne sont pas encore enregistrées dans le journal. {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions are not saved in your diary yet: {why}.</source>
        <translation>
            <numerusform>%n répétition n’est pas encore enregistrée dans le journal&#xa0;: {why}.</numerusform>
            <numerusform>%n répétitions ne sont pas encore enregistrées dans le journal&#xa0;: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routines were added.</source>
        <translation>
            <numerusform>%n programme a été ajouté.</numerusform>
            <numerusform>%n programmes ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of {number} other exercises</source>
        <translation>
            <numerusform>%n ligne de {number} autres exercices</numerusform>
            <numerusform>%n lignes de {number} autres exercices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions deleted.</source>
        <translation>
            <numerusform>%n séance supprimée.</numerusform>
            <numerusform>%n séances supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions in the diary are damaged.</source>
        <translation>
            <numerusform>%n séance du journal est endommagée.</numerusform>
            <numerusform>%n séances du journal sont endommagées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions restored.</source>
        <translation>
            <numerusform>%n séance restaurée.</numerusform>
            <numerusform>%n séances restaurées.</numerusform>
        </translation>
    </message>
    <message>
        <source>(+{count})</source>
        <translation>(+{count})</translation>
    </message>
    <message>
        <source>--name gives it another one.</source>
        <translation>--name lui en donne un autre.</translation>
    </message>
    <message>
        <source>A name needs at least one letter or sign that can be seen.</source>
        <translation>Un nom doit avoir au moins une lettre ou un signe visible.</translation>
    </message>
    <message>
        <source>A session cannot be read: {why}.</source>
        <translation>Une séance ne peut pas être lue&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>A session may have been changed by a disk error.</source>
        <translation>Une séance a peut-être été modifiée par une erreur de disque.</translation>
    </message>
    <message>
        <source>All data of {name} was deleted.</source>
        <translation>Toutes les données de {name} ont été supprimées.</translation>
    </message>
    <message>
        <source>All data of {name} was deleted. A last copy is in {folder}.</source>
        <translation>Toutes les données de {name} ont été supprimées. Une dernière copie est dans {folder}.</translation>
    </message>
    <message>
        <source>All your data was deleted.</source>
        <translation>Toutes vos données ont été supprimées.</translation>
    </message>
    <message>
        <source>All your data was deleted. A last copy is in {folder}.</source>
        <translation>Toutes vos données ont été supprimées. Une dernière copie est dans {folder}.</translation>
    </message>
    <message>
        <source>Another program is changing the people in {folder}.</source>
        <translation>Une autre application est en train de modifier les personnes dans {folder}.</translation>
    </message>
    <message>
        <source>Another program replaced the diary {file} while it was open. That file is used from now on; what was in the diary before is in {copy}.</source>
        <translation>Une autre application a remplacé le journal {file} alors qu’il était ouvert. Ce fichier est utilisé désormais&#x202f;; ce que le journal contenait avant est dans {copy}.</translation>
    </message>
    <message>
        <source>Another program wrote over the diary {file} while it was open. What it wrote is used from now on.</source>
        <translation>Une autre application a écrit par-dessus le journal {file} alors qu’il était ouvert. Ce qu’elle a écrit est utilisé désormais.</translation>
    </message>
    <message>
        <source>Another program wrote over the diary {file} while it was open. What it wrote is used from now on. The log of the diary before is in {copy}.</source>
        <translation>Une autre application a écrit par-dessus le journal {file} alors qu’il était ouvert. Ce qu’elle a écrit est utilisé désormais. Le fichier de transactions du journal précédent se trouve dans {copy}.</translation>
    </message>
    <message>
        <source>At most {most} files can be added at once; these are {count}.</source>
        <translation>On peut ajouter au plus {most} fichiers à la fois&#x202f;; il y en a {count}.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>Annulé. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Cancelled. Your diary is as it was.</source>
        <translation>Annulé. Votre journal est inchangé.</translation>
    </message>
    <message>
        <source>Change to {name}</source>
        <translation>Passer à {name}</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another printer, or another file.</source>
        <translation>Choisissez une autre imprimante ou un autre fichier.</translation>
    </message>
    <message>
        <source>Close it first, or remove the name in its settings.</source>
        <translation>Fermez-le d’abord, ou retirez le nom dans ses réglages.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Fermez-la d’abord là-bas.</translation>
    </message>
    <message>
        <source>Copy the text of the QR code on a plan sheet, or of a routine file.</source>
        <translation>Copiez le texte du code QR d’une fiche du plan ou celui d’un fichier de programme.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Everything is saved in your diary now.</source>
        <translation>Tout est maintenant enregistré dans le journal.</translation>
    </message>
    <message>
        <source>Finish this session first. Then restore the backup in Settings.</source>
        <translation>Terminez d’abord cette séance. Restaurez ensuite la sauvegarde dans les réglages.</translation>
    </message>
    <message>
        <source>Holiday removed.</source>
        <translation>Vacances retirées.</translation>
    </message>
    <message>
        <source>If Strong or Hevy wrote it, switch that app to English and export again.</source>
        <translation>Si Strong ou Hevy l’a écrit, mettez cette application en anglais et exportez à nouveau.</translation>
    </message>
    <message>
        <source>Interval Coach ended unexpectedly the last time. A report can be copied or saved.</source>
        <translation>La dernière fois, Interval Coach s’est arrêté de façon inattendue. Un rapport peut être copié ou enregistré.</translation>
    </message>
    <message>
        <source>Interval Coach is already open. This session goes on.</source>
        <translation>Interval Coach est déjà ouvert. Cette séance continue.</translation>
    </message>
    <message>
        <source>Interval Coach is already open. This session goes on; Today keeps its routine.</source>
        <translation>Interval Coach est déjà ouvert. Cette séance continue&#x202f;; «&#xa0;Aujourd’hui&#xa0;» garde son programme.</translation>
    </message>
    <message>
        <source>Interval Coach is already open. This session goes on; then choose {name} at the top of Today.</source>
        <translation>Interval Coach est déjà ouvert. Cette séance continue&#x202f;; choisissez ensuite {name} en haut d’«&#xa0;Aujourd’hui&#xa0;».</translation>
    </message>
    <message>
        <source>Interval Coach is already running with the data folder {folder}, and does not answer.</source>
        <translation>Interval Coach est déjà en cours d’exécution avec le dossier de données {folder} et ne répond pas.</translation>
    </message>
    <message>
        <source>Moved to {day}.</source>
        <translation>Déplacée&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>No program on this computer opens {file}.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre {file}.</translation>
    </message>
    <message>
        <source>No report of this diary was written yet.</source>
        <translation>Aucun rapport de ce journal n’a encore été écrit.</translation>
    </message>
    <message>
        <source>No session is planned today.</source>
        <translation>Aucune séance n’est prévue aujourd’hui.</translation>
    </message>
    <message>
        <source>No training from {first} to {last}.</source>
        <translation>Pas d’entraînement&#xa0;: du {first} au {last}.</translation>
    </message>
    <message>
        <source>No training on {day}.</source>
        <translation>Pas d’entraînement&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>Nobody here is called {name}.</source>
        <translation>Personne ici ne s’appelle {name}.</translation>
    </message>
    <message>
        <source>None of the backups in {folder} is whole.</source>
        <translation>Aucune des sauvegardes de {folder} n’est intacte.</translation>
    </message>
    <message>
        <source>Nothing to export: the diary has no session from {first} to {last}.</source>
        <translation>Rien à exporter&#xa0;: le journal ne contient aucune séance entre le {first} et le {last}.</translation>
    </message>
    <message>
        <source>Nothing to export: the diary has no session since {first}.</source>
        <translation>Rien à exporter&#xa0;: le journal ne contient aucune séance depuis le {first}.</translation>
    </message>
    <message>
        <source>Nothing to export: the diary has no session until {last}.</source>
        <translation>Rien à exporter&#xa0;: le journal ne contient aucune séance jusqu’au {last}.</translation>
    </message>
    <message>
        <source>Nothing to export: the diary has no session yet.</source>
        <translation>Rien à exporter&#xa0;: le journal ne contient encore aucune séance.</translation>
    </message>
    <message>
        <source>Nothing to export: {why}</source>
        <translation>Rien à exporter&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Nothing was deleted: {file} cannot be moved: {why}.</source>
        <translation>Rien n’a été supprimé&#xa0;: {file} ne peut pas être déplacé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation>Image copiée.</translation>
    </message>
    <message>
        <source>Restore a backup, or discard the session.</source>
        <translation>Restaurez une sauvegarde, ou abandonnez la séance.</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Restaurer la sauvegarde la plus récente</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>Tout afficher…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>Some files could not be deleted: {folder}: {why}.</source>
        <translation>Certains fichiers n’ont pas pu être supprimés&#xa0;: {folder}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Le presse-papiers ne contient pas de texte.</translation>
    </message>
    <message>
        <source>The command “coach people” lists the names.</source>
        <translation>La commande «&#xa0;coach people&#xa0;» donne la liste des noms.</translation>
    </message>
    <message>
        <source>The data folder cannot be locked ({why}). Open only one window with it at a time.</source>
        <translation>Impossible de verrouiller le dossier de données ({why}). N’ouvrez qu’une fenêtre à la fois avec lui.</translation>
    </message>
    <message>
        <source>The data folder {folder} is in use by Interval Coach on the computer {host}.</source>
        <translation>Le dossier de données {folder} est utilisé par Interval Coach sur l’ordinateur {host}.</translation>
    </message>
    <message>
        <source>The diary cannot be written: {why}.</source>
        <translation>Le journal ne peut pas être écrit&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The diary {file} can only be read: {why}. Sessions are saved as soon as it can be written.</source>
        <translation>Le journal {file} ne peut être que lu&#xa0;: {why}. Les séances seront enregistrées dès qu’il sera possible d’y écrire.</translation>
    </message>
    <message>
        <source>The diary {file} cannot be used: {why}.</source>
        <translation>Le journal {file} est inutilisable&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The diary {file} is damaged ({why}). It was not backed up.</source>
        <translation>Le journal {file} est endommagé ({why}). Il n’a pas été sauvegardé.</translation>
    </message>
    <message>
        <source>The diary {file} is empty, although there are backups of it.</source>
        <translation>Le journal {file} est vide, alors qu’il en existe des sauvegardes.</translation>
    </message>
    <message>
        <source>The diary {file} is missing, although there are backups of it.</source>
        <translation>Le journal {file} est absent, alors qu’il en existe des sauvegardes.</translation>
    </message>
    <message>
        <source>The diary {file} was deleted or moved while it was open, and cannot be saved there again. {why}</source>
        <translation>Le journal {file} a été supprimé ou déplacé pendant qu’il était ouvert et ne peut pas y être enregistré à nouveau. {why}</translation>
    </message>
    <message>
        <source>The diary {file} was deleted or moved while it was open. It was saved there again, with everything in it.</source>
        <translation>Le journal {file} a été supprimé ou déplacé alors qu’il était ouvert. Il y a été enregistré de nouveau, en entier.</translation>
    </message>
    <message>
        <source>The diary {file} was empty, and there is no backup of it. A new one begins.</source>
        <translation>Le journal {file} était vide et il n’en existe aucune sauvegarde. Un nouveau journal commence.</translation>
    </message>
    <message>
        <source>The holiday is over.</source>
        <translation>Les vacances sont terminées.</translation>
    </message>
    <message>
        <source>The last changes are not saved in your diary yet. {why}</source>
        <translation>Les dernières modifications ne sont pas encore enregistrées dans le journal. {why}</translation>
    </message>
    <message>
        <source>The last changes are not saved in your diary yet: {why}.</source>
        <translation>Les dernières modifications ne sont pas encore enregistrées dans le journal&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The last copy cannot be saved in {folder}: {why}.</source>
        <translation>La dernière copie ne peut pas être enregistrée dans {folder}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The log beside the diary {file} does not belong to it. It was set aside as {aside}.</source>
        <translation>Le fichier de transactions à côté du journal {file} n’en fait pas partie. Il a été mis de côté sous {aside}.</translation>
    </message>
    <message>
        <source>The log beside the diary {file} is damaged: what was done last may be missing. A copy of both is {aside}.</source>
        <translation>Le fichier de transactions à côté du journal {file} est endommagé&#xa0;: ce qui a été fait en dernier manque peut-être. Une copie des deux est dans {aside}.</translation>
    </message>
    <message>
        <source>The name {name} has a character that cannot be shown.</source>
        <translation>Le nom {name} contient un caractère qui ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>The name {name} has {count} characters; at most {most} are allowed.</source>
        <translation>Le nom {name} a {count} caractères&#x202f;; {most} au plus sont possibles.</translation>
    </message>
    <message>
        <source>The newest whole backup is {file}.</source>
        <translation>La sauvegarde intacte la plus récente est {file}.</translation>
    </message>
    <message>
        <source>The next start tries again.</source>
        <translation>Le prochain démarrage réessaiera.</translation>
    </message>
    <message>
        <source>The page cannot be printed.</source>
        <translation>La page ne peut pas être imprimée.</translation>
    </message>
    <message>
        <source>The session cannot be moved to {day}: choose another day.</source>
        <translation>La séance ne peut pas être déplacée au {day}&#xa0;: choisissez un autre jour.</translation>
    </message>
    <message>
        <source>The session of {day} cannot be read: {why}.</source>
        <translation>La séance du {day} ne peut pas être lue&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The session of {day} is skipped: {format} cannot hold it.</source>
        <translation>La séance du {day} est omise&#xa0;: {format} ne peut pas la contenir.</translation>
    </message>
    <message>
        <source>The session of {day} may have been changed by a disk error.</source>
        <translation>La séance du {day} a peut-être été modifiée par une erreur de disque.</translation>
    </message>
    <message>
        <source>There is no routine “{name}”. The names are: {known}.</source>
        <translation>Il n’y a pas de programme «&#xa0;{name}&#xa0;». Les noms sont&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no routine “{name}”. The names are: {known}. A TOML file can be named, too.</source>
        <translation>Il n’y a pas de programme «&#xa0;{name}&#xa0;». Les noms sont&#xa0;: {known}. Un fichier TOML peut aussi être indiqué.</translation>
    </message>
    <message>
        <source>There is no whole backup of it.</source>
        <translation>Il n’en existe aucune sauvegarde intacte.</translation>
    </message>
    <message>
        <source>There is no whole backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde intacte.</translation>
    </message>
    <message>
        <source>There is somebody called “{name}” already.</source>
        <translation>Quelqu’un s’appelle déjà «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is still time for today’s session, if you like.</source>
        <translation>Il reste du temps pour la séance d’aujourd’hui, si vous le souhaitez.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use --data-dir {root} with --person.</source>
        <translation>Utilisez --data-dir {root} avec --person.</translation>
    </message>
    <message>
        <source>Use --from to choose the first day.</source>
        <translation>Choisissez le premier jour avec --from.</translation>
    </message>
    <message>
        <source>Use on Today</source>
        <translation>Utiliser sur Aujourd’hui</translation>
    </message>
    <message>
        <source>Wait a moment, or end that program first.</source>
        <translation>Patientez un instant, ou fermez d’abord cette application.</translation>
    </message>
    <message>
        <source>You have this routine already: “{name}”.</source>
        <translation>Vous avez déjà ce programme&#xa0;: «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Your settings apply until the program ends.</source>
        <translation>Vos réglages s’appliquent jusqu’à la fermeture de l’application.</translation>
    </message>
    <message>
        <source>a date that tells day and month apart, such as {example}</source>
        <translation>une date où le jour et le mois se distinguent, comme {example}</translation>
    </message>
    <message>
        <source>a list of holidays, each with a first day and a last day not before it</source>
        <translation>une liste de vacances, chacune avec un premier jour et un dernier qui n’est pas avant lui</translation>
    </message>
    <message>
        <source>a list of planned days, each with the day it was moved to</source>
        <translation>une liste de jours prévus, chacun avec le jour où il a été déplacé</translation>
    </message>
    <message>
        <source>a name of at most {most} characters</source>
        <translation>un nom de {most} caractères au plus</translation>
    </message>
    <message>
        <source>a number from {low} to {high} with at most {count} decimals</source>
        <translation>un nombre de {low} à {high} avec {count} décimales au plus</translation>
    </message>
    <message>
        <source>a time as Strong or Hevy write it in English</source>
        <translation>une heure comme l’écrivent Strong ou Hevy en anglais</translation>
    </message>
    <message>
        <source>a time in the years {first} to {last}</source>
        <translation>une date des années {first} à {last}</translation>
    </message>
    <message>
        <source>a value is longer than {most} characters</source>
        <translation>une valeur dépasse {most} caractères</translation>
    </message>
    <message>
        <source>an object with declined suggestions and former plans</source>
        <translation>un objet avec les suggestions refusées et les anciens plans</translation>
    </message>
    <message>
        <source>another program replaced or deleted it</source>
        <translation>une autre application l’a remplacé ou supprimé</translation>
    </message>
    <message>
        <source>it does not say which leg</source>
        <translation>la jambe n’est pas indiquée</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is a link to {target}, which is missing</source>
        <translation>c’est un lien vers {target}, qui est absent</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>il dépasse {size} Mo</translation>
    </message>
    <message>
        <source>it is larger than {size} kB</source>
        <translation>il dépasse {size} ko</translation>
    </message>
    <message>
        <source>it is longer than {most} characters</source>
        <translation>elle dépasse {most} caractères</translation>
    </message>
    <message>
        <source>it is not TOML</source>
        <translation>ce n’est pas du TOML</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>ce n’est pas une base de données</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is not open just now</source>
        <translation>il n’est pas ouvert en ce moment</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>il est protégé en écriture</translation>
    </message>
    <message>
        <source>it was opened for reading only</source>
        <translation>il a été ouvert en lecture seule</translation>
    </message>
    <message>
        <source>its data is damaged</source>
        <translation>ses données sont endommagées</translation>
    </message>
    <message>
        <source>its data is inconsistent</source>
        <translation>ses données sont incohérentes</translation>
    </message>
    <message>
        <source>its folder cannot lock files</source>
        <translation>son dossier ne permet pas de verrouiller des fichiers</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>ses liens tournent en rond</translation>
    </message>
    <message>
        <source>its name holds a character that no file name may hold</source>
        <translation>son nom contient un caractère interdit dans un nom de fichier</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>son nom est trop long</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>line {line} has more than {most} levels</source>
        <translation>la ligne {line} a plus de {most} niveaux</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>no repetitions</source>
        <translation>aucune répétition</translation>
    </message>
    <message>
        <source>not a working set</source>
        <translation>pas une série de travail</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>l’un de {choices}</translation>
    </message>
    <message>
        <source>part of its path is not a folder</source>
        <translation>une partie de son chemin n’est pas un dossier</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>l’entrée standard</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>the built-in routine “{title}”</source>
        <translation>le programme fourni «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>le presse-papiers</translation>
    </message>
    <message>
        <source>the diary is busy</source>
        <translation>il est occupé</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>fin du fichier</translation>
    </message>
    <message>
        <source>the file would be too large</source>
        <translation>le fichier serait trop volumineux</translation>
    </message>
    <message>
        <source>the id of a session</source>
        <translation>l’identifiant d’une séance</translation>
    </message>
    <message>
        <source>the id of a sound output, or empty text</source>
        <translation>l’identifiant d’une sortie audio, ou un texte vide</translation>
    </message>
    <message>
        <source>the layout of its data is wrong</source>
        <translation>la structure de ses données est incorrecte</translation>
    </message>
    <message>
        <source>the name of a screen, or empty text</source>
        <translation>le nom d’un écran, ou un texte vide</translation>
    </message>
    <message>
        <source>the name “{name}” is already used by {owner}; choose another</source>
        <translation>le nom «&#xa0;{name}&#xa0;» est déjà utilisé par {owner}&#x202f;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>the repetitions belong to a set that is not there: set {set}</source>
        <translation>les répétitions appartiennent à une série absente&#xa0;: série {set}</translation>
    </message>
    <message>
        <source>the reported reason is “{words}”</source>
        <translation>la raison indiquée est «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>there is already a file of this name</source>
        <translation>un fichier de ce nom existe déjà</translation>
    </message>
    <message>
        <source>there is no permission</source>
        <translation>autorisation refusée</translation>
    </message>
    <message>
        <source>there is no permission for it or its folder</source>
        <translation>autorisation refusée pour lui ou son dossier</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>il n’y en a pas</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>{day}, {routine}: {ours}: as it was here</source>
        <translation>{day}, {routine}&#xa0;: {ours}&#xa0;: comme c’était ici</translation>
    </message>
    <message>
        <source>{day}, {routine}: {theirs}: as in the file</source>
        <translation>{day}, {routine}&#xa0;: {theirs}&#xa0;: comme dans le fichier</translation>
    </message>
    <message>
        <source>{day}, {routine}: {theirs}: as in the file; {ours}: as it was here</source>
        <translation>{day}, {routine}&#xa0;: {theirs}&#xa0;: comme dans le fichier&#x202f;; {ours}&#xa0;: comme c’était ici</translation>
    </message>
    <message>
        <source>{fault}.</source>
        <translation>{fault}.</translation>
    </message>
    <message>
        <source>{file} cannot be imported.</source>
        <translation>{file} ne peut pas être importé.</translation>
    </message>
    <message>
        <source>{file} cannot be imported: the column “{column}” is unknown.</source>
        <translation>{file} ne peut pas être importé&#xa0;: la colonne «&#xa0;{column}&#xa0;» est inconnue.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} ne peut pas être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {why}.</source>
        <translation>{file} ne peut pas être supprimé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: a WAV file holds at most {hours} hours.</source>
        <translation>{file} ne peut pas être écrit&#xa0;: un fichier WAV contient au plus {hours} heures.</translation>
    </message>
    <message>
        <source>{file} cannot be written: its name must end in .wav or .flac.</source>
        <translation>{file} ne peut pas être écrit&#xa0;: son nom doit se terminer par .wav ou .flac.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file} ne peut pas être écrit&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{file} holds a file that does not belong there: {name}.</source>
        <translation>{file} contient un fichier qui n’a rien à y faire&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>{file} holds a file that is too large: {name}.</source>
        <translation>{file} contient un fichier trop volumineux&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>{file} holds the settings of this program.</source>
        <translation>{file} contient les réglages de ce programme.</translation>
    </message>
    <message>
        <source>{file} is a file: each person has a folder there.</source>
        <translation>{file} est un fichier&#xa0;: chaque personne y a un dossier.</translation>
    </message>
    <message>
        <source>{file} is a file: it must be the folder of the people.</source>
        <translation>{file} est un fichier&#xa0;: ce doit être le dossier des personnes.</translation>
    </message>
    <message>
        <source>{file} is another person’s diary.</source>
        <translation>{file} est le journal d’une autre personne.</translation>
    </message>
    <message>
        <source>{file} is damaged, or holds no person’s data.</source>
        <translation>{file} est endommagé, ou ne contient pas les données d’une personne.</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file} est endommagé.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text; it was read as {encoding}.</source>
        <translation>{file} n’est pas du texte UTF-8&#x202f;; il a été lu comme {encoding}.</translation>
    </message>
    <message>
        <source>{file} is not a complete diary: {why}.</source>
        <translation>{file} n’est pas un journal complet&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{file} is not a diary of Interval Coach.</source>
        <translation>{file} n’est pas un journal d’Interval Coach.</translation>
    </message>
    <message>
        <source>{file} is not valid JSON: {why}.</source>
        <translation>{file} n’est pas du JSON valide&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{file} is not valid TOML at {place}: {why}.</source>
        <translation>{file} n’est pas du TOML valide ({place})&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{file} is not valid TOML: {why}.</source>
        <translation>{file} n’est pas du TOML valide&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{file} is the diary itself.</source>
        <translation>{file} est le journal lui-même.</translation>
    </message>
    <message>
        <source>{file} no longer exists.</source>
        <translation>{file} n’existe plus.</translation>
    </message>
    <message>
        <source>{file} was a link. What it leads to was not deleted: {target}</source>
        <translation>{file} était un lien. Sa cible n’a pas été supprimée&#xa0;: {target}</translation>
    </message>
    <message>
        <source>{file} was changed by another program meanwhile.</source>
        <translation>{file} a été modifié entre-temps par une autre application.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Interval Coach (diary version {version}, not {known}).</source>
        <translation>{file} a été créé par une version plus récente d’Interval Coach (version de journal {version}, et non {known}).</translation>
    </message>
    <message>
        <source>{file} was not written by Interval Coach: it holds no sessions.</source>
        <translation>{file} n’a pas été écrit par Interval Coach&#xa0;: il ne contient pas de séances.</translation>
    </message>
    <message>
        <source>{file} was set aside as {bad}, and your settings were saved.</source>
        <translation>{file} a été mis de côté sous {bad}, et vos réglages ont été enregistrés.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {why}.</source>
        <translation>{file}, ligne {line}, colonne {column}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}.</source>
        <translation>{file}, ligne {line}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{file}, session {number}: {why}.</source>
        <translation>{file}, séance {number}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{file}: the column “{column}” is missing.</source>
        <translation>{file}&#xa0;: la colonne «&#xa0;{column}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>{file}: the unit of the column “{column}” is unknown.</source>
        <translation>{file}&#xa0;: l’unité de la colonne «&#xa0;{column}&#xa0;» est inconnue.</translation>
    </message>
    <message>
        <source>{file}: {fault}.</source>
        <translation>{file}&#xa0;: {fault}.</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}, {next}</translation>
    </message>
    <message>
        <source>{first}; {next}</source>
        <translation>{first}&#x202f;; {next}</translation>
    </message>
    <message>
        <source>{folder} has no settings: the person there is called {name}.</source>
        <translation>{folder} n’a pas de réglages&#xa0;: la personne s’y appelle {name}.</translation>
    </message>
    <message>
        <source>{folder} holds nobody’s data.</source>
        <translation>{folder} ne contient les données de personne.</translation>
    </message>
    <message>
        <source>{folder} is inside the data folder {root}, for one of the people there.</source>
        <translation>{folder} est dans le dossier de données {root}, et appartient à l’une des personnes qui s’y trouvent.</translation>
    </message>
    <message>
        <source>{key} = {value}: must be {legal}</source>
        <translation>{key} = {value}&#xa0;: doit être {legal}</translation>
    </message>
    <message>
        <source>{key} = {value}: unknown key; use one of {known}</source>
        <translation>{key} = {value}&#xa0;: clé inconnue&#x202f;; utilisez l’une de {known}</translation>
    </message>
    <message>
        <source>{key} = {version}: made by a newer version of Interval Coach; update it</source>
        <translation>{key} = {version}&#xa0;: créé par une version plus récente d’Interval Coach&#x202f;; mettez-le à jour</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} manque</translation>
    </message>
    <message>
        <source>{key} must not be empty</source>
        <translation>{key} ne doit pas être vide</translation>
    </message>
    <message numerus="yes">
        <source>{message} (%n times)</source>
        <translation>
            <numerusform>{message} (%n fois)</numerusform>
            <numerusform>{message} (%n fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} cannot be removed while Interval Coach is open.</source>
        <translation>{name} ne peut pas être retiré tant qu’Interval Coach est ouvert.</translation>
    </message>
    <message>
        <source>{name} is the only person here.</source>
        <translation>{name} est la seule personne ici.</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>{name} a été ajouté.</translation>
    </message>
    <message>
        <source>{name} was not removed: {file} cannot be moved: {why}.</source>
        <translation>{name} n’a pas été retiré&#xa0;: {file} ne peut pas être déplacé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{name} was removed. The data is kept until {day}.</source>
        <translation>{name} a été retiré. Les données sont conservées jusqu’au {day}.</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{number} kg</source>
        <translation>{number}&#xa0;kg</translation>
    </message>
    <message>
        <source>{number} lb</source>
        <translation>{number} lb</translation>
    </message>
    <message>
        <source>{number} m</source>
        <translation>{number}&#xa0;m</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number}&#xa0;ms</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number}&#xa0;s</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{path} cannot be started at login: its name has a character that no entry can hold.</source>
        <translation>{path} ne peut pas être lancé à l’ouverture de session&#xa0;: son nom contient un caractère qu’aucune entrée ne peut contenir.</translation>
    </message>
    <message>
        <source>{value}: must be {legal}</source>
        <translation>{value}&#xa0;: doit être {legal}</translation>
    </message>
    <message>
        <source>“Delete all my data…” in the settings deletes what is there.</source>
        <translation>«&#xa0;Supprimer toutes mes données…&#xa0;» dans les réglages supprime ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>“{name}” is built in and cannot be removed.</source>
        <translation>«&#xa0;{name}&#xa0;» est fourni avec l’application et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>“{name}” was added.</source>
        <translation>«&#xa0;{name}&#xa0;» a été ajouté.</translation>
    </message>
    <message>
        <source>“{name}” was changed since: it stays as it is.</source>
        <translation>«&#xa0;{name}&#xa0;» a été modifié depuis&#xa0;: il reste tel quel.</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>«&#xa0;{name}&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>“{name}” was restored.</source>
        <translation>«&#xa0;{name}&#xa0;» a été restauré.</translation>
    </message>
    <message>
        <source>“{name}” was saved, and is on Today now.</source>
        <translation>«&#xa0;{name}&#xa0;» a été enregistré et figure maintenant sur Aujourd’hui.</translation>
    </message>
    <message>
        <source>“{name}” was saved.</source>
        <translation>«&#xa0;{name}&#xa0;» a été enregistré.</translation>
    </message>
    <message>
        <source>“{wanted}” is another routine: this one is “{name}”.</source>
        <translation>«&#xa0;{wanted}&#xa0;» est un autre programme&#xa0;: celui-ci est «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more messages</source>
        <translation>
            <numerusform>… et %n autre message</numerusform>
            <numerusform>… et %n autres messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Continuing without sound.</source>
        <translation>La séance continue sans son.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of {exercise}: {why}</source>
        <translation>
            <numerusform>%n ligne de {exercise}&#xa0;: {why}</numerusform>
            <numerusform>%n lignes de {exercise}&#xa0;: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows without an exercise: {why}</source>
        <translation>
            <numerusform>%n ligne sans exercice&#xa0;: {why}</numerusform>
            <numerusform>%n lignes sans exercice&#xa0;: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions that had not ended when the file was written</source>
        <translation>
            <numerusform>%n séance qui n’était pas terminée quand le fichier a été écrit</numerusform>
            <numerusform>%n séances qui n’étaient pas terminées quand le fichier a été écrit</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture of {size} at scale {scale} cannot be drawn: it must have at least {least} and at most {most} million pixels.</source>
        <translation>Impossible de dessiner une image de {size} à l’échelle {scale}&#xa0;: elle doit avoir au moins {least} et au plus {most} millions de pixels.</translation>
    </message>
    <message>
        <source>FLAC cannot be written on this computer: {why}.</source>
        <translation>Impossible d’écrire du FLAC sur cet ordinateur&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>No sound: Qt&apos;s sound system cannot be loaded: {why}.</source>
        <translation>Pas de son&#xa0;: le système audio de Qt ne peut pas être chargé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The session has no set {set} for the left leg.</source>
        <translation>La séance n’a pas de série {set} pour la jambe gauche.</translation>
    </message>
    <message>
        <source>The session has no set {set} for the right leg.</source>
        <translation>La séance n’a pas de série {set} pour la jambe droite.</translation>
    </message>
    <message>
        <source>Follow the screen.</source>
        <translation>Suivez l’écran.</translation>
    </message>
    <message>
        <source>The session {id} cannot be imported: {why}.</source>
        <translation>La séance {id} ne peut pas être importée&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Speakers disconnected.</source>
        <translation>Haut-parleurs déconnectés.</translation>
    </message>
    <message>
        <source>“{name}” no longer exists.</source>
        <translation>«&#xa0;{name}&#xa0;» n’existe plus.</translation>
    </message>
</context>
<context>
    <name>MuteSign</name>
    <message>
        <source>No sound</source>
        <translation>Pas de son</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>These notes are in English.</source>
        <translation>Ce texte est en anglais.</translation>
    </message>
    <message>
        <source>This copy brings no list of changes.</source>
        <translation>Cette copie ne contient pas de liste des nouveautés.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>NextDayRow</name>
    <message>
        <source>Pain the next day</source>
        <translation>Douleur le lendemain</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 aucune</translation>
    </message>
    <message>
        <source>10 worst</source>
        <translation>10 la pire</translation>
    </message>
    <message>
        <source>Saved to your diary.</source>
        <translation>Enregistré dans votre journal.</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the increase</source>
        <translation>Annuler la progression</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n sessions</source>
        <translation>
            <numerusform>{done} séance sur %n</numerusform>
            <numerusform>{done} séances sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Enter a number: {allowed}</source>
        <translation>Saisissez un nombre&#xa0;: {allowed}</translation>
    </message>
    <message>
        <source>Enter {allowed}</source>
        <translation>Saisir {allowed}</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>Paced timer and diary for the standing leg curl</source>
        <translation>Un minuteur qui donne le rythme et un journal pour la flexion de jambe debout</translation>
    </message>
    <message>
        <source>Exercise timer</source>
        <translation>Minuteur d’exercice</translation>
    </message>
    <message>
        <source>exercise;workout;interval;timer;hamstring;curl;leg;diary;</source>
        <translation>exercice;entraînement;intervalle;minuteur;ischio-jambiers;flexion;jambe;journal;</translation>
    </message>
    <message>
        <source>Open a routine on Today</source>
        <translation>Ouvrir un programme dans «&#x202f;Aujourd’hui&#x202f;»</translation>
    </message>
    <message>
        <source>Interval Coach routine</source>
        <translation>Programme Interval Coach</translation>
    </message>
    <message>
        <source>The Interval Coach developers</source>
        <translation>Les développeurs d’Interval Coach</translation>
    </message>
    <message>
        <source>Follow your plan of leg curls at home: large words, a moving figure and a tone at every transition lead you through lift, flex, hold and extend, from two or three metres away. Afterwards you see how much you did, leg by leg.</source>
        <translation>Suivez chez vous votre programme de flexions de jambe&#x202f;: de grands mots, une silhouette animée et un son à chaque changement vous guident pour lever, plier, tenir et tendre, à deux ou trois mètres de distance. Ensuite, vous voyez ce que vous avez fait avec chaque jambe.</translation>
    </message>
    <message>
        <source>Each phase has its own word, colour, figure and tone; one of them is enough to follow</source>
        <translation>Chaque phase a son mot, sa couleur, sa silhouette et son signal sonore&#x202f;; un seul suffit pour suivre</translation>
    </message>
    <message>
        <source>Every repetition is saved the moment it ends, and charts show each leg</source>
        <translation>Chaque répétition est enregistrée dès qu’elle se termine, et des graphiques montrent chaque jambe</translation>
    </message>
    <message>
        <source>Everything stays on this computer until you export it as a table, a report or a picture</source>
        <translation>Tout reste sur cet ordinateur tant que vous ne l’exportez pas en tableau, en rapport ou en image</translation>
    </message>
    <message>
        <source>Not medical advice, not a medical device; it cannot see your movement. Stop if it hurts. If pain persists, see a health professional.</source>
        <translation>Ni avis médical, ni dispositif médical&#x202f;; il ne voit pas votre mouvement. Arrêtez si cela fait mal. Si la douleur persiste, consultez un professionnel de santé.</translation>
    </message>
    <message>
        <source>A session, readable from across the room</source>
        <translation>Une séance, lisible depuis l’autre bout de la pièce</translation>
    </message>
    <message>
        <source>Today: what is next, and the week</source>
        <translation>Aujourd’hui&#x202f;: la suite et la semaine</translation>
    </message>
    <message>
        <source>Progress, leg by leg</source>
        <translation>Progrès, jambe par jambe</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People on this computer</source>
        <translation>Personnes sur cet ordinateur</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>From another computer…</source>
        <translation>Depuis un autre ordinateur…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>To another computer…</source>
        <translation>Vers un autre ordinateur…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>Person 1</source>
        <translation>Personne 1</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>Nom de la nouvelle personne</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>The names are at the top of Today; press one to change the person.</source>
        <translation>Les noms figurent en haut d’«&#xa0;Aujourd’hui&#xa0;»&#x202f;; un appui change de personne.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>From another computer…</source>
        <translation>Depuis un autre ordinateur…</translation>
    </message>
    <message>
        <source>From another computer</source>
        <translation>Depuis un autre ordinateur</translation>
    </message>
    <message>
        <source>A person’s data (*.zip)</source>
        <translation>Données d’une personne (*.zip)</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Importation de {file}</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Affichée en ce moment</translation>
    </message>
    <message>
        <source>Kept until {day}</source>
        <translation>Conservée jusqu’au {day}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>Vers un autre ordinateur</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>Écriture de {file}</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Retirer {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Diary, routines, settings and backups are kept for 30 days; you can bring them back here.</source>
        <translation>Le journal, les programmes, les réglages et les sauvegardes sont conservés 30 jours&#x202f;; vous pouvez les rétablir ici.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Jours d’entraînement</translation>
    </message>
    <message>
        <source>As the system: {day}</source>
        <translation>Comme le système&#xa0;: {day}</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Premier jour de la semaine</translation>
    </message>
    <message>
        <source>Holiday…</source>
        <translation>Vacances…</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Vacances</translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation>Ajouter à l’agenda…</translation>
    </message>
    <message>
        <source>A file (.ics) with reminders for your calendar app.</source>
        <translation>Un fichier (.ics) avec des rappels pour votre agenda.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Nothing is planned on these days, and no reminder comes.</source>
        <translation>Ces jours-là, rien n’est prévu et aucun rappel ne vient.</translation>
    </message>
    <message>
        <source>No training: {days}</source>
        <translation>Pas d’entraînement&#xa0;: {days}</translation>
    </message>
    <message>
        <source>You can swap days within a week.</source>
        <translation>Vous pouvez échanger des jours dans la semaine.</translation>
    </message>
    <message numerus="yes">
        <source>%n days a week</source>
        <translation>
            <numerusform>%n jour par semaine</numerusform>
            <numerusform>%n jours par semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>No days chosen</source>
        <translation>Aucun jour choisi</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Standing leg curl: plan sheet</source>
        <translation>Flexion de jambe debout&#xa0;: fiche du plan</translation>
    </message>
    <message>
        <source>Standing leg curl</source>
        <translation>Flexion de jambe debout</translation>
    </message>
    <message>
        <source>Made with Interval Coach on {day}.</source>
        <translation>Établie avec Interval Coach le {day}.</translation>
    </message>
    <message>
        <source>This routine is too long for a QR code. Interval Coach can save it as a file to pass on.</source>
        <translation>Ce programme est trop long pour un code QR. Interval Coach peut l’enregistrer dans un fichier à transmettre.</translation>
    </message>
    <message>
        <source>The square holds this routine: scan it, copy the text, and choose “Paste a routine” in Interval Coach.</source>
        <translation>Le carré contient ce programme&#xa0;: scannez-le, copiez le texte et choisissez «&#xa0;Coller un programme&#xa0;» dans Interval Coach.</translation>
    </message>
    <message>
        <source>Tick each day when you are done. Pain afterwards: 0 is none, 10 the worst.</source>
        <translation>Cochez chaque jour une fois la séance faite. Douleur après&#xa0;: 0 aucune, 10 la pire.</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Vacances</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Semaine {number}</translation>
    </message>
    <message>
        <source>half a second</source>
        <translation>une demi-seconde</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation>{number} secondes</translation>
    </message>
    <message>
        <source>Hold at the top.</source>
        <translation>Tenez en haut.</translation>
    </message>
    <message>
        <source>Rest after both legs: {time}.</source>
        <translation>Repos après les deux jambes&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>Rest between sets: {time}.</source>
        <translation>Repos entre les séries&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>Start each set when you are ready.</source>
        <translation>Commencez chaque série quand vous le voulez.</translation>
    </message>
    <message>
        <source>It takes at least {length}.</source>
        <translation>Durée&#xa0;: au moins {length}.</translation>
    </message>
    <message>
        <source>It takes {length}.</source>
        <translation>Durée&#xa0;: {length}.</translation>
    </message>
    <message>
        <source>Begin with the left leg.</source>
        <translation>Commencez par la jambe gauche.</translation>
    </message>
    <message>
        <source>Begin with the right leg.</source>
        <translation>Commencez par la jambe droite.</translation>
    </message>
    <message>
        <source>Begin with the other leg each time.</source>
        <translation>Commencez chaque fois par l’autre jambe.</translation>
    </message>
    <message>
        <source>Change legs after each repetition.</source>
        <translation>Changez de jambe après chaque répétition.</translation>
    </message>
    <message>
        <source>Change legs after each set.</source>
        <translation>Changez de jambe après chaque série.</translation>
    </message>
    <message>
        <source>Change legs after each repetition: {time}.</source>
        <translation>Changement de jambe après chaque répétition&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>Change legs after each set: {time}.</source>
        <translation>Changement de jambe après chaque série&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>{left} before the left leg, {right} before the right leg</source>
        <translation>{left} avant la jambe gauche, {right} avant la droite</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanSheets</name>
    <message>
        <source>Plan sheet (*.pdf *.png)</source>
        <translation>Fiche du plan (*.pdf *.png)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>Écriture de {file}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
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
        <translation>Départ en douceur</translation>
    </message>
    <message>
        <source>Long hold</source>
        <translation>Tenue longue</translation>
    </message>
    <message>
        <source>Alternating</source>
        <translation>En alternance</translation>
    </message>
</context>
<context>
    <name>ProblemReport</name>
    <message>
        <source>Problem report</source>
        <translation>Rapport de problème</translation>
    </message>
    <message>
        <source>This helps to find the fault. It is sent nowhere: copy or save it, and pass it on yourself. It holds no notes, no names and no folders unless you tick the box.</source>
        <translation>Cela aide à trouver l’erreur. Rien n’est envoyé&#xa0;: copiez-le ou enregistrez-le, et transmettez-le vous-même. Il ne contient ni notes, ni noms, ni dossiers, sauf si vous cochez la case.</translation>
    </message>
    <message>
        <source>With the words of error messages, and names of files and folders</source>
        <translation>Avec le texte des messages d’erreur et les noms de fichiers et de dossiers</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Time under tension</source>
        <translation>Temps sous tension</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>Symétrie</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>Jours d’entraînement</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>{measure} per session</source>
        <translation>{measure} par séance</translation>
    </message>
    <message>
        <source>{measure} per week</source>
        <translation>{measure} par semaine</translation>
    </message>
    <message>
        <source>{measure} per month</source>
        <translation>{measure} par mois</translation>
    </message>
    <message>
        <source>both legs counted</source>
        <translation>les deux jambes comptent</translation>
    </message>
    <message>
        <source>minutes under load</source>
        <translation>minutes sous charge</translation>
    </message>
    <message>
        <source>weight × reps</source>
        <translation>poids × répétitions</translation>
    </message>
    <message>
        <source>100% means both legs did the same</source>
        <translation>100&#xa0;% signifie autant pour les deux jambes</translation>
    </message>
    <message>
        <source>your answers, 0–10</source>
        <translation>vos réponses, 0–10</translation>
    </message>
    <message>
        <source>Each bar is one week.</source>
        <translation>Chaque barre est une semaine.</translation>
    </message>
    <message>
        <source>Each bar is one month.</source>
        <translation>Chaque barre est un mois.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Lendemain</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>Assiduité</translation>
    </message>
    <message>
        <source>Symmetry, %</source>
        <translation>Symétrie,&#xa0;%</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Both, minutes</source>
        <translation>Les deux, minutes</translation>
    </message>
    <message>
        <source>The numbers of this chart, row by row</source>
        <translation>Les nombres de ce graphique, ligne par ligne</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Days done</source>
        <translation>Jours réalisés</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>{day}: planned, no session</source>
        <translation>{day}&#xa0;: prévu, pas de séance</translation>
    </message>
    <message>
        <source>{day}: holiday</source>
        <translation>{day}&#xa0;: vacances</translation>
    </message>
    <message>
        <source>Days with repetitions: {count}; weeks shown: {weeks}</source>
        <translation>Jours avec répétitions&#xa0;: {count}&#x202f;; semaines affichées&#xa0;: {weeks}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done}/{planned}</translation>
    </message>
    <message>
        <source>Planned days</source>
        <translation>Jours prévus</translation>
    </message>
    <message>
        <source>Prescribed</source>
        <translation>Prescrites</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>effort and pain are means</source>
        <translation>effort et douleur&#xa0;: moyennes</translation>
    </message>
    <message>
        <source>Paced</source>
        <translation>Rythmées</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmées</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>En plus</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Load, lb × reps</source>
        <translation>Charge, lb × rép.</translation>
    </message>
    <message>
        <source>for pain</source>
        <translation>douleur</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>non terminée</translation>
    </message>
    <message>
        <source>Kilograms × repetitions</source>
        <translation>Kilogrammes × répétitions</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Left, minutes</source>
        <translation>Gauche, minutes</translation>
    </message>
    <message>
        <source>Load, kg × reps</source>
        <translation>Charge, kg × rép.</translation>
    </message>
    <message>
        <source>Created {day}</source>
        <translation>Établi le {day}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Paced, self-confirmed repetitions. The app set the pace; the user reported the count. Nothing was measured by sensors.</source>
        <translation>Répétitions rythmées, confirmées par la personne&#xa0;: le programme a donné le rythme, la personne a dit combien elle en a fait. Rien n’a été mesuré.</translation>
    </message>
    <message>
        <source>Paced timer and diary for the standing leg curl. Not medical advice, not a medical device; it cannot see your movement.</source>
        <translation>Un minuteur qui donne le rythme et un journal pour la flexion de jambe debout. Ni avis médical, ni dispositif médical&#x202f;; il ne voit pas le mouvement.</translation>
    </message>
    <message>
        <source>Left · right</source>
        <translation>Gauche · droite</translation>
    </message>
    <message>
        <source>load {volume}</source>
        <translation>charge {volume}</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Douleur avant</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Douleur, de 0 à 10</translation>
    </message>
    <message>
        <source>Prescribed: asked for by the routine.</source>
        <translation>Prescrites&#xa0;: demandées par le programme.</translation>
    </message>
    <message>
        <source>Paced: counted by the app to their end.</source>
        <translation>Rythmées&#xa0;: comptées jusqu’au bout par l’application.</translation>
    </message>
    <message>
        <source>Confirmed: what the user says was done.</source>
        <translation>Confirmées&#xa0;: faites selon la personne.</translation>
    </message>
    <message>
        <source>Volume: confirmed repetitions; one curl on each leg counts as two.</source>
        <translation>Volume&#xa0;: répétitions confirmées&#x202f;; une flexion par jambe en fait deux.</translation>
    </message>
    <message>
        <source>Time under tension: flex, hold and extend of confirmed repetitions.</source>
        <translation>Temps sous tension&#xa0;: flexion, tenue et extension des répétitions confirmées.</translation>
    </message>
    <message>
        <source>Symmetry: 100 × smaller ÷ larger of left and right volume.</source>
        <translation>Symétrie&#xa0;: 100 × plus petit ÷ plus grand des volumes gauche et droit.</translation>
    </message>
    <message>
        <source>Adherence: planned days with repetitions; no week counts for more days than were planned; by the plan of each week.</source>
        <translation>Assiduité&#xa0;: jours prévus avec répétitions, aucune semaine ne comptant plus que prévu, selon le plan de chaque semaine.</translation>
    </message>
    <message>
        <source>Missed: planned days without repetitions that no other day of the week made up for. Extra: days beyond the plan of the week.</source>
        <translation>Manqués&#xa0;: jours prévus sans répétitions qu’aucun autre jour de la semaine n’a remplacés. En plus&#xa0;: jours au-delà du plan de la semaine.</translation>
    </message>
    <message>
        <source>Months and years count each session and each missed day by its own date, also in a week that they share.</source>
        <translation>Les mois et les années comptent chaque séance et chaque jour manqué à sa propre date, même dans une semaine qu’ils partagent.</translation>
    </message>
    <message>
        <source>Pain and effort: 0 to 10, as reported; – where not reported.</source>
        <translation>Douleur et effort&#xa0;: de 0 à 10, selon la personne&#x202f;; – sans réponse.</translation>
    </message>
    <message>
        <source>Pain, 0 to 10, mean</source>
        <translation>Douleur, de 0 à 10, moyenne</translation>
    </message>
    <message>
        <source>Plan: {days}</source>
        <translation>Plan&#xa0;: {days}</translation>
    </message>
    <message>
        <source>{routine} ({sessions}, {days}): {dose}</source>
        <translation>{routine} ({sessions}, {days})&#xa0;: {dose}</translation>
    </message>
    <message>
        <source>rest {seconds} s</source>
        <translation>repos {seconds} s</translation>
    </message>
    <message>
        <source>change of legs {seconds} s</source>
        <translation>changement de jambe {seconds} s</translation>
    </message>
    <message>
        <source>Pause at {begin}, {length}</source>
        <translation>Pause à {begin}, {length}</translation>
    </message>
    <message>
        <source>Pauses (hatched): {count}, {length} in total.</source>
        <translation>Pauses (hachurées)&#xa0;: {count}, {length} en tout.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Prévu et réalisé</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
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
        <translation>symétrie {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Right, minutes</source>
        <translation>Droite, minutes</translation>
    </message>
    <message>
        <source>Pounds × repetitions</source>
        <translation>Livres × répétitions</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Standing leg curl: exercise report</source>
        <translation>Flexion de jambe debout&#xa0;: rapport d’exercice</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Under tension</source>
        <translation>Sous tension</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>No timing was recorded for this session.</source>
        <translation>Aucun temps n’a été enregistré pour cette séance.</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Quels jours</translation>
    </message>
    <message>
        <source>left {left} · right {right}</source>
        <translation>gauche {left} · droite {right}</translation>
    </message>
    <message>
        <source>first week → last week (average)</source>
        <translation>moyenne de la première → dernière semaine</translation>
    </message>
    <message>
        <source>no load</source>
        <translation>sans charge</translation>
    </message>
    <message>
        <source>pain {answers}</source>
        <translation>douleur {answers}</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>répétitions</translation>
    </message>
    <message>
        <source>set {set}, repetition {rep}</source>
        <translation>série {set}, répétition {rep}</translation>
    </message>
    <message numerus="yes">
        <source>%n extra days</source>
        <translation>
            <numerusform>%n jour en plus</numerusform>
            <numerusform>%n jours en plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stops</source>
        <translation>
            <numerusform>%n arrêt de plus</numerusform>
            <numerusform>%n arrêts de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned days missed</source>
        <translation>
            <numerusform>%n jour prévu manqué</numerusform>
            <numerusform>%n jours prévus manqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions</source>
        <translation>
            <numerusform>%n répétition</numerusform>
            <numerusform>%n répétitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions stopped because of pain:</source>
        <translation>
            <numerusform>%n séance arrêtée à cause de la douleur&#xa0;:</numerusform>
            <numerusform>%n séances arrêtées à cause de la douleur&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier routines</source>
        <translation>
            <numerusform>et %n programme antérieur</numerusform>
            <numerusform>et %n programmes antérieurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n repetitions</source>
        <translation>
            <numerusform>{day}&#xa0;: %n répétition</numerusform>
            <numerusform>{day}&#xa0;: %n répétitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n planned days</source>
        <translation>
            <numerusform>{done} sur %n jour prévu</numerusform>
            <numerusform>{done} sur %n jours prévus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n planned days ({share}%)</source>
        <translation>
            <numerusform>{done} sur %n jour prévu ({share}&#xa0;%)</numerusform>
            <numerusform>{done} sur %n jours prévus ({share}&#xa0;%)</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: no session</source>
        <translation>{day}&#xa0;: pas de séance</translation>
    </message>
    <message>
        <source>{hours}:{minutes:02} h</source>
        <translation>{hours}:{minutes:02} h</translation>
    </message>
    <message>
        <source>{load} kg × reps</source>
        <translation>{load} kg × rép.</translation>
    </message>
    <message>
        <source>{load} lb × reps</source>
        <translation>{load} lb × rép.</translation>
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
        <translation>{time} par séance</translation>
    </message>
    <message>
        <source>{title}, as a table</source>
        <translation>{title}, en tableau</translation>
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
        <translation>Aucune séance n’a été arrêtée à cause de la douleur.</translation>
    </message>
    <message>
        <source>{day} (pain {pain} of 10)</source>
        <translation>{day} (douleur {pain} sur 10)</translation>
    </message>
    <message>
        <source>No symmetry</source>
        <translation>Pas de symétrie</translation>
    </message>
    <message>
        <source>Symmetry {n}%</source>
        <translation>Symétrie {n}&#xa0;%</translation>
    </message>
    <message>
        <source>Left {value}</source>
        <translation>Gauche {value}</translation>
    </message>
    <message>
        <source>Right {value}</source>
        <translation>Droite {value}</translation>
    </message>
    <message>
        <source>Pain {answers}</source>
        <translation>Douleur {answers}</translation>
    </message>
    <message>
        <source>Stopped because of pain</source>
        <translation>Arrêtée à cause de la douleur</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non terminée</translation>
    </message>
    <message>
        <source>Click for details</source>
        <translation>Cliquer pour les détails</translation>
    </message>
    <message>
        <source>Click to zoom in</source>
        <translation>Cliquer pour agrandir</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Douleur après</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Not counted: no repetition</source>
        <translation>Non comptée&#xa0;: aucune répétition</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Dose and tempo</source>
        <translation>Dose et rythme</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>{chart}. First: {first}. Last: {last}. The tables have all values.</source>
        <translation>{chart}. Premier&#xa0;: {first}. Dernier&#xa0;: {last}. Les tableaux contiennent toutes les valeurs.</translation>
    </message>
</context>
<context>
    <name>ProgressHeader</name>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semaines</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Save a report, a spreadsheet or a picture</source>
        <translation>Enregistrer un rapport, une feuille de calcul ou une image</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Rép.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>Symétrie</translation>
    </message>
    <message>
        <source>Zoomed · Reset</source>
        <translation>Agrandi · Rétablir</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Rétablir le zoom</translation>
    </message>
    <message>
        <source>Show the range that was chosen last</source>
        <translation>Afficher la dernière période choisie</translation>
    </message>
    <message>
        <source>+ Next day</source>
        <translation>+ Lendemain</translation>
    </message>
    <message>
        <source>Show pain on the next day, too</source>
        <translation>Afficher aussi la douleur du lendemain</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>Jours d’entraînement</translation>
    </message>
    <message>
        <source>filled: trained; outlined: planned and missed</source>
        <translation>plein&#xa0;: entraîné&#x202f;; contour&#xa0;: prévu et manqué</translation>
    </message>
    <message>
        <source>0 no pain, 10 worst; mean of a week</source>
        <translation>0 aucune douleur, 10 la pire&#x202f;; moyenne d’une semaine</translation>
    </message>
    <message>
        <source>0 no pain, 10 worst; mean of a month</source>
        <translation>0 aucune douleur, 10 la pire&#x202f;; moyenne d’un mois</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions.</source>
        <translation>
            <numerusform>%n séance affichée.</numerusform>
            <numerusform>%n séances affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>← → to move, Enter to open, ↑ ↓ to zoom, Page Up and Page Down to pan.</source>
        <translation>← → pour se déplacer, Entrée pour ouvrir, ↑ ↓ pour zoomer, Page préc. et Page suiv. pour défiler.</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Ouvrir la séance</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
</context>
<context>
    <name>QuickSettings</name>
    <message>
        <source>Muted</source>
        <translation>Son coupé</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Son rétabli</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>Voix activée</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>Voix désactivée</translation>
    </message>
    <message>
        <source>Volume {percent}%, muted</source>
        <translation>Volume {percent}&#xa0;%, son coupé</translation>
    </message>
    <message>
        <source>Volume {percent}%</source>
        <translation>Volume {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>Aide et raccourcis</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
</context>
<context>
    <name>RailEntry</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
</context>
<context>
    <name>RecentSessions</name>
    <message>
        <source>Recent sessions</source>
        <translation>Séances récentes</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Toutes les séances</translation>
    </message>
    <message>
        <source>Search, sort, export and delete sessions</source>
        <translation>Chercher, trier, exporter et supprimer des séances</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>pain {n}</source>
        <translation>douleur {n}</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Remind me on training days</source>
        <translation>Me rappeler les jours d’entraînement</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>Heure du rappel</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Once more in the evening</source>
        <translation>Une fois de plus le soir</translation>
    </message>
    <message>
        <source>Time of the second reminder</source>
        <translation>Heure du second rappel</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation>Rester en arrière-plan</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Lancer à l’ouverture de session</translation>
    </message>
    <message>
        <source>The program stays in the tray when the window closes.</source>
        <translation>Le programme reste dans la zone de notification à la fermeture.</translation>
    </message>
    <message>
        <source>This time is not after the first one.</source>
        <translation>Cette heure n’est pas après la première.</translation>
    </message>
    <message>
        <source>Only if no session was done until then.</source>
        <translation>Seulement si aucune séance n’a été faite d’ici là.</translation>
    </message>
    <message>
        <source>Not possible in this package: your desktop&apos;s settings can start it.</source>
        <translation>Impossible avec ce paquet&#xa0;: les réglages de votre bureau peuvent le lancer.</translation>
    </message>
    <message>
        <source>Without a window, so that reminders come.</source>
        <translation>Sans fenêtre, pour que les rappels arrivent.</translation>
    </message>
    <message>
        <source>This desktop has no tray: reminders come only while the window is open.</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: les rappels ne viennent que lorsque la fenêtre est ouverte.</translation>
    </message>
</context>
<context>
    <name>ReminderService</name>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>{name}: time for your leg curls</source>
        <translation>{name}&#xa0;: c’est l’heure de vos flexions de jambe</translation>
    </message>
    <message>
        <source>Time for your leg curls</source>
        <translation>C’est l’heure de vos flexions de jambe</translation>
    </message>
</context>
<context>
    <name>RepetitionPicture</name>
    <message>
        <source>One repetition: height of the foot over time</source>
        <translation>Une répétition&#xa0;: hauteur du pied au fil du temps</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Looking for the newest backup</source>
        <translation>Recherche de la sauvegarde la plus récente</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Vérification de {file}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Replace your diary with this backup?</source>
        <translation>Remplacer votre journal par cette sauvegarde&#x202f;?</translation>
    </message>
    <message>
        <source>Your diary: {what}</source>
        <translation>Votre journal&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Backup {file}: {what}</source>
        <translation>Sauvegarde {file}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Your current diary is kept, and you can undo this.</source>
        <translation>Votre journal actuel est conservé, et vous pouvez annuler.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{sessions}, the last on {day}</source>
        <translation>{sessions}, la dernière le {day}</translation>
    </message>
    <message>
        <source>Restoring {file}</source>
        <translation>Restauration de {file}</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>More for {name}</source>
        <translation>Plus pour {name}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start {name}</source>
        <translation>Démarrer {name}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Plan sheet for the wall…</source>
        <translation>Fiche du plan à afficher…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>RoutinesPage</name>
    <message>
        <source>Drag a routine file here to add it.</source>
        <translation>Glissez ici un fichier de programme pour l’ajouter.</translation>
    </message>
    <message>
        <source>Your routines</source>
        <translation>Vos programmes</translation>
    </message>
    <message>
        <source>Built-in routines</source>
        <translation>Programmes intégrés</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Choose routine files</source>
        <translation>Choisissez des fichiers de programme</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>Paste a routine</source>
        <translation>Coller un programme</translation>
    </message>
    <message>
        <source>Add the routine whose text was copied (Ctrl+V)</source>
        <translation>Ajouter le programme dont le texte a été copié (Ctrl+V)</translation>
    </message>
    <message numerus="yes">
        <source>%n more faults.</source>
        <translation>
            <numerusform>%n erreur de plus.</numerusform>
            <numerusform>%n erreurs de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more routines</source>
        <translation>
            <numerusform>Afficher %n programme de plus</numerusform>
            <numerusform>Afficher %n programmes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Add routines</source>
        <translation>Ajouter des programmes</translation>
    </message>
    <message>
        <source>Export a copy</source>
        <translation>Exporter une copie</translation>
    </message>
</context>
<context>
    <name>RoutinesPresenter</name>
    <message>
        <source>My routine</source>
        <translation>Mon programme</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>My {name}</source>
        <translation>Mon {name}</translation>
    </message>
    <message>
        <source>“{name}” is built in, so you are editing a copy.</source>
        <translation>«&#xa0;{name}&#xa0;» est intégré, vous modifiez donc une copie.</translation>
    </message>
    <message>
        <source>Edit routine</source>
        <translation>Modifier le programme</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>Copie de {name}</translation>
    </message>
    <message numerus="yes">
        <source>{length} · %n repetitions</source>
        <translation>
            <numerusform>{length} · %n répétition</numerusform>
            <numerusform>{length} · %n répétitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Paced timer and diary for the standing leg curl. Not medical advice, not a medical device; it cannot see your movement. Stop if it hurts. If pain persists, see a health professional.</source>
        <translation>Un minuteur qui donne le rythme et un journal pour la flexion de jambe debout. Ni avis médical, ni dispositif médical&#x202f;; il ne voit pas votre mouvement. Arrêtez si cela fait mal. Si la douleur persiste, consultez un professionnel de santé.</translation>
    </message>
    <message>
        <source>Not medical advice, not a medical device; it cannot see your movement. Stop if it hurts.</source>
        <translation>Ni avis médical, ni dispositif médical&#x202f;; il ne voit pas votre mouvement. Arrêtez si cela fait mal.</translation>
    </message>
    <message>
        <source>You stopped because of pain ({pain} of 10). Rest today. If it persists, see a health professional.</source>
        <translation>Vous avez arrêté à cause de la douleur ({pain} sur 10). Reposez-vous aujourd’hui. Si elle persiste, consultez un professionnel de santé.</translation>
    </message>
    <message>
        <source>You stopped because of pain. Rest today. If it persists, see a health professional.</source>
        <translation>Vous avez arrêté à cause de la douleur. Reposez-vous aujourd’hui. Si elle persiste, consultez un professionnel de santé.</translation>
    </message>
    <message>
        <source>Talk to a health professional first if your knee, hip or leg</source>
        <translation>Parlez d’abord à un professionnel de santé si votre genou, votre hanche ou votre jambe</translation>
    </message>
    <message>
        <source>cannot bear your weight</source>
        <translation>ne supporte pas votre poids</translation>
    </message>
    <message>
        <source>locks or gives way</source>
        <translation>se bloque ou se dérobe</translation>
    </message>
    <message>
        <source>is hot and red and you have a fever</source>
        <translation>présente chaleur et rougeur, et que vous avez de la fièvre</translation>
    </message>
    <message>
        <source>is very swollen</source>
        <translation>présente un gonflement important</translation>
    </message>
    <message>
        <source>had surgery recently</source>
        <translation>a subi une opération récemment</translation>
    </message>
    <message>
        <source>Stop at once if you feel chest pain or dizziness.</source>
        <translation>Douleur à la poitrine ou vertige&#xa0;: arrêtez aussitôt.</translation>
    </message>
    <message>
        <source>Stand near a sturdy chair or a wall. Move slowly, and keep your hips level and facing forward.</source>
        <translation>Tenez-vous près d’une chaise solide ou d’un mur. Bougez lentement, le bassin horizontal et de face.</translation>
    </message>
    <message>
        <source>How bad is the pain?</source>
        <translation>La douleur est-elle forte&#x202f;?</translation>
    </message>
    <message>
        <source>Pain now?</source>
        <translation>Douleur maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>How much pain did you have the day after your session on {day}?</source>
        <translation>Quelle douleur avez-vous eue le lendemain de votre séance du {day}&#x202f;?</translation>
    </message>
    <message>
        <source>Saved to your diary. Needed before we suggest more.</source>
        <translation>Enregistré dans votre journal. Nécessaire avant de proposer plus.</translation>
    </message>
    <message>
        <source>You completed two sessions in a row with little pain.</source>
        <translation>Vous avez terminé deux séances de suite avec peu de douleur.</translation>
    </message>
    <message>
        <source>You completed two sessions in a row with little pain. This leg is behind, so it goes first.</source>
        <translation>Vous avez terminé deux séances de suite avec peu de douleur. Cette jambe est en retard, elle passe donc d’abord.</translation>
    </message>
    <message>
        <source>No increase for now: your last session was stopped early.</source>
        <translation>Pas de progression pour l’instant&#xa0;: votre dernière séance a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>No increase while pain is above {limit} (it was {count}).</source>
        <translation>Pas de progression tant que la douleur dépasse {limit} (elle était à {count}).</translation>
    </message>
    <message>
        <source>No increase for now: it hurt more than usual the next day.</source>
        <translation>Pas de progression pour l’instant&#xa0;: le lendemain, la douleur était plus forte que d’habitude.</translation>
    </message>
    <message>
        <source>Tell us how it felt afterwards and the next day to get suggestions.</source>
        <translation>Dites-nous comment c’était après et le lendemain pour recevoir des suggestions.</translation>
    </message>
    <message>
        <source>We’ll ask about pain tomorrow before suggesting more.</source>
        <translation>Demain, nous demanderons votre douleur avant de proposer plus.</translation>
    </message>
    <message>
        <source>Ease off, move less far, or stop.</source>
        <translation>Forcez moins, bougez moins loin ou arrêtez.</translation>
    </message>
    <message>
        <source>That’s it for today. Rest, and see a health professional if the pain doesn’t go away.</source>
        <translation>C’est tout pour aujourd’hui. Reposez-vous, et consultez un professionnel de santé si la douleur ne passe pas.</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>{name}: no answer</source>
        <translation>{name}&#xa0;: sans réponse</translation>
    </message>
</context>
<context>
    <name>ScreenCard</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>On every page. In sessions, letters follow the viewing distance.</source>
        <translation>Sur toutes les pages&#x202f;; en séance, les lettres suivent la distance.</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The figure stands still, and nothing flashes.</source>
        <translation>La silhouette reste immobile et rien ne clignote.</translation>
    </message>
    <message>
        <source>Reduce animation</source>
        <translation>Réduire les animations</translation>
    </message>
</context>
<context>
    <name>ScreenRow</name>
    <message>
        <source>Same as the window</source>
        <translation>Celui de la fenêtre</translation>
    </message>
    <message>
        <source>{screen} (disconnected)</source>
        <translation>{screen} (déconnecté)</translation>
    </message>
    <message>
        <source>If it is unplugged, the session goes on where the window was.</source>
        <translation>S’il est débranché, la séance continue là où était la fenêtre.</translation>
    </message>
    <message>
        <source>A television or a second screen can be chosen while it is connected.</source>
        <translation>Un téléviseur ou un second écran peut être choisi tant qu’il est branché.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionBlocks</name>
    <message numerus="yes">
        <source>Session: {length}, %n repetitions. Use the arrow keys to step through it.</source>
        <translation>
            <numerusform>Séance&#xa0;: {length}, %n répétition. Les flèches parcourent ses parties.</numerusform>
            <numerusform>Séance&#xa0;: {length}, %n répétitions. Les flèches parcourent ses parties.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Viewing distance</source>
        <translation>Distance à l’écran</translation>
    </message>
    <message>
        <source>Preview of a session</source>
        <translation>Aperçu d’une séance</translation>
    </message>
    <message>
        <source>Largest letters in sessions</source>
        <translation>Très gros caractères pendant la séance</translation>
    </message>
    <message>
        <source>The word and the countdown get more room, other texts less.</source>
        <translation>Le mot et le décompte sont plus grands, les autres textes plus petits.</translation>
    </message>
    <message>
        <source>Count-in after a pause</source>
        <translation>Décompte après une pause</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>The repetition that was interrupted begins again then.</source>
        <translation>La répétition interrompue recommence alors depuis le début.</translation>
    </message>
    <message>
        <source>Use full screen for sessions</source>
        <translation>Séances en plein écran</translation>
    </message>
    <message>
        <source>Begin sessions in the small window</source>
        <translation>Commencer les séances dans la petite fenêtre</translation>
    </message>
    <message>
        <source>It stays on top of other programs. W in a session changes to it and back.</source>
        <translation>Elle reste au-dessus des autres programmes. Pendant une séance, W y passe et en revient.</translation>
    </message>
    <message>
        <source>Screen for sessions</source>
        <translation>Écran des séances</translation>
    </message>
</context>
<context>
    <name>SessionFlow</name>
    <message>
        <source>Paused – your computer went to sleep</source>
        <translation>En pause&#xa0;: l’ordinateur était en veille</translation>
    </message>
    <message>
        <source>Paused – your computer was busy or asleep</source>
        <translation>En pause&#xa0;: l’ordinateur était occupé ou en veille</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Petite fenêtre</translation>
    </message>
    <message>
        <source>Stop this session?</source>
        <translation>Arrêter la séance&#x202f;?</translation>
    </message>
    <message>
        <source>Your reps are saved. You can continue later.</source>
        <translation>Vos répétitions sont enregistrées. Vous pourrez continuer plus tard.</translation>
    </message>
    <message>
        <source>With a presenter: Page Down resumes, Page Up stops.</source>
        <translation>Avec une télécommande&#xa0;: Page Suiv reprend, Page Préc arrête.</translation>
    </message>
    <message>
        <source>Starting in {seconds}</source>
        <translation>Début dans {seconds} …</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Resuming in {seconds}</source>
        <translation>Reprise dans {seconds} …</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>Begins the set that waits for you</source>
        <translation>Commence la série qui vous attend</translation>
    </message>
    <message>
        <source>Press {key} to resume</source>
        <translation>{key} pour reprendre</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>EN PAUSE</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Back to Progress</source>
        <translation>Retour à Progrès</translation>
    </message>
    <message>
        <source>Search day, routine or note</source>
        <translation>Chercher un jour, un programme ou une note</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Chercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Toutes les séances</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet (Ctrl+C)</source>
        <translation>Copier les lignes choisies pour une feuille de calcul (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the selected sessions (Del)</source>
        <translation>Supprimer les séances choisies (Suppr)</translation>
    </message>
    <message>
        <source>Enter opens a session, the menu key shows what else can be done.</source>
        <translation>Entrée ouvre une séance, la touche Menu montre ce que l’on peut faire d’autre.</translation>
    </message>
    <message>
        <source>Recently deleted ({n})</source>
        <translation>Supprimées récemment ({n})</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Sort by “{column}”</source>
        <translation>Trier par «&#xa0;{column}&#xa0;»</translation>
    </message>
    <message>
        <source>Sorted by “{column}”, ascending</source>
        <translation>Trié par «&#xa0;{column}&#xa0;», croissant</translation>
    </message>
    <message>
        <source>Sorted by “{column}”, descending</source>
        <translation>Trié par «&#xa0;{column}&#xa0;», décroissant</translation>
    </message>
</context>
<context>
    <name>SetRows</name>
    <message>
        <source>Repetitions, {set}</source>
        <translation>Répétitions, {set}</translation>
    </message>
    <message>
        <source>planned {count}, timed {paced}</source>
        <translation>prévues {count}, rythmées {paced}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>sur {count}</translation>
    </message>
</context>
<context>
    <name>SetUpCard</name>
    <message>
        <source>Set up</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Close Set up</source>
        <translation>Fermer «&#xa0;Préparation&#xa0;»</translation>
    </message>
    <message>
        <source>You find all of this in Settings</source>
        <translation>Tout cela se trouve aussi dans les réglages</translation>
    </message>
    <message>
        <source>Viewing distance</source>
        <translation>Distance à l’écran</translation>
    </message>
    <message>
        <source>How far from the screen do you stand?</source>
        <translation>À quelle distance de l’écran êtes-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Can you hear the tones?</source>
        <translation>Entendez-vous les sons&#x202f;?</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation>Tester le son</translation>
    </message>
    <message>
        <source>On which days do you want to train?</source>
        <translation>Quels jours voulez-vous vous entraîner&#x202f;?</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>Jours d’entraînement</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Interval Coach is running. Close it, then try again.</source>
        <translation>Interval Coach est ouvert. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Interval Coach needs a 64-bit Windows.</source>
        <translation>Interval Coach a besoin d’un Windows 64 bits.</translation>
    </message>
    <message>
        <source>The older copy in {folder} could not be removed. Remove it by hand.</source>
        <translation>L’ancienne copie dans {folder} n’a pas pu être supprimée. Supprimez-la à la main.</translation>
    </message>
    <message>
        <source>Your diary, routines and settings stay in {folder}. To delete them too, delete that folder.</source>
        <translation>Votre journal, vos programmes et vos réglages restent dans {folder}. Pour les supprimer aussi, supprimez ce dossier.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Plan sheet: {name}</source>
        <translation>Fiche du plan&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Name on the sheet</source>
        <translation>Nom sur la fiche</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>The square on the page holds the routine. Its text can be pasted on any computer.</source>
        <translation>Le carré de la page contient le programme. Son texte peut être collé sur tout ordinateur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>Session in the small window</source>
        <translation>Séance dans la petite fenêtre</translation>
    </message>
    <message>
        <source>Large window</source>
        <translation>Grande fenêtre</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>EN PAUSE</translation>
    </message>
    <message>
        <source>Press {key} to resume</source>
        <translation>{key} pour reprendre</translation>
    </message>
</context>
<context>
    <name>SoundCard</name>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Phase tones</source>
        <translation>Sons de transition</translation>
    </message>
    <message>
        <source>Countdown beeps</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>Count the seconds</source>
        <translation>Compter les secondes</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Tick in holds</source>
        <translation>Tic pendant la tenue</translation>
    </message>
    <message>
        <source>Tick in all phases</source>
        <translation>Tic dans chaque phase</translation>
    </message>
    <message>
        <source>Also counts the end of long holds, and says what comes next.</source>
        <translation>Compte aussi la fin des tenues longues et annonce la suite.</translation>
    </message>
    <message>
        <source>Voice volume</source>
        <translation>Volume de la voix</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Graves</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Brillants</translation>
    </message>
    <message>
        <source>Low for hearing loss at high pitches, bright to stand out over music.</source>
        <translation>Graves si vous entendez mal les aigus, brillants pour ressortir sur la musique.</translation>
    </message>
    <message>
        <source>Hear every tone</source>
        <translation>Écouter tous les sons</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>Régler…</translation>
    </message>
    <message>
        <source>Bluetooth sync</source>
        <translation>Synchronisation Bluetooth</translation>
    </message>
    <message>
        <source>Turn the music down</source>
        <translation>Baisser la musique</translation>
    </message>
    <message>
        <source>Lower it</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>The screen waits {ms} ms for the sound.</source>
        <translation>L’écran attend le son {ms}&#xa0;ms.</translation>
    </message>
    <message>
        <source>Each tone is played with its name.</source>
        <translation>Chaque son est joué avec son nom.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>A soft tick each second, at the volume of the countdown beeps.</source>
        <translation>Un tic doux chaque seconde, au volume du décompte.</translation>
    </message>
    <message>
        <source>Voice instructions</source>
        <translation>Consignes vocales</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Other players are turned down or paused when a session starts, and put back at its end. Some, such as browsers, can only be paused.</source>
        <translation>Au début d’une séance, les autres lecteurs sont baissés ou mis en pause&#x202f;; à la fin, tout est remis comme avant. Certains, comme les navigateurs, ne peuvent qu’être mis en pause.</translation>
    </message>
    <message>
        <source>Only possible on a Linux desktop.</source>
        <translation>Possible uniquement sur un bureau Linux.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>{output} (disconnected)</source>
        <translation>{output} (absente)</translation>
    </message>
    <message>
        <source>Bluetooth speakers lag. This delays the screen to match.</source>
        <translation>Les haut-parleurs Bluetooth ont du retard. L’écran attend d’autant.</translation>
    </message>
</context>
<context>
    <name>StartBox</name>
    <message>
        <source>Interval Coach cannot start</source>
        <translation>Interval Coach ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Restaurer la sauvegarde la plus récente</translation>
    </message>
    <message>
        <source>Use a backup…</source>
        <translation>Utiliser une sauvegarde…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Begin with an empty diary</source>
        <translation>Commencer avec un journal vide</translation>
    </message>
    <message>
        <source>Start without this routine</source>
        <translation>Démarrer sans ce programme</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Open with {name}</source>
        <translation>Ouvrir avec {name}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Diary (*.db)</source>
        <translation>Journal (*.db)</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
</context>
<context>
    <name>StatTiles</name>
    <message>
        <source>Training days this week</source>
        <translation>Jours d’entraînement cette semaine</translation>
    </message>
    <message>
        <source>No day is planned</source>
        <translation>Aucun jour n’est prévu</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done}/{planned}</translation>
    </message>
    <message numerus="yes">
        <source>On plan for %n weeks</source>
        <translation>
            <numerusform>%n semaine de suite comme prévu</numerusform>
            <numerusform>%n semaines de suite comme prévu</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan met</source>
        <translation>Plan respecté</translation>
    </message>
    <message>
        <source>{n} more planned</source>
        <translation>Encore {n} au plan</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Dernière séance</translation>
    </message>
    <message>
        <source>Stopped because of pain</source>
        <translation>Arrêtée à cause de la douleur</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non terminée</translation>
    </message>
    <message>
        <source>Same as {day}</source>
        <translation>Comme {day}</translation>
    </message>
    <message>
        <source>{change} since {day}</source>
        <translation>{change} depuis {day}</translation>
    </message>
    <message>
        <source>Left · right</source>
        <translation>Gauche · droite</translation>
    </message>
    <message>
        <source>One leg</source>
        <translation>Une jambe</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Égal</translation>
    </message>
    <message>
        <source>{n} more on the left</source>
        <translation>{n} de plus à gauche</translation>
    </message>
    <message>
        <source>{n} more on the right</source>
        <translation>{n} de plus à droite</translation>
    </message>
    <message>
        <source>Pain before the session</source>
        <translation>Douleur avant</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message numerus="yes">
        <source>Same as %n weeks ago</source>
        <translation>
            <numerusform>Comme il y a %n semaine</numerusform>
            <numerusform>Comme il y a %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: {pain}</source>
        <translation>{day}&#xa0;: {pain}</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago: {pain}</source>
        <translation>
            <numerusform>Il y a %n semaine&#xa0;: {pain}</numerusform>
            <numerusform>Il y a %n semaines&#xa0;: {pain}</numerusform>
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
        <translation>{leg}&#xa0;: {step}</translation>
    </message>
    <message>
        <source>{new} instead of {old}</source>
        <translation>{new} au lieu de {old}</translation>
    </message>
    <message>
        <source>hold for {new} s instead of {old}</source>
        <translation>tenir {new} s au lieu de {old}</translation>
    </message>
    <message>
        <source>lower for {new} s instead of {old}</source>
        <translation>descendre en {new} s au lieu de {old}</translation>
    </message>
    <message>
        <source>An increase is suggested after two complete sessions in a row.</source>
        <translation>Une progression est proposée après deux séances complètes de suite.</translation>
    </message>
    <message>
        <source>After one more complete session, an increase is suggested.</source>
        <translation>Encore une séance complète, et une progression est proposée.</translation>
    </message>
    <message numerus="yes">
        <source>Not yet – last time the {leg} did {count} of %n reps in set {set}.</source>
        <translation>
            <numerusform>Pas encore&#xa0;: la dernière fois, {leg}, {count} sur %n répétition à la série {set}.</numerusform>
            <numerusform>Pas encore&#xa0;: la dernière fois, {leg}, {count} sur %n répétitions à la série {set}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{old} → %n reps in total, {before} → {after} min</source>
        <translation>
            <numerusform>{old} → %n répétition au total, {before} → {after} min</numerusform>
            <numerusform>{old} → %n répétitions au total, {before} → {after} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reps per set instead of {old}</source>
        <translation>
            <numerusform>%n répétition par série au lieu de {old}</numerusform>
            <numerusform>%n répétitions par série au lieu de {old}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reps as before, {before} → {after} under tension</source>
        <translation>
            <numerusform>%n répétition comme avant, {before} → {after} sous tension</numerusform>
            <numerusform>%n répétitions comme avant, {before} → {after} sous tension</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets instead of {old}</source>
        <translation>
            <numerusform>%n série au lieu de {old}</numerusform>
            <numerusform>%n séries au lieu de {old}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After a break of %n days, do two sessions at this level before adding more.</source>
        <translation>
            <numerusform>Après %n jour de pause, faites deux séances à ce niveau avant d’augmenter.</numerusform>
            <numerusform>Après %n jours de pause, faites deux séances à ce niveau avant d’augmenter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You last did this routine %n days ago: do two sessions at this level before adding more.</source>
        <translation>
            <numerusform>Vous avez fait ce programme pour la dernière fois il y a %n jour. Faites deux séances à ce niveau avant d’augmenter.</numerusform>
            <numerusform>Vous avez fait ce programme pour la dernière fois il y a %n jours. Faites deux séances à ce niveau avant d’augmenter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and back to %n reps per set</source>
        <translation>
            <numerusform>et retour à %n répétition par série</numerusform>
            <numerusform>et retour à %n répétitions par série</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Ready for a little more?</source>
        <translation>Envie d’en faire un peu plus&#x202f;?</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>SyncDialog</name>
    <message>
        <source>Bluetooth sync</source>
        <translation>Synchronisation Bluetooth</translation>
    </message>
    <message>
        <source>Bluetooth speakers and televisions play late. Measure how late, and the screen waits.</source>
        <translation>Les enceintes Bluetooth et les téléviseurs ont du retard. Mesurez-le, et l’écran attendra.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A beep and a flash come once a second.</source>
        <translation>Un bip et un éclair viennent chaque seconde.</translation>
    </message>
    <message>
        <source>1. Play the beeps</source>
        <translation>1. Jouer les bips</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>Taper</translation>
    </message>
    <message>
        <source>Tap on the beep</source>
        <translation>Taper au bip</translation>
    </message>
    <message>
        <source>2. Tap on every beep</source>
        <translation>2. Taper à chaque bip</translation>
    </message>
    <message>
        <source>Beep and flash should now come together.</source>
        <translation>Le bip et l’éclair devraient maintenant coïncider.</translation>
    </message>
    <message>
        <source>3. Check</source>
        <translation>3. Vérifier</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Adjust by hand if they do not. 0 for loudspeakers with a cable.</source>
        <translation>Sinon, réglez à la main. 0 pour des enceintes filaires.</translation>
    </message>
    <message>
        <source>Stop the beeps</source>
        <translation>Arrêter les bips</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Jouer</translation>
    </message>
    <message>
        <source>Play the beeps</source>
        <translation>Jouer les bips</translation>
    </message>
    <message>
        <source>{count} of {all} taps</source>
        <translation>{count} sur {all}</translation>
    </message>
    <message>
        <source>With the mouse or the space bar. {taps}.</source>
        <translation>Avec la souris ou la barre d’espace. {taps}.</translation>
    </message>
    <message>
        <source>Measured delay: {ms} ms</source>
        <translation>Retard mesuré&#xa0;: {ms}&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>Follow the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 8 weeks</source>
        <translation>Les 8 dernières semaines</translation>
    </message>
    <message>
        <source>Open Progress</source>
        <translation>Ouvrir Progrès</translation>
    </message>
    <message>
        <source>Safety information</source>
        <translation>Consignes de sécurité</translation>
    </message>
    <message>
        <source>Who trains now</source>
        <translation>Qui s’entraîne maintenant</translation>
    </message>
    <message>
        <source>Person {name}</source>
        <translation>Personne {name}</translation>
    </message>
</context>
<context>
    <name>TodayPresenter</name>
    <message>
        <source>It cannot be continued, because its data is damaged.</source>
        <translation>Elle ne peut pas être poursuivie, car ses données sont endommagées.</translation>
    </message>
    <message numerus="yes">
        <source>You didn’t finish {routine} ({when}, %n reps done).</source>
        <translation>
            <numerusform>Vous n’avez pas terminé {routine} ({when}, %n répétition faite).</numerusform>
            <numerusform>Vous n’avez pas terminé {routine} ({when}, %n répétitions faites).</numerusform>
        </translation>
    </message>
    <message>
        <source>Increase accepted ({when}): {step}</source>
        <translation>Progression adoptée ({when})&#xa0;: {step}</translation>
    </message>
    <message>
        <source>My {name}</source>
        <translation>Mon {name}</translation>
    </message>
</context>
<context>
    <name>ToneDemo</name>
    <message>
        <source>Count-in</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Tic</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>Plier</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenir</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Tendre</translation>
    </message>
    <message>
        <source>Change legs</source>
        <translation>Changer de jambe</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Vous attend</translation>
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
        <translation>Ouvrir Interval Coach</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>UnfinishedRow</name>
    <message>
        <source>Continue session</source>
        <translation>Continuer la séance</translation>
    </message>
    <message>
        <source>Save as it is</source>
        <translation>Enregistrer tel quel</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ne pas garder</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Session discarded.</source>
        <translation>Séance abandonnée.</translation>
    </message>
</context>
<context>
    <name>UnsavedNotice</name>
    <message>
        <source>A copy of the whole diary is in {file}. Restore it once the folder is there again.</source>
        <translation>Une copie de tout le journal se trouve dans {file}. Restaurez-la dès que le dossier existe de nouveau.</translation>
    </message>
    <message>
        <source>It could not be saved anywhere else: if you close now, it is lost.</source>
        <translation>Rien n’a pu être enregistré ailleurs&#xa0;: si vous fermez maintenant, c’est perdu.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>A copy is in {file}. “Import…” in Settings reads it.</source>
        <translation>Une copie est dans {file}. «&#xa0;Importer…&#xa0;» dans Réglages la lit.</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Not today…</source>
        <translation>Pas aujourd’hui…</translation>
    </message>
    <message>
        <source>Holiday…</source>
        <translation>Vacances…</translation>
    </message>
    <message>
        <source>Move to {day}</source>
        <translation>Déplacer&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Pick your days</source>
        <translation>Choisissez vos jours</translation>
    </message>
    <message numerus="yes">
        <source>On plan for %n weeks</source>
        <translation>
            <numerusform>%n semaine de suite comme prévu</numerusform>
            <numerusform>%n semaines de suite comme prévu</numerusform>
        </translation>
    </message>
    <message>
        <source>Rest day.</source>
        <translation>Jour de repos.</translation>
    </message>
    <message>
        <source>Done for today.</source>
        <translation>C’est fait pour aujourd’hui.</translation>
    </message>
    <message>
        <source>You planned a session today.</source>
        <translation>Une séance est prévue aujourd’hui.</translation>
    </message>
    <message>
        <source>No training until {day}.</source>
        <translation>Pas d’entraînement jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Next session: {day}.</source>
        <translation>Prochain jour prévu&#xa0;: {day}.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n training days this week</source>
        <translation>
            <numerusform>Jour d’entraînement cette semaine&#xa0;: {done}&#xa0;sur&#xa0;%n</numerusform>
            <numerusform>Jours d’entraînement cette semaine&#xa0;: {done}&#xa0;sur&#xa0;%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training days this week</source>
        <translation>
            <numerusform>%n jour d’entraînement cette semaine</numerusform>
            <numerusform>%n jours d’entraînement cette semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>({planned} planned)</source>
        <translation>({planned} prévues)</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>done</source>
        <translation>réalisé</translation>
    </message>
    <message>
        <source>stopped because of pain</source>
        <translation>arrêtée à cause de douleurs</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>vacances</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
</context>
<context>
    <name>WeeksChart</name>
    <message>
        <source>Repetitions in the last 8 weeks, left · right</source>
        <translation>Répétitions des 8 dernières semaines, gauche · droite</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
</context>
<context>
    <name>WeightsCard</name>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Kilograms (kg)</source>
        <translation>Kilogrammes (kg)</translation>
    </message>
    <message>
        <source>Pounds (lb)</source>
        <translation>Livres (lb)</translation>
    </message>
    <message>
        <source>As the system: {unit}</source>
        <translation>Comme le système&#xa0;: {unit}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>I have no weights</source>
        <translation>Je n’ai pas de poids</translation>
    </message>
    <message>
        <source>Loads are left aside, and increases make the hold or the lowering a second longer.</source>
        <translation>Les charges sont laissées de côté, et les progressions allongent la tenue ou la descente d’une seconde.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Change to {name}</source>
        <translation>Passer à {name}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>GET READY</source>
        <translation>EN PLACE</translation>
    </message>
    <message>
        <source>LIFT</source>
        <translation>LEVEZ</translation>
    </message>
    <message>
        <source>FLEX</source>
        <translation>PLIEZ</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>TENEZ</translation>
    </message>
    <message>
        <source>EXTEND</source>
        <translation>TENDEZ</translation>
    </message>
    <message>
        <source>CHANGE LEGS</source>
        <translation>AUTRE JAMBE</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>REPOS</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>En place</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>Plier</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenir</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Tendre</translation>
    </message>
    <message>
        <source>Change legs</source>
        <translation>Changer de jambe</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>LEFT LEG</source>
        <translation>JAMBE GAUCHE</translation>
    </message>
    <message>
        <source>RIGHT LEG</source>
        <translation>JAMBE DROITE</translation>
    </message>
    <message>
        <source>NEXT: LEFT LEG</source>
        <translation>ENSUITE&#xa0;: GAUCHE</translation>
    </message>
    <message>
        <source>NEXT: RIGHT LEG</source>
        <translation>ENSUITE&#xa0;: DROITE</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Stop – pain</source>
        <translation>Arrêt – douleur</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>reste {time}</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>Next: {phase}</source>
        <translation>Ensuite&#xa0;: {phase}</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>On y va&#x202f;?</translation>
    </message>
    <message>
        <source>Press Space</source>
        <translation>Appuyez sur Espace</translation>
    </message>
    <message>
        <source>{sign}{number} s</source>
        <translation>{sign}{number} s</translation>
    </message>
    <message>
        <source>Stand ready</source>
        <translation>Tenez-vous prêt</translation>
    </message>
    <message>
        <source>Lift your foot slightly</source>
        <translation>Levez un peu le pied</translation>
    </message>
    <message>
        <source>Stay lifted, hips level</source>
        <translation>Gardez le pied levé, bassin horizontal</translation>
    </message>
    <message>
        <source>Heel up toward your glute</source>
        <translation>Montez le talon vers la fesse</translation>
    </message>
    <message>
        <source>Hold at the top</source>
        <translation>Tenez en haut</translation>
    </message>
    <message>
        <source>Lower slowly, hips level</source>
        <translation>Descendez lentement, bassin horizontal</translation>
    </message>
    <message>
        <source>Left leg is next</source>
        <translation>Ensuite la jambe gauche</translation>
    </message>
    <message>
        <source>Stand tall, hand on the chair. Left leg</source>
        <translation>Redressez-vous, main sur la chaise. Jambe gauche</translation>
    </message>
    <message>
        <source>Stand tall, hand on the chair. Right leg</source>
        <translation>Redressez-vous, main sur la chaise. Jambe droite</translation>
    </message>
    <message>
        <source>Right leg is next</source>
        <translation>Ensuite la jambe droite</translation>
    </message>
    <message>
        <source>Set done. Rest – left leg next</source>
        <translation>Série finie. Repos, puis jambe gauche</translation>
    </message>
    <message>
        <source>Set done. Rest – right leg next</source>
        <translation>Série finie. Repos, puis jambe droite</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Bravo</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Mi-temps</translation>
    </message>
    <message>
        <source>Repetitions: {reps}</source>
        <translation>Répétitions&#xa0;: {reps}</translation>
    </message>
    <message>
        <source>Repetitions: {reps}. Load: {load} kilograms</source>
        <translation>Répétitions&#xa0;: {reps}. Charge&#xa0;: {load} kilogrammes</translation>
    </message>
    <message>
        <source>Repetitions: {reps}. Load: {load} pounds</source>
        <translation>Répétitions&#xa0;: {reps}. Charge&#xa0;: {load} livres</translation>
    </message>
    <message>
        <source>{set}. Load: {load} kilograms</source>
        <translation>{set}. Charge&#xa0;: {load} kilogrammes</translation>
    </message>
    <message>
        <source>{set}. Load: {load} pounds</source>
        <translation>{set}. Charge&#xa0;: {load} livres</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{first}; {next}</source>
        <translation>{first}&#x202f;; {next}</translation>
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
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Aujourd’hui {time}</translation>
    </message>
    <message>
        <source>Rep {rep} of {reps}</source>
        <translation>Rép. {rep} sur {reps}</translation>
    </message>
    <message>
        <source>Set {set} of {sets}</source>
        <translation>Série {set} sur {sets}</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>Too far for this screen: the letters are smaller than they should be.</source>
        <translation>Trop loin pour cet écran&#xa0;: les lettres sont plus petites qu’il ne faudrait.</translation>
    </message>
    <message>
        <source>the instruction</source>
        <translation>la consigne</translation>
    </message>
    <message>
        <source>what comes next</source>
        <translation>la suite</translation>
    </message>
    <message>
        <source>the bar of sets</source>
        <translation>la barre des séries</translation>
    </message>
    <message>
        <source>the time left</source>
        <translation>le temps restant</translation>
    </message>
    <message>
        <source>the keys on the buttons</source>
        <translation>les touches sur les boutons</translation>
    </message>
    <message>
        <source>Everything has room on this screen.</source>
        <translation>Tout tient sur cet écran.</translation>
    </message>
    <message>
        <source>No room on this screen for: {parts}.</source>
        <translation>Pas de place sur cet écran pour&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Left leg, %n repetitions</source>
        <translation>
            <numerusform>Jambe gauche, %n répétition</numerusform>
            <numerusform>Jambe gauche, %n répétitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right leg, %n repetitions</source>
        <translation>
            <numerusform>Jambe droite, %n répétition</numerusform>
            <numerusform>Jambe droite, %n répétitions</numerusform>
        </translation>
    </message>
    <message>
        <source>planned {length}</source>
        <translation>prévu&#xa0;: {length}</translation>
    </message>
    <message>
        <source>at least {length}</source>
        <translation>au moins {length}</translation>
    </message>
    <message>
        <source>took {length}</source>
        <translation>durée {length}</translation>
    </message>
    <message>
        <source>{time} under tension</source>
        <translation>{time} sous tension</translation>
    </message>
</context>
</TS>
