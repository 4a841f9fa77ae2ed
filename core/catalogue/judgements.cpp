#include "core/catalogue/judgements.h"

#include "core/catalogue/changerecorder.h"
#include "core/catalogue/edit.h"
#include "core/catalogue/recordnames.h"
#include "core/catalogue/rows.h"
#include "core/codebook/partfields.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Judgements)
};

const QString inRecords = u" IN (SELECT value FROM json_each(?)) "_s;

QString labelOf(const FindingAnswer &answer)
{
    const ResponseField *field = formField(answer.field);
    return field ? Texts::tr("Answer to %1, %2").arg(answer.rule, fieldLabel(*field))
                 : Texts::tr("Answer to %1").arg(answer.rule);
}

Status requireRecord(const Database &database, qint64 record)
{
    const auto type = recordType(database, record);
    VODHUK_TRY(type);
    return type->isEmpty() ? fail(ErrorKind::NotFound, Texts::tr("The record is no longer there."))
                           : Status();
}

/// What is left of an address when it names a site: "https://www.example.org./news" is "example.org".
QString domainIn(const QString &text)
{
    const QString trimmed = text.trimmed().toLower();
    const QUrl address(trimmed.contains("//"_L1) ? trimmed : u"//"_s + trimmed);
    QString host = address.host();
    while (host.endsWith(u'.'))
        host.chop(1);
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    return host;
}

} // namespace

Result<QHash<qint64, QList<FindingAnswer>>> answersAbout(const Database &database,
                                                         const QSet<qint64> &records)
{
    QHash<qint64, QList<FindingAnswer>> answers;
    VODHUK_TRY(forEachRow(database,
                          u"SELECT record_id, rule, field, reason FROM finding_answer WHERE record_id"_s +
                              inRecords + u"ORDER BY record_id, rule, field"_s,
                          {idList({records.begin(), records.end()})}, [&](const Statement &row) {
                              answers[row.number(0)].append(
                                  {row.number(0), row.text(1), row.text(2), row.text(3)});
                          }));
    return answers;
}

void addAnswers(Problems &problems, const QList<FindingAnswer> &answers)
{
    for (Problem &problem : problems) {
        const auto answer = std::ranges::find_if(answers, [&](const FindingAnswer &one) {
            return one.rule == problem.rule && one.field == problem.field;
        });
        if (problem.severity != Severity::Error && answer != answers.end())
            problem.answer = answer->reason;
    }
}

bool mayBeAnswered(const QString &rule)
{
    return !rule.isEmpty() && !rule.startsWith(u'E');
}

Result<QSet<std::pair<qint64, qint64>>> distinctPairs(const Database &database, const QSet<qint64> &records)
{
    QSet<std::pair<qint64, qint64>> pairs;
    const QString list = idList({records.begin(), records.end()});
    VODHUK_TRY(forEachRow(database,
                          u"SELECT first_id, second_id FROM distinct_pair WHERE first_id"_s + inRecords +
                              u"UNION SELECT first_id, second_id FROM distinct_pair WHERE second_id"_s +
                              inRecords,
                          {list, list}, [&](const Statement &row) {
                              pairs.insert({row.number(0), row.number(1)});
                              pairs.insert({row.number(1), row.number(0)});
                          }));
    return pairs;
}

Result<QList<FieldDifference>> judgementsAbout(const Database &database, qint64 record, const Database &names)
{
    QList<FieldDifference> fields;
    const auto answers = answersAbout(database, {record});
    VODHUK_TRY(answers);
    for (const FindingAnswer &answer : answers->value(record))
        fields.append({u"answer:%1:%2"_s.arg(answer.rule, answer.field), labelOf(answer), {}, answer.reason});
    const auto pairs = distinctPairs(database, {record});
    VODHUK_TRY(pairs);
    for (const auto &[one, other] : *pairs) {
        if (one != record)
            continue;
        const auto name = recordName(names, other);
        VODHUK_TRY(name);
        fields.append({u"distinct:"_s + recordIdText(other), Texts::tr("Not the same as"), {}, *name});
    }
    std::ranges::sort(fields, {}, &FieldDifference::field);
    return fields;
}

