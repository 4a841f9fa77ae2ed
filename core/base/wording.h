/// The program's own words in a chosen language, whatever language the window speaks: for reports and charts.
#pragma once

#include <QString>

#include <memory>

class QTranslator;

namespace vodhuk
{

/// A value; copies share the translation. `translate` is found by lupdate like QCoreApplication::translate. Any thread.
class Wording
{
public:
    /// `language`: en, be, ru; any other speaks English.
    explicit Wording(const QString &language);

    [[nodiscard]] const QString &language() const { return m_language; }

    /// The translation of `source` in `context`; `source` itself if there is none, with %n filled in as the
    /// language groups digits, and "(s)" resolved: "1 record", "12,345 records" for "%n record(s)". No casts around `n`: lupdate passes over texts with angle brackets behind them.
    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation = nullptr, qint64 n = -1) const;

    /// A count as the language groups its digits: "12,345".
    [[nodiscard]] QString number(qint64 count) const;

private:
    QString m_language;
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace vodhuk
