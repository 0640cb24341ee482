#include "exchange/routine_json.hpp"

#include "exchange/prescription_json.hpp"
#include "exchange/proof_json.hpp"
#include "exchange/request_json.hpp"
#include "exchange/routine_body.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <vector>

namespace upperback {
namespace {

Json place_json(const PlanPlace& place)
{
    return object_of({
        {"week", place.week},
        {"session", place.session},
        {"kind", text_of(place.kind)},
    });
}

Json part_json(const RoutinePart& part)
{
    return object_of({
        {"part", text_of(part.part)},
        {"seconds", part.seconds},
        {"exercises", list_of(part.exercises, prescription_json)},
    });
}

std::string_view muscle_name(const Catalog& catalog, std::string_view id)
{
    const auto muscle = std::ranges::find(catalog.muscles, id, &Muscle::id);
    return muscle == catalog.muscles.end() ? id : muscle->name;
}

Json muscles_json(const Routine& routine, const Catalog& catalog)
{
    return list_of(routine.muscles, [&](const MuscleSets& sets) {
        return object_of({
            {"id", sets.muscle},
            {"name", muscle_name(catalog, sets.muscle)},
            {"direct_sets", sets.direct_sets},
            {"indirect_sets", sets.indirect_sets},
        });
    });
}

struct AppliedCaution {
    std::string_view caution{};
    std::string_view exercise{};
    std::string_view text{};
};

Json cautions_applied_json(const Routine& routine)
{
    std::vector<AppliedCaution> applied;
    for (const RoutinePart& part : routine.parts) {
        for (const Prescription& prescription : part.exercises) {
            for (const Adaptation& adaptation : prescription.adaptations) {
                applied.push_back({
                    .caution = adaptation.caution,
                    .exercise = prescription.exercise->id,
                    .text = adaptation.text,
                });
            }
        }
    }
    std::ranges::sort(applied, {}, [](const AppliedCaution& one) {
        return std::tuple{one.caution, one.exercise};
    });
    return list_of(applied, [](const AppliedCaution& one) {
        return object_of({
            {"caution", one.caution},
            {"exercise", one.exercise},
            {"text", one.text},
        });
    });
}

Json narrowed_json(const Narrowed& narrowed)
{
    return object_of({
        {"exercise", narrowed.exercise},
        {"what", narrowed.what},
        {"from", range_json(narrowed.from)},
        {"to", range_json(narrowed.to)},
        {"because", list_of(narrowed.because)},
        {"text", narrowed.text},
    });
}

Json frequency_json(const Routine& routine)
{
    return object_of({
        {"min", routine.times_a_week_min},
        {"max", routine.times_a_week_max},
        {"gap_hours", routine.gap_hours},
        {"words", routine.frequency},
        {"sources", sorted_list(routine.frequency_sources)},
    });
}

Json advice_line_json(const AdviceLine* line)
{
    return object_of({
        {"id", line->id},
        {"text", line->text},
        {"sources", sorted_list(line->sources)},
    });
}

Json reproduce_json(
    const Routine& routine, const Catalog& catalog, std::string_view program_version
)
{
    return object_of({
        {"command", routine.command},
        {"seed", routine.request.seed},
        {"version", program_version},
        {"catalog", catalog_json(catalog)},
    });
}

} // namespace

Json catalog_json(const Catalog& catalog)
{
    return object_of({
        {"version", catalog.version},
        {"fingerprint", fmt::format("{:016x}", catalog.fingerprint)},
        {"overlays", list_of(catalog.overlays)},
        {"changed_rules", sorted_list(catalog.changed_rules)},
    });
}

Json next_json(const NextStep& next)
{
    return object_of({
        {"exercise", next.exercise},
        {"when",
         object_of({
             {"repetitions", next.repetitions == 0 ? Json(nullptr) : Json(next.repetitions)},
             {"sessions", next.sessions},
             {"pain_at_most", next.pain_at_most},
         })},
        {"then", object_of({{"kind", next.kind}, {"to", text_or_null(next.to)}})},
        {"text", next.text},
    });
}

Json routine_body(const Routine& routine, const Catalog& catalog, std::string_view program_version)
{
    return object_of({
        {"schema", "upperback/routine/1"},
        {"request", request_json(routine.request)},
        {"plan", written_or_null(routine.plan, place_json)},
        {"level", text_of(routine.level)},
        {"short_stretches", routine.short_stretches},
        {"opening", list_of(routine.opening)},
        {"parts", list_of(routine.parts, part_json)},
        {"total_seconds", routine.total_seconds},
        {"uses", list_of(routine.uses)},
        {"muscles", muscles_json(routine, catalog)},
        {"cautions_applied", cautions_applied_json(routine)},
        {"narrowed", list_of(routine.narrowed, narrowed_json)},
        {"notes", list_of(routine.notes)},
        {"frequency", frequency_json(routine)},
        {"next", next_json(routine.next)},
        {"proof", list_of(routine.parts, proof_json)},
        {"advice", list_of(routine.advice, advice_line_json)},
        {"sources",
         list_of(routine.sources, [](const Source* source) { return source_json(*source); })},
        {"reproduce", reproduce_json(routine, catalog, program_version)},
    });
}

std::string
routine_json(const Routine& routine, const Catalog& catalog, std::string_view program_version)
{
    return document_text(routine_body(routine, catalog, program_version));
}

} // namespace upperback
