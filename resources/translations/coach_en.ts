<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AfterPage</name>
    <message numerus="yes">
        <source>Total: %n reps</source>
        <translation>
            <numerusform>Total: %n rep</numerusform>
            <numerusform>Total: %n reps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletedDialog</name>
    <message numerus="yes">
        <source>Delete %n sessions for good?</source>
        <translation>
            <numerusform>Delete %n session for good?</numerusform>
            <numerusform>Delete %n sessions for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message numerus="yes">
        <source>Total: %n reps</source>
        <translation>
            <numerusform>Total: %n rep</numerusform>
            <numerusform>Total: %n reps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiaryFiles</name>
    <message numerus="yes">
        <source>%n errors in {file}.</source>
        <translation>
            <numerusform>%n error in {file}.</numerusform>
            <numerusform>%n errors in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the %n readable sessions?</source>
        <translation>
            <numerusform>Import the %n readable session?</numerusform>
            <numerusform>Import the %n readable sessions?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doses</name>
    <message numerus="yes">
        <source>%n reps</source>
        <translation>
            <numerusform>%n rep</numerusform>
            <numerusform>%n reps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of {reps}</source>
        <translation>
            <numerusform>%n set of {reps}</numerusform>
            <numerusform>%n sets of {reps}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of {reps} on each leg</source>
        <translation>
            <numerusform>%n set of {reps} on each leg</numerusform>
            <numerusform>%n sets of {reps} on each leg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of {reps} with the left leg</source>
        <translation>
            <numerusform>%n set of {reps} with the left leg</numerusform>
            <numerusform>%n sets of {reps} with the left leg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of {reps} with the right leg</source>
        <translation>
            <numerusform>%n set of {reps} with the right leg</numerusform>
            <numerusform>%n sets of {reps} with the right leg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sets} × %n repetitions</source>
        <translation>
            <numerusform>{sets} × %n repetition</numerusform>
            <numerusform>{sets} × %n repetitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message numerus="yes">
        <source>{length} · %n reps</source>
        <translation>
            <numerusform>{length} · %n rep</numerusform>
            <numerusform>{length} · %n reps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HolidaysDialog</name>
    <message numerus="yes">
        <source>A holiday has at most %n days.</source>
        <translation>
            <numerusform>A holiday has at most %n day.</numerusform>
            <numerusform>A holiday has at most %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message numerus="yes">
        <source>{done} of %n sessions</source>
        <translation>
            <numerusform>{done} of %n session</numerusform>
            <numerusform>{done} of %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message numerus="yes">
        <source>%n days a week</source>
        <translation>
            <numerusform>%n day a week</numerusform>
            <numerusform>%n days a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>%n extra days</source>
        <translation>
            <numerusform>%n extra day</numerusform>
            <numerusform>%n extra days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stops</source>
        <translation>
            <numerusform>%n more stop</numerusform>
            <numerusform>%n more stops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned days missed</source>
        <translation>
            <numerusform>%n planned day missed</numerusform>
            <numerusform>%n planned days missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions</source>
        <translation>
            <numerusform>%n repetition</numerusform>
            <numerusform>%n repetitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions stopped because of pain:</source>
        <translation>
            <numerusform>%n session stopped because of pain:</numerusform>
            <numerusform>%n sessions stopped because of pain:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier routines</source>
        <translation>
            <numerusform>and %n earlier routine</numerusform>
            <numerusform>and %n earlier routines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n repetitions</source>
        <translation>
            <numerusform>{day}: %n repetition</numerusform>
            <numerusform>{day}: %n repetitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n planned days</source>
        <translation>
            <numerusform>{done} of %n planned day</numerusform>
            <numerusform>{done} of %n planned days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n planned days ({share}%)</source>
        <translation>
            <numerusform>{done} of %n planned day ({share}%)</numerusform>
            <numerusform>{done} of %n planned days ({share}%)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message numerus="yes">
        <source>%n sessions.</source>
        <translation>
            <numerusform>%n session.</numerusform>
            <numerusform>%n sessions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutinesPage</name>
    <message numerus="yes">
        <source>%n more faults.</source>
        <translation>
            <numerusform>%n more fault.</numerusform>
            <numerusform>%n more faults.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more routines</source>
        <translation>
            <numerusform>Show %n more routine</numerusform>
            <numerusform>Show %n more routines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutinesPresenter</name>
    <message numerus="yes">
        <source>{length} · %n repetitions</source>
        <translation>
            <numerusform>{length} · %n repetition</numerusform>
            <numerusform>{length} · %n repetitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionBlocks</name>
    <message numerus="yes">
        <source>Session: {length}, %n repetitions. Use the arrow keys to step through it.</source>
        <translation>
            <numerusform>Session: {length}, %n repetition. Use the arrow keys to step through it.</numerusform>
            <numerusform>Session: {length}, %n repetitions. Use the arrow keys to step through it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatTiles</name>
    <message numerus="yes">
        <source>On plan for %n weeks</source>
        <translation>
            <numerusform>On plan for %n week</numerusform>
            <numerusform>On plan for %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same as %n weeks ago</source>
        <translation>
            <numerusform>Same as %n week ago</numerusform>
            <numerusform>Same as %n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago: {pain}</source>
        <translation>
            <numerusform>%n week ago: {pain}</numerusform>
            <numerusform>%n weeks ago: {pain}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message numerus="yes">
        <source>Not yet – last time the {leg} did {count} of %n reps in set {set}.</source>
        <translation>
            <numerusform>Not yet – last time the {leg} did {count} of %n rep in set {set}.</numerusform>
            <numerusform>Not yet – last time the {leg} did {count} of %n reps in set {set}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{old} → %n reps in total, {before} → {after} min</source>
        <translation>
            <numerusform>{old} → %n rep in total, {before} → {after} min</numerusform>
            <numerusform>{old} → %n reps in total, {before} → {after} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reps per set instead of {old}</source>
        <translation>
            <numerusform>%n rep per set instead of {old}</numerusform>
            <numerusform>%n reps per set instead of {old}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reps as before, {before} → {after} under tension</source>
        <translation>
            <numerusform>%n rep as before, {before} → {after} under tension</numerusform>
            <numerusform>%n reps as before, {before} → {after} under tension</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets instead of {old}</source>
        <translation>
            <numerusform>%n set instead of {old}</numerusform>
            <numerusform>%n sets instead of {old}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After a break of %n days, do two sessions at this level before adding more.</source>
        <translation>
            <numerusform>After a break of %n day, do two sessions at this level before adding more.</numerusform>
            <numerusform>After a break of %n days, do two sessions at this level before adding more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You last did this routine %n days ago: do two sessions at this level before adding more.</source>
        <translation>
            <numerusform>You last did this routine %n day ago: do two sessions at this level before adding more.</numerusform>
            <numerusform>You last did this routine %n days ago: do two sessions at this level before adding more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and back to %n reps per set</source>
        <translation>
            <numerusform>and back to %n rep per set</numerusform>
            <numerusform>and back to %n reps per set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPresenter</name>
    <message numerus="yes">
        <source>You didn’t finish {routine} ({when}, %n reps done).</source>
        <translation>
            <numerusform>You didn’t finish {routine} ({when}, %n rep done).</numerusform>
            <numerusform>You didn’t finish {routine} ({when}, %n reps done).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message numerus="yes">
        <source>On plan for %n weeks</source>
        <translation>
            <numerusform>On plan for %n week</numerusform>
            <numerusform>On plan for %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n training days this week</source>
        <translation>
            <numerusform>{done} of %n training day this week</numerusform>
            <numerusform>{done} of %n training days this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training days this week</source>
        <translation>
            <numerusform>%n training day this week</numerusform>
            <numerusform>%n training days this week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>Left leg, %n repetitions</source>
        <translation>
            <numerusform>Left leg, %n repetition</numerusform>
            <numerusform>Left leg, %n repetitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right leg, %n repetitions</source>
        <translation>
            <numerusform>Right leg, %n repetition</numerusform>
            <numerusform>Right leg, %n repetitions</numerusform>
        </translation>
    </message>
</context>
</TS>
