/// The rehearsal of an import: what would become of the rows, which problems there are; and the button to go on.
#pragma once

#include "core/exchange/importer.h"

#include <QDialog>

namespace vodhuk
{

/// Not modal; deletes itself. `applyWanted` comes at most once.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const QString &fileName, const ImportOutcome &outcome, QWidget *parent = nullptr);

Q_SIGNALS:
    void applyWanted();

private:
    [[nodiscard]] static QString summary(const ImportOutcome &outcome);
    [[nodiscard]] QWidget *buildProblems(const Problems &problems);
};

} // namespace vodhuk
