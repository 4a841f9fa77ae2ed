#include "core/report/pdf/pdfcheckobjects.h"

#include "core/report/pdf/pdfcheckcontent.h"
#include "core/report/pdf/pdfcheckfonts.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PdfCheck)
};

bool isOneOf(PdfObject name, const std::vector<const char *> &names)
{
    return name.isName() && std::any_of(names.begin(), names.end(),
                                        [&name](const char *other) { return name.isNameAndEquals(other); });
}

bool isBelowOne(PdfObject number)
{
    return number.isNumber() && number.getNumericValue() < 1;
}

class ObjectCheck
{
public:
    explicit ObjectCheck(PdfFaults &faults)
        : m_faults(faults)
    {
    }

    /// With all that stands in it; what it refers to is met by itself.
    void see(PdfObject object)
    {
        if (object.isStream()) {
            seeStream(object);
            seeEntries(object.getDict());
        } else if (object.isDictionary()) {
            seeDictionary(object);
            seeEntries(object);
        } else if (object.isArray()) {
            for (PdfObject &item : object.getArrayAsVector())
                seeDirect(item);
        }
    }

    [[nodiscard]] const PdfFinds &finds() const { return m_finds; }

private:
    void seeDirect(PdfObject object)
    {
        if (!object.isIndirect())
            see(object);
    }

    void seeEntries(PdfObject dictionary)
    {
        for (auto &[key, value] : dictionary.getDictAsMap())
            seeDirect(value);
    }

    void seeStream(PdfObject stream)
    {
        PdfObject facts = stream.getDict();
        if (facts.hasKey("/F") || facts.hasKey("/FFilter") || facts.hasKey("/FDecodeParms"))
            m_faults.add(Words::tr("A part of the document lies in another file."));
        seeFilters(facts.getKey("/Filter"));
        if (facts.getKey("/Subtype").isNameAndEquals("/Image"))
            seeImage(facts);
        const bool isForm = facts.getKey("/Subtype").isNameAndEquals("/Form");
        if (isForm)
            seeForm(facts);
        PdfObject pattern = facts.getKey("/PatternType");
        if (isForm || (pattern.isInteger() && pattern.getIntValue() == 1))
            checkDrawnStream(stream, m_faults);
    }

    void seeFilters(PdfObject filters)
    {
        std::vector<PdfObject> all{filters};
        if (filters.isArray())
            all = filters.getArrayAsVector();
        for (PdfObject &filter : all) {
            if (isOneOf(filter, {"/LZWDecode", "/Crypt"}))
                m_faults.add(Words::tr("A part of the file is packed by a way that is not allowed: %1.")
                                 .arg(QString::fromStdString(filter.getName().substr(1))));
        }
    }

    void seeImage(PdfObject facts)
    {
        PdfObject interpolated = facts.getKey("/Interpolate");
        if (interpolated.isBool() && interpolated.getBoolValue())
            m_faults.add(Words::tr("A picture is to be smoothed by the viewer, which is not allowed."));
        if (facts.hasKey("/Alternates") || facts.hasKey("/OPI"))
            m_faults.add(Words::tr("A picture has others that may be shown in its place."));
        m_finds.blends = m_finds.blends || facts.getKey("/SMask").isStream();
    }

    void seeForm(PdfObject facts)
    {
        if (facts.hasKey("/OPI") || facts.hasKey("/PS") || facts.hasKey("/Ref"))
            m_faults.add(Words::tr("A drawing is taken from elsewhere or holds a program (PostScript)."));
        seeGroup(facts);
    }

    void seeDictionary(PdfObject dictionary)
    {
        PdfObject type = dictionary.getKey("/Type");
        if (dictionary.hasKey("/AA"))
            m_faults.add(Words::tr("Something is to happen by itself when the document is read (AA)."));
        seeAction(dictionary);
        if (type.isNameAndEquals("/Font"))
            checkPdfFont(dictionary, m_faults);
        if (type.isNameAndEquals("/ExtGState"))
            seeState(dictionary);
        if (dictionary.getKey("/EF").isDictionary())
            m_finds.fileSpecifications.push_back(dictionary);
        seeGroup(dictionary);
    }

    void seeGroup(PdfObject owner)
    {
        PdfObject group = owner.getKey("/Group");
        if (group.isDictionary() && group.getKey("/S").isNameAndEquals("/Transparency"))
            m_finds.blends = true;
    }

    void seeAction(PdfObject dictionary)
    {
        PdfObject kind = dictionary.getKey("/S");
        if (dictionary.hasKey("/JS") || kind.isNameAndEquals("/JavaScript"))
            m_faults.add(Words::tr("The document holds a program (JavaScript)."));
        else if (isOneOf(kind, {"/Launch", "/Sound", "/Movie", "/ResetForm", "/ImportData", "/Hide",
                                "/SetOCGState", "/Rendition", "/Trans", "/GoTo3DView"}))
            m_faults.add(Words::tr("The document holds an action that is not allowed: %1.")
                             .arg(QString::fromStdString(kind.getName().substr(1))));
    }

    void seeState(PdfObject state)
    {
        const bool hasCurve = state.hasKey("/TR") ||
                              (state.hasKey("/TR2") && !state.getKey("/TR2").isNameAndEquals("/Default")) ||
                              state.hasKey("/HTP");
        if (hasCurve)
            m_faults.add(Words::tr("Colours are changed by a curve of one printer (TR, HTP)."));
        PdfObject mode = state.getKey("/BM");
        if (mode.isName() &&
            !isOneOf(mode, {"/Normal", "/Compatible", "/Multiply", "/Screen", "/Overlay", "/Darken",
                            "/Lighten", "/ColorDodge", "/ColorBurn", "/HardLight", "/SoftLight",
                            "/Difference", "/Exclusion", "/Hue", "/Saturation", "/Color", "/Luminosity"}))
            m_faults.add(Words::tr("Colours are mixed by a way that PDF does not know: %1.")
                             .arg(QString::fromStdString(mode.getName().substr(1))));
        const bool isMixed = mode.isArray() || (mode.isName() && !isOneOf(mode, {"/Normal", "/Compatible"}));
        m_finds.blends = m_finds.blends || isMixed || state.getKey("/SMask").isDictionary() ||
                         isBelowOne(state.getKey("/ca")) || isBelowOne(state.getKey("/CA"));
    }

    PdfFaults &m_faults;
    PdfFinds m_finds;
};

} // namespace

PdfFinds checkPdfObjects(QPDF &document, PdfFaults &faults)
{
    ObjectCheck check(faults);
    for (PdfObject &object : document.getAllObjects())
        check.see(object);
    check.see(document.getTrailer());
    return check.finds();
}

} // namespace vodhuk
