/// The pages of one document, with the way from points below the upper edge to PDF's own upward coordinates.
#pragma once

#include "core/report/pdf/pdfobjects.h"

#include <vector>

namespace vodhuk
{

class PdfPages
{
public:
    /// Throws std::exception if a page has no size.
    explicit PdfPages(QPDF &document);

    [[nodiscard]] bool contains(int page) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] PdfObject at(int page) const { return m_pages.at(static_cast<size_t>(page)); }
    [[nodiscard]] double up(int page, double y) const { return m_tops.at(static_cast<size_t>(page)) - y; }

    /// Leads to that height of the page and leaves the viewer's zoom as it is.
    [[nodiscard]] PdfObject destination(int page, double y) const;

private:
    std::vector<PdfObject> m_pages;
    std::vector<double> m_tops;
    PdfObject m_kind = PdfObject::newName("/XYZ");
    PdfObject m_asItIs = PdfObject::newNull();
};

} // namespace vodhuk
