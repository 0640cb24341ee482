#include "planning/make_break.hpp"

#include "planning/break_shortfall.hpp"
#include "planning/choose_break.hpp"
#include "planning/narrowed.hpp"
#include "planning/prescription.hpp"
#include "planning/session_notes.hpp"
#include "planning/words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

bool contains(std::span<const std::string_view> words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

void add_moves(Break& pause, const ChosenBreak& chosen, const BreakGround& ground)
{
    Composition composition{.facts = chosen.facts};
    pause.total_seconds = chosen.part.total_seconds();
    composition.parts[static_cast<std::size_t>(Part::strength)] = chosen.part;
    pause.exercises = prescriptions(chosen.part, composition, ground.field());
    for (Prescription& move : pause.exercises) {
        if (pause.request.kind == BreakKind::desk) {
            std::erase_if(move.reasons, [](const Reason& reason) {
                return reason.rule->verb != Verb::prefer;
            });
        }
        pause.uses.insert(pause.uses.end(), move.uses.begin(), move.uses.end());
    }
    std::ranges::sort(pause.uses);
    pause.uses.erase(std::unique(pause.uses.begin(), pause.uses.end()), pause.uses.end());
}

void add_narrowed(Break& pause, const Facts& facts)
{
    for (const Prescription& move : pause.exercises) {
        if (move.exercise->part != Part::strength) {
            continue;
        }
        for (Narrowed& change : narrowed_of(*move.exercise, facts)) {
            pause.narrowed.push_back(std::move(change));
        }
    }
    std::ranges::stable_sort(pause.narrowed, {}, &Narrowed::exercise);
}

// What a caution says is said in every break; what age and goal say is about training.
void note_narrowings(Break& pause, const Facts& facts)
{
    for (const Narrowing* narrowing : facts.narrowings) {
        const bool is_caution = contains(pause.request.you.cautions, narrowing->id);
        if (!is_caution && pause.request.kind == BreakKind::desk) {
            continue;
        }
        pause.notes.insert(pause.notes.end(), narrowing->notes.begin(), narrowing->notes.end());
        if (facts.level == Level::beginner) {
            pause.notes.insert(
                pause.notes.end(),
                narrowing->beginner_notes.begin(),
                narrowing->beginner_notes.end()
            );
        }
    }
}

// Who has it not is told of it once.
void note_best_thing(Break& pause, const Facts& facts)
{
    const std::string_view thing = pause.row->best_with;
    const auto& equipment = facts.catalog->equipment;
    const auto item = std::ranges::find(equipment, thing, &Item::id);
    if (item != equipment.end() && !contains(facts.has, thing) &&
        !contains(pause.request.you.without, thing)) {
        pause.notes.push_back(fmt::format("Studies used a {}: --equipment {}.", item->name, thing));
    }
}

// The short form; who trains with a caution is told what it adds.
void add_advice(Break& pause, const Catalog& catalog)
{
    for (const AdviceLine& line : catalog.advice) {
        const bool concerns =
            line.caution.empty() || contains(pause.request.you.cautions, line.caution);
        const bool is_added = pause.request.kind == BreakKind::strength && !line.caution.empty();
        if (concerns && (line.brief || is_added)) {
            pause.advice.push_back(&line);
        }
    }
}

void add_notes(Break& pause, const BreakGround& ground, const Catalog& catalog)
{
    const Facts& facts = ground.facts();
    pause.opening = opening_lines(facts);
    if (auto note = level_note(pause.request.you.level, pause.level)) {
        pause.notes.push_back(std::move(*note));
    }
    note_narrowings(pause, facts);
    note_best_thing(pause, facts);
    add_advice(pause, catalog);
    std::vector<std::string_view> ids = source_ids(pause.exercises, facts);
    for (const AdviceLine* line : pause.advice) {
        ids.insert(ids.end(), line->sources.begin(), line->sources.end());
    }
    ids.insert(ids.end(), pause.row->sources.begin(), pause.row->sources.end());
    pause.sources = sources_of(std::move(ids), catalog);
}

void add_next(Break& pause, const Facts& facts)
{
    const auto row = std::ranges::find_if(pause.exercises, [](const Prescription& move) {
        return move.exercise->kind == Kind::row;
    });
    if (pause.request.kind == BreakKind::strength && row != pause.exercises.end()) {
        pause.next = next_step(*row, facts);
    }
}

} // namespace

std::variant<Break, Shortfall> make_break(const BreakRequest& request, const Catalog& catalog)
{
    const BreakGround ground{request, catalog};
    auto chosen = choose_break(ground);
    if (!chosen) {
        return break_shortfall(ground, catalog);
    }
    Break pause{.request = request, .level = ground.facts().level};
    pause.row = &catalog.doses.of(request.kind);
    add_moves(pause, *chosen, ground);
    add_narrowed(pause, ground.facts());
    add_notes(pause, ground, catalog);
    add_next(pause, ground.facts());
    pause.command = command_of(request, catalog);
    return pause;
}

std::string command_of(const BreakRequest& request, const Catalog& catalog)
{
    constexpr std::string_view program = "upperback";
    std::string command = fmt::format("{} break", program);
    command += request.kind == BreakKind::strength ? " --strength" : "";
    command += request.nth > 1 ? fmt::format(" --nth {}", request.nth) : "";
    return command + command_of(request.you, catalog).substr(program.size());
}

} // namespace upperback
