#include "core/report/pdf/pdfpages.h"

#include <qpdf/QPDFPageObjectHelper.hh>

#include <stdexcept>

namespace vodhuk
{

PdfPages::PdfPages(QPDF &document)
    : m_pages(document.getAllPages())
{
    m_tops.reserve(m_pages.size());
    for (const PdfObject &page : m_pages) {
        PdfObject box = QPDFPageObjectHelper(page).getAttribute("/MediaBox", false);
        if (!box.isRectangle())
            throw std::runtime_error("a page has no size");
        m_tops.push_back(box.getArrayAsRectangle().ury);
    }
}

bool PdfPages::contains(int page) const
{
    return page >= 0 && static_cast<size_t>(page) < m_pages.size();
}

PdfObject PdfPages::destination(int page, double y) const
{
    return PdfObject::newArray({at(page), m_kind, m_asItIs, pdfNumber(up(page, y)), m_asItIs});
}

} // namespace vodhuk
