#include "core/report/sections/sections.h"
#include "tests/core/report/sections/sectiontrial.h"
#include "tests/support/samplecatalogue.h"

#include <algorithm>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

std::unique_ptr<Catalogue> withOneResponse(ResponseBuilder builder)
{
    TwoActors two;
    two.publish(builder.by(two.norway).on("2021-06-21").titled(u"Said"_s));
    return std::move(two.catalogue);
}

/// Names of the terms under a title; empty without such a part.
QStringList termsUnder(const QString &title, const QList<Block> &blocks)
{
    QStringList names;
    for (const DefinitionsBlock &part : blocksOf<DefinitionsBlock>(blocks)) {
        if (part.title != title)
            continue;
        for (const Definition &definition : part.definitions)
            names.append(definition.term);
    }
    return names;
}

} // namespace

BOOST_AUTO_TEST_SUITE(terms_section)

BOOST_AUTO_TEST_CASE(terms_that_occur_stand_by_the_alphabet_and_no_others)
{
    const auto catalogue = withOneResponse(
        ResponseBuilder().doing("travel_ban;statement;asset_freeze").taking("travel").framed("obligation"));
    SectionTrial trial(*catalogue);
    const QList<Block> blocks = trial.made(termsSection, sectionOf(u"terms"_s));
    const Codebook &codebook = trial.engine().codebook();
    QStringList instruments;
    for (const QString &code : {u"asset_freeze"_s, u"statement"_s, u"travel_ban"_s})
        instruments.append(codebook.label(u"instrument"_s, code, u"en"_s));
    std::ranges::sort(instruments);
    BOOST_TEST(termsUnder(u"Instruments"_s, blocks) == instruments);
    BOOST_TEST(termsUnder(u"Benefits"_s, blocks) ==
               QStringList{codebook.label(u"benefit"_s, u"travel"_s, u"en"_s)});
    BOOST_TEST(termsUnder(u"Reasons that actors state"_s, blocks).size() == 1);
    BOOST_TEST(termsUnder(u"Kinds of countermove"_s, blocks).isEmpty());
    BOOST_TEST(termsUnder(u"Triggers"_s, blocks).isEmpty());
}

BOOST_AUTO_TEST_CASE(every_term_of_the_sample_is_defined_in_the_language_of_the_briefing)
{
    QList<qsizetype> counts;
    for (const QString &language : houseLanguages()) {
        SectionTrial trial(sharedSample(), {.language = language});
        qsizetype count = 0;
        for (const DefinitionsBlock &part :
             blocksOf<DefinitionsBlock>(trial.made(termsSection, sectionOf(u"terms"_s)))) {
            for (const Definition &definition : part.definitions) {
                BOOST_TEST(!definition.text.isEmpty(), definition.term);
                BOOST_TEST(!definition.text.contains(u"[en]"_s), definition.term);
                ++count;
            }
        }
        BOOST_TEST(trial.fallbacks().isEmpty());
        counts.append(count);
    }
    BOOST_TEST(counts.first() > 40);
    BOOST_TEST((counts == QList<qsizetype>(counts.size(), counts.first())));
}

BOOST_AUTO_TEST_CASE(a_term_of_ones_own_without_a_definition_says_so_and_one_in_another_language_is_told)
{
    const auto catalogue = Catalogue::inMemory().value();
    Term plain;
    plain.vocabulary = u"instrument"_s;
    plain.code = u"own_step"_s;
    plain.parent = u"other"_s;
    plain.label.set(u"en"_s, u"Own step"_s);
    plain.builtIn = false;
    Term defined = plain;
    defined.code = u"other_step"_s;
    defined.label.set(u"en"_s, u"Other step"_s);
    defined.label.set(u"be"_s, u"Іншы крок"_s);
    defined.definition.set(u"en"_s, u"What we call so."_s);
    edited(*catalogue, [&](Edit &edit) -> Status {
        VODHUK_TRY(edit.save(plain));
        return edit.save(defined);
    });
    saved(*catalogue, published(ResponseBuilder().on("2021").doing("own_step;other_step").titled(u"Said"_s)));
    SectionTrial trial(*catalogue, {.language = u"be"_s});
    QStringList texts;
    for (const DefinitionsBlock &part :
         blocksOf<DefinitionsBlock>(trial.made(termsSection, sectionOf(u"terms"_s)))) {
        for (const Definition &definition : part.definitions)
            texts.append(definition.term + u" = "_s + definition.text);
    }
    BOOST_TEST(texts.contains(u"Іншы крок = What we call so.\u00a0[en]"_s));
    const bool hasOwn = std::ranges::any_of(
        texts, [](const QString &text) { return text.startsWith(u"Own step\u00a0[en] = "_s); });
    BOOST_TEST(hasOwn);
    const bool isTold = std::ranges::any_of(trial.fallbacks(), [](const FallbackText &fallback) {
        return fallback.place == u"Definition of the term “other_step”";
    });
    BOOST_TEST(isTold);
}

BOOST_AUTO_TEST_CASE(countermoves_bring_their_own_terms)
{
    SectionTrial trial(sharedSample());
    const QList<Block> blocks = trial.made(termsSection, sectionOf(u"terms"_s));
    BOOST_TEST(!termsUnder(u"Kinds of countermove"_s, blocks).isEmpty());
    BOOST_TEST(!termsUnder(u"Kinds of reaction"_s, blocks).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_part_of_the_briefing_without_records_has_a_sentence)
{
    const auto catalogue = withOneResponse(ResponseBuilder().doing("statement"));
    SectionTrial trial(*catalogue);
    BriefingSection section = sectionOf(u"terms"_s);
    section.query = u"instrument:travel_ban"_s;
    const QList<Block> blocks = trial.made(termsSection, section);
    BOOST_TEST(blocksOf<DefinitionsBlock>(blocks).isEmpty());
    BOOST_TEST(textOf(blocks).contains(u"Absence of a record is not absence of a response."_s));
}

BOOST_AUTO_TEST_SUITE_END()
