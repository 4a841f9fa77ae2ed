/// Runs questions to the catalogue on a thread of its own and brings the answers back to the window's thread.
#pragma once

#include "core/query/queryengine.h"

#include <QObject>
#include <QPointer>

#include <any>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace vodhuk
{

/// Belongs to the window's thread. Every question has a `topic`: a new question on a topic cancels the one before,
/// whose answer is dropped. Answers come in the window's thread, never after `receiver` is gone. Questions are taken up in
/// the order in which they were asked, urgent ones first, a few at a time, each by a worker with a read-only Database of its own.
/// One worker is kept free for the urgent ones. A worker that cannot open the file answers with the error, if the answer can be
/// one. The logging category vodhuk.background tells what each question took.
class Background : public QObject
{
    Q_OBJECT

public:
    /// Urgent is what the person who types waits for: the query, its rows, the index, findings and offers in a form.
    enum class Urgency { Usual, Urgent };

    explicit Background(const QString &cataloguePath, QObject *parent = nullptr);
    ~Background() override;

    /// What the next questions see as codebook and actors; call after each change of the catalogue.
    void setTables(const Codebook &codebook, const ActorDirectory &actors);

    /// What the next questions are answered from, as far as it goes: see QueryEngine. Null: the file alone.
    void setIndex(std::shared_ptr<const ResponseIndex> index);

    template <class Answer>
    using Question = std::function<Answer(const QueryEngine &, const Cancellation &)>;

    template <class Answer>
    void ask(const QString &topic, QObject *receiver, Question<Answer> question,
             std::function<void(Answer)> answered, Urgency urgency = Urgency::Usual)
    {
        askAny({topic, receiver, urgency, m_index}, anyQuestion(std::move(question)),
               anyAnswered(std::move(answered)));
    }

    /// Of the file alone: for what counts nothing. Whoever holds no index lets it follow an edit without being copied.
    template <class Answer>
    void askFile(const QString &topic, QObject *receiver, Question<Answer> question,
                 std::function<void(Answer)> answered, Urgency urgency = Urgency::Usual)
    {
        askAny({topic, receiver, urgency, {}}, anyQuestion(std::move(question)),
               anyAnswered(std::move(answered)));
    }

    /// Cancels the question on this topic, if there is one; its answer is dropped.
    void forget(const QString &topic);

    /// True while any question is waiting for its answer.
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void busyChanged(bool busy);
    /// The worker could not open the file, and the answer is of a kind that cannot tell it: there is none.
    void failed(const vodhuk::Error &error);
    /// With each question. `isWhole`: a worker ran it to its end; else it was given up before, or in the midst of it.
    void ended(const QString &topic, bool isWhole);

private:
    using AnyQuestion = Question<std::any>;
    using AnyAnswered = std::function<bool(const Result<std::any> &)>; ///< false: nobody was told the error

    struct Asking {
        QString topic;
        QPointer<QObject> receiver;
        Urgency urgency = Urgency::Usual;
        std::shared_ptr<const ResponseIndex> index;
    };

    template <class Answer>
    static AnyQuestion anyQuestion(Question<Answer> question)
    {
        return [question = std::move(question)](const QueryEngine &engine, const Cancellation &cancellation) {
            return std::make_any<std::shared_ptr<Answer>>(
                std::make_shared<Answer>(question(engine, cancellation)));
        };
    }

    template <class Answer>
    static AnyAnswered anyAnswered(std::function<void(Answer)> answered)
    {
        return [answered = std::move(answered)](const Result<std::any> &answer) {
            auto given =
                answer ? std::optional<Answer>(std::move(*std::any_cast<std::shared_ptr<Answer>>(*answer)))
                       : answerThatFails<Answer>(answer.error());
            if (given)
                answered(*std::move(given));
            return given.has_value();
        };
    }

    template <class Answer>
    static std::optional<Answer> answerThatFails([[maybe_unused]] const Error &error)
    {
        using Failure = std::unexpected<Error>;
        if constexpr (std::is_constructible_v<Answer, Failure>)
            return Answer(Failure(error));
        else if constexpr (requires(Failure failure) {
                               Answer(typename Answer::value_type(failure)).error();
                           })
            return Answer(typename Answer::value_type(Failure(error)));
        else
            return std::nullopt;
    }

    void askAny(Asking asking, AnyQuestion question, AnyAnswered answered);

    struct Job;
    struct Data;
    void finish(const std::shared_ptr<Job> &job);
    void drop(const QString &topic);

    std::unique_ptr<Data> m_data;
    std::shared_ptr<const ResponseIndex> m_index;
};

} // namespace vodhuk
