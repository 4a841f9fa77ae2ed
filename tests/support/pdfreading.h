/// Reads a PDF back by libqpdf: what leads where, what is attached, and everything that stands in it.
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace vodhuk::test
{

/// Pages count from 0, `height` in points from the lower edge; -1: leads to no page.
struct ReadPlace {
    int page = -1;
    double height = 0;
    bool operator==(const ReadPlace &) const = default;
};

struct ReadBookmark {
    int level = 1;
    QString title;
    ReadPlace place;
};

struct ReadLink {
    int page = 0;
    ReadPlace place;
    QString address; ///< empty: leads within the document
    QString text;    ///< that is read aloud
};

struct ReadAttachment {
    QString name;
    QString description;
    QByteArray mimeType;
    QByteArray bytes;
};

struct ReadPdf {
    QList<ReadBookmark> outline;
    QList<ReadLink> links;
    QMap<QString, ReadPlace> names;
    QStringList labels; ///< style and number of each page: "r1", "D1"
    QList<ReadAttachment> attachments;
    QMap<QString, QString> information; ///< by key without its slash
};

/// Throws std::exception if it cannot be opened, above all with a wrong passphrase.
[[nodiscard]] ReadPdf readPdf(const QByteArray &pdf, const QByteArray &passphrase = {});

/// All objects one after the other, unpacked: where to search for what must not be in a file.
[[nodiscard]] QByteArray unpacked(const QByteArray &pdf);

} // namespace vodhuk::test
