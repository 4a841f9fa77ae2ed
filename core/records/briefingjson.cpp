#include "core/records/briefingjson.h"

#include "core/base/steeringsign.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(BriefingJson)
};

constexpr qsizetype mostSections = 500;

const QStringList &papers()
{
    static const QStringList codes{u"a4"_s, u"letter"_s};
    return codes;
}

QJsonObject objectOf(const LocalizedText &texts)
{
    QJsonObject object;
    for (const QString &language : texts.languages())
        object.insert(language, texts.text(language));
    return object;
}

QJsonObject objectOf(const QMap<QString, QString> &settings)
{
    QJsonObject object;
    for (auto setting = settings.cbegin(); setting != settings.cend(); ++setting)
        object.insert(setting.key(), setting.value());
    return object;
}

QJsonObject objectOf(const BriefingSection &section)
{
    return {{u"kind"_s, section.kind},
            {u"title"_s, objectOf(section.title)},
            {u"text"_s, objectOf(section.text)},
            {u"query"_s, section.query},
            {u"settings"_s, objectOf(section.settings)},
            {u"newPage"_s, section.newPage}};
}

/// A value and where it stands: "sections[3].text".
struct Placed {
    QString place;
    QJsonValue value;

    [[nodiscard]] bool isMissing() const { return value.isUndefined(); }
};

Placed member(const Placed &object, const QString &key)
{
    return {object.place.isEmpty() ? key : object.place + u'.' + key, object.value.toObject().value(key)};
}

Placed member(const Placed &list, qsizetype number)
{
    return {u"%1[%2]"_s.arg(list.place).arg(number), list.value.toArray().at(number)};
}

std::unexpected<Error> wrong(const Placed &value, const QString &what)
{
    constexpr qsizetype longestPlace = 120;
    return fail(ErrorKind::Invalid, value.place.left(longestPlace) + u": "_s + what);
}

// The functions below leave what they are given as it is where the value is missing.

Status read(const Placed &from, QString &text)
{
    if (from.isMissing())
        return {};
    if (!from.value.isString())
        return wrong(from, Texts::tr("A text in quotation marks must stand here."));
    const QString found = from.value.toString();
    if (const auto sign = steeringSignIn(found))
        return wrong(from, Texts::tr("The text holds a sign that misleads its readers (%1, at character %2). "
                                     "Take it out.")
                               .arg(codePointText(sign->code))
                               .arg(sign->place + 1));
    text = found;
    return {};
}

Status read(const Placed &from, bool &flag)
{
    if (from.isMissing())
        return {};
    if (!from.value.isBool())
        return wrong(from, Texts::tr("true or false must stand here."));
    flag = from.value.toBool();
    return {};
}

Status read(const Placed &from, QMap<QString, QString> &settings)
{
    if (from.isMissing())
        return {};
    if (!from.value.isObject())
        return wrong(from, Texts::tr("Names and texts in curly brackets must stand here."));
    for (const QString &key : from.value.toObject().keys()) {
        QString name;
        VODHUK_TRY(read(Placed{from.place, key}, name));
        VODHUK_TRY(read(member(from, key), settings[name]));
    }
    return {};
}

bool isLanguageCode(const QString &code)
{
    return (code.size() == 2 || code.size() == 3) &&
           std::ranges::all_of(code, [](QChar sign) { return sign >= u'a' && sign <= u'z'; });
}

Status read(const Placed &from, LocalizedText &texts)
{
    if (from.isMissing())
        return {};
    if (!from.value.isObject())
        return wrong(from, Texts::tr("Texts by language must stand here: {\"en\": \"…\", \"be\": \"…\"}."));
    for (const QString &language : from.value.toObject().keys()) {
        const Placed placed = member(from, language);
        if (!isLanguageCode(language))
            return wrong(placed, Texts::tr("This is no code of a language. Write en, be, ru …"));
        QString text;
        VODHUK_TRY(read(placed, text));
        texts.set(language, text);
    }
    return {};
}

Status readLanguages(const Placed &from, QStringList &languages)
{
    if (from.isMissing())
        return {};
    if (!from.value.isArray() || from.value.toArray().isEmpty())
        return wrong(from,
                     Texts::tr("Languages must stand here in square brackets, at least one: [\"en\"]."));
    languages.clear();
    for (qsizetype number = 0; number < from.value.toArray().size(); ++number) {
        const Placed placed = member(from, number);
        QString language;
        VODHUK_TRY(read(placed, language));
        if (!houseLanguages().contains(language))
            return wrong(placed, Texts::tr("“%1” is no language of a briefing. There are en, be and ru.")
                                     .arg(language.left(40)));
        if (!languages.contains(language))
            languages.append(language);
    }
    return {};
}

