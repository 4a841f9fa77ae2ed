/// What the catalogue answered while a briefing was made, so that making it again asks only what is new.
#pragma once

#include <QHash>
#include <QString>

#include <any>
#include <memory>

namespace vodhuk
{

/// A value; copies share the answers. All are of one state of the catalogue.
class BriefingAnswers
{
public:
    [[nodiscard]] qsizetype count() const { return m_answers.size(); }

    /// Null if that was not asked, or if its answer was no T.
    template <class T>
    [[nodiscard]] std::shared_ptr<const T> find(const QString &question) const
    {
        const auto found = m_answers.constFind(question);
        const auto *answer =
            found == m_answers.cend() ? nullptr : std::any_cast<std::shared_ptr<const T>>(&*found);
        return answer ? *answer : nullptr;
    }

    template <class T>
    void keep(const QString &question, std::shared_ptr<const T> answer)
    {
        m_answers.insert(question, std::any(std::move(answer)));
    }

private:
    QHash<QString, std::any> m_answers; ///< each a shared_ptr to what is never changed
};

} // namespace vodhuk
