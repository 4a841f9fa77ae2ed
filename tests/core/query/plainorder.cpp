#include "tests/core/query/plainorder.h"

#include <boost/test/unit_test.hpp>

namespace vodhuk::test
{

using namespace Qt::StringLiterals;

namespace
{

int turned(int order, bool descending)
{
    return descending ? -order : order;
}

template <class Value>
int compareValues(const Value &one, const Value &other)
{
    return one < other ? -1 : other < one ? 1 : 0;
}

/// Those without a value last.
template <class Value>
int compareKnown(const std::optional<Value> &one, const std::optional<Value> &other, bool descending)
{
    if (!one || !other)
        return compareValues(!one, !other);
    return turned(compareValues(*one, *other), descending);
}

/// By the first day, an open start before all; then by the last day, an open end last in either direction.
int compareDates(const PartialDate &one, const PartialDate &other, bool descending)
{
    if (one.isEmpty() || other.isEmpty())
        return compareValues(one.isEmpty(), other.isEmpty());
    const QDate always(-4000, 1, 1);
    const int byFirst =
        turned(compareValues(one.earliest().value_or(always), other.earliest().value_or(always)), descending);
    return byFirst != 0 ? byFirst : compareKnown(one.latest(), other.latest(), descending);
}

} // namespace

PlainOrder::PlainOrder(SortOrder sort, const PlainRegisters &registers)
    : m_sort(std::move(sort))
    , m_registers(registers)
{
    UErrorCode status = U_ZERO_ERROR;
    m_collator.reset(icu::Collator::createInstance(icu::Locale::getRoot(), status));
    BOOST_REQUIRE(m_collator);
    for (const Term &term : registers.allTerms)
        m_places.insert(term.vocabulary + u'/' + term.code, term.position);
}

bool PlainOrder::isBefore(const PlainRecord &one, const PlainRecord &other) const
{
    QList<SortKey> keys = m_sort.keys();
    keys.append(SortKey{u"date"_s, false});
    for (const SortKey &key : std::as_const(keys)) {
        if (const int order = compare(key, one, other); order != 0)
            return order < 0;
    }
    const bool fromTheLast = m_sort.key == u"date" && m_sort.descending;
    return turned(compareValues(one.response().id, other.response().id), fromTheLast) < 0;
}

int PlainOrder::compare(const SortKey &key, const PlainRecord &one, const PlainRecord &other) const
{
    const Response &left = one.response();
    const Response &right = other.response();
    const auto byCode = [&](const QString &vocabulary, const QStringList &mine, const QStringList &theirs) {
        return compareKnown(place(vocabulary, mine), place(vocabulary, theirs), key.descending);
    };
    if (key.key == u"date")
        return compareDates(left.date, right.date, key.descending);
    if (key.key == u"title")
        return compareNames(left.title.best(u"en"_s), right.title.best(u"en"_s), key.descending);
    if (key.key == u"actor")
        return compareNames(firstAdopter(one), firstAdopter(other), key.descending);
    if (key.key == u"instrument")
        return byCode(u"instrument"_s, left.instruments, right.instruments);
    if (key.key == u"framing")
        return byCode(u"framing"_s, {left.framing}, {right.framing});
    if (key.key == u"status")
        return byCode(u"workflow"_s, {left.workflow}, {right.workflow});
    if (key.key == u"sanction")
        return byCode(u"sanction_sense"_s, one.values[u"sanction"_s].values(),
                      other.values[u"sanction"_s].values());
    if (key.key == u"kind")
        return turned(compareValues(recordKindCode(left.kind), recordKindCode(right.kind)), key.descending);
    if (key.key == u"persons")
        return compareKnown(left.personsNew, right.personsNew, key.descending);
    if (key.key == u"entities")
        return compareKnown(left.entitiesNew, right.entitiesNew, key.descending);
    return 0;
}

int PlainOrder::compareNames(const QString &one, const QString &other, bool descending) const
{
    if (one.isEmpty() || other.isEmpty())
        return compareValues(one.isEmpty(), other.isEmpty());
    const auto text = [](const QString &name) {
        return icu::UnicodeString(QStringView(name).utf16(), static_cast<int32_t>(name.size()));
    };
    return turned(m_collator->compare(text(one), text(other)), descending);
}

/// Of the first code that the vocabulary has.
std::optional<int> PlainOrder::place(const QString &vocabulary, const QStringList &codes) const
{
    for (const QString &code : codes) {
        if (const auto found = m_places.constFind(vocabulary + u'/' + code); found != m_places.cend())
            return *found;
    }
    return std::nullopt;
}

QString PlainOrder::firstAdopter(const PlainRecord &record) const
{
    for (const Participation &part : record.response().participations) {
        if (part.role == u"adopter" || part.role == u"co_adopter")
            return m_registers.actors.value(part.actor).name.best(u"en"_s);
    }
    return {};
}

} // namespace vodhuk::test
