/// Lets Boost.Test print Qt's and our own values when a comparison fails.
#pragma once

#include "core/base/error.h"
#include "core/base/partialdate.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <iosfwd>

std::ostream &operator<<(std::ostream &stream, const QString &text);
std::ostream &operator<<(std::ostream &stream, const QStringList &texts);
std::ostream &operator<<(std::ostream &stream, const QByteArray &bytes);
std::ostream &operator<<(std::ostream &stream, QDate date);

namespace vodhuk
{
std::ostream &operator<<(std::ostream &stream, const PartialDate &date);
std::ostream &operator<<(std::ostream &stream, ErrorKind kind);
} // namespace vodhuk

/// Stops the test with the error's message if a Result failed. (Boost builds a message even where it is not needed.)
#define REQUIRE_OK(result)                                                                                   \
    do {                                                                                                     \
        if (!(result).has_value())                                                                           \
            BOOST_FAIL(                                                                                      \
                ((result).error().message + QLatin1Char(' ') + (result).error().detail).toStdString());      \
    } while (false)