Status readPaper(const Placed &from, QString &paper)
{
    VODHUK_TRY(read(from, paper));
    if (!papers().contains(paper))
        return wrong(from,
                     Texts::tr("“%1” is no size of paper. There are a4 and letter.").arg(paper.left(40)));
    return {};
}

Status readSection(const Placed &from, BriefingSection &section)
{
    if (!from.value.isObject())
        return wrong(from, Texts::tr("A section in curly brackets must stand here."));
    VODHUK_TRY(read(member(from, u"kind"_s), section.kind));
    if (section.kind.isEmpty())
        return wrong(member(from, u"kind"_s), Texts::tr("A section needs a kind."));
    VODHUK_TRY(read(member(from, u"title"_s), section.title));
    VODHUK_TRY(read(member(from, u"text"_s), section.text));
    VODHUK_TRY(read(member(from, u"query"_s), section.query));
    VODHUK_TRY(read(member(from, u"settings"_s), section.settings));
    return read(member(from, u"newPage"_s), section.newPage);
}

/// They must be there: any other JSON would pass for an empty briefing.
Status readSections(const Placed &from, QList<BriefingSection> &sections)
{
    if (!from.value.isArray())
        return wrong(from, Texts::tr("The sections must stand here in square brackets."));
    const qsizetype count = from.value.toArray().size();
    if (count > mostSections)
        return wrong(
            from,
            Texts::tr("There are more than %1 sections. Make several briefings of them.").arg(mostSections));
    for (qsizetype number = 0; number < count; ++number) {
        BriefingSection section;
        VODHUK_TRY(readSection(member(from, number), section));
        sections.append(section);
    }
    return {};
}

Status readDocument(const Placed &from, BriefingDocument &document)
{
    VODHUK_TRY(read(member(from, u"name"_s), document.name));
    VODHUK_TRY(read(member(from, u"template"_s), document.isTemplate));
    VODHUK_TRY(read(member(from, u"title"_s), document.title));
    VODHUK_TRY(read(member(from, u"addressee"_s), document.addressee));
    VODHUK_TRY(readLanguages(member(from, u"languages"_s), document.languages));
    VODHUK_TRY(read(member(from, u"query"_s), document.query));
    VODHUK_TRY(readPaper(member(from, u"paper"_s), document.paper));
    return readSections(member(from, u"sections"_s), document.sections);
}

/// Qt's parser tells where in the bytes.
std::unexpected<Error> noJson(const QByteArray &json, const QJsonParseError &error)
{
    const QByteArrayView before =
        QByteArrayView(json).first(std::clamp<qsizetype>(error.offset, 0, json.size()));
    return fail(ErrorKind::Invalid,
                Texts::tr("Line %1: this is no JSON, or it is cut off. Save the briefing anew where it comes "
                          "from.")
                    .arg(before.count('\n') + 1),
                error.errorString());
}

} // namespace

QByteArray briefingJson(const BriefingDocument &document)
{
    QJsonArray sections;
    for (const BriefingSection &section : document.sections)
        sections.append(objectOf(section));
    const QJsonObject object{{u"name"_s, document.name},
                             {u"template"_s, document.isTemplate},
                             {u"title"_s, objectOf(document.title)},
                             {u"addressee"_s, objectOf(document.addressee)},
                             {u"languages"_s, QJsonArray::fromStringList(document.languages)},
                             {u"query"_s, document.query},
                             {u"paper"_s, document.paper},
                             {u"sections"_s, sections}};
    return QJsonDocument(object).toJson();
}

Result<BriefingDocument> briefingFromJson(const QByteArray &json)
{
    if (json.size() > mostBriefingBytes)
        return fail(ErrorKind::Invalid,
                    Texts::tr("This is longer than a briefing can be: there is room for one megabyte."));
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return noJson(json, error);
    if (!parsed.isObject())
        return fail(ErrorKind::Invalid, Texts::tr("This is no briefing: it must be in curly brackets."));
    BriefingDocument document;
    VODHUK_TRY(readDocument({{}, parsed.object()}, document));
    return document;
}

} // namespace vodhuk
