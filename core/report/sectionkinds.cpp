#include "core/report/sectionkinds.h"

#include "core/report/sections/sections.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

using enum SectionPart;

std::vector<SectionKind> openingKinds()
{
    return {
        {u"cover"_s,
         [](const Wording &words) { return words.translate("SectionKinds", "Cover"); },
         [](const Wording &words) {
             return words.translate("SectionKinds",
                                    "Title, addressee, period and date of the data: on a page "
                                    "of its own, or in short at the head of the first page.");
         },
         {Detail},
         &coverSection},
        {u"contents"_s,
         [](const Wording &words) { return words.translate("SectionKinds", "Contents"); },
         [](const Wording &words) {
             return words.translate("SectionKinds", "The headings of the briefing with their pages.");
         },
         {Title},
         &contentsSection},
        {u"summary"_s,
         [](const Wording &words) { return words.translate("SectionKinds", "Summary"); },
         [](const Wording &words) {
             return words.translate("SectionKinds", "Your own words; without any, sentences with the number "
                                                    "of responses, their period and their actors.");
         },
         {Title, Text, Query},
         &summarySection},
        {u"key_figures"_s,
         [](const Wording &words) { return words.translate("SectionKinds", "Key figures"); },
         [](const Wording &words) {
             return words.translate("SectionKinds", "Four numbers, each with the query that gives it.");
         },
         {Title, Text, Query},
         &keyFiguresSection},
    };
}

std::vector<SectionKind> countingKinds()
{
    return {
        {u"method"_s,
         [](const Wording &words) { return words.translate("SectionKinds", "Method note"); },
         [](const Wording &words) {
             return words.translate("SectionKinds", "What is counted, what was chosen, what was left out and "
                                                    "why, and the query behind each number.");
         },
         {Title, Text},
         &methodSection,
         true},
        {u"picture"_s,
         [](const Wording &words) { return words.translate("SectionKinds", "Picture"); },
         [](const Wording &words) {
             return words.translate("SectionKinds", "Any picture of the charts, with a caption of your own.");
         },
         {Title, Text, Query, Picture},
         &pictureSection},
        {u"instruments"_s,
         [](const Wording &words) { return words.translate("SectionKinds", "Actors and instruments"); },
         [](const Wording &words) {
             return words.translate("SectionKinds", "A table of who used which instrument.");
         },
         {Title, Text, Query},
         &instrumentsSection},
        {u"table"_s,
         [](const Wording &words) { return words.translate("SectionKinds", "Table"); },
         [](const Wording &words) {
             return words.translate("SectionKinds", "A table of responses by any two fields.");
         },
         {Title, Text, Query, Fields},
         &tableSection},
    };
}

std::vector<SectionKind> lookingKinds()
{
    return {
        {u"actor"_s,
         [](const Wording &words) { return words.translate("SectionKinds", "Page of an actor"); },
         [](const Wording &words) {
             return words.translate("SectionKinds", "What one actor did, and what it has in force.");
         },
         {Title, Text, Query, Actor, Day, Picture},
         &actorSection},
        {u"trigger"_s,
         [](const Wording &words) { return words.translate("SectionKinds", "Page of an event"); },
         [](const Wording &words) {
             return words.translate("SectionKinds", "What answered one event, and after how many days.");
         },
         {Title, Text, Query, Event},
         &triggerSection},
        {u"in_force"_s,
         [](const Wording &words) { return words.translate("SectionKinds", "In force on a day"); },
         [](const Wording &words) {
             return words.translate("SectionKinds", "The measures in force on a day, and who is under them.");
         },
         {Title, Text, Query, Day, Detail},
         &inForceSection},
    };
}

std::vector<SectionKind> listingKinds()
{
    return {
        {u"chronology"_s,
         [](const Wording &words) { return words.translate("SectionKinds", "Chronology"); },
         [](const Wording &words) {
             return words.translate("SectionKinds", "Each response once, by date, with its sources.");
         },
         {Title, Text, Query, Detail},
         &chronologySection},
        {u"answers"_s,
         [](const Wording &words) { return words.translate("SectionKinds", "Countermoves and reactions"); },
         [](const Wording &words) {
             return words.translate("SectionKinds",
                                    "What the de facto authorities answered, and what civil society said.");
         },
         {Title, Text, Query, Detail},
         &answersSection},
        {u"gaps"_s,
         [](const Wording &words) { return words.translate("SectionKinds", "Gaps"); },
         [](const Wording &words) {
             return words.translate("SectionKinds", "What one side has in force and another one has not.");
         },
         {Title, Text, Query, Actor, Day},
         &gapsSection},
        {u"calendar"_s,
         [](const Wording &words) { return words.translate("SectionKinds", "Calendar"); },
         [](const Wording &words) {
             return words.translate("SectionKinds",
                                    "What falls due in the months after the day of the data.");
         },
         {Title, Text, Query, Day, Months},
         &calendarSection},
    };
}

std::vector<SectionKind> closingKinds()
{
    return {
        {u"terms"_s,
         [](const Wording &words) { return words.translate("SectionKinds", "Terms"); },
         [](const Wording &words) {
             return words.translate("SectionKinds", "The codes that occur, and what the codebook means by "
                                                    "them.");
         },
         {Title, Text, Query},
         &termsSection},
        {u"sources"_s,
         [](const Wording &words) { return words.translate("SectionKinds", "Sources"); },
         [](const Wording &words) {
             return words.translate("SectionKinds", "The numbered list of all sources that are cited.");
         },
         {Title, Text, Detail},
         &sourcesSection,
         true},
        {u"text"_s,
         [](const Wording &words) { return words.translate("SectionKinds", "Text"); },
         [](const Wording &words) { return words.translate("SectionKinds", "Your own words, in Markdown."); },
         {Title, Text},
         &textSection},
        {u"colophon"_s,
         [](const Wording &words) { return words.translate("SectionKinds", "Colophon"); },
         [](const Wording &words) {
             return words.translate("SectionKinds",
                                    "By which program and of which data the briefing was made, "
                                    "with a checksum.");
         },
         {Title, Text},
         &colophonSection},
    };
}

std::vector<SectionKind> allKinds()
{
    std::vector<SectionKind> kinds;
    for (const std::vector<SectionKind> &some :
         {openingKinds(), countingKinds(), lookingKinds(), listingKinds(), closingKinds()})
        kinds.insert(kinds.end(), some.begin(), some.end());
    return kinds;
}

} // namespace

const std::vector<SectionKind> &sectionKinds()
{
    static const std::vector<SectionKind> kinds = allKinds();
    return kinds;
}

const SectionKind *sectionKind(const QString &code)
{
    const auto found = std::ranges::find(sectionKinds(), code, &SectionKind::code);
    return found == sectionKinds().end() ? nullptr : &*found;
}

QString kindInWords(const BriefingSection &section, const Wording &words)
{
    const SectionKind *kind = sectionKind(section.kind);
    return kind == nullptr ? section.kind : kind->title(words);
}

QString sectionInWords(const BriefingSection &section, const QString &language)
{
    const QString title = section.title.best(language);
    return title.isEmpty() ? kindInWords(section, Wording(language)) : title;
}

} // namespace vodhuk
