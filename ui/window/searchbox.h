/// The search box: the conditions of the query as chips, and a line to type words and further conditions into.
#pragma once

#include "ui/common/workspace.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;

namespace vodhuk
{

class ConditionChips;
class FlowLayout;
class QueryLineEdit;
class QueryOffers;

/// Follows the query of the workspace whoever changes it; what is typed takes effect a moment later. A text that cannot
/// be understood is told in words below the box, with its place marked.
class SearchBox : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBox(Workspace &workspace, QWidget *parent = nullptr);
    ~SearchBox() override;

    void focusLine();
    /// Shows the query of the workspace again, whatever has been typed, or refused, since.
    void restore();

Q_SIGNALS:
    /// The last word of this query was the beginning of a field's name, as the colon behind it tells.
    void fieldBegun(const vodhuk::Query &asked);

private:
    void buildFrame();
    void buildMessage();
    void paintEvent(QPaintEvent *event) override;

    void showQuery(const Query &query);
    void dropTypedOrder();
    void showChips();
    void typed();
    void submit();
    void commit();
    void leaveBegunField();
    void removeChip(qsizetype index);
    void editChip(qsizetype index);

    void refuse(const Query &refused, const QueryError &error);
    void giveBack(const Query &shown);
    void acceptAnswer(const Query &answered);
    void accept();
    void showProblem();
    void takeSuggestion();

    [[nodiscard]] QString chipsText() const;
    [[nodiscard]] QString wholeText() const;
    [[nodiscard]] std::optional<Query> queryBesideBegunField() const;

    Workspace &m_workspace;
    QWidget *m_frame;
    FlowLayout *m_row;
    ConditionChips *m_chipRow; ///< of m_chips
    QueryLineEdit *m_line;
    QLabel *m_message;
    QueryOffers *m_offers;
    QList<Condition> m_chips;
    Query m_submitted;                   ///< the query that chips and line stand for
    std::optional<QueryError> m_problem; ///< with its place in wholeText()
    std::optional<Query> m_refused;      ///< m_problem is what was said of it
    QTimer m_typing;
    QTimer m_patience;
};

} // namespace vodhuk
