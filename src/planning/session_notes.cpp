#include "planning/session_notes.hpp"

#include "planning/matching.hpp"
#include "planning/narrowed.hpp"
#include "planning/preference.hpp"
#include "planning/strength_sets.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

bool contains(Words words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

void note_size(Routine& routine, const Composition& composition)
{
    const Counts& counts = counts_of(composition.facts);
    const Request& request = routine.request;
    const auto moves = routine.parts[static_cast<std::size_t>(Part::strength)].exercises.size();
    const auto stretches = routine.parts[static_cast<std::size_t>(Part::stretch)].exercises.size();
    const bool fewer = request.minutes.has_value();
    const std::string_view why =
        fewer ? "to keep to the minutes" : "no other number meets the rules with what is open";
    if (!request.moves && static_cast<int>(moves) != counts.moves) {
        routine.notes.push_back(
            fmt::format("{} strengthening moves instead of {}: {}.", moves, counts.moves, why)
        );
    }
    if (!request.stretches && static_cast<int>(stretches) != counts.stretches) {
        routine.notes.push_back(
            fmt::format("{} stretches instead of {}: {}.", stretches, counts.stretches, why)
        );
    }
    if (routine.short_stretches) {
        routine.notes.emplace_back(
            "Short form: each stretch once, less than the 60 s a stretch that ACSM names."
        );
    }
}

// Points came second here, and the reader is to know.
void note_kept(Routine& routine, const Composition& composition)
{
    const auto wanted = static_cast<int>(routine.request.keep.size());
    const int kept = composition.kept();
    if (wanted == 0) {
        return;
    }
    routine.notes.push_back(
        kept == wanted
            ? fmt::format("As close to a session to keep as can be: all {} moves stay.", wanted)
            : fmt::format(
                  "As close to a session to keep as can be: {} of {} moves stay.", kept, wanted
              )
    );
}

void note_level(Routine& routine)
{
    if (const auto note = level_note(routine.request.level, routine.level)) {
        routine.notes.push_back(*note);
    }
}

// The names of strengthening moves that one more thing would open, those that fit best first.
std::vector<std::string> opened_by(const Item& item, const Composition& composition)
{
    Request with_item = *composition.facts.request;
    with_item.equipment.push_back(item.id);
    const Facts facts = facts_of(with_item, *composition.facts.catalog);
    const auto rules = rules_that_hold(facts);
    std::vector<std::pair<int, std::string>> opened;
    for (const Candidate& candidate : check_eligibility(Part::strength, facts).eligible) {
        if (contains(candidate.way, item.id)) {
            opened.emplace_back(
                -points_of(candidate, rules), uncapitalized(candidate.exercise->name)
            );
        }
    }
    std::ranges::stable_sort(opened, {}, &std::pair<int, std::string>::first);
    std::vector<std::string> names;
    names.reserve(opened.size());
    for (auto& [points, name] : opened) {
        names.push_back(std::move(name));
    }
    return names;
}

void note_things(Routine& routine, const Composition& composition)
{
    const Facts& facts = composition.facts;
    for (const Item& item : facts.catalog->equipment) {
        const bool fits = !item.suggest_with.empty() && contains(facts.has, item.suggest_with) &&
                          !contains(facts.has, item.id) &&
                          !contains(routine.request.without, item.id);
        if (!fits) {
            continue;
        }
        auto names = opened_by(item, composition);
        constexpr std::size_t enough = 2;
        names.resize(std::min(names.size(), enough));
        if (!names.empty()) {
            routine.notes.push_back(
                fmt::format("With a {} you could also do: {}.", item.name, joined(names, ", "))
            );
        }
    }
    if (contains(routine.request.equipment, "household") && routine.request.equipment.size() == 1) {
        routine.notes.emplace_back("Not even a chair? Say --bare in place of --equipment household."
        );
    }
}

void note_narrowings(Routine& routine, const Facts& facts)
{
    for (const Narrowing* narrowing : facts.narrowings) {
        for (const std::string_view note : narrowing->notes) {
            routine.notes.emplace_back(note);
        }
        if (facts.level == Level::beginner) {
            for (const std::string_view note : narrowing->beginner_notes) {
                routine.notes.emplace_back(note);
            }
        }
    }
}

void add_narrowed(Routine& routine, const Composition& composition)
{
    for (const Candidate* move :
         composition.parts[static_cast<std::size_t>(Part::strength)].moves) {
        for (Narrowed& change : narrowed_of(*move->exercise, composition.facts)) {
            routine.narrowed.push_back(std::move(change));
        }
    }
    std::ranges::stable_sort(routine.narrowed, {}, &Narrowed::exercise);
}

const Frequency& frequency_row(const Facts& facts)
{
    const auto& rows = facts.catalog->doses.frequencies;
    const auto by_goal = std::ranges::find(rows, facts.request->goals.front(), &Frequency::id);
    return by_goal != rows.end() ? *by_goal
                                 : *std::ranges::find(rows, text_of(facts.level), &Frequency::id);
}

void add_frequency(Routine& routine, const Composition& composition)
{
    const Frequency& row = frequency_row(composition.facts);
    const ChosenPart& strength = composition.parts[static_cast<std::size_t>(Part::strength)];
    const int most = sessions_a_week(strength.moves, strength.doses, composition.facts, row.max);
    routine.times_a_week_max = std::max(most, std::min(row.max, 2));
    routine.times_a_week_min = std::min(row.min, routine.times_a_week_max);
    routine.gap_hours = row.gap_hours;
    routine.frequency = routine.times_a_week_max < row.max ? row.words_two : row.words;
    routine.frequency_sources = row.sources;
}

void add_advice(Routine& routine, const Facts& facts)
{
    for (const AdviceLine& line : facts.catalog->advice) {
        if (line.caution.empty() || contains(facts.request->cautions, line.caution)) {
            routine.advice.push_back(&line);
        }
    }
}

template <class Ids>
void add_ids(std::vector<std::string_view>& all, const Ids& ids)
{
    all.insert(all.end(), ids.begin(), ids.end());
}

void add_sources(Routine& routine, const Facts& facts)
{
    std::vector<std::string_view> ids;
    for (const RoutinePart& part : routine.parts) {
        add_ids(ids, source_ids(part.exercises, facts));
    }
    for (const AdviceLine* line : routine.advice) {
        add_ids(ids, line->sources);
    }
    add_ids(ids, routine.frequency_sources);
    routine.sources = sources_of(std::move(ids), *facts.catalog);
}

} // namespace

