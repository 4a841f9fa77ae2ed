#include "core/report/pdf/pdflinks.h"

#include <QUrl>

#include <algorithm>
#include <map>

namespace vodhuk
{

namespace
{

/// Names in one leaf of the tree: a viewer reads one leaf to follow a link.
constexpr size_t namesInLeaf = 64;

bool isPlain(char character)
{
    return character > ' ' && character < '\x7f';
}

/// Makes annotations. What is the same in all of them is there once: a thousand pages have tens of thousands.
class LinkMaker
{
public:
    explicit LinkMaker(const PdfPages &pages)
        : m_pages(pages)
    {
    }

    [[nodiscard]] PdfObject annotationOf(const PdfLink &link) const
    {
        PdfObject annotation = PdfObject::newDictionary();
        annotation.replaceKey("/Type", m_type);
        annotation.replaceKey("/Subtype", m_subtype);
        annotation.replaceKey("/F", m_printed);
        annotation.replaceKey("/Border", m_border);
        annotation.replaceKey("/Rect", areaOf(link));
        annotation.replaceKey("/A", actionOf(link));
        if (!link.address.isEmpty())
            annotation.replaceKey("/Contents", pdfText(link.address)); // read aloud
        return annotation;
    }

private:
    [[nodiscard]] PdfObject areaOf(const PdfLink &link) const
    {
        return PdfObject::newArray(
            {pdfNumber(link.area.left()), pdfNumber(m_pages.up(link.page, link.area.bottom())),
             pdfNumber(link.area.right()), pdfNumber(m_pages.up(link.page, link.area.top()))});
    }

    [[nodiscard]] PdfObject actionOf(const PdfLink &link) const
    {
        PdfObject action = PdfObject::newDictionary();
        if (link.address.isEmpty()) {
            action.replaceKey("/S", m_goTo);
            action.replaceKey("/D", m_pages.destination(link.targetPage, link.targetY));
        } else {
            action.replaceKey("/S", m_uri);
            action.replaceKey("/URI", PdfObject::newString(writtenAddress(link.address).toStdString()));
        }
        return action;
    }

    const PdfPages &m_pages;
    PdfObject m_type = PdfObject::newName("/Annot");
    PdfObject m_subtype = PdfObject::newName("/Link");
    PdfObject m_printed = PdfObject::newInteger(4);
    PdfObject m_border = PdfObject::newArray(std::vector<PdfObject>(3, PdfObject::newInteger(0)));
    PdfObject m_goTo = PdfObject::newName("/GoTo");
    PdfObject m_uri = PdfObject::newName("/URI");
};

using NamedPlaces = std::map<std::string, PdfObject>;

PdfObject leafOf(NamedPlaces::const_iterator from, NamedPlaces::const_iterator to)
{
    PdfObject names = PdfObject::newArray();
    PdfObject limits = PdfObject::newArray();
    limits.appendItem(PdfObject::newString(from->first));
    limits.appendItem(PdfObject::newString(std::prev(to)->first));
    for (auto place = from; place != to; ++place) {
        names.appendItem(PdfObject::newString(place->first));
        names.appendItem(place->second);
    }
    PdfObject leaf = PdfObject::newDictionary();
    leaf.replaceKey("/Limits", limits);
    leaf.replaceKey("/Names", names);
    return leaf;
}

/// A root and one row of leaves: enough for tens of thousands.
PdfObject treeOf(QPDF &document, const NamedPlaces &places)
{
    PdfObject leaves = PdfObject::newArray();
    size_t left = places.size();
    for (auto from = places.begin(); from != places.end();) {
        const size_t count = std::min(left, namesInLeaf);
        const auto to = std::next(from, static_cast<std::ptrdiff_t>(count));
        leaves.appendItem(document.makeIndirectObject(leafOf(from, to)));
        left -= count;
        from = to;
    }
    PdfObject tree = PdfObject::newDictionary();
    tree.replaceKey("/Kids", leaves);
    return document.makeIndirectObject(tree);
}

} // namespace

QByteArray writtenAddress(const QString &address)
{
    const QByteArray plain = address.toUtf8();
    if (std::all_of(plain.cbegin(), plain.cend(), isPlain))
        return plain;
    const QUrl url(address);
    return url.isValid() ? url.toEncoded() : plain.toPercentEncoding(":/?#[]@!$&'()*+,;=%");
}

PdfObject namesOf(QPDF &document)
{
    PdfObject root = document.getRoot();
    if (!root.getKey("/Names").isDictionary())
        root.replaceKey("/Names", document.makeIndirectObject(PdfObject::newDictionary()));
    return root.getKey("/Names");
}

void writePdfLinks(QPDF &document, const QList<PdfLink> &links, const PdfPages &pages)
{
    const LinkMaker maker(pages);
    std::vector<std::vector<PdfObject>> ofPage(static_cast<size_t>(pages.count()));
    for (const PdfLink &link : links)
        ofPage.at(static_cast<size_t>(link.page))
            .push_back(document.makeIndirectObject(maker.annotationOf(link)));
    for (int page = 0; page < pages.count(); ++page) {
        const auto &annotations = ofPage.at(static_cast<size_t>(page));
        if (annotations.empty())
            pages.at(page).removeKey("/Annots");
        else
            pages.at(page).replaceKey("/Annots", PdfObject::newArray(annotations));
    }
}

void writePdfDestinations(QPDF &document, const QList<PdfDestination> &destinations, const PdfPages &pages)
{
    if (destinations.isEmpty())
        return;
    NamedPlaces places;
    for (const PdfDestination &destination : destinations)
        places.emplace(destination.name.toStdString(), pages.destination(destination.page, destination.y));
    namesOf(document).replaceKey("/Dests", treeOf(document, places));
}

} // namespace vodhuk
