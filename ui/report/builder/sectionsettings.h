/// What an author may set about one section: its texts, its query, and what its kind alone understands.
#pragma once

#include "core/records/briefingdocument.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace vodhuk
{

class ChipsField;
class LocalizedTexts;
class PictureSettings;
class QueryField;
class TableSettings;
class Workspace;
struct SectionKind;

/// Inputs are made for a kind of section and stay as long as sections of this kind are shown.
class SectionSettings : public QWidget
{
    Q_OBJECT

public:
    explicit SectionSettings(Workspace &workspace, QWidget *parent = nullptr);
    ~SectionSettings() override;

    /// Emits nothing. Null: no section is chosen.
    void setSection(const BriefingSection *section, const QStringList &languages);

    /// What is shown, with what was typed.
    [[nodiscard]] const BriefingSection &section() const { return m_section; }

Q_SIGNALS:
    void edited();

private:
    void build();
    void clear();
    void buildInputs(const SectionKind &kind);
    void buildTexts(const SectionKind &kind);
    void buildNewPage();
    void buildQuery();
    void buildPicture();
    void buildTable();
    template <class Inputs>
    void takeSettings(const Inputs &inputs);
    void buildActor();
    void buildEvent();
    void buildDay();
    void buildMonths();
    void buildDetail();
    void add(const QString &label, QWidget *input);
    [[nodiscard]] ChipsField *addPicker(const QString &name, const QString &label, const QString &setting);
    void fillPickers();
    void fill(const QStringList &languages);
    void set(const QString &setting, const QString &value);
    void judgeDay();

    Workspace &m_workspace;
    BriefingSection m_section;
    bool m_isShown = false;
    QVBoxLayout *m_layout;
    QWidget *m_inputs = nullptr; ///< all that follows belongs to it; null where the kind lacks it
    QLabel *m_purpose = nullptr;
    QCheckBox *m_newPage = nullptr;
    LocalizedTexts *m_texts = nullptr;
    QString m_textLanguage; ///< in which somebody writes, from section to section
    QueryField *m_query = nullptr;
    PictureSettings *m_picture = nullptr;
    TableSettings *m_table = nullptr;
    ChipsField *m_actor = nullptr;
    ChipsField *m_event = nullptr;
    QLineEdit *m_day = nullptr;
    QLabel *m_dayMessage = nullptr;
    QSpinBox *m_months = nullptr;
    QComboBox *m_detail = nullptr;
};

} // namespace vodhuk
