/// A document that bears out records; cited with a locator (see Citation).
#pragma once

#include "core/base/partialdate.h"
#include "core/base/recordid.h"

namespace vodhuk
{

struct Source {
    SourceId id;
    QString title;
    QString titleLanguage;
    QString publisher;
    QString author;
    QString type; ///< vocabulary source_type
    PartialDate date;
    PartialDate retrievedOn;
    QString url;
    QString archiveUrl;
    PartialDate archivedOn;
    QString localFile;
    QString sha256;
    QString mime;
    QString reliability; ///< vocabulary reliability
    bool official = false;
    QString licence;
    QString listedAsExtremist; ///< EDTF date since when, or empty
    QString note;
    bool operator==(const Source &) const = default;
};

} // namespace vodhuk
