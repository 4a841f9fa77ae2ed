#include "core/codebook/plainfields.h"

#include "core/codebook/fieldproblems.h"
#include "core/codebook/measurecells.h"

#include <QRegularExpression>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

using Context = FieldContext;

/// Nothing but digits: "007" and "1e3" are slips rather than numbers.
FieldCheck writeNumber(std::optional<int> &target, const QString &text)
{
    static const QRegularExpression whole(u"^(0|[1-9][0-9]{0,8})$"_s);
    const QString trimmed = text.trimmed();
    if (!trimmed.isEmpty() && !whole.match(trimmed).hasMatch())
        return badNumber(trimmed);
    target = trimmed.isEmpty() ? std::nullopt : std::optional(trimmed.toInt());
    return std::nullopt;
}

QString numberText(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

} // namespace

ResponseField field(const char *key, const char *label, FieldKind kind, For records)
{
    ResponseField made;
    made.key = QString::fromLatin1(key);
    made.label = label;
    made.kind = kind;
    made.responseOnly = records == For::Responses;
    made.counterOnly = records == For::Counters;
    return made;
}

QList<ResponseField> guarded(QList<ResponseField> fields)
{
    for (ResponseField &made : fields) {
        made.write = [write = made.write](Entry &entry, const QString &text,
                                          const Context &context) -> FieldCheck {
            if (const FieldCheck problem = refuseSteering(text))
                return problem;
            return write(entry, text, context);
        };
    }
    return fields;
}

QString tidied(const QString &text)
{
    return QString(text).replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').trimmed();
}

QString yesNoText(const std::optional<bool> &value)
{
    return !value ? QString() : *value ? u"yes"_s : u"no"_s;
}

FieldCheck writeYesNo(std::optional<bool> &target, const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (!word.isEmpty() && word != "yes"_L1 && word != "no"_L1)
        return badYesNo(text.trimmed());
    target = word.isEmpty() ? std::nullopt : std::optional(word == "yes"_L1);
    return std::nullopt;
}

FieldCheck writeCode(QString &target, const QString &text, const QString &vocabulary,
                     const Codebook &codebook)
{
    const QString code = text.trimmed();
    if (!code.isEmpty() && !codebook.contains(vocabulary, code))
        return unknownCode(vocabulary, code, codebook);
    target = code;
    return std::nullopt;
}

ResponseField textField(ResponseField made, QString Response::*member)
{
    made.read = [member](const Entry &entry, const Context &) { return entry.response.*member; };
    made.write = [member](Entry &entry, const QString &text, const Context &) -> FieldCheck {
        entry.response.*member = tidied(text);
        return std::nullopt;
    };
    return made;
}

ResponseField languageField(ResponseField made, const QString &language, LocalizedText Response::*member)
{
    made.language = language;
    made.read = [=](const Entry &entry, const Context &) { return (entry.response.*member).text(language); };
    made.write = [=](Entry &entry, const QString &text, const Context &) -> FieldCheck {
        (entry.response.*member).set(language, tidied(text));
        return std::nullopt;
    };
    return made;
}

ResponseField codeField(ResponseField made, const char *vocabulary, QString Response::*member)
{
    made.vocabulary = QString::fromLatin1(vocabulary);
    made.read = [member](const Entry &entry, const Context &) { return entry.response.*member; };
    made.write = [member, words = made.vocabulary](Entry &entry, const QString &text,
                                                   const Context &context) {
        return writeCode(entry.response.*member, text, words, context.codebook);
    };
    return made;
}

ResponseField codesField(ResponseField made, const char *vocabulary, QStringList Response::*member)
{
    made.vocabulary = QString::fromLatin1(vocabulary);
    made.read = [member](const Entry &entry, const Context &) { return joinCell(entry.response.*member); };
    made.write = [member, words = made.vocabulary](Entry &entry, const QString &text,
                                                   const Context &context) -> FieldCheck {
        const Parsed<QStringList> codes = parseCodes(text, words, context.codebook);
        if (!codes)
            return codes.error();
        entry.response.*member = *codes;
        pairInstruments(entry.response);
        return std::nullopt;
    };
    return made;
}

ResponseField numberField(ResponseField made, std::optional<int> Response::*member)
{
    made.read = [member](const Entry &entry, const Context &) { return numberText(entry.response.*member); };
    made.write = [member](Entry &entry, const QString &text, const Context &) {
        return writeNumber(entry.response.*member, text);
    };
    return made;
}

ResponseField voteField(ResponseField made, std::optional<int> Votes::*member)
{
    made.read = [member](const Entry &entry, const Context &) {
        return numberText(entry.response.votes.*member);
    };
    made.write = [member](Entry &entry, const QString &text, const Context &) {
        return writeNumber(entry.response.votes.*member, text);
    };
    return made;
}

} // namespace vodhuk
