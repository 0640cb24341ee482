#include "rendering/break_document.hpp"

#include "rendering/dose_words.hpp"
#include "rendering/follow_along.hpp"
#include "rendering/move_blocks.hpp"
#include "rendering/names.hpp"
#include "rendering/sheet_end.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

bool is_daily_block(const Break& pause)
{
    return pause.request.kind == BreakKind::strength;
}

// The band has to be looked over before every use; its steps say so, but the brief form has none.
constexpr std::string_view band_item = "band";
constexpr std::string_view band_words = "Look the band over; keep your face out of its line.";

// Who named a thing knows what it is; of what was taken as given it is said which it has to be.
std::string needs_words(const Break& pause, const Catalog& catalog)
{
    std::vector<std::string> things;
    for (const std::string_view use : pause.uses) {
        const Item* item = row_of(catalog.equipment, use);
        if (item == nullptr) {
            things.emplace_back(use);
        } else {
            things.push_back(item->household ? std::string{item->need} : with_article(item->name));
        }
    }
    const std::vector<std::string_view> views{things.begin(), things.end()};
    return listed(views);
}

Paragraph lead(const Break& pause, const Catalog& catalog, BreakForm form)
{
    std::string text = fmt::format("{}.", capitalized(pause.row->words));
    const std::string effort = effort_words(pause.exercises);
    text += effort.empty() ? "" : " " + effort;
    if (!pause.uses.empty()) {
        text += fmt::format(" You need {}.", needs_words(pause, catalog));
    }
    if (std::ranges::find(pause.uses, band_item) != pause.uses.end()) {
        text += fmt::format(" {}", band_words);
    }
    if (form == BreakForm::brief) {
        text += is_daily_block(pause) ? " Steps: --details." : "";
        for (const std::string& note : pause.notes) {
            text += " " + note;
        }
    }
    return {.text = text};
}

void add_notes(Document& document, const Break& pause, const Catalog& catalog)
{
    if (pause.next) {
        document.push_back(LabeledTexts{
            .facts = {{.label = "NEXT TIME", .text = pause.next->text}}, .is_callout = true});
    }
    if (!pause.notes.empty()) {
        document.push_back(BulletList{.label = "Notes", .items = pause.notes});
    }
    if (!pause.narrowed.empty()) {
        document.push_back(changes_list(pause.narrowed, catalog));
    }
}

// On one line what the catalogue says there; a caution has the last word.
Block brief_block(
    const Prescription& move,
    const Break& pause,
    const Catalog& catalog,
    const Presentation& presentation
)
{
    Presentation in_brief = presentation;
    in_brief.brief = true;
    Block block = move_block(move, catalog, in_brief);
    if (auto* brief = std::get_if<BriefMove>(&block)) {
        brief->dose = short_dose_words(move);
        brief->text = is_daily_block(pause) ? std::string{} : std::string{move.exercise->desk.text};
    }
    return block;
}

} // namespace

Document break_document(
    const Break& pause,
    const Catalog& catalog,
    BreakForm form,
    const Presentation& presentation,
    std::string_view program_version
)
{
    Document document{Title{
        .text = is_daily_block(pause) ? "Daily strength block" : "Break at the desk",
        .note = total_minutes_words(pause.total_seconds)}};
    if (!pause.opening.empty()) {
        document.push_back(Notices{.lines = {pause.opening.begin(), pause.opening.end()}});
    }
    document.push_back(lead(pause, catalog, form));
    if (presentation.page) {
        document.push_back(follow_along(pause, catalog));
    }
    for (const Prescription& move : pause.exercises) {
        document.push_back(
            form == BreakForm::brief ? brief_block(move, pause, catalog, presentation)
                                     : move_block(move, catalog, presentation)
        );
    }
    if (form == BreakForm::whole) {
        add_notes(document, pause, catalog);
    }
    if (!pause.advice.empty()) {
        document.push_back(stop_box(pause.advice));
    }
    if (shows_references(presentation)) {
        add_references(document, pause.sources);
    }
    if (form == BreakForm::whole) {
        document.push_back(origin_of(
            "To get this sheet again:",
            {.command = whole_command(pause.command, presentation),
             .seed = pause.request.you.seed,
             .version = program_version},
            catalog
        ));
    }
    return document;
}

std::string fitted_break_text(std::string text)
{
    constexpr std::ptrdiff_t most = 12;
    if (std::ranges::count(text, '\n') <= most) {
        return text;
    }
    std::string fitted;
    for (const char letter : text) {
        const bool is_empty_line = letter == '\n' && (fitted.empty() || fitted.back() == '\n');
        fitted += is_empty_line ? "" : std::string(1, letter);
    }
    return fitted;
}

} // namespace upperback
