// Where the numbers of a dose come from: the mark and the sources of the row that gave them.
#include "auditing/checks.hpp"
#include "auditing/dose_range.hpp"
#include "auditing/expected.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

struct Origin {
    Mark mark = Mark::ours;
    std::vector<std::string_view> sources{};
};

// The entry's own values have the last word.
Origin with_own(Mark mark, Words sources, const Exercise& exercise)
{
    Origin origin{.mark = mark, .sources = {sources.begin(), sources.end()}};
    if (exercise.own) {
        origin.mark = exercise.own->mark;
        const Words& own = exercise.own->sources;
        origin.sources.insert(origin.sources.end(), own.begin(), own.end());
    }
    return origin;
}

Origin origin_of(const AuditedSession& session, const Exercise& exercise)
{
    const Routine& routine = *session.routine;
    if (exercise.part == Part::warmup) {
        return with_own(Mark::ours, {}, exercise);
    }
    if (exercise.part == Part::stretch) {
        const StretchDose& row = usual_stretch_dose(routine, *session.catalog);
        const StretchDose& short_row = session.catalog->doses.short_stretch;
        return routine.short_stretches
                   ? Origin{short_row.mark, {short_row.sources.begin(), short_row.sources.end()}}
                   : with_own(row.mark, row.sources, exercise);
    }
    const DoseRow* cell = cell_of(session, exercise);
    return cell == nullptr ? Origin{} : with_own(cell->mark, cell->sources, exercise);
}

void add_narrowings(Origin& origin, const AuditedMove& move, const AuditedSession& session)
{
    for (const Narrowed& narrowed : expected_narrowed(move, session)) {
        for (const Narrowing* narrowing : session.narrowings) {
            if (has_word(narrowed.because, narrowing->id)) {
                const Words& sources = narrowing->sources;
                origin.sources.insert(origin.sources.end(), sources.begin(), sources.end());
            }
        }
    }
}

} // namespace

void check_dose_origin(const AuditedSession& session, const AuditedMove& move, Findings& findings)
{
    Origin expected = origin_of(session, *move.exercise);
    add_narrowings(expected, move, session);
    const Dose& dose = move.prescription->dose;
    const auto add = [&](std::string_view field, std::string text) {
        findings.push_back(
            {.check = "dose-origin", .place = place_of(move, field), .text = std::move(text)}
        );
    };
    if (dose.mark != expected.mark) {
        add("/dose/mark", fmt::format("{} expected", text_of(expected.mark)));
    }
    for (const std::string_view source : dose.sources) {
        if (!has_word(expected.sources, source)) {
            add("/dose/sources", fmt::format("this dose does not rest on {}", shown_word(source)));
        }
    }
    for (const std::string_view source : each_once(expected.sources)) {
        if (!has_word(dose.sources, source)) {
            add("/dose/sources", fmt::format("{} is missing", source));
        }
    }
    if (dose.sources != each_once(dose.sources)) {
        add("/dose/sources", "sorted, each source once, expected");
    }
}

} // namespace upperback
