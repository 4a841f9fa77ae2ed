/// Texts that make careless readers take a time that grows with the square of their length: one sign or word, over and over.
#pragma once

#include <QStringList>

namespace vodhuk::test
{

/// Beginnings of addresses, names, numbers, paths, marks of Markdown, and signs that nobody sees.
[[nodiscard]] inline QStringList hostilePieces()
{
    using namespace Qt::StringLiterals;
    return {u"a"_s,          u"a "_s,      u"a'"_s,          u"-"_s,      u"."_s,        u"a."_s,
            u"1"_s,          u"1 "_s,      u"1.2345,"_s,     u"1°"_s,     u"°"_s,        u"+"_s,
            u"+1"_s,         u"("_s,       u"tel."_s,        u"@"_s,      u"a@"_s,       u"a@a."_s,
            u"://"_s,        u"a://"_s,    u"http"_s,        u"http:/"_s, u"http://"_s,  u"http://a "_s,
            u"https: "_s,    u"http\n"_s,  u"tg:"_s,         u"tg: "_s,   u"tg:."_s,     u"https://a.b/("_s,
            u"%25"_s,        u"a.bb/%2"_s, u"1.2.3.4"_s,     u"[::"_s,    u"C:/a"_s,     u"/home/a "_s,
            u"\\\\a"_s,      u"~/"_s,      u"*"_s,           u"_"_s,      u"**a"_s,      u"a*b_"_s,
            u"["_s,          u"]"_s,       u"[a]("_s,        u"![["_s,    u"[a]: b\n"_s, u"`"_s,
            u"`a"_s,         u"> "_s,      u"- "_s,          u"\n- a"_s,  u"1. "_s,      u"# "_s,
            u"<"_s,          u"<!--"_s,    u"&"_s,           u"\\"_s,     u"a\u200b"_s,  u"\U000E0041"_s,
            u"Kavalchuk "_s, u"Alena "_s,  u"example.org "_s};
}

/// `piece` over and over, up to `length` signs.
[[nodiscard]] inline QString hostileText(const QString &piece, qsizetype length)
{
    return piece.repeated(length / piece.size());
}

} // namespace vodhuk::test
