/// A date known as far as the sources tell it: EDTF level 0 with the marks and open ends of level 1.
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace vodhuk
{

/// Holds `2020`, `2020-10`, `2020-10-02`, an interval `2020-08/2020-10`, an open one (`2020-10/..`, `../2020`,
/// `2020-10/`, `/2020`), each point with `?` (uncertain), `~` (approximate) or `%` (both) behind it.
/// A value; empty by default. It never invents a day: a missing month stays missing.
class PartialDate
{
public:
    enum class Precision { Day, Month, Year, Interval };

    PartialDate() = default;

    /// Reads EDTF exactly as above, nothing looser (blanks around it are taken off). The empty text gives the
    /// empty date. Fails (Invalid) with what is wrong and what to write: 30 February, month 13, two digits …
    [[nodiscard]] static Result<PartialDate> parse(QStringView edtf);

    /// A whole known day. The date must be valid and between the years 1 and 9999.
    [[nodiscard]] static PartialDate fromDay(QDate day);

    /// Of a file whose text is no date, by damage or by another program: empty, and says nothing to whoever asks for days, but keeps the
    /// text, so that a record that is read and saved does not lose it.
    [[nodiscard]] static PartialDate unread(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_isUnread || m_text.isEmpty(); }
    [[nodiscard]] QString edtf() const { return m_isUnread ? QString() : m_text; }
    [[nodiscard]] const QString &stored() const { return m_text; } ///< edtf(), or the text of unread()
    [[nodiscard]] Precision precision() const;
    [[nodiscard]] bool isUncertain() const;   ///< `?` or `%` on any end
    [[nodiscard]] bool isApproximate() const; ///< `~` or `%` on any end
    [[nodiscard]] bool isInDoubt() const { return isUncertain() || isApproximate(); }

    /// The first and the last day that may be meant; nothing for the empty date and at an open end.
    [[nodiscard]] std::optional<QDate> earliest() const { return m_earliest; }
    [[nodiscard]] std::optional<QDate> latest() const { return m_latest; }

    /// True if every (any) day that may be meant lies before the first (last) one of `other`. False for empty dates.
    [[nodiscard]] bool surelyBefore(const PartialDate &other) const;
    [[nodiscard]] bool possiblyBefore(const PartialDate &other) const;

    /// True if every (any) day that may be meant lies within `range`, whose open ends have no limit. False for empty dates.
    /// Days alone tell: whether the date is in doubt is for the caller to ask.
    [[nodiscard]] bool surelyWithin(const PartialDate &range) const;
    [[nodiscard]] bool possiblyWithin(const PartialDate &range) const;

    /// By earliest, then latest day; an open start comes first, an open end last, the empty date before all; then by text.
    [[nodiscard]] std::strong_ordering operator<=>(const PartialDate &other) const;
    bool operator==(const PartialDate &other) const
    {
        return m_isUnread == other.m_isUnread && m_text == other.m_text;
    }

private:
    QString m_text;
    bool m_isUnread = false;
    std::optional<QDate> m_earliest;
    std::optional<QDate> m_latest;
};

/// The date in words of `language` (en, be, ru; others fall back to en): "2 October 2020", "May 2021", "about 2020",
/// "from 2 October 2020", "between August and October 2020". Empty for the empty date. Never the machine's locale.
[[nodiscard]] QString dateInWords(const PartialDate &date, const QString &language);

/// "since May 2021", "until 2 October 2020", with the month in the case the preposition asks for; where no preposition goes
/// with the date, "start: between August and October 2020". Empty for the empty date.
[[nodiscard]] QString sinceInWords(const PartialDate &date, const QString &language);
[[nodiscard]] QString untilInWords(const PartialDate &date, const QString &language);

/// As dateInWords for a column or an axis: "2020-10-02", "2020-10", "≈2020", "2020-10 –".
[[nodiscard]] QString dateInShort(const PartialDate &date);

} // namespace vodhuk
