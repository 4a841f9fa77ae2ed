#include "tests/support/responsebuilder.h"

#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

namespace vodhuk::test
{

using namespace Qt::StringLiterals;

namespace
{

QStringList codes(const char *text)
{
    return QString::fromLatin1(text).split(u';', Qt::SkipEmptyParts);
}

PartialDate date(const char *edtf)
{
    const Result<PartialDate> parsed = PartialDate::parse(QString::fromLatin1(edtf));
    REQUIRE_OK(parsed);
    return *parsed;
}

} // namespace

ResponseBuilder &ResponseBuilder::by(ActorId actor, const QString &role)
{
    Participation part;
    part.actor = actor;
    part.role = !role.isEmpty() ? role : m_response.participations.isEmpty() ? u"adopter"_s : u"co_adopter"_s;
    m_response.participations.append(part);
    return *this;
}

ResponseBuilder &ResponseBuilder::kind(RecordKind kind)
{
    m_response.kind = kind;
    return *this;
}

ResponseBuilder &ResponseBuilder::on(const char *edtf)
{
    m_response.date = date(edtf);
    return *this;
}

ResponseBuilder &ResponseBuilder::titled(const QString &title, const QString &language)
{
    m_response.title.set(language, title);
    return *this;
}

ResponseBuilder &ResponseBuilder::summed(const QString &summary, const QString &language)
{
    m_response.summary.set(language, summary);
    return *this;
}

ResponseBuilder &ResponseBuilder::doing(const char *instruments)
{
    m_response.instruments = codes(instruments);
    return *this;
}

ResponseBuilder &ResponseBuilder::taking(const char *benefits)
{
    for (const QString &benefit : codes(benefits))
        giving(benefit.toLatin1().constData(), "withdraws");
    return *this;
}

ResponseBuilder &ResponseBuilder::giving(const char *benefit, const char *direction)
{
    Measure measure;
    measure.benefit = QString::fromLatin1(benefit);
    measure.direction = QString::fromLatin1(direction);
    m_response.measures.append(measure);
    return *this;
}

ResponseBuilder &ResponseBuilder::binding(const char *values)
{
    m_response.binding = codes(values);
    return *this;
}

ResponseBuilder &ResponseBuilder::because(const char *triggers)
{
    m_response.triggers = codes(triggers);
    return *this;
}

ResponseBuilder &ResponseBuilder::framed(const char *framing)
{
    m_response.framing = QString::fromLatin1(framing);
    return *this;
}

ResponseBuilder &ResponseBuilder::inForce(const char *from, const char *until)
{
    for (Measure &measure : m_response.measures) {
        measure.inForceFrom = date(from);
        measure.inForceUntil = date(until);
    }
    return *this;
}

ResponseBuilder &ResponseBuilder::act(const QString &title)
{
    LegalAct act;
    act.title = title;
    m_response.legalActs.append(act);
    return *this;
}

ResponseBuilder &ResponseBuilder::citing(SourceId source)
{
    m_response.citations.append(Citation{source, {}, {}, {}});
    return *this;
}

ResponseBuilder responseBy(ActorId actor)
{
    ResponseBuilder builder;
    builder.by(actor);
    return builder;
}

} // namespace vodhuk::test
