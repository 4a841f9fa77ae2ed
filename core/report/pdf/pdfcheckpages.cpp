#include "core/report/pdf/pdfcheckpages.h"

#include "core/report/pdf/pdfcheckcontent.h"

#include <QCoreApplication>
#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <optional>
#include <set>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PdfCheck)
};

bool hasAllowedKind(PdfObject annotation)
{
    static const std::set<std::string> kinds{
        "/Text",        "/Link",     "/FreeText",  "/Line",      "/Square",         "/Circle",
        "/Polygon",     "/PolyLine", "/Highlight", "/Underline", "/Squiggly",       "/StrikeOut",
        "/Stamp",       "/Caret",    "/Ink",       "/Popup",     "/FileAttachment", "/Widget",
        "/PrinterMark", "/TrapNet",  "/Watermark", "/Redact"};
    PdfObject kind = annotation.getKey("/Subtype");
    return kind.isName() && kinds.contains(kind.getName());
}

bool needsAppearance(PdfObject annotation)
{
    PdfObject kind = annotation.getKey("/Subtype");
    return !kind.isNameAndEquals("/Link") && !kind.isNameAndEquals("/Popup");
}

bool isPrintedAndSeen(PdfObject annotation)
{
    constexpr long long printed = 4;
    constexpr long long unseen = 1 | 2 | 32 | 256; // invisible, hidden, no view, toggled
    PdfObject flags = annotation.getKey("/F");
    return flags.isInteger() && (flags.getIntValue() & printed) != 0 && (flags.getIntValue() & unseen) == 0;
}

/// An address that leads out of the file, to a server or a mailbox and not to a place on somebody's disk.
bool isAddress(PdfObject text)
{
    const QString address = text.isString() ? QString::fromStdString(text.getStringValue()) : QString();
    return address.startsWith("https:"_L1) || address.startsWith("http:"_L1) ||
           address.startsWith("mailto:"_L1);
}

class PageCheck
{
public:
    PageCheck(QPDF &document, PdfFaults &faults)
        : m_document(document)
        , m_faults(faults)
        , m_pages(document.getAllPages())
    {
        for (const PdfObject &page : m_pages)
            m_numbers.insert(page.getObjGen());
        readNames();
    }

    void run()
    {
        for (size_t i = 0; i < m_pages.size(); ++i) {
            const int number = static_cast<int>(i);
            checkSize(m_pages.at(i), number);
            checkPageContent(m_pages.at(i), number, m_faults);
            PdfObject annotations = m_pages.at(i).getKey("/Annots");
            for (int k = 0; annotations.isArray() && k < annotations.getArrayNItems(); ++k)
                checkAnnotation(annotations.getArrayItem(k), number);
        }
        checkOutline();
    }

private:
    void readNames()
    {
        PdfObject names = m_document.getRoot().getKey("/Names");
        if (names.isDictionary() && names.getKey("/Dests").isDictionary())
            m_names.emplace(names.getKey("/Dests"), m_document, false);
    }

    void add(const QString &kind, const QString &text, int page)
    {
        m_faults.addFirst(kind, Words::tr("Page %1: %2").arg(QString::number(page + 1), text));
    }

    void checkSize(PdfObject page, int number)
    {
        PdfObject box = QPDFPageObjectHelper(page).getAttribute("/MediaBox", false);
        const auto size = box.isRectangle() ? box.getArrayAsRectangle() : PdfObject::Rectangle();
        const double width = size.urx - size.llx;
        const double height = size.ury - size.lly;
        if (std::min(width, height) < 3 || std::max(width, height) > 14400)
            add(u"size"_s, Words::tr("The page is too small or too large for PDF/A."), number);
    }

    void checkAnnotation(PdfObject annotation, int page)
    {
        if (!annotation.isDictionary() || !hasAllowedKind(annotation)) {
            add(u"kind"_s, Words::tr("There is a note of a kind that is not allowed."), page);
            return;
        }
        if (!isPrintedAndSeen(annotation))
            add(u"flags"_s, Words::tr("A link or note is not marked as printed, or is hidden."), page);
        if (needsAppearance(annotation) && !annotation.hasKey("/AP"))
            add(u"look"_s, Words::tr("A note does not say how it looks."), page);
        if (annotation.getKey("/Subtype").isNameAndEquals("/Link"))
            checkLink(annotation, page);
    }

    void checkLink(PdfObject link, int page)
    {
        PdfObject action = link.getKey("/A");
        PdfObject place = link.getKey("/Dest");
        if (action.isDictionary() && action.getKey("/S").isNameAndEquals("/URI")) {
            if (!isAddress(action.getKey("/URI")))
                add(u"address"_s, Words::tr("A link leads to no address on the web."), page);
            return;
        }
        if (action.isDictionary() && action.getKey("/S").isNameAndEquals("/GoTo"))
            place = action.getKey("/D");
        if (!leadsToPage(place))
            add(u"nowhere"_s, Words::tr("A link leads nowhere."), page);
    }

    [[nodiscard]] bool leadsToPage(PdfObject place)
    {
        if (place.isString() && m_names) {
            PdfObject named;
            if (!m_names->findObject(place.getUTF8Value(), named))
                return false;
            place = named;
        }
        if (place.isDictionary())
            place = place.getKey("/D");
        return place.isArray() && place.getArrayNItems() > 1 &&
               m_numbers.contains(place.getArrayItem(0).getObjGen());
    }

    /// Without following more entries than there can be.
    void checkOutline()
    {
        PdfObject outline = m_document.getRoot().getKey("/Outlines");
        std::vector<PdfObject> open;
        if (outline.isDictionary())
            open.push_back(outline.getKey("/First"));
        std::set<QPDFObjGen> met;
        while (!open.empty()) {
            PdfObject entry = open.back();
            open.pop_back();
            if (!entry.isDictionary())
                continue;
            if (!met.insert(entry.getObjGen()).second) {
                m_faults.add(Words::tr("The outline turns in a circle."));
                return;
            }
            checkEntry(entry);
            open.push_back(entry.getKey("/Next"));
            open.push_back(entry.getKey("/First"));
        }
    }

    void checkEntry(PdfObject entry)
    {
        PdfObject place = entry.getKey("/Dest");
        if (entry.getKey("/A").isDictionary())
            place = entry.getKey("/A").getKey("/D");
        if (!leadsToPage(place))
            m_faults.addFirst(u"outline"_s,
                              Words::tr("The outline's entry “%1” leads nowhere.")
                                  .arg(entry.getKey("/Title").isString()
                                           ? QString::fromStdString(entry.getKey("/Title").getUTF8Value())
                                           : QString()));
    }

    QPDF &m_document;
    PdfFaults &m_faults;
    std::vector<PdfObject> m_pages;
    std::set<QPDFObjGen> m_numbers;
    std::optional<QPDFNameTreeObjectHelper> m_names;
};

} // namespace

void checkPdfPages(QPDF &document, PdfFaults &faults)
{
    PageCheck(document, faults).run();
}

} // namespace vodhuk
