#include "core/report/leaks/safeform.h"

#include "core/base/partialdate.h"
#include "core/report/leaks/briefingvisit.h"
#include "core/report/leaks/safewording.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SafeForm)
};

QDate dayOf(const Briefing &briefing)
{
    return briefing.created.toUTC().date();
}

class SafeMaking
{
public:
    SafeMaking(DrawnBriefing &briefing, const ProtectedWords &words)
        : m_briefing(briefing)
        , m_content(briefing.content)
        , m_words(m_content.language)
        , m_wording(inLanguage(words, m_content.language))
    {
    }

    [[nodiscard]] QList<SafeChange> make()
    {
        m_content.profile = ExportProfile::Safe;
        m_content.created =
            dayOf(m_content).startOfDay(Qt::UTC); // the second would tell of the author's work
        detach();
        for (Block &block : m_content.blocks) {
            if (auto *sources = std::get_if<SourcesBlock>(&block))
                simplify(*sources);
        }
        makeFileNeutral();
        rewriteBriefing(m_briefing, [this](const QString &text, const BriefingPlace &place) {
            return rewritten(text, place);
        });
        tellThatAddressesAreLeftOut();
        return m_changes;
    }

private:
    [[nodiscard]] static ProtectedWords inLanguage(ProtectedWords words, const QString &language)
    {
        words.language = language;
        return words;
    }

    void change(QString &text, const QString &after, const QString &place)
    {
        if (text == after)
            return;
        m_changes.append({place, text, after});
        text = after;
    }

    void detach()
    {
        if (m_content.attachment)
            m_changes.append({Texts::tr("Attachment"), m_content.attachment->name, {}});
        m_content.attachment.reset();
    }

    /// Titles, heads and subjects of files are shown by file managers and readers before anybody opens them.
    void makeFileNeutral()
    {
        const QDate day = dayOf(m_content);
        const QString title = day.isValid()
                                  ? m_words.translate("Briefing", "Document, %1")
                                        .arg(dateInWords(PartialDate::fromDay(day), m_content.language))
                                  : m_words.translate("Briefing", "Document");
        change(m_content.title, title, Texts::tr("Title of the file"));
        change(m_content.subtitle, QString(), Texts::tr("Subject of the file"));
        change(m_content.runningHead, title, Texts::tr("Head of the pages"));
    }

    void simplify(SourcesBlock &sources)
    {
        for (SourceLine &line : sources.lines) {
            if (!line.url.isEmpty() || !line.archiveUrl.isEmpty())
                simplify(line);
        }
    }

    /// What is left finds the source again for whoever asks a library or an archive.
    void simplify(SourceLine &line)
    {
        const QString place = Texts::tr("Sources, no. %1").arg(line.number);
        QString code = m_wording.archiveCode(line.archiveUrl);
        if (code.isEmpty())
            code = m_wording.archiveCode(line.url);
        change(line.url, QString(),
               Texts::tr("%1, %2", "place and part of it").arg(place, Texts::tr("address")));
        change(line.archiveUrl, QString(),
               Texts::tr("%1, %2", "place and part of it").arg(place, Texts::tr("address in an archive")));
        change(line.retrieved, QString(),
               Texts::tr("%1, %2", "place and part of it").arg(place, Texts::tr("day of retrieval")));
        if (!code.isEmpty()) {
            const QString copy = m_words.translate("Briefing", "archive code %1").arg(code);
            line.date = line.date.isEmpty() ? copy : line.date + u" · "_s + copy;
        }
        if (line.title.isEmpty() && line.publisher.isEmpty())
            line.title = m_words.translate("Briefing", "Source without a title");
    }

    [[nodiscard]] QString rewritten(const QString &text, const BriefingPlace &place)
    {
        if (place.role == TextRole::Anchor)
            return text;
        const bool isAddress =
            place.role == TextRole::SourceAddress || (place.role == TextRole::Link && !text.startsWith(u'#'));
        const QString after = isAddress ? QString() : m_wording.rewritten(text);
        if (after != text && place.role != TextRole::Behind)
            m_changes.append({place.words, text, after});
        return after;
    }

    void tellThatAddressesAreLeftOut()
    {
        const QString line = m_words.translate(
            "Briefing", "Sources stand here without their addresses: title, publisher and date lead to them, "
                        "and the code of a copy in an archive where there is one.");
        Block *first = m_content.blocks.isEmpty() ? nullptr : &m_content.blocks.first();
        if (auto *cover = std::get_if<CoverBlock>(first)) {
            if (!cover->remarks.contains(line))
                cover->remarks.append(line);
            return;
        }
        const auto *paragraph = std::get_if<ParagraphBlock>(first);
        if (!paragraph || paragraph->text != line)
            insertFirst(ParagraphBlock{{}, line});
    }

    void insertFirst(const ParagraphBlock &paragraph)
    {
        m_content.blocks.prepend(paragraph);
        QHash<qsizetype, DrawnPicture> moved;
        for (auto picture = m_briefing.pictures.cbegin(); picture != m_briefing.pictures.cend(); ++picture)
            moved.insert(picture.key() + 1, *picture);
        m_briefing.pictures = moved;
        for (qsizetype &start : m_content.sectionStarts)
            start += start > 0 ? 1 : 0; // the line belongs to the first section
    }

    DrawnBriefing &m_briefing;
    Briefing &m_content;
    Wording m_words;
    SafeWording m_wording;
    QList<SafeChange> m_changes;
};

} // namespace

QList<SafeChange> makeSafe(DrawnBriefing &briefing, const ProtectedWords &words)
{
    return SafeMaking(briefing, words).make();
}

QString neutralFileName(const Briefing &briefing)
{
    const QDate day = dayOf(briefing);
    return day.isValid() ? u"document-"_s + day.toString(Qt::ISODate) : u"document"_s;
}

} // namespace vodhuk
