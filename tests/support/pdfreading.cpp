#include "tests/support/pdfreading.h"

#include <qpdf/JSON.hh> // QPDFWriter.hh names it and leaves it incomplete
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageLabelDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace vodhuk::test
{

namespace
{

using Object = QPDFObjectHandle;

QByteArray bytesOf(Object stream)
{
    const auto data = stream.getStreamData();
    return QByteArray(reinterpret_cast<const char *>(data->getBuffer()),
                      static_cast<qsizetype>(data->getSize()));
}

QString textOf(Object text)
{
    return text.isString() ? QString::fromStdString(text.getUTF8Value()) : QString();
}

class Reader
{
public:
    Reader(const QByteArray &pdf, const QByteArray &passphrase)
    {
        m_document.setSuppressWarnings(true);
        m_document.setAttemptRecovery(false);
        m_document.processMemoryFile("read back", pdf.constData(), static_cast<size_t>(pdf.size()),
                                     passphrase.constData());
        for (const Object &page : m_document.getAllPages())
            m_pages.append(page);
    }

    ReadPdf read()
    {
        QPDFOutlineDocumentHelper outline(m_document);
        addBookmarks(outline.getTopLevelOutlines(), 1);
        for (qsizetype page = 0; page < m_pages.size(); ++page)
            addLinks(static_cast<int>(page));
        addNames();
        addLabels();
        addAttachments();
        Object information = m_document.getTrailer().getKey("/Info");
        for (const std::string &key : information.getKeys())
            m_read.information.insert(QString::fromStdString(key.substr(1)), textOf(information.getKey(key)));
        return m_read;
    }

private:
    ReadPlace placeOf(Object place)
    {
        if (!place.isArray() || place.getArrayNItems() < 4)
            return {};
        for (qsizetype page = 0; page < m_pages.size(); ++page) {
            if (m_pages[page].getObjGen() == place.getArrayItem(0).getObjGen())
                return {static_cast<int>(page), place.getArrayItem(3).getNumericValue()};
        }
        return {};
    }

    void addBookmarks(const std::vector<QPDFOutlineObjectHelper> &entries, int level)
    {
        for (QPDFOutlineObjectHelper entry : entries) {
            m_read.outline.append(
                {level, QString::fromStdString(entry.getTitle()), placeOf(entry.getDest())});
            addBookmarks(entry.getKids(), level + 1);
        }
    }

    void addLinks(int page)
    {
        Object annotations = m_pages[page].getKey("/Annots");
        for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
            Object annotation = annotations.getArrayItem(i);
            Object action = annotation.getKey("/A");
            m_read.links.append({page, placeOf(action.getKey("/D")), textOf(action.getKey("/URI")),
                                 textOf(annotation.getKey("/Contents"))});
        }
    }

    void addNames()
    {
        Object names = m_document.getRoot().getKey("/Names");
        if (!names.isDictionary() || !names.hasKey("/Dests"))
            return;
        QPDFNameTreeObjectHelper tree(names.getKey("/Dests"), m_document, false);
        for (auto &[name, place] : tree)
            m_read.names.insert(QString::fromStdString(name), placeOf(place));
    }

    void addLabels()
    {
        QPDFPageLabelDocumentHelper labels(m_document);
        for (qsizetype page = 0; page < m_pages.size(); ++page) {
            Object label = labels.getLabelForPage(page);
            m_read.labels.append(QString::fromStdString(label.getKey("/S").getName().substr(1)) +
                                 QString::number(label.getKey("/St").getIntValue()));
        }
    }

    void addAttachments()
    {
        QPDFEmbeddedFileDocumentHelper files(m_document);
        for (auto &[name, file] : files.getEmbeddedFiles()) {
            Object stream = file->getEmbeddedFileStream();
            m_read.attachments.append(
                {QString::fromStdString(file->getFilename()), QString::fromStdString(file->getDescription()),
                 QByteArray::fromStdString(QPDFEFStreamObjectHelper(stream).getSubtype()), bytesOf(stream)});
        }
    }

    QPDF m_document;
    QList<Object> m_pages;
    ReadPdf m_read;
};

} // namespace

ReadPdf readPdf(const QByteArray &pdf, const QByteArray &passphrase)
{
    return Reader(pdf, passphrase).read();
}

QByteArray unpacked(const QByteArray &pdf)
{
    QPDF document;
    document.processMemoryFile("unpacked", pdf.constData(), static_cast<size_t>(pdf.size()));
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_uncompress);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      static_cast<qsizetype>(buffer->getSize()));
}

} // namespace vodhuk::test
