#include "core/report/pdf/pdfoutline.h"

namespace vodhuk
{

namespace
{

/// One entry while the tree is built; the entry before all is the outline itself.
struct OutlineEntry {
    PdfObject object;
    int level = 0;
    size_t parent = 0;
    size_t lastChild = 0; ///< 0: none yet
    int below = 0;        ///< entries below it, at any depth
};

size_t parentOf(const std::vector<OutlineEntry> &entries, int level)
{
    size_t candidate = entries.size() - 1;
    while (candidate != 0 && entries.at(candidate).level >= level)
        candidate = entries.at(candidate).parent;
    return candidate;
}

void addEntry(std::vector<OutlineEntry> &entries, OutlineEntry entry)
{
    const size_t index = entries.size();
    OutlineEntry &parent = entries.at(entry.parent);
    entry.object.replaceKey("/Parent", parent.object);
    if (parent.lastChild == 0) {
        parent.object.replaceKey("/First", entry.object);
    } else {
        PdfObject before = entries.at(parent.lastChild).object;
        before.replaceKey("/Next", entry.object);
        entry.object.replaceKey("/Prev", before);
    }
    parent.object.replaceKey("/Last", entry.object);
    parent.lastChild = index;
    entries.push_back(std::move(entry));
}

void countBelow(std::vector<OutlineEntry> &entries)
{
    for (size_t i = entries.size() - 1; i > 0; --i)
        entries.at(entries.at(i).parent).below += entries.at(i).below + 1;
    for (OutlineEntry &entry : entries) {
        if (entry.below > 0)
            entry.object.replaceKey("/Count", PdfObject::newInteger(entry.below));
    }
}

} // namespace

void writePdfOutline(QPDF &document, const QList<PdfBookmark> &bookmarks, const PdfPages &pages)
{
    if (bookmarks.isEmpty())
        return;
    std::vector<OutlineEntry> entries(1);
    entries.front().object = document.makeIndirectObject(PdfObject::parse("<< /Type /Outlines >>"));
    for (const PdfBookmark &bookmark : bookmarks) {
        PdfObject object = document.makeIndirectObject(PdfObject::newDictionary());
        object.replaceKey("/Title", pdfText(bookmark.title));
        object.replaceKey("/Dest", pages.destination(bookmark.page, bookmark.y));
        const size_t parent = parentOf(entries, bookmark.level);
        addEntry(entries, {object, bookmark.level, parent, 0, 0});
    }
    countBelow(entries);
    document.getRoot().replaceKey("/Outlines", entries.front().object);
}

} // namespace vodhuk
