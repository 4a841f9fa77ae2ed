#include "ui/common/changelabel.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(vodhuk::ChangeLabel)
};

constexpr qsizetype lettersOfTitle = 60;

} // namespace

QString changeLabel(const QString &done, const QString &title)
{
    const QString words = title.simplified();
    if (words.isEmpty())
        return done;
    const QString shown = words.size() > lettersOfTitle ? words.first(lettersOfTitle) + u'…' : words;
    return Texts::tr("%1: “%2”").arg(done, shown);
}

} // namespace vodhuk
