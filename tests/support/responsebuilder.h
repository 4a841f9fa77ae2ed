/// Makes records for tests in one readable line: responseBy(eu).on("2020-10-02").doing("travel_ban").taking("travel").
#pragma once

#include "core/records/response.h"

namespace vodhuk::test
{

/// A value that turns into the Response; every step gives the builder back.
class ResponseBuilder
{
public:
    ResponseBuilder &by(ActorId actor, const QString &role = {});
    ResponseBuilder &kind(RecordKind kind);
    ResponseBuilder &on(const char *edtf);
    ResponseBuilder &titled(const QString &title, const QString &language = QStringLiteral("en"));
    ResponseBuilder &summed(const QString &summary, const QString &language = QStringLiteral("en"));
    ResponseBuilder &doing(const char *instruments); ///< codes, separated by ';'
    ResponseBuilder &taking(const char *benefits);   ///< one withdrawing measure each
    ResponseBuilder &giving(const char *benefit, const char *direction);
    ResponseBuilder &binding(const char *codes);
    ResponseBuilder &because(const char *triggers);
    ResponseBuilder &framed(const char *framing);
    ResponseBuilder &inForce(const char *from, const char *until = ""); ///< all measures so far
    ResponseBuilder &act(const QString &title);
    ResponseBuilder &citing(SourceId source);
    ResponseBuilder &with(auto change)
    {
        change(m_response);
        return *this;
    }

    [[nodiscard]] const Response &response() const { return m_response; }
    operator const Response &() const { return m_response; }

private:
    Response m_response;
};

[[nodiscard]] ResponseBuilder responseBy(ActorId actor);

} // namespace vodhuk::test
