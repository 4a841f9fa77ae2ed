#include "ui/report/illustration.h"

#include "core/report/briefingtexts.h"
#include "ui/pictures/captions.h"
#include "ui/pictures/choicesettings.h"
#include "ui/pictures/picturesvg.h"
#include "ui/report/briefingrenderer.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double pictureShape = 0.4; ///< height to width, of pictures whose rows do not decide it

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Illustration)
};

PictureStyle styleFor(const Briefing &briefing)
{
    const double width = pageFormatOf(briefing).content().width();
    PictureStyle style = PictureStyle::print(Wording(briefing.language), {width, width * pictureShape});
    style.remarks = false;
    style.caption = false;
    return style;
}

/// Draws the pictures of one briefing, and says of which section it is that cannot be drawn.
class Illustrator
{
public:
    Illustrator(const QueryEngine &engine, const Briefing &briefing, QDate day, const EditWatch &watch)
        : m_engine(engine)
        , m_briefing(briefing)
        , m_style(styleFor(briefing))
        , m_day(day)
        , m_watch(watch)
    {
    }

    [[nodiscard]] Result<std::shared_ptr<const Picture>> drawn(qsizetype place,
                                                               const PictureBlock &block) const
    {
        const PictureKind *kind = pictureKind(block.kind);
        if (kind == nullptr)
            return refused(
                place,
                Texts::tr("There is no picture of the kind “%1”. Choose another one.").arg(block.kind));
        const Result<PictureChoices> chosen = choicesOf(*kind, place, block);
        VODHUK_TRY(chosen);
        const PictureChoices choices = completed(*chosen, block.query, m_day);
        auto answer =
            askPicture(*kind, {m_engine, block.query, choices, m_briefing.language, m_watch.cancellation});
        if (!answer)
            return refused(place, answer.error().message);
        if (!*answer)
            return std::unexpected(answer->error());
        PictureStyle style = m_style;
        style.selection =
            countedOver(*kind, block.query) == block.query ? block.selection : countedIn(*kind, block);
        return std::make_shared<const Picture>((**answer)(style));
    }

private:
    /// Of a picture that goes beyond its section's query.
    [[nodiscard]] QString countedIn(const PictureKind &kind, const PictureBlock &block) const
    {
        const Wording words(m_briefing.language);
        const Query counted = countedOver(kind, block.asked);
        return counted.isEmpty() ? selectionInWords(counted, words)
                                 : queryInWords(counted, {words, m_engine.codebook(), m_engine.actors()});
    }

    [[nodiscard]] Result<PictureChoices> choicesOf(const PictureKind &kind, qsizetype place,
                                                   const PictureBlock &block) const
    {
        ReadChoices read = choicesFrom(settingsFrom(block.settings), kind);
        for (const QString &setting : read.unread) {
            const QString name = setting.section(u':', 0, 0);
            if (hasSetting(kind, name)) // another kind's does not matter
                return refused(place, Texts::tr("“%1” is no setting of this picture that can be understood: "
                                                "“%2”. Choose it anew.")
                                          .arg(name, setting.section(u':', 1)));
        }
        const qsizetype actors = read.choices.actors.isEmpty() ? block.query.values(u"actor"_s).size()
                                                               : read.choices.actors.size();
        if (kind.actorsCompared > 0 && actors != kind.actorsCompared)
            return refused(place, Texts::tr("This picture compares actors. Number of those to be chosen: %1.")
                                      .arg(kind.actorsCompared));
        return read.choices;
    }

    [[nodiscard]] std::unexpected<Error> refused(qsizetype place, const QString &reason) const
    {
        const auto *block = std::get_if<PictureBlock>(&m_briefing.blocks.at(place));
        const QString name = block->title.isEmpty() ? block->number : block->title;
        const auto begun = std::ranges::count_if(m_briefing.sectionStarts,
                                                 [place](qsizetype start) { return start <= place; });
        return fail(ErrorKind::Usage,
                    Texts::tr("Section %1, “%2”: %3").arg(QString::number(begun), name.trimmed(), reason));
    }

    const QueryEngine &m_engine;
    const Briefing &m_briefing;
    PictureStyle m_style;
    QDate m_day;
    const EditWatch &m_watch;
};

DrawnPicture drawnPicture(const Picture &picture, const QString &language)
{
    DrawnPicture drawn;
    drawn.title = picture.title;
    drawn.subtitle = picture.subtitle;
    drawn.source = picture.source;
    drawn.textAlternative = picture.textAlternative;
    drawn.remarks = picture.remarks;
    drawn.svg = pictureSvg(picture, Appearance::print(), language);
    drawn.size = picture.size;
    drawn.head = picture.table.head;
    drawn.rows = picture.table.rows;
    drawn.textColumns = picture.table.textColumns;
    return drawn;
}

using Rewrite = std::function<QString(const QString &)>;

void rewriteAll(QStringList &texts, const Rewrite &rewrite)
{
    for (QString &text : texts)
        text = rewrite(text);
}

