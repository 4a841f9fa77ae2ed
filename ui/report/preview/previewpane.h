/// The preview with all that belongs to it: language and profile, size, list of pages, search.
#pragma once

#include "core/report/exportprofile.h"
#include "ui/report/preview/previewmaker.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLayout;
class QToolButton;

namespace vodhuk
{

class FindBar;
class PageList;
class PagePreview;

class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    /// Those that the briefing has; the one that is shown stays if it is among them.
    void setLanguages(const QStringList &languages);
    [[nodiscard]] QString language() const;
    [[nodiscard]] ExportProfile profile() const;

    void setPreview(const MadePreview &preview);

    /// Goes to the page on which a section begins, if there is one.
    void goToSection(qsizetype section);
    /// The same, unless its beginning is seen already.
    void revealSection(qsizetype section);

    /// Opens the search.
    void find();

    [[nodiscard]] PagePreview &pages() { return *m_pages; }

Q_SIGNALS:
    void wishChanged();
    void sectionChosen(qsizetype section);
    void queryChosen(const QString &query);

private:
    void buildTools(QWidget &tools);
    void addZoomButton(QLayout &line, const QString &sign, const QString &name, int steps);
    void addActions();
    void fillZoom();
    void takeZoom();
    void showZoom();

    QComboBox *m_languages;
    QComboBox *m_profiles;
    QComboBox *m_zoom;
    QToolButton *m_listButton;
    QLabel *m_number; ///< "page 3 of 12"
    PageList *m_list;
    PagePreview *m_pages;
    FindBar *m_find;
    QList<PagePlace> m_sections;
};

} // namespace vodhuk
