/// A folder with the sample, of which briefings are printed.
#pragma once

#include "tests/app/program.h"

namespace vodhuk
{

struct ReportFolder : Folder {
    QString file = sample(QStringLiteral("a.vodhuk"));

    [[nodiscard]] Outcome report(const QString &to, const QStringList &arguments = {}) const
    {
        return runProgram(reporting(to, arguments));
    }

    /// The call that report() makes.
    [[nodiscard]] QStringList reporting(const QString &to, const QStringList &arguments) const
    {
        return QStringList{QStringLiteral("report"), file, QStringLiteral("--to"), path(to)} + arguments;
    }
};

} // namespace vodhuk