std::vector<std::string_view> opening_lines(const Facts& facts)
{
    std::vector<std::string_view> lines;
    for (const Caution* caution : facts.cautions) {
        for (const std::string_view line : caution->opening) {
            const bool replaced = std::ranges::any_of(facts.cautions, [&](const Caution* other) {
                return contains(other->opening_instead_of, line);
            });
            if (!replaced && !contains(lines, line)) {
                lines.push_back(line);
            }
        }
    }
    return lines;
}

std::optional<std::string> level_note(Level asked_for, Level level)
{
    if (level == asked_for) {
        return std::nullopt;
    }
    return fmt::format(
        "Taken as {} instead of {}: for this age or caution nobody is asked for more.",
        text_of(level),
        text_of(asked_for)
    );
}

std::vector<std::string_view> source_ids(std::span<const Prescription> moves, const Facts& facts)
{
    std::vector<std::string_view> ids;
    for (const Prescription& move : moves) {
        add_ids(ids, move.exercise->sources);
        add_ids(ids, move.dose.sources);
        for (const Adaptation& adaptation : move.adaptations) {
            add_ids(ids, adaptation.sources);
        }
        for (const Reason& reason : move.reasons) {
            add_ids(ids, reason.rule->sources);
        }
    }
    for (const Narrowing* narrowing : facts.narrowings) {
        add_ids(ids, narrowing->sources);
    }
    for (const Caution* caution : facts.cautions) {
        add_ids(ids, caution->sources);
    }
    return ids;
}

std::vector<const Source*> sources_of(std::vector<std::string_view> ids, const Catalog& catalog)
{
    std::ranges::sort(ids);
    std::vector<const Source*> sources;
    for (const Source& source : catalog.sources) {
        if (std::ranges::binary_search(ids, source.id)) {
            sources.push_back(&source);
        }
    }
    return sources;
}

void add_notes(Routine& routine, const Composition& composition)
{
    const Facts& facts = composition.facts;
    routine.opening = opening_lines(facts);
    add_narrowed(routine, composition);
    note_size(routine, composition);
    note_kept(routine, composition);
    note_level(routine);
    note_narrowings(routine, facts);
    note_things(routine, composition);
    add_frequency(routine, composition);
    add_advice(routine, facts);
    add_sources(routine, facts);
}

} // namespace upperback
