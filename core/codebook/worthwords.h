/// Words that judge the worth or strength of an act ("historic", "harsh*"), which titles and summaries do without.
#pragma once

#include <QList>
#include <QString>

#include <memory>

namespace vodhuk
{

/// One entry of a list. `word` may have several words ("severe sanction*"); `*` behind a word means every word that begins
/// so. With `!` in front it names what is no judgement, though it looks like one: "!effective from".
struct WorthWord {
    QString language; ///< ISO 639-1
    QString word;
    QString instead{}; ///< what is recommended in its place; may be empty
    bool operator==(const WorthWord &) const = default;
};

/// An immutable value; copies share their data. Any thread.
class WorthWords
{
public:
    /// The list that ships with the program. Never fails: it is compiled in and tested.
    [[nodiscard]] static WorthWords builtIn();

    /// Entries without a letter or digit are left out.
    explicit WorthWords(const QList<WorthWord> &entries);

    /// This list and `further` entries.
    [[nodiscard]] WorthWords with(const QList<WorthWord> &further) const;

    [[nodiscard]] const QList<WorthWord> &entries() const;

    /// The first such word as the text spells it; empty if there is none, or no list for the language. Case, the dots of ё
    /// and the form of an apostrophe do not matter. What stands between quotation marks is not looked at.
    [[nodiscard]] QString firstIn(const QString &text, const QString &language) const
    {
        return findIn(text, language).word;
    }

    /// The same, with what its entry recommends instead.
    [[nodiscard]] WorthWord findIn(const QString &text, const QString &language) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace vodhuk
