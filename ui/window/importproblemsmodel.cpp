#include "ui/window/importproblemsmodel.h"

#include "ui/common/appearance.h"
#include "ui/common/freeaside.h"

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

QString cell(const Problem &problem, int column)
{
    switch (column) {
    case ImportProblemsModel::Line:
        return problem.line > 0 ? QString::number(problem.line) : QString();
    case ImportProblemsModel::Place:
        return problem.column;
    case ImportProblemsModel::Rule:
        return problem.rule;
    default:
        return problem.remedy.isEmpty() ? problem.message : problem.message + u' ' + problem.remedy;
    }
}

} // namespace

ImportProblemsModel::ImportProblemsModel(Problems problems, QObject *parent)
    : QAbstractTableModel(parent)
    , m_problems(std::move(problems))
{
}

ImportProblemsModel::~ImportProblemsModel()
{
    freeAside(m_problems);
}

int ImportProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ImportProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ImportProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Problem &problem = m_problems[index.row()];
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() == Text))
        return cell(problem, index.column());
    if (role == Qt::ForegroundRole && index.column() == Text && problem.severity == Severity::Error)
        return Appearance::current().error;
    return {};
}

QVariant ImportProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Line"), tr("Column"), tr("Rule"), tr("Problem")}.value(section);
}

} // namespace vodhuk
