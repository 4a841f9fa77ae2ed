/// Which of the window's views a saved view opens in and what was chosen there, as a value with a text form.
#pragma once

#include <QList>
#include <QString>

namespace vodhuk
{

/// What its owner alone understands: "rows", "framing".
struct ViewSetting {
    QString name;
    QString value;
    bool operator==(const ViewSetting &) const = default;
};

struct ShownView {
    QString name = {}; ///< "table", "charts" …
    QList<ViewSetting> settings = {};
    bool operator==(const ShownView &) const = default;
};

/// The name of the view, then settings: "charts;kind:matrix;rows:framing;actors:Poland". Only '%' and ';' within a value are written
/// in another way (%25, %3B); blanks in a row count as one. Programs that know names of views alone pass over the whole.
[[nodiscard]] QString shownViewText(const ShownView &shown);

/// Reads shownViewText's form. Settings come back whatever they are called: those of a later program are written as they were read.
[[nodiscard]] ShownView shownViewFromText(const QString &text);

} // namespace vodhuk
