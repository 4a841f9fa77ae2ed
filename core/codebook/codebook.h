/// The vocabularies: every code with its labels in three languages, its definition and its parent.
#pragma once

#include "core/base/result.h"
#include "core/records/term.h"

#include <QList>
#include <QStringList>

#include <memory>

namespace vodhuk
{

/// An immutable value; copies share their data. Any thread.
class Codebook
{
public:
    /// The vocabularies that ship with the program. Never fails: they are compiled in and tested.
    [[nodiscard]] static Codebook builtIn();

    /// The vocabularies of a catalogue: built-in terms and those its users added.
    explicit Codebook(const QList<Term> &terms);

    /// Vocabularies in the order of the codebook, and the terms of one in their order.
    [[nodiscard]] QStringList vocabularies() const;
    [[nodiscard]] QList<Term> terms(const QString &vocabulary) const;

    /// Null if the code is unknown. Lives as long as any copy of this codebook.
    [[nodiscard]] const Term *find(const QString &vocabulary, const QString &code) const;
    [[nodiscard]] bool contains(const QString &vocabulary, const QString &code) const;

    /// The label in `language`, falling back as LocalizedText::best; the code itself for an unknown code.
    [[nodiscard]] QString label(const QString &vocabulary, const QString &code,
                                const QString &language) const;

    /// The family of an instrument ("restrictive"); "other" for an unknown one.
    [[nodiscard]] QString family(const QString &instrument) const;

    /// The known code closest to `code`, for "did you mean"; empty if none is close.
    [[nodiscard]] QString suggestion(const QString &vocabulary, const QString &code) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace vodhuk