void rewriteTable(PictureTable &table, const Rewrite &rewrite)
{
    rewriteAll(table.head, rewrite);
    for (QStringList &row : table.rows)
        rewriteAll(row, rewrite);
}

QList<QString *> textsOf(Picture &picture)
{
    QList<QString *> texts;
    for (Mark &mark : picture.marks) {
        if (auto *text = std::get_if<TextShape>(&mark.shape))
            texts.append(&text->text);
    }
    return texts;
}

QString inLines(const QList<QString *> &texts)
{
    QStringList lines;
    for (const QString *text : texts)
        lines.append(*text);
    return lines.join(u'\n');
}

/// What stands behind the place where both are different, from its first whole word.
QString sameEnd(const QString &before, const QString &after)
{
    qsizetype length = 0;
    const qsizetype most = std::min(before.size(), after.size());
    while (length < most && before[before.size() - 1 - length] == after[after.size() - 1 - length])
        ++length;
    const qsizetype blank = after.last(length).indexOf(u' ');
    return blank < 0 ? QString() : after.last(length).sliced(blank);
}

/// A name that is broken over lines: what stands in its place is in the first, what comes behind it in the last one.
void rewriteTogether(const QList<QString *> &lines, const Rewrite &rewrite)
{
    const QString before = inLines(lines);
    const QString after = rewrite(before);
    if (after == before)
        return;
    const QString end = sameEnd(*lines.last(), after);
    for (QString *line : lines)
        line->clear();
    *lines.first() = after.chopped(end.size());
    lines.last()->append(end.trimmed());
}

void rewriteBroken(Picture &picture, const Rewrite &rewrite)
{
    constexpr qsizetype mostLines = 4;
    const QList<QString *> texts = textsOf(picture);
    const QString whole = inLines(texts);
    if (rewrite(whole) == whole)
        return;
    for (qsizetype count = 2; count <= mostLines; ++count) {
        for (qsizetype first = 0; first + count <= texts.size(); ++first)
            rewriteTogether(texts.sliced(first, count), rewrite);
    }
}

/// All that can be read in it, as the leak report reads it.
QString readableWords(const Picture &picture)
{
    QStringList words;
    for (const Mark &mark : picture.marks) {
        if (const auto *text = std::get_if<TextShape>(&mark.shape))
            words.append(text->text);
        words.append(mark.spoken);
    }
    words.removeAll(QString());
    return words.join(u'\n');
}

void clearWords(Picture &picture)
{
    for (Mark &mark : picture.marks) {
        mark.spoken.clear();
        if (auto *text = std::get_if<TextShape>(&mark.shape))
            text->text.clear();
    }
}

void rewriteMarks(Picture &picture, const Rewrite &rewrite)
{
    for (Mark &mark : picture.marks) {
        mark.spoken = rewrite(mark.spoken);
        if (auto *text = std::get_if<TextShape>(&mark.shape))
            text->text = rewrite(text->text);
    }
    rewriteBroken(picture, rewrite);
    const QString words = readableWords(picture);
    if (rewrite(words) != words)
        clearWords(picture);
}

Picture rewritten(Picture picture, const Rewrite &rewrite)
{
    for (QString *text : {&picture.title, &picture.subtitle, &picture.source, &picture.textAlternative})
        *text = rewrite(*text);
    rewriteAll(picture.remarks, rewrite);
    rewriteTable(picture.table, rewrite);
    rewriteMarks(picture, rewrite);
    return picture;
}

} // namespace

Result<IllustratedBriefing> illustrate(const QueryEngine &engine, Briefing briefing, const EditWatch &watch)
{
    const Result<QDate> day = dayOfData(engine.database());
    VODHUK_TRY(day);
    const Illustrator illustrator(engine, briefing, *day, watch);
    QHash<qsizetype, std::shared_ptr<const Picture>> pictures;
    for (qsizetype i = 0; i < briefing.blocks.size(); ++i) {
        const auto *block = std::get_if<PictureBlock>(&briefing.blocks.at(i));
        if (block == nullptr)
            continue;
        VODHUK_TRY(watch.lookUp());
        const auto picture = illustrator.drawn(i, *block);
        VODHUK_TRY(watch.lookUp());
        VODHUK_TRY(picture);
        pictures.insert(i, *picture);
    }
    return IllustratedBriefing{std::move(briefing), std::move(pictures)};
}

DrawnBriefing drawn(const IllustratedBriefing &briefing)
{
    DrawnBriefing drawn{briefing.content, {}};
    for (auto picture = briefing.pictures.cbegin(); picture != briefing.pictures.cend(); ++picture)
        drawn.pictures.insert(picture.key(), drawnPicture(**picture, briefing.content.language));
    return drawn;
}

void rewriteTexts(IllustratedBriefing &briefing, const std::function<QString(const QString &)> &rewrite)
{
    for (std::shared_ptr<const Picture> &picture : briefing.pictures)
        picture = std::make_shared<const Picture>(rewritten(*picture, rewrite));
}

} // namespace vodhuk
