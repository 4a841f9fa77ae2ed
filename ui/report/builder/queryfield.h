/// A query as a line: what it finds, or what is wrong with it and what may have been meant, is told below.
#pragma once

#include "core/query/queryparser.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace vodhuk
{

class QueryLineEdit;
class QueryOffers;
class Workspace;

class QueryField : public QWidget
{
    Q_OBJECT

public:
    /// `name` finds its line.
    QueryField(Workspace &workspace, const QString &name, const QString &label, QWidget *parent = nullptr);
    ~QueryField() override;

    /// Emits nothing.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;

    /// Stands in the line while it is empty.
    void setHint(const QString &hint);

    /// What is told below it, in words.
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void edited();

private:
    void typed();
    void judgeSoon();
    void judge();
    void refuse(const QueryError &error);
    void tell(const QString &text);
    void takeSuggestion();
    void takePresentQuery();

    Workspace &m_workspace;
    QueryLineEdit *m_line;
    QueryOffers *m_offers;
    QPushButton *m_take;
    QLabel *m_message;
    QString m_topic; ///< of its questions, so that two fields do not cancel each other's
    std::optional<QueryError> m_problem;
    bool m_isResolved = false; ///< m_problem is of whoever resolves queries, and suggests a value
    QTimer m_rest;
};

} // namespace vodhuk
