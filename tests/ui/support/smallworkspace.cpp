#include "tests/ui/support/smallworkspace.h"

#include "core/catalogue/edit.h"
#include "core/catalogue/responserepository.h"
#include "tests/support/printing.h"

#include <QtTest>

#include <boost/test/unit_test.hpp>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

LocalizedText inThree(const QString &english, const QString &belarusian, const QString &russian)
{
    LocalizedText text(u"en"_s, english);
    text.set(u"be"_s, belarusian);
    text.set(u"ru"_s, russian);
    return text;
}

Actor actor(const QString &code, const LocalizedText &name, const QString &type)
{
    Actor made;
    made.code = code;
    made.name = name;
    made.type = type;
    made.side = u"responding"_s;
    return made;
}

Measure withdrawn(const QString &instrument, const QString &benefit)
{
    Measure measure;
    measure.instrument = instrument;
    measure.benefit = benefit;
    measure.direction = u"withdraws"_s;
    measure.inForceFrom = PartialDate::fromDay(QDate(2020, 10, 2));
    return measure;
}

Source source(const QString &title, const QString &url)
{
    Source made;
    made.title = title;
    made.url = url;
    made.archiveUrl = u"https://web.archive.org/web/2020/"_s + url;
    made.publisher = u"Council of the European Union"_s;
    made.date = PartialDate::fromDay(QDate(2020, 10, 2));
    return made;
}

Entry listingEntry(ActorId actor)
{
    Entry entry;
    Response &response = entry.response;
    response.date = PartialDate::fromDay(QDate(2020, 10, 2));
    response.title = inThree(u"First package: 40 people listed for fraud and repression"_s,
                             u"Першы пакет: 40 чалавек у спісе за фальсіфікацыі і рэпрэсіі"_s,
                             u"Первый пакет: 40 человек в списке за фальсификации и репрессии"_s);
    response.summary = LocalizedText(u"en"_s, u"The Council listed 40 people."_s);
    response.instruments = {u"travel_ban"_s, u"asset_freeze"_s};
    response.triggers = {u"election_2020"_s};
    response.framing = u"not_stated"_s;
    response.binding = {u"on_members"_s, u"in_own_jurisdiction"_s};
    response.personsNew = 40;
    response.workflow = u"reviewed"_s;
    response.participations = {{actor, u"adopter"_s, {}, {}}};
    response.measures = {withdrawn(u"travel_ban"_s, u"travel"_s), withdrawn(u"asset_freeze"_s, u"assets"_s)};
    LegalAct act;
    act.title = u"Council Implementing Decision (CFSP) 2020/1388"_s;
    response.legalActs = {act};
    response.notes = {{u"Forty names, four older ones apart."_s, u"internal"_s}};
    response.citations = {{{}, u"recital 4"_s, {}, {}}};
    entry.sources = {source(u"Council Implementing Decision (CFSP) 2020/1388"_s,
                            u"https://eur-lex.europa.eu/eli/dec_impl/2020/1388/oj"_s)};
    return entry;
}

Entry extensionEntry(ActorId actor, ResponseId extended)
{
    Entry entry = listingEntry(actor);
    entry.response.date = PartialDate::fromDay(QDate(2020, 11, 6));
    entry.response.title = LocalizedText(u"en"_s, u"Second package: 15 people listed"_s);
    entry.response.personsNew = 15;
    entry.relation = u"extends"_s;
    entry.answers = {recordIdText(extended)};
    return entry;
}

Entry countermoveEntry(ActorId actor, ResponseId answered)
{
    Entry entry;
    entry.response.kind = RecordKind::Countermove;
    entry.response.code = u"entry_ban"_s;
    entry.response.date = PartialDate::fromDay(QDate(2020, 10, 2));
    entry.response.title = LocalizedText(u"en"_s, u"Retaliatory list of entry bans, not published"_s);
    entry.response.published = false;
    entry.response.workflow = u"draft"_s;
    entry.response.participations = {{actor, u"adopter"_s, {}, {}}};
    entry.relation = u"mirrors"_s;
    entry.answers = {recordIdText(answered)};
    return entry;
}

} // namespace

void test::saveInAnotherProgram(const QString &path, const Entry &entry)
{
    auto other = Catalogue::open(path, Access::ReadWrite);
    REQUIRE_OK(other);
    REQUIRE_OK((*other)->edit(u"Edit elsewhere"_s, [&](Edit &edit) -> Status {
        VODHUK_TRY(edit.save(entry));
        return {};
    }));
}

SmallWorkspace::SmallWorkspace()
{
    auto catalogue = Catalogue::create(folder.filePath(u"small.vodhuk"_s));
    REQUIRE_OK(catalogue);
    const auto fill = [this](Edit &edit) -> Status {
        Actor state = actor(u"BY"_s, inThree(u"Belarus"_s, u"Беларусь"_s, u"Беларусь"_s), u"state"_s);
        state.iso2 = u"BY"_s;
        belarus = edit.save(state).value();
        union_ = edit.save(actor(u"EU"_s,
                                 inThree(u"European Union"_s, u"Еўрапейскі саюз"_s, u"Европейский союз"_s),
                                 u"igo"_s))
                     .value();
        poland =
            edit.save(actor(u"PL"_s, inThree(u"Poland"_s, u"Польшча"_s, u"Польша"_s), u"state"_s)).value();
        auto saved = edit.save(listingEntry(union_));
        VODHUK_TRY(saved);
        listing = *saved;
        saved = edit.save(extensionEntry(union_, listing));
        VODHUK_TRY(saved);
        extension = *saved;
        saved = edit.save(countermoveEntry(belarus, listing));
        VODHUK_TRY(saved);
        countermove = *saved;
        return {};
    };
    const auto filled = (*catalogue)->edit(u"Enter the first records"_s, fill);
    REQUIRE_OK(filled);
    workspace = std::make_unique<Workspace>(std::move(*catalogue));
}

Entry SmallWorkspace::entry(ResponseId id) const
{
    const auto found = ResponseRepository(workspace->catalogue().database()).findEntry(id);
    REQUIRE_OK(found);
    BOOST_REQUIRE(found->has_value());
    return **found;
}

void SmallWorkspace::saveElsewhere(const Entry &entry)
{
    const auto changed = workspace->catalogue().edit(u"Edit elsewhere"_s, [&](Edit &edit) -> Status {
        VODHUK_TRY(edit.save(entry));
        return {};
    });
    REQUIRE_OK(changed);
}

void SmallWorkspace::saveInAnotherProgram(const Entry &entry) const
{
    test::saveInAnotherProgram(workspace->catalogue().path(), entry);
}

bool SmallWorkspace::waitFor(const std::function<bool()> &happened)
{
    return QTest::qWaitFor(happened, 30000);
}

} // namespace vodhuk
