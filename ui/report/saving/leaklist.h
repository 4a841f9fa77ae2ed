/// What stands in the way of writing a briefing: what it would give away, each line to be accepted, and texts that a language lacks.
#pragma once

#include "ui/report/saving/exportwork.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace vodhuk
{

/// Lines that were accepted once stay so while they come again, as long as the list lives. Space ticks a line; Return shows its record.
class LeakList : public QWidget
{
    Q_OBJECT

public:
    explicit LeakList(QWidget *parent = nullptr);

    /// `asking` stands above what would be given away.
    LeakList(QString asking, QWidget *parent);

    void setLanguages(const QList<PreparedLanguage> &languages);

    [[nodiscard]] qsizetype unaccepted() const; ///< lines that are neither accepted nor mended

Q_SIGNALS:
    void acceptedChanged();
    void recordWanted(vodhuk::ResponseId record);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QTreeWidgetItem *addGroup(const QString &text);
    void addLeaks(const PreparedLanguage &language, QTreeWidgetItem *&group);
    void addFallbacks(const PreparedLanguage &language, QTreeWidgetItem *&group);
    void addChanges(const PreparedLanguage &language, QTreeWidgetItem *&group);
    void addHeldBack(const PreparedLanguage &language, QTreeWidgetItem *&group);
    void addWithoutFont(const PreparedLanguage &language, QTreeWidgetItem *&group);
    void take(QTreeWidgetItem *line);
    void acceptChosen();
    void showChosen();
    void showRecord();
    [[nodiscard]] QList<QTreeWidgetItem *> leakLines() const;

    QString m_asking;
    QTreeWidget *m_lines;
    QLabel *m_remedy;
    QPushButton *m_accept;
    QPushButton *m_record;
    QSet<QString> m_accepted; ///< language and id of each leak
};

} // namespace vodhuk
