/// A briefing as its author wants it: its parts in their order, their texts and selections. What comes of it is a Briefing
/// (core/report/briefing.h).
#pragma once

#include "core/base/localizedtext.h"
#include "core/base/recordid.h"

#include <QMap>

namespace vodhuk
{

struct BriefingSection {
    QString
        kind; ///< code of a kind of section: see core/report/sectionkinds.h; one of a later program is kept
    LocalizedText title; ///< empty: the kind's own
    LocalizedText text;  ///< Markdown: the text itself, a caption, an introduction
    QString query;       ///< in the query language; narrows that of the briefing
    QMap<QString, QString>
        settings; ///< what its kind alone understands: "kind" and "by" of a picture, "day", "actor"
    bool newPage = false;
    bool operator==(const BriefingSection &) const = default;
};

struct BriefingDocument {
    BriefingId id;
    QString name;            ///< by which its author finds it again
    bool isTemplate = false; ///< others are begun from it
    LocalizedText title;     ///< where it is empty, one is made from the query
    LocalizedText addressee;
    QStringList languages{QStringLiteral("en")}; ///< in which it is printed; at least one
    QString query;
    QString paper = QStringLiteral("a4"); ///< or "letter"
    QList<BriefingSection> sections;
    bool operator==(const BriefingDocument &) const = default;
};

} // namespace vodhuk
