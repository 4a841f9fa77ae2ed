#include "core/catalogue/searchedtexts.h"

namespace vodhuk
{

namespace
{

void addWords(QList<SearchedText> &texts, SearchedField field, const LocalizedText &words)
{
    for (const QString &language : words.languages())
        texts.append(SearchedText{field, words.text(language), language});
}

void addName(QList<SearchedText> &texts, SearchedField field, const QString &name)
{
    texts.append(SearchedText{field, name, {}});
}

void addNames(QList<SearchedText> &texts, SearchedField field, const LocalizedText &names)
{
    for (const QString &language : names.languages())
        addName(texts, field, names.text(language));
}

} // namespace

QList<SearchedText> searchedTexts(const Entry &entry)
{
    const Response &response = entry.response;
    QList<SearchedText> texts;
    addWords(texts, SearchedField::Title, response.title);
    addWords(texts, SearchedField::Summary, response.summary);
    for (const LegalAct &act : response.legalActs)
        addName(texts, SearchedField::LegalAct, act.title);
    for (const NormInvocation &norm : response.norms)
        addName(texts, SearchedField::Norm, norm.text);
    for (const Note &note : response.notes)
        addName(texts, SearchedField::Note, note.text);
    for (const Citation &citation : response.citations)
        addName(texts, SearchedField::Quote, citation.quote);
    for (const Source &source : entry.sources) {
        texts.append(SearchedText{SearchedField::Source, source.title, source.titleLanguage});
        addName(texts, SearchedField::Publisher, source.publisher);
    }
    addName(texts, SearchedField::PracticalEffect, response.practicalEffect);
    return texts;
}

QList<SearchedText> searchedTexts(const Actor &actor)
{
    QList<SearchedText> texts;
    addNames(texts, SearchedField::Actor, actor.name);
    addNames(texts, SearchedField::Actor, actor.officialName);
    addName(texts, SearchedField::Actor, actor.code);
    for (const QString &alias : actor.aliases)
        addName(texts, SearchedField::Actor, alias);
    return texts;
}

QList<SearchedText> searchedTexts(const Target &target)
{
    QList<SearchedText> texts;
    addNames(texts, SearchedField::Target, target.name);
    addName(texts, SearchedField::Target, target.position);
    for (const TargetIdentifier &known : target.identifiers)
        addName(texts, SearchedField::Target, known.identifier);
    return texts;
}

} // namespace vodhuk
