/// A form as saving and drafts see it, whatever kind of record is in it: texts by the fields' keys.
#pragma once

#include <QMap>
#include <QScrollArea>
#include <QString>

namespace vodhuk
{

class FocusKeeper;

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

    /// The same for several fields, in the order in which they have to be written.
    virtual void setFieldTexts(const QMap<QString, QString> &texts);

    virtual void focusField(const QString &key) = 0;

    /// Gives the focus back to the input that had it last, with its cursor where it was; else to the first one.
    void focusAgain();

    [[nodiscard]] virtual QString labelOf(const QString &key) const = 0;
    /// A field's text as people read it, see fieldWords().
    [[nodiscard]] virtual QString wordsOf(const QString &key, const QString &text) const = 0;

Q_SIGNALS:
    void edited();

protected:
    /// Another page is shown, from its beginning.
    void beginPage();
    /// Brings the input that has the focus, or will have it when the window has, into view.
    void showFocus();

    bool focusNextPrevChild(bool next) override;

private:
    FocusKeeper *m_keeper;
};

} // namespace vodhuk
