#include "ui/checks/findingsmodel.h"

#include "ui/checks/rulesentence.h"
#include "ui/common/appearance.h"

#include <QFont>
#include <QFontMetrics>
#include <QGuiApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

void FindingsModel::setGroups(QList<RuleGroup> groups)
{
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

ResponseId FindingsModel::recordAt(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index))
        return {};
    return m_groups[static_cast<qsizetype>(index.internalId()) - 1].findings[index.row()].record;
}

QString FindingsModel::fieldAt(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index))
        return {};
    const RuleGroup &group = m_groups[static_cast<qsizetype>(index.internalId()) - 1];
    return group.findings[index.row()].problem.field;
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr(0));
}

QModelIndex FindingsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || isGroup(child))
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return isGroup(parent) ? static_cast<int>(m_groups[parent.row()].findings.size()) : 0;
}

int FindingsModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::SizeHintRole)
        return QSize(0, QFontMetrics(QGuiApplication::font()).height() + 2 * spacing);
    if (isGroup(index))
        return ofGroup(m_groups[index.row()], role);
    const RuleGroup &group = m_groups[static_cast<qsizetype>(index.internalId()) - 1];
    return ofFinding(group, group.findings[index.row()], role);
}

QString FindingsModel::sentenceOf(const RuleGroup &group)
{
    return group.sharedMessage.isEmpty() ? ruleSentence(group.rule) : group.sharedMessage;
}

QVariant FindingsModel::ofGroup(const RuleGroup &group, int role) const
{
    const Appearance look = Appearance::current();
    switch (role) {
    case Qt::DisplayRole: {
        const QString head =
            tr("%1 · %n record(s)", nullptr, static_cast<int>(group.findings.size())).arg(group.rule);
        return head + u" · "_s + sentenceOf(group);
    }
    case Qt::ToolTipRole:
        return sentenceOf(group);
    case Qt::ForegroundRole:
        return group.severity == Severity::Error     ? look.error
               : group.severity == Severity::Warning ? look.warning
                                                     : look.muted;
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    default:
        return {};
    }
}

QVariant FindingsModel::ofFinding(const RuleGroup &group, const RuleGroup::Finding &finding, int role) const
{
    switch (role) {
    case Qt::DisplayRole: {
        const QString record = finding.when + u"  "_s + finding.title;
        return group.sharedMessage.isEmpty() ? record + u" — "_s + finding.problem.message : record;
    }
    case Qt::ToolTipRole: {
        QStringList lines{finding.problem.message, finding.problem.remedy};
        if (!finding.problem.answer.isEmpty())
            lines += tr("Stands because: %1").arg(finding.problem.answer);
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case Qt::ForegroundRole:
        return finding.problem.answer.isEmpty() ? QVariant() : Appearance::current().muted;
    default:
        return {};
    }
}

} // namespace vodhuk
