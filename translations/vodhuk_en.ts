<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Briefing</name>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n response</numerusform>
            <numerusform>%n responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>responses</source>
        <comment>below a number</comment>
        <translation>
            <numerusform>responses</numerusform>
            <numerusform>responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>actors</source>
        <comment>below a number</comment>
        <translation>
            <numerusform>actors</numerusform>
            <numerusform>actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) or more</source>
        <translation>
            <numerusform>%n day or more</numerusform>
            <numerusform>%n days or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n entity</numerusform>
            <numerusform>%n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other target(s)</source>
        <translation>
            <numerusform>%n other target</numerusform>
            <numerusform>%n other targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) adopted a response or aligned with one.</source>
        <translation>
            <numerusform>%n actor adopted a response or aligned with one.</numerusform>
            <numerusform>%n actors adopted a response or aligned with one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) without names: nobody can tell whether they are the same.</source>
        <translation>
            <numerusform>%n entry without names: nobody can tell whether they are the same.</numerusform>
            <numerusform>%n entries without names: nobody can tell whether they are the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acts of others with which this actor aligned itself list %n further target(s), who do not stand here.</source>
        <translation>
            <numerusform>Acts of others with which this actor aligned itself list %n further target, who does not stand here.</numerusform>
            <numerusform>Acts of others with which this actor aligned itself list %n further targets, who do not stand here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueWork</name>
    <message numerus="yes">
        <source>%n record(s) written to %1.</source>
        <translation>
            <numerusform>%n record written to %1.</numerusform>
            <numerusform>%n records written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes that are not public were left out of %n record(s).</source>
        <translation>
            <numerusform>Notes that are not public were left out of %n record.</numerusform>
            <numerusform>Notes that are not public were left out of %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the table are marked internal.</source>
        <translation>
            <numerusform>%n record of the table is marked internal.</numerusform>
            <numerusform>%n records of the table are marked internal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential record(s) were left out.</source>
        <translation>
            <numerusform>%n confidential record was left out.</numerusform>
            <numerusform>%n confidential records were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consistency</name>
    <message numerus="yes">
        <source>%n source(s) without an archived copy or a file: %1.</source>
        <translation>
            <numerusform>%n source without an archived copy or a file: %1.</numerusform>
            <numerusform>%n sources without an archived copy or a file: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message numerus="yes">
        <source>Notes that are not public were left out of %n record(s).</source>
        <translation>
            <numerusform>Notes that are not public were left out of %n record.</numerusform>
            <numerusform>Notes that are not public were left out of %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the table are marked internal.</source>
        <translation>
            <numerusform>%n record of the table is marked internal.</numerusform>
            <numerusform>%n records of the table are marked internal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential record(s) were left out.</source>
        <translation>
            <numerusform>%n confidential record was left out.</numerusform>
            <numerusform>%n confidential records were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n records of the catalogue have this date and title.</source>
        <translation>
            <numerusform>%n record of the catalogue has this date and title.</numerusform>
            <numerusform>%n records of the catalogue have this date and title.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InForceBar</name>
    <message numerus="yes">
        <source>%n measure(s) for certain</source>
        <translation>
            <numerusform>%n measure for certain</numerusform>
            <numerusform>%n measures for certain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>perhaps %n more</source>
        <translation>
            <numerusform>perhaps %n more</numerusform>
            <numerusform>perhaps %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them eased</source>
        <translation>
            <numerusform>%n of them eased</numerusform>
            <numerusform>%n of them eased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these eased by now, since when is not stated</source>
        <translation>
            <numerusform>%n of these eased by now, since when is not stated</numerusform>
            <numerusform>%n of these eased by now, since when is not stated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more without a stated start, on no day that can be told</source>
        <translation>
            <numerusform>%n more without a stated start, on no day that can be told</numerusform>
            <numerusform>%n more without a stated start, on no day that can be told</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>Not shown: %n record(s) with nothing stated here.</source>
        <translation>
            <numerusform>Not shown: %n record with nothing stated here.</numerusform>
            <numerusform>Not shown: %n records with nothing stated here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n response</numerusform>
            <numerusform>%n responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countermove(s)</source>
        <translation>
            <numerusform>%n countermove</numerusform>
            <numerusform>%n countermoves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s)</source>
        <translation>
            <numerusform>%n reaction</numerusform>
            <numerusform>%n reactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n record(s) with no date precise enough.</source>
        <translation>
            <numerusform>Not shown: %n record with no date precise enough.</numerusform>
            <numerusform>Not shown: %n records with no date precise enough.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) jointly</source>
        <translation>
            <numerusform>%n actor jointly</numerusform>
            <numerusform>%n actors jointly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n record(s) that nobody is recorded as joining or following.</source>
        <translation>
            <numerusform>Not shown: %n record that nobody is recorded as joining or following.</numerusform>
            <numerusform>Not shown: %n records that nobody is recorded as joining or following.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n earlier step(s). Restrict the dates to see them.</source>
        <translation>
            <numerusform>Not shown: %n earlier step. Restrict the dates to see them.</numerusform>
            <numerusform>Not shown: %n earlier steps. Restrict the dates to see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) by date, each with those who joined or followed and how many days later.</source>
        <translation>
            <numerusform>%n step by date, each with those who joined or followed and how many days later.</numerusform>
            <numerusform>%n steps by date, each with those who joined or followed and how many days later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n measure(s) that began later; restrict the selection to see them.</source>
        <translation>
            <numerusform>Not shown: %n measure that began later; restrict the selection to see them.</numerusform>
            <numerusform>Not shown: %n measures that began later; restrict the selection to see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no stated end.</source>
        <translation>
            <numerusform>%n of them has no stated end.</numerusform>
            <numerusform>%n of them have no stated end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n measure(s) that end later in this time; choose fewer months or restrict the selection.</source>
        <translation>
            <numerusform>Not shown: %n measure that ends later in this time; choose fewer months or restrict the selection.</numerusform>
            <numerusform>Not shown: %n measures that end later in this time; choose fewer months or restrict the selection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, see the table</source>
        <translation>
            <numerusform>and %n more, see the table</numerusform>
            <numerusform>and %n more, see the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s)</source>
        <translation>
            <numerusform>%n due date</numerusform>
            <numerusform>%n due dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n record(s) with nothing stated in one of the two.</source>
        <translation>
            <numerusform>Not shown: %n record with nothing stated in one of the two.</numerusform>
            <numerusform>Not shown: %n records with nothing stated in one of the two.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>response(s)</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>response</numerusform>
            <numerusform>responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>countermove(s)</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>countermove</numerusform>
            <numerusform>countermoves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reaction(s)</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>reaction</numerusform>
            <numerusform>reactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record(s)</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>record</numerusform>
            <numerusform>records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>actor(s)</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>actor</numerusform>
            <numerusform>actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n record(s) that are neither sanctions nor other responses.</source>
        <translation>
            <numerusform>Not shown: %n record that is neither a sanction nor another response.</numerusform>
            <numerusform>Not shown: %n records that are neither sanctions nor other responses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n response(s) without a link to a record that is shown.</source>
        <translation>
            <numerusform>Not shown: %n response without a link to a record that is shown.</numerusform>
            <numerusform>Not shown: %n responses without a link to a record that is shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n earlier countermove(s) and reaction(s). Restrict the dates to see them.</source>
        <translation>
            <numerusform>Not shown: %n earlier countermove or reaction. Restrict the dates to see them.</numerusform>
            <numerusform>Not shown: %n earlier countermoves and reactions. Restrict the dates to see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between them are recorded.</source>
        <translation>
            <numerusform>%n link between them is recorded.</numerusform>
            <numerusform>%n links between them are recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n entity</numerusform>
            <numerusform>%n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n record(s) without an actor.</source>
        <translation>
            <numerusform>Not shown: %n record without an actor.</numerusform>
            <numerusform>Not shown: %n records without an actor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n measure(s) without an actor.</source>
        <translation>
            <numerusform>Not shown: %n measure without an actor.</numerusform>
            <numerusform>Not shown: %n measures without an actor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n measure(s) whose start is not stated.</source>
        <translation>
            <numerusform>Not shown: %n measure whose start is not stated.</numerusform>
            <numerusform>Not shown: %n measures whose start is not stated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n record(s) that take no benefit away.</source>
        <translation>
            <numerusform>Not shown: %n record that takes no benefit away.</numerusform>
            <numerusform>Not shown: %n records that take no benefit away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n record(s) without a trigger.</source>
        <translation>
            <numerusform>Not shown: %n record without a trigger.</numerusform>
            <numerusform>Not shown: %n records without a trigger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n other(s)</source>
        <translation>
            <numerusform>%1: %2 and %n other</numerusform>
            <numerusform>%1: %2 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n record(s) that list neither persons nor entities, but ships, aircraft or groups without names.</source>
        <translation>
            <numerusform>Not shown: %n record that lists neither persons nor entities, but ships, aircraft or groups without names.</numerusform>
            <numerusform>Not shown: %n records that list neither persons nor entities, but ships, aircraft or groups without names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) outside the selection stand here for their links.</source>
        <translation>
            <numerusform>%n record outside the selection stands here for its links.</numerusform>
            <numerusform>%n records outside the selection stand here for their links.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n measure(s) that ended before %1.</source>
        <translation>
            <numerusform>Not shown: %n measure that ended before %1.</numerusform>
            <numerusform>Not shown: %n measures that ended before %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n measure(s) that begin after %1 and do not end in this time.</source>
        <translation>
            <numerusform>Not shown: %n measure that begins after %1 and does not end in this time.</numerusform>
            <numerusform>Not shown: %n measures that begin after %1 and do not end in this time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not compared, since nobody can tell whether they are the same: %n entry(s) without names.</source>
        <translation>
            <numerusform>Not compared, since nobody can tell whether they are the same: %n entry without names.</numerusform>
            <numerusform>Not compared, since nobody can tell whether they are the same: %n entries without names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n record(s) that neither list anybody nor state a number.</source>
        <translation>
            <numerusform>Not shown: %n record that neither lists anybody nor states a number.</numerusform>
            <numerusform>Not shown: %n records that neither list anybody nor state a number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n measure(s) of other actors than those chosen.</source>
        <translation>
            <numerusform>Not shown: %n measure of other actors than those chosen.</numerusform>
            <numerusform>Not shown: %n measures of other actors than those chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted, but not among the first: %n record(s) without a first or a last day, or with a date in doubt.</source>
        <translation>
            <numerusform>Counted, but not among the first: %n record without a first or a last day, or with a date in doubt.</numerusform>
            <numerusform>Counted, but not among the first: %n records without a first or a last day, or with a date in doubt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n measure(s) of other actors, or of none, whose start is not stated.</source>
        <translation>
            <numerusform>Not shown: %n measure of other actors, or of none, whose start is not stated.</numerusform>
            <numerusform>Not shown: %n measures of other actors, or of none, whose start is not stated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueryCommand</name>
    <message numerus="yes">
        <source>%n internal or confidential record(s) were left out.</source>
        <translation>
            <numerusform>%n internal or confidential record was left out.</numerusform>
            <numerusform>%n internal or confidential records were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordRemoval</name>
    <message numerus="yes">
        <source>“%1” cannot be deleted, for %n record(s) name it, among them “%2”. Change what they name first, or merge it into another one.</source>
        <translation>
            <numerusform>“%1” cannot be deleted, for %n record names it: “%2”. Change what that record names first, or merge it into another one.</numerusform>
            <numerusform>“%1” cannot be deleted, for %n records name it, among them “%2”. Change what they name first, or merge it into another one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordRestore</name>
    <message numerus="yes">
        <source>%n link(s) to records that are gone were left out.</source>
        <translation>
            <numerusform>%n link to a record that is gone was left out.</numerusform>
            <numerusform>%n links to records that are gone were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::ActorPage</name>
    <message numerus="yes">
        <source>%n measure(s) without a stated start cannot be placed on any day.</source>
        <translation>
            <numerusform>%n measure without a stated start cannot be placed on any day.</numerusform>
            <numerusform>%n measures without a stated start cannot be placed on any day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further</source>
        <translation>
            <numerusform>%n further</numerusform>
            <numerusform>%n further</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(s)</source>
        <translation>
            <numerusform>%n entity</numerusform>
            <numerusform>%n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not among them: %n target(s) listed by acts of others with which this actor aligned itself.</source>
        <translation>
            <numerusform>Not among them: %n target listed by acts of others with which this actor aligned itself.</numerusform>
            <numerusform>Not among them: %n targets listed by acts of others with which this actor aligned itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::BatchDialog</name>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>Change %n record</numerusform>
            <numerusform>Change %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::BatchPreview</name>
    <message numerus="yes">
        <source>%n record(s) change</source>
        <translation>
            <numerusform>%n record changes</numerusform>
            <numerusform>%n records change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n place(s)</source>
        <translation>
            <numerusform>at %n place</numerusform>
            <numerusform>at %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say so already or hold nothing of it</source>
        <translation>
            <numerusform>%n says so already or holds nothing of it</numerusform>
            <numerusform>%n say so already or hold nothing of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot take it and stay as they are</source>
        <translation>
            <numerusform>%n cannot take it and stays as it is</numerusform>
            <numerusform>%n cannot take it and stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are no longer in the catalogue</source>
        <translation>
            <numerusform>%n is no longer in the catalogue</numerusform>
            <numerusform>%n are no longer in the catalogue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>%n record changed</numerusform>
            <numerusform>%n records changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::CataloguePage</name>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>Delete %n record</numerusform>
            <numerusform>Delete %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <translation>
            <numerusform>%n record deleted.</numerusform>
            <numerusform>%n records deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::ChangeHtml</name>
    <message numerus="yes">
        <source>%n further record(s), or no longer there</source>
        <translation>
            <numerusform>%n further record, or no longer there</numerusform>
            <numerusform>%n further records, or no longer there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::ChecksView</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::ExportDialog</name>
    <message numerus="yes">
        <source>%n line(s) to accept or to mend before it can be saved.</source>
        <translation>
            <numerusform>%n line to accept or to mend before it can be saved.</numerusform>
            <numerusform>%n lines to accept or to mend before it can be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::FacetModel</name>
    <message numerus="yes">
        <source>%n more …</source>
        <translation>
            <numerusform>%n more …</numerusform>
            <numerusform>%n more …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s)</source>
        <translation>
            <numerusform>%1: %n record</numerusform>
            <numerusform>%1: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not surely in one year</source>
        <translation>
            <numerusform>%n not surely in one year</numerusform>
            <numerusform>%n not surely in one year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) may lie in more than one year by the dates, counted in each of these years, or have a date that is marked as uncertain or approximate</source>
        <translation>
            <numerusform>%n record may lie in more than one year by its dates, counted in each of these years, or has a date that is marked as uncertain or approximate</numerusform>
            <numerusform>%n records may lie in more than one year by their dates, counted in each of these years, or have a date that is marked as uncertain or approximate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::FindingsModel</name>
    <message numerus="yes">
        <source>%1 · %n record(s)</source>
        <translation>
            <numerusform>%1 · %n record</numerusform>
            <numerusform>%1 · %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be added</source>
        <translation>
            <numerusform>%n row would be added</numerusform>
            <numerusform>%n rows would be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would change what is there</source>
        <translation>
            <numerusform>%n would change what is there</numerusform>
            <numerusform>%n would change what is there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already</source>
        <translation>
            <numerusform>%n are there already</numerusform>
            <numerusform>%n are there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be understood and would stay out</source>
        <translation>
            <numerusform>%n cannot be understood and would stay out</numerusform>
            <numerusform>%n cannot be understood and would stay out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::LeakList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::PagePreview</name>
    <message numerus="yes">
        <source>%1: %n pages</source>
        <translation>
            <numerusform>%1: %n page</numerusform>
            <numerusform>%1: %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::PictureLook</name>
    <message numerus="yes">
        <source>%n line(s) to accept or to mend before the picture leaves the catalogue.</source>
        <translation>
            <numerusform>%n line to accept or to mend before the picture leaves the catalogue.</numerusform>
            <numerusform>%n lines to accept or to mend before the picture leaves the catalogue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::QueryField</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::RecordFacts</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(ies)</source>
        <translation>
            <numerusform>%n entity</numerusform>
            <numerusform>%n entities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::RegistersView</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::ReplaceDialog</name>
    <message numerus="yes">
        <source>Find and replace in %n record(s)</source>
        <translation>
            <numerusform>Find and replace in %n record</numerusform>
            <numerusform>Find and replace in %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::ReportView</name>
    <message numerus="yes">
        <source>%n are left out because they are internal or confidential.</source>
        <translation>
            <numerusform>%n is left out because it is internal or confidential.</numerusform>
            <numerusform>%n are left out because they are internal or confidential.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n responses go into the briefing.</source>
        <translation>
            <numerusform>%n responses go into the briefing.</numerusform>
            <numerusform>%n responses go into the briefing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out because they are not published.</source>
        <translation>
            <numerusform>%n are left out because they are not published.</numerusform>
            <numerusform>%n are left out because they are not published.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::RowCopying</name>
    <message numerus="yes">
        <source>%n record(s) copied.</source>
        <translation>
            <numerusform>%n record copied.</numerusform>
            <numerusform>%n records copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n internal or confidential record(s) were not copied.</source>
        <translation>
            <numerusform>%n internal or confidential record was not copied.</numerusform>
            <numerusform>%n internal or confidential records were not copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::RowGrouping</name>
    <message numerus="yes">
        <source>%1, %n record(s), open</source>
        <translation>
            <numerusform>%1, %n record, open</numerusform>
            <numerusform>%1, %n records, open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s), folded</source>
        <translation>
            <numerusform>%1, %n record, folded</numerusform>
            <numerusform>%1, %n records, folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n group(s)</source>
        <translation>
            <numerusform>%1: %n group</numerusform>
            <numerusform>%1: %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::SaveChoices</name>
    <message numerus="yes">
        <source>Type a passphrase of at least %n characters.</source>
        <translation>
            <numerusform>Type a passphrase of at least %n character.</numerusform>
            <numerusform>Type a passphrase of at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::SnapshotsDialog</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::StatusLine</name>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n response</numerusform>
            <numerusform>%n responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n response(s)</source>
        <translation>
            <numerusform>%1 of %n response</numerusform>
            <numerusform>%1 of %n responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s)</source>
        <translation>
            <numerusform>%1 of %n record</numerusform>
            <numerusform>%1 of %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n selected</source>
        <translation>
            <numerusform>%1 · %n selected</numerusform>
            <numerusform>%1 · %n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::TimeStrip</name>
    <message numerus="yes">
        <source>%n more with dates that do not tell the month</source>
        <translation>
            <numerusform>%n more with a date that does not tell the month</numerusform>
            <numerusform>%n more with dates that do not tell the month</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vodhuk::UnfinishedOffers</name>
    <message numerus="yes">
        <source>%n form(s) were not saved when the program ended. The newest: %1</source>
        <translation>
            <numerusform>%n form was not saved when the program ended: %1</numerusform>
            <numerusform>%n forms were not saved when the program ended. The newest: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was typed into %n form(s) would be lost.</source>
        <translation>
            <numerusform>What was typed into %n form would be lost.</numerusform>
            <numerusform>What was typed into %n forms would be lost.</numerusform>
        </translation>
    </message>
</context>
</TS>
