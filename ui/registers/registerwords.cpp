#include "ui/registers/registerwords.h"

#include <QCoreApplication>

#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr const char *context = "vodhuk::RegisterWords";

struct KindWords {
    const char *title;
    const char *fresh;
    const char *edit;
    const char *remove;
};

/// In the order of RegisterKind.
constexpr KindWords kindWords[] = {{QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Actors"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "New actor"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Edit actor"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Remove actor")},
                                   {QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Events"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "New event"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Edit event"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Remove event")},
                                   {QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Sources"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "New source"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Edit source"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Remove source")},
                                   {QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Targets"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "New target"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Edit target"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Remove target")},
                                   {QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Sanctions regimes"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "New sanctions regime"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Edit sanctions regime"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Remove sanctions regime")},
                                   {QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Norms"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "New norm"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Edit norm"),
                                    QT_TRANSLATE_NOOP("vodhuk::RegisterWords", "Remove norm")}};

const KindWords &wordsOf(RegisterKind kind)
{
    return kindWords[static_cast<std::size_t>(kind)];
}

QString translated(const char *text)
{
    return QCoreApplication::translate(context, text);
}

} // namespace

QString registerTitle(RegisterKind kind)
{
    return translated(wordsOf(kind).title);
}

QString newRecordTitle(RegisterKind kind)
{
    return translated(wordsOf(kind).fresh);
}

QString editRecordTitle(RegisterKind kind)
{
    return translated(wordsOf(kind).edit);
}

QString removeRecordTitle(RegisterKind kind)
{
    return translated(wordsOf(kind).remove);
}

QString recordTitle(const RegisterRecord &record, const FieldContext &context, const QString &language)
{
    const RegisterKind kind = kindOf(record);
    for (const QString &name : {u"name_"_s, u"title_"_s}) {
        const RegisterField *field = registerField(kind, name + language);
        const QString text = field ? field->read(record, context) : QString();
        if (!text.isEmpty())
            return text;
    }
    for (const RegisterField &field : registerFields(kind)) {
        const QString text = field.read(record, context);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString rowDetail(RegisterKind kind, const RegisterRow &row, const Codebook &codebook,
                  const QString &language)
{
    switch (kind) {
    case RegisterKind::Actor:
        return codebook.label(u"actor_type"_s, row.detail, language);
    case RegisterKind::Event: {
        const auto date = PartialDate::parse(row.detail);
        return date ? dateInWords(*date, language) : row.detail;
    }
    case RegisterKind::Target:
        return codebook.label(u"target_type"_s, row.detail, language);
    case RegisterKind::Norm:
        return row.detail.isEmpty() ? QString() : codebook.label(u"norm_status"_s, row.detail, language);
    case RegisterKind::Source:
    case RegisterKind::Regime:
        break;
    }
    return row.detail;
}

} // namespace vodhuk
