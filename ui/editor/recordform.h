/// A form as saving and drafts see it, whatever kind of record is in it: texts by the fields' keys.
#pragma once

#include <QMap>
#include <QScrollArea>
#include <QString>

namespace vodhuk
{

class RecordForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit RecordForm(QWidget *parent = nullptr);

    [[nodiscard]] virtual bool isChanged() const = 0;

    /// What the record under the changes says in every field that says anything, also in those the form does not show.
    [[nodiscard]] virtual QMap<QString, QString> baseTexts() const = 0;

    /// The texts that differ from the record.
    [[nodiscard]] virtual QMap<QString, QString> changedTexts() const = 0;

    /// As if typed.
    virtual void setFieldText(const QString &key, const QString &text) = 0;

    virtual void focusField(const QString &key) = 0;

    [[nodiscard]] virtual QString labelOf(const QString &key) const = 0;
    /// A field's text as people read it, see fieldWords().
    [[nodiscard]] virtual QString wordsOf(const QString &key, const QString &text) const = 0;

Q_SIGNALS:
    void edited();
};

} // namespace vodhuk
