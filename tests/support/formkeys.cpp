#include "tests/support/formkeys.h"

#include "core/codebook/partfields.h"
#include "core/codebook/registerfields.h"

namespace vodhuk::test
{

using namespace Qt::StringLiterals;

namespace
{

void addWithColumns(const QString &key, const QList<PartColumn> &columns, QStringList &keys)
{
    keys.append(key);
    for (const PartColumn &column : columns) {
        if (column.width > 0)
            keys.append(key + u'/' + column.key);
    }
}

} // namespace

QStringList formKeys()
{
    QStringList keys;
    for (const ResponseField &field : responseFields() + partFields()) {
        if (field.kind != FieldKind::Id && field.key != "kind"_L1)
            addWithColumns(field.key, field.columns, keys);
    }
    for (const RegisterKind kind : allRegisters) {
        for (const RegisterField &field : registerFields(kind))
            addWithColumns(registerCode(kind) + u'/' + field.head.key, field.columns, keys);
    }
    return keys;
}

} // namespace vodhuk::test