Result<CheckedWord> tidied(const CheckedWord &word)
{
    if (!wordLists().contains(word.list))
        return fail(ErrorKind::Invalid, Texts::tr("There is no list of words “%1”.").arg(word.list));
    const bool isDomain = word.list == "extremist_domain"_L1;
    const QString text = isDomain ? domainIn(word.word) : word.word.simplified();
    if (std::ranges::none_of(text, [](QChar sign) { return sign.isLetterOrNumber(); }))
        return fail(ErrorKind::Invalid, isDomain ? Texts::tr("“%1” is no domain.").arg(word.word)
                                                 : Texts::tr("“%1” is no word.").arg(word.word));
    return CheckedWord{word.list, isDomain ? QString() : word.language, text, word.instead.simplified()};
}

Result<QList<CheckedWord>> allCheckedWords(const Database &database)
{
    QList<CheckedWord> words;
    VODHUK_TRY(forEachRow(
        database, u"SELECT list, language, word, instead FROM checked_word ORDER BY list, language, word"_s,
        {},
        [&](const Statement &row) { words.append({row.text(0), row.text(1), row.text(2), row.text(3)}); }));
    return words;
}

Status writeCheckedWord(Database &database, const CheckedWord &word)
{
    return execute(
        database,
        u"INSERT INTO checked_word (list, language, word, instead) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE "
        "SET instead = excluded.instead WHERE instead <> excluded.instead"_s,
        {word.list, textValue(word.language), word.word, textValue(word.instead)});
}

Status Edit::answerFinding(const FindingAnswer &answer)
{
    if (!mayBeAnswered(answer.rule))
        return fail(ErrorKind::Invalid, Texts::tr("An error cannot be answered. Mend the record."));
    if (answer.reason.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, Texts::tr("Write the reason for which the warning may stand."));
    VODHUK_TRY(requireRecord(m_database, answer.record));
    VODHUK_TRY(m_recorder.touch(answer.record));
    return execute(m_database,
                   u"INSERT INTO finding_answer (record_id, rule, field, reason) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT (record_id, rule, field) DO UPDATE SET reason = excluded.reason"_s,
                   {answer.record, answer.rule, textValue(answer.field), answer.reason.trimmed()});
}

Status Edit::withdrawAnswer(const FindingAnswer &answer)
{
    VODHUK_TRY(m_recorder.touch(answer.record));
    return execute(m_database, u"DELETE FROM finding_answer WHERE record_id = ? AND rule = ? AND field = ?"_s,
                   {answer.record, answer.rule, textValue(answer.field)});
}

Status Edit::markDistinct(qint64 one, qint64 other)
{
    if (one == other)
        return fail(ErrorKind::Invalid, Texts::tr("A record cannot be told apart from itself."));
    for (const qint64 record : {one, other}) {
        VODHUK_TRY(requireRecord(m_database, record));
        VODHUK_TRY(m_recorder.touch(record));
    }
    return execute(m_database,
                   u"INSERT INTO distinct_pair (first_id, second_id) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                   {std::min(one, other), std::max(one, other)});
}

Status Edit::forgetDistinct(qint64 one, qint64 other)
{
    for (const qint64 record : {one, other})
        VODHUK_TRY(m_recorder.touch(record));
    return execute(m_database, u"DELETE FROM distinct_pair WHERE first_id = ? AND second_id = ?"_s,
                   {std::min(one, other), std::max(one, other)});
}

Status Edit::save(const CheckedWord &word)
{
    const auto tidy = tidied(word);
    VODHUK_TRY(tidy);
    return writeCheckedWord(m_database, *tidy);
}

Status Edit::remove(const CheckedWord &word)
{
    return execute(m_database, u"DELETE FROM checked_word WHERE list = ? AND language = ? AND word = ?"_s,
                   {word.list, textValue(word.language), word.word});
}

} // namespace vodhuk
