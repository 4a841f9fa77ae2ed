#include "core/batch/singleedit.h"

#include "core/batch/fieldeditor.h"
#include "core/catalogue/responserepository.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SingleEdit)
};

QString shortened(const QString &text)
{
    constexpr qsizetype mostShown = 60;
    return text.size() > mostShown ? text.first(mostShown) + u'…' : text;
}

/// How the change is called in the history.
QString labelOf(const ResponseField &field, const QString &value, const Entry &entry,
                const FieldContext &context)
{
    const QString title = entry.response.title.best(programLanguage());
    const QString record = shortened(title.isEmpty() ? recordIdText(entry.response.id) : title);
    const QString words = shortened(fieldWords(field, value, {context, entry.response.kind}).simplified());
    return words.isEmpty() ? Texts::tr("%1: emptied in “%2”").arg(fieldLabel(field), record)
                           : Texts::tr("%1: set to “%2” in “%3”").arg(fieldLabel(field), words, record);
}

std::unexpected<Error> gone()
{
    return fail(ErrorKind::NotFound, Texts::tr("This record is no longer in the catalogue."));
}

std::unexpected<Error> overtaken(const QString &words)
{
    return fail(ErrorKind::Conflict,
                words.isEmpty() ? Texts::tr("This was changed meanwhile: it is empty now.")
                                : Texts::tr("This was changed meanwhile: it says “%1” now.").arg(words));
}

/// Rules have numbers, "E07"; what a field or reader finds has only a word for programs.
QString told(const Problem &problem)
{
    const bool isRule = !problem.rule.isEmpty() && problem.rule.front().isUpper();
    return QStringList({isRule ? problem.rule : QString(), problem.message, problem.remedy})
        .join(u' ')
        .trimmed();
}

std::unexpected<Error> refused(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems) {
        if (problem.severity == Severity::Error)
            lines += told(problem);
    }
    return fail(ErrorKind::Invalid, lines.join(u'\n'));
}

/// The batch over the one record, and why it did not do what was wished.
class Run
{
public:
    Run(const SingleEdit &wish, const FieldEditor &editor, const FieldContext &context)
        : m_wish(wish)
        , m_editor(editor)
        , m_context(context)
        , m_set(entryEdit(editor, context))
    {
    }

    /// `entry` is the record as it was before.
    Result<std::optional<Change>> over(Catalogue &catalogue, const Entry &entry)
    {
        BatchWatch watch;
        watch.row = [this](const BatchRow &row) { m_problems = row.problems; };
        const auto done = editEntries(
            catalogue, {m_wish.record}, labelOf(m_editor.field(), m_wish.value, entry, m_context),
            [this](Entry &now, BatchRow &row) { setUnlessOvertaken(now, row); }, watch);
        VODHUK_TRY(done);
        if (done->missing > 0)
            return gone();
        if (m_theirs)
            return overtaken(
                fieldWords(m_editor.field(), *m_theirs, {m_context, entry.response.kind}).simplified());
        if (done->refused > 0)
            return refused(m_problems);
        return done->change;
    }

private:
    void setUnlessOvertaken(Entry &entry, BatchRow &row)
    {
        const QString now = m_editor.field().read(entry, m_context);
        if (now == m_wish.seen)
            m_set(entry, row);
        else if (now != m_wish.value)
            m_theirs = now;
    }

    const SingleEdit &m_wish;
    const FieldEditor &m_editor;
    const FieldContext &m_context;
    EntryEdit m_set;
    std::optional<QString> m_theirs; ///< what somebody else wrote into the field
    Problems m_problems;
};

} // namespace

Result<std::optional<Change>> applySingleEdit(Catalogue &catalogue, const SingleEdit &edit)
{
    const FieldContext context{catalogue.codebook(), catalogue.actors()};
    const auto editor = FieldEditor::prepared(catalogue.database(), context,
                                              {edit.field, BatchEdit::Action::Set, edit.value});
    VODHUK_TRY(editor);
    const auto entry = ResponseRepository(catalogue.database()).findEntry(edit.record);
    VODHUK_TRY(entry);
    if (!*entry)
        return gone();
    return Run(edit, *editor, context).over(catalogue, **entry);
}

} // namespace vodhuk
