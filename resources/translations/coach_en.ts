<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AfterPage</name>
    <message numerus="yes">
        <source>%n repetitions confirmed</source>
        <translation>
            <numerusform>%n repetition confirmed</numerusform>
            <numerusform>%n repetitions confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{routine} · %n repetitions · {tension} under tension · kept in your diary</source>
        <translation>
            <numerusform>{routine} · %n repetition · {tension} under tension · kept in your diary</numerusform>
            <numerusform>{routine} · %n repetitions · {tension} under tension · kept in your diary</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletedBanner</name>
    <message numerus="yes">
        <source>%n sessions are deleted.</source>
        <translation>
            <numerusform>%n session is deleted.</numerusform>
            <numerusform>%n sessions are deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message numerus="yes">
        <source>%n repetitions confirmed</source>
        <translation>
            <numerusform>%n repetition confirmed</numerusform>
            <numerusform>%n repetitions confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiaryFiles</name>
    <message numerus="yes">
        <source>%n faults in {file}.</source>
        <translation>
            <numerusform>%n fault in {file}.</numerusform>
            <numerusform>%n faults in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in the %n sessions that can be read?</source>
        <translation>
            <numerusform>Take in the one session that can be read?</numerusform>
            <numerusform>Take in the %n sessions that can be read?</numerusform>
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
        <source>Length {length} · %n repetitions</source>
        <translation>
            <numerusform>Length {length} · %n repetition</numerusform>
            <numerusform>Length {length} · %n repetitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message numerus="yes">
        <source>%n days a week; the other days are for rest.</source>
        <translation>
            <numerusform>%n day a week; the other days are for rest.</numerusform>
            <numerusform>%n days a week; the other days are for rest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
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
        <source>%n sessions are too many for one page: they are added up; pain is their mean</source>
        <translation>
            <numerusform>%n session is too many for one page: it is added up; pain is its mean</numerusform>
            <numerusform>%n sessions are too many for one page: they are added up; pain is their mean</numerusform>
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
</context>
<context>
    <name>ProgressPage</name>
    <message numerus="yes">
        <source>%n sessions shown.</source>
        <translation>
            <numerusform>%n session shown.</numerusform>
            <numerusform>%n sessions shown.</numerusform>
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
    <name>ScoreChart</name>
    <message numerus="yes">
        <source>Score: {length}, %n repetitions. Arrow keys walk its parts.</source>
        <translation>
            <numerusform>Score: {length}, %n repetition. Arrow keys walk its parts.</numerusform>
            <numerusform>Score: {length}, %n repetitions. Arrow keys walk its parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message numerus="yes">
        <source>After %n days without it: first two sessions as before.</source>
        <translation>
            <numerusform>After %n day without it: first two sessions as before.</numerusform>
            <numerusform>After %n days without it: first two sessions as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No step up yet: {leg}, set {set}: {count} of %n repetitions.</source>
        <translation>
            <numerusform>No step up yet: {leg}, set {set}: {count} of %n repetition.</numerusform>
            <numerusform>No step up yet: {leg}, set {set}: {count} of %n repetitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The session goes from {old} to %n repetitions ({change} %), from {before} to {after} min.</source>
        <translation>
            <numerusform>The session goes from {old} to %n repetition ({change} %), from {before} to {after} min.</numerusform>
            <numerusform>The session goes from {old} to %n repetitions ({change} %), from {before} to {after} min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from {old} to %n repetitions in a set</source>
        <translation>
            <numerusform>from {old} to %n repetition in a set</numerusform>
            <numerusform>from {old} to %n repetitions in a set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from {old} to %n sets</source>
        <translation>
            <numerusform>from {old} to %n set</numerusform>
            <numerusform>from {old} to %n sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n repetitions in a set instead of {old}</source>
        <translation>
            <numerusform>with %n repetition in a set instead of {old}</numerusform>
            <numerusform>with %n repetitions in a set instead of {old}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>{done} of %n days done</source>
        <translation>
            <numerusform>{done} of %n day done</numerusform>
            <numerusform>{done} of %n days done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks in a row as planned</source>
        <translation>
            <numerusform>%n week in a row as planned</numerusform>
            <numerusform>%n weeks in a row as planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days done this week</source>
        <translation>
            <numerusform>%n day done this week</numerusform>
            <numerusform>%n days done this week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPresenter</name>
    <message numerus="yes">
        <source>Earlier today: %n repetitions.</source>
        <translation>
            <numerusform>Earlier today: %n repetition.</numerusform>
            <numerusform>Earlier today: %n repetitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last time, on {day}: %n repetitions.</source>
        <translation>
            <numerusform>Last time, on {day}: %n repetition.</numerusform>
            <numerusform>Last time, on {day}: %n repetitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{routine}, begun on {when}, was cut off after %n repetitions.</source>
        <translation>
            <numerusform>{routine}, begun on {when}, was cut off after %n repetition.</numerusform>
            <numerusform>{routine}, begun on {when}, was cut off after %n repetitions.</numerusform>
        </translation>
    </message>
</context>
</TS>
