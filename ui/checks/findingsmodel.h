/// Rules, and under each rule the records in which it finds something.
#pragma once

#include "ui/checks/findings.h"

#include <QAbstractItemModel>

namespace vodhuk
{

class FindingsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    void setGroups(QList<RuleGroup> groups);

    /// Null for the row of a rule.
    [[nodiscard]] ResponseId recordAt(const QModelIndex &index) const;
    /// Key of the field that the finding is about; empty for the row of a rule.
    [[nodiscard]] QString fieldAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] static QString sentenceOf(const RuleGroup &group);
    [[nodiscard]] QVariant ofGroup(const RuleGroup &group, int role) const;
    [[nodiscard]] QVariant ofFinding(const RuleGroup &group, const RuleGroup::Finding &finding,
                                     int role) const;
    [[nodiscard]] bool isGroup(const QModelIndex &index) const { return index.internalId() == 0; }

    QList<RuleGroup> m_groups;
};

} // namespace vodhuk
