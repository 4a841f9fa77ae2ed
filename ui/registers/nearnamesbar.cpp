#include "ui/registers/nearnamesbar.h"

#include "core/catalogue/recordnames.h"
#include "core/catalogue/registerrecords.h"
#include "ui/common/appearance.h"
#include "ui/common/workspace.h"
#include "ui/editor/flowlayout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vodhuk
{

using namespace Qt::StringLiterals;

NearNamesBar::NearNamesBar(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_topic(u"near-names-%1"_s.arg(reinterpret_cast<quintptr>(this)))
{
    auto *list = new QWidget(this);
    m_records = new FlowLayout(list);
    m_records->setContentsMargins({});
    m_records->setSpacing(spacing);
    auto *question = new QLabel(tr("Is it one of these?"), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * spacing, 2 * spacing, 4 * spacing, 2 * spacing);
    layout->setSpacing(spacing);
    layout->addWidget(question);
    layout->addWidget(list);
    setObjectName(u"nearNames"_s);
    setAccessibleName(question->text());
    hide();
    connect(&workspace, &Workspace::catalogueChanged, this, [this] {
        forget();
        look(m_kind, m_typed);
    });
}

void NearNamesBar::look(RegisterKind kind, const QStringList &typed)
{
    if (kind != m_kind)
        forget();
    m_kind = kind;
    m_typed = typed;
    if (typed.isEmpty())
        return clear();
    if (m_known)
        ask();
    else
        learn();
}

void NearNamesBar::clear()
{
    m_typed.clear();
    m_workspace.background().forget(m_topic);
    show({});
    keepRoom(false);
}

void NearNamesBar::forget()
{
    m_known.reset();
    m_isLearning = false;
    m_workspace.background().forget(m_topic + u"-known"_s);
}

/// Once for all that is typed: with many records the first answer takes a moment, the next ones do not.
void NearNamesBar::learn()
{
    if (m_isLearning)
        return;
    m_isLearning = true;
    m_workspace.background().askFile<Result<NearNames>>(
        m_topic + u"-known"_s, this,
        [kind = m_kind](const QueryEngine &engine, const Cancellation &cancellation) {
            return knownNames(engine.database(), kind, cancellation);
        },
        [this](Result<NearNames> known) {
            m_isLearning = false;
            if (!known)
                return; // a question that nobody has to answer is no reason to disturb who types
            m_known = std::move(*known);
            if (!m_typed.isEmpty())
                ask();
        });
}

void NearNamesBar::ask()
{
    m_workspace.background().askFile<QList<Alike>>(
        m_topic, this,
        [known = *m_known, typed = m_typed, language = m_workspace.language()](const QueryEngine &engine,
                                                                               const Cancellation &) {
            return alikeIn(engine.database(), known, typed, language);
        },
        [this](const QList<Alike> &records) { show(records); });
}

QList<NearNamesBar::Alike> NearNamesBar::alikeIn(const Database &database, const NearNames &names,
                                                 const QStringList &typed, const QString &language)
{
    QList<Alike> records;
    for (const RecordName &near : names.nearTo(typed)) {
        const QString name = recordName(database, near.record, language).value_or(near.name);
        records.append({near.record, name, name == near.name ? name : tr("%1 (%2)").arg(name, near.name)});
    }
    return records;
}

/// What is shown already stays, with the focus that somebody may have moved there.
void NearNamesBar::show(const QList<Alike> &records)
{
    if (records == m_alike)
        return;
    m_alike = records;
    while (QLayoutItem *item = m_records->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int place = 0;
    for (const Alike &alike : records) {
        auto *button = new QPushButton(QString(alike.label).replace(u'&', u"&&"_s), this);
        button->setToolTip(tr("Look at the record that is there already"));
        connect(button, &QPushButton::clicked, this,
                [this, alike] { Q_EMIT chosen(alike.record, alike.name); });
        m_records->insertWidget(place++, button);
        button->show();
    }
    m_records->insertWidget(place, new QWidget(this)); // takes what is left of the line
    keepRoom(!m_typed.isEmpty());
    setVisible(!records.isEmpty());
}

/// While a name is typed the strip comes once: the form above it is not to grow and shrink with every letter.
void NearNamesBar::keepRoom(bool isKept)
{
    setMinimumHeight(isKept && (isVisible() || minimumHeight() > 0) ? height() : 0);
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(isKept && minimumHeight() > 0);
    setSizePolicy(policy);
}

QStringList NearNamesBar::shown() const
{
    QStringList labels;
    for (const Alike &alike : m_alike)
        labels.append(alike.label);
    return labels;
}

} // namespace vodhuk
