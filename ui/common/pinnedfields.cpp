#include "ui/common/pinnedfields.h"

#include "core/catalogue/catalogue.h"
#include "core/catalogue/pinnedtexts.h"

namespace vodhuk
{

PinnedFields::PinnedFields(Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_texts(readPinnedTexts(catalogue.database()).value_or(QMap<QString, QString>()))
{
}

void PinnedFields::pin(const QString &key, const QString &text)
{
    const auto pinned = m_texts.constFind(key);
    if (pinned != m_texts.cend() && *pinned == text)
        return;
    m_texts.insert(key, text);
    keep();
}

void PinnedFields::unpin(const QString &key)
{
    if (m_texts.remove(key) > 0)
        keep();
}

/// What cannot be written now, while another program writes or for a file that may only be read, is kept as long as the program runs.
void PinnedFields::keep()
{
    (void)m_catalogue.keepPinnedTexts(m_texts);
    Q_EMIT changed();
}

} // namespace vodhuk
