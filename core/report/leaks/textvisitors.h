/// What is done at each text of a briefing (briefingvisit.h): it is looked at, or another one is put in its place.
#pragma once

#include "core/report/leaks/briefingvisit.h"

namespace vodhuk
{

class TextReading
{
public:
    explicit TextReading(const TextTaker &take)
        : m_take(take)
    {
    }

    void text(const QString &text, const BriefingPlace &place) const;

    /// As one text.
    void runs(const QList<RichRun> &runs, const BriefingPlace &place) const;

    /// All words of it as one text.
    void picture(const QByteArray &svg, const BriefingPlace &place) const;

    /// Cell by cell; as one text if it is no table.
    void attachment(const std::optional<BriefingAttachment> &attachment) const;

private:
    const TextTaker &m_take;
};

class TextRewriting
{
public:
    explicit TextRewriting(const TextRewriter &rewrite)
        : m_rewrite(rewrite)
    {
    }

    void text(QString &text, const BriefingPlace &place) const;
    void runs(QList<RichRun> &runs, const BriefingPlace &place) const;
    void picture(QByteArray &svg, const BriefingPlace &place) const;
    void attachment(const std::optional<BriefingAttachment> &) const {}

private:
    const TextRewriter &m_rewrite;
};

} // namespace vodhuk
